package app.baton.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * A list of short texts, each a chip: Enter, or a comma where commas part them, puts what is typed into the list; so does
 * leaving the field. Backspace in the empty field takes the last one back to be typed anew.
 */
public final class ChipsField extends FlowPane {

    /** Beside other fields; alone in its line it takes the whole width. */
    private static final double USUAL_WIDTH = 170;

    private final ObservableList<String> chips;
    private final boolean commas;
    private final String removeWords;
    private final TextField input = new TextField();

    /** {@code removeWords} is what the cross on a chip says to those who cannot see it. */
    public ChipsField(ObservableList<String> chips, boolean commas, String removeWords) {
        this.chips = chips;
        this.commas = commas;
        this.removeWords = removeWords;
        setPrefWrapLength(USUAL_WIDTH);
        getStyleClass().add(Styles.CHIPS);
        input.getStyleClass().add(Styles.CHIPS_INPUT);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        input.textProperty().subscribe((before, now) -> {
            if (commas && now.contains(",")) {
                take();
            }
        });
        input.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                take();
            }
        });
        chips.addListener((ListChangeListener<String>) change -> draw());
        setOnMousePressed(pressed -> {
            input.requestFocus();
            // a scroll pane around it would take the cursor for itself
            pressed.consume();
        });
        draw();
    }

    /** What to offer while typing. */
    public ChipsField suggest(Supplier<List<Suggestion>> known) {
        Suggesting.on(input, known);
        return this;
    }

    public TextField input() {
        return input;
    }

    /** Only to be read. */
    public void setEditable(boolean may) {
        input.setEditable(may);
        draw();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !input.getText().isBlank()) {
            event.consume();
            take();
        } else if (event.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty() && !chips.isEmpty() && input.isEditable()) {
            event.consume();
            input.setText(chips.removeLast());
            input.end();
        }
    }

    private void take() {
        List<String> typed = java.util.Arrays.stream(commas ? input.getText().split(",") : new String[] {input.getText()})
                .map(String::strip).filter(text -> !text.isEmpty() && !chips.contains(text)).distinct().toList();
        input.clear();
        chips.addAll(typed);
    }

    private void draw() {
        boolean focused = input.isFocused();
        getChildren().setAll(chips.stream().map(this::chip).toList());
        getChildren().add(input);
        if (focused) {
            input.requestFocus();
        }
    }

    private Button chip(String text) {
        Button chip = new Button(text, Icons.of(Feather.X));
        chip.getStyleClass().add(Styles.CHIP);
        chip.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        chip.setFocusTraversable(false);
        chip.setDisable(!input.isEditable());
        chip.setAccessibleText(removeWords + " " + text);
        chip.setOnAction(event -> {
            chips.remove(text);
            input.requestFocus();
        });
        return chip;
    }
}
