package app.baton.ui.tracker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something in the calendar that asks for a look, in words; {@code place} is the bar to go to where there is one. */
public record CalendarNote(Kind kind, String title, List<String> lines, @Nullable BarPlace place) {

    public CalendarNote {
        lines = List.copyOf(lines);
    }

    /** What is to be looked at, in the order in which it is listed. */
    public enum Kind {
        ENDS, GAP, CLASH
    }
}
