package app.baton.ui.kit;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Something a person can do by key or from the palette. Keys without Ctrl, Alt or a function key are ignored while a
 * text is being typed. Where it is not possible its key does nothing, or says {@code refusal}, unless that is empty.
 */
public record Command(String id, String text, Feather icon, @Nullable KeyCombination keys, BooleanSupplier possible,
        Supplier<String> refusal, Runnable run) {

    public static Command of(String id, String text, Feather icon, Runnable run) {
        return new Command(id, text, icon, null, () -> true, () -> "", run);
    }

    /** The keys as in {@link KeyCombination#valueOf}: {@code "Shortcut+Enter"}, {@code "J"}, {@code "F8"}. */
    public Command withKeys(String combination) {
        return new Command(id, text, icon, KeyCombination.valueOf(combination), possible, refusal, run);
    }

    /** Asked each time the palette opens or the key is pressed. */
    public Command when(BooleanSupplier condition) {
        return new Command(id, text, icon, keys, condition, refusal, run);
    }

    /** The sentence that its key says where it is not possible, such as to somebody who may not; empty for none. */
    public Command orSay(Supplier<String> sentence) {
        return new Command(id, text, icon, keys, possible, sentence, run);
    }

    public Optional<KeyCombination> combination() {
        return Optional.ofNullable(keys);
    }
}
