package app.baton.ui.admin;

import app.baton.journal.Texts;
import app.baton.ui.kit.Styles;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The parts behind their buttons; {@code AdminScreen} says which one is in front. */
final class AdminView {

    /** A part of the screen. */
    enum AdminPart { PEOPLE, DESKS, SHARE, OPENING, STANDARDS }

    private final Map<AdminPart, ToggleButton> buttons = new EnumMap<>(AdminPart.class);
    private final Map<AdminPart, Node> parts;
    private final StackPane content = new StackPane();
    private final VBox root;

    AdminView(Map<AdminPart, Node> parts, Texts texts, Consumer<AdminPart> open) {
        this.parts = parts;
        ToggleGroup group = new ToggleGroup();
        HBox bar = new HBox();
        int last = AdminPart.values().length - 1;
        for (AdminPart part : AdminPart.values()) {
            ToggleButton button = new ToggleButton(texts.name(part));
            button.setId("part-" + part.name().toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.getStyleClass().add(part.ordinal() == 0 ? Styles.LEFT_PILL
                    : part.ordinal() == last ? Styles.RIGHT_PILL : Styles.CENTER_PILL);
            button.setMinWidth(ToggleButton.USE_PREF_SIZE);
            button.setOnAction(event -> open.accept(part));
            buttons.put(part, button);
            bar.getChildren().add(button);
        }
        VBox.setVgrow(content, Priority.ALWAYS);
        root = new VBox(bar, content);
        root.getStyleClass().add(Styles.PAGE);
    }

    Node node() {
        return root;
    }

    void show(AdminPart part) {
        // a second press on the same button must not leave none pressed
        button(part).setSelected(true);
        Node node = parts.get(part);
        if (node != null) {
            content.getChildren().setAll(node);
        }
    }

    /** What stands on a part's button. */
    void call(AdminPart part, String words) {
        button(part).setText(words);
    }

    private ToggleButton button(AdminPart part) {
        return Objects.requireNonNull(buttons.get(part));
    }
}
