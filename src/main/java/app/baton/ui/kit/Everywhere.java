package app.baton.ui.kit;

import java.util.Optional;
import java.util.function.Supplier;

/** Something that a person can do from whatever screen is in front, by a key of the shell, in a dialog of that session. */
@FunctionalInterface
public interface Everywhere {

    /** Made once for each session; {@code inFront} tells what the person is looking at when the key is pressed. */
    Command command(ScreenContext context, FxDialogs dialogs, Supplier<Optional<Subject>> inFront);
}
