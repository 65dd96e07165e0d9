package app.baton.ui.kit;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * One screen of one signed-in person. It is made when it is first opened, or in a quiet moment before, and lives as long
 * as that person's session, so that switching users keeps its work. All methods are called on the screen thread.
 */
public interface Screen {

    Node node();

    /** What stands in the top bar; it may change with what is open. */
    ObservableValue<String> title();

    /** Called each time the screen comes to the front: the place to load or reload. */
    default void shown() { }

    /** Called when another screen or the lock covers this one. */
    default void hidden() { }

    /** What can be done here now; shown in the palette, and its keys work while the screen is in front. */
    default List<Command> commands() {
        return List.of();
    }

    /** Where the keyboard goes when the screen comes to the front. */
    default Optional<Node> focusTarget() {
        return Optional.empty();
    }

    /** Shows one thing, such as a campaign by its id; called after {@link #shown}. */
    default void open(String thing) { }

    /** Whether it shows what it was opened for; while it still reads that, nothing else is made ready. */
    default boolean settled() {
        return true;
    }

    /** Pages to make ready in quiet moments after somebody came in, in this order; see {@link ScreenEntry#readied}. */
    default List<Ahead> ahead() {
        return List.of();
    }

    /** What the person is looking at, for what can be done from everywhere, such as a note about it. */
    default Optional<Subject> subject() {
        return Optional.empty();
    }

    /** A sentence about work that would be lost by signing out or closing, or empty. */
    default Optional<String> unsaved() {
        return Optional.empty();
    }

    /** A title that never changes. */
    static ObservableValue<String> fixedTitle(String title) {
        return new ReadOnlyStringWrapper(title).getReadOnlyProperty();
    }
}
