package app.baton.app.demo;

import java.time.LocalDate;
import java.util.List;

/** What one room of the house adds to the story. A later room adds a chapter of its own to {@link DemoStory}. */
interface Chapter {

    /** The scenes of a day. The story sets the clock before each, and leaves out what lies after now. */
    List<Scene> on(LocalDate day);
}
