package app.baton.ui.kit;

import app.baton.people.User;
import java.util.function.Predicate;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.feather.Feather;

/**
 * One place in the navigation rail. {@code title} is the text itself, {@code keys} opens it from anywhere
 * ({@code Ctrl+1} to {@code Ctrl+9}), and people for whom {@code visibleFor} says no neither see nor reach it.
 */
public record ScreenEntry(String id, String title, Feather icon, KeyCombination keys, Predicate<User> visibleFor,
        Factory factory) {

    /** Makes the screen for one session. */
    @FunctionalInterface
    public interface Factory {
        Screen create(ScreenContext context);
    }
}
