package app.baton.ui.programs.matrix;

import app.baton.ui.kit.Styles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** A few choices side by side, of which one stands. */
final class Choices<T> {

    private final Map<T, ToggleButton> buttons = new LinkedHashMap<>();
    private final HBox root = new HBox();

    /** {@code chosen} hears only of what a person chooses. */
    Choices(String id, List<T> choices, Function<T, String> words, Consumer<T> chosen) {
        ToggleGroup group = new ToggleGroup();
        root.setId(id);
        for (int i = 0; i < choices.size(); i++) {
            T choice = choices.get(i);
            ToggleButton button = new ToggleButton(words.apply(choice));
            button.setId(id + "-" + i);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.getStyleClass().add(i == 0 ? Styles.LEFT_PILL : i == choices.size() - 1 ? Styles.RIGHT_PILL
                    : Styles.CENTER_PILL);
            button.setToggleGroup(group);
            button.setOnAction(event -> {
                // a second click on the one that stands leaves it
                button.setSelected(true);
                chosen.accept(choice);
            });
            buttons.put(choice, button);
            root.getChildren().add(button);
        }
    }

    void choose(T choice) {
        buttons.forEach((any, button) -> button.setSelected(any.equals(choice)));
    }

    void setEditable(boolean may) {
        buttons.values().forEach(button -> button.setDisable(!may));
    }

    Node node() {
        return root;
    }
}
