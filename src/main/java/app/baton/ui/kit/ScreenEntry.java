package app.baton.ui.kit;

import app.baton.people.User;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * One place in the navigation rail. {@code title} is the text itself, {@code keys} opens it from anywhere
 * ({@code Ctrl+1} to {@code Ctrl+9}), and people for whom {@code visibleFor} says no neither see nor reach it. A screen that
 * is {@code readied} is made in a quiet moment before it is first opened, with the pages that it names in
 * {@link Screen#ahead}.
 */
public record ScreenEntry(String id, String title, Feather icon, KeyCombination keys, Predicate<User> visibleFor,
        Factory factory, boolean readied) {

    /** A screen that is made when it is first opened. */
    public ScreenEntry(String id, String title, Feather icon, KeyCombination keys, Predicate<User> visibleFor, Factory factory) {
        this(id, title, icon, keys, visibleFor, factory, false);
    }

    public ScreenEntry inQuietMoments() {
        return new ScreenEntry(id, title, icon, keys, visibleFor, factory, true);
    }

    /** Makes the screen for one session. */
    @FunctionalInterface
    public interface Factory {
        Screen create(ScreenContext context);
    }
}
