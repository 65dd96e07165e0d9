package app.baton.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list: words, choices, and a way back to everything. It shows the filter as it is, whoever changed it, and
 * changes one part at a time. In the words Escape clears them, and Enter, Down and an Escape in none go on to the list.
 *
 * @param <F> the filter, a record
 */
public final class FilterBar<F> extends FlowPane {

    private final ObservableValue<F> filter;
    private final Consumer<UnaryOperator<F>> change;
    private final TextField words = new TextField();
    private final List<Consumer<F>> shown = new ArrayList<>();
    private Runnable toList = () -> { };
    private boolean showing;

    public FilterBar(ObservableValue<F> filter, Consumer<UnaryOperator<F>> change) {
        this.filter = filter;
        this.change = change;
        getStyleClass().addAll(Styles.WRAPPING, Styles.FILTER_BAR);
        setAlignment(Pos.CENTER_LEFT);
        filter.subscribe(now -> show());
    }

    /** A part of the filter: how it stands, and the filter with another one. */
    public record Part<F, T extends @Nullable Object>(Function<F, T> of, BiFunction<F, T, F> with) { }

    /** Words that are typed; {@code means} says what they do to those who do not see the field. */
    public FilterBar<F> words(String id, String prompt, String means, Part<F, String> part) {
        words.setId(id);
        words.setPromptText(prompt);
        words.setAccessibleText(means);
        words.textProperty().subscribe((before, now) -> take(part, now));
        words.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().add(words);
        return shows(now -> {
            if (!words.getText().equals(part.of().apply(now))) {
                words.setText(part.of().apply(now));
            }
        });
    }

    /** Where the keyboard goes when the words are done. */
    public FilterBar<F> leadsTo(Runnable list) {
        toList = list;
        return this;
    }

    /** A choice among these; where null is one of them, {@code name} has words for it too. */
    public <T extends @Nullable Object> ComboBox<T> choice(String id, List<T> values, Function<T, String> name, Part<F, T> part) {
        ComboBox<T> box = new ComboBox<>();
        box.setId(id);
        box.setConverter(Choices.words(name));
        offer(box, values);
        box.valueProperty().subscribe((before, now) -> {
            if (!showing) {
                take(part, now);
            }
        });
        getChildren().add(box);
        shows(now -> {
            T value = part.of().apply(now);
            if (value != null && !box.getItems().contains(value)) {
                // what is chosen is shown, although nothing of it is there at the moment
                box.getItems().add(value);
            }
            box.setValue(value);
        });
        return box;
    }

    /** The same list with "any" before it. */
    public static <T> List<@Nullable T> orAny(List<T> values) {
        List<@Nullable T> all = new ArrayList<>();
        all.add(null);
        all.addAll(values);
        return all;
    }

    /** Offers other choices; what was chosen stays so. */
    public <T extends @Nullable Object> void offer(ComboBox<T> box, List<T> values) {
        if (!box.getItems().equals(values)) {
            showing = true;
            box.getItems().setAll(values);
            showing = false;
            show();
        }
    }

    public CheckBox check(String id, String label, Part<F, Boolean> part) {
        CheckBox box = new CheckBox(label);
        box.setId(id);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.selectedProperty().subscribe((before, now) -> take(part, now));
        getChildren().add(box);
        shows(now -> box.setSelected(part.of().apply(now)));
        return box;
    }

    /** A way back to everything, while anything is narrowed. */
    public FilterBar<F> clear(String id, String label, Predicate<F> narrowed, Runnable everything) {
        Button clear = Buttons.flat(id, label, everything);
        getChildren().add(clear);
        return shows(now -> clear.setVisible(narrowed.test(now)));
    }

    /** Shows something only where it matters. */
    public static void present(Region part, boolean there) {
        part.setVisible(there);
        part.setManaged(there);
    }

    /** Where the words are typed. */
    public Node field() {
        return words;
    }

    public void focusWords() {
        words.requestFocus();
        words.selectAll();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !words.getText().isEmpty()) {
            words.clear();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ESCAPE) {
            toList.run();
            event.consume();
        }
    }

    private <T extends @Nullable Object> void take(Part<F, T> part, T now) {
        if (!showing && !Objects.equals(part.of().apply(filter.getValue()), now)) {
            change.accept(before -> part.with().apply(before, now));
        }
    }

    private FilterBar<F> shows(Consumer<F> part) {
        shown.add(part);
        show();
        return this;
    }

    private void show() {
        if (showing) {
            return;
        }
        showing = true;
        try {
            shown.forEach(each -> each.accept(filter.getValue()));
        } finally {
            showing = false;
        }
    }
}
