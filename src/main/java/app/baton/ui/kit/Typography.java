package app.baton.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Words on a screen, by their part in it. Lines that may be long wrap; names in rows end in an ellipsis with a tooltip. */
public final class Typography {

    private Typography() { }

    /** The name of what is shown, once a screen. */
    public static Label title(String text) {
        return wrapped(text, Styles.TITLE);
    }

    /** The first line of a screen, which answers its question. */
    public static Label lead(String text) {
        return wrapped(text, Styles.LEAD);
    }

    public static Label section(String text) {
        return label(text, Styles.SECTION_TITLE);
    }

    /** Text to read and decide by, 15 px, wrapping. */
    public static Label body(String text) {
        return wrapped(text, Styles.BODY);
    }

    public static Label small(String text) {
        return wrapped(text, Styles.SMALL);
    }

    /** Small and muted: where a figure comes from, how old something is. */
    public static Label caption(String text) {
        return wrapped(text, Styles.CAPTION);
    }

    /** One line that shortens with an ellipsis and then tells itself in a tooltip. */
    public static Label line(String text, String... styles) {
        Label label = label(text, styles);
        label.setMinWidth(0);
        tellWhenCut(label);
        return label;
    }

    /** A few words that nothing beside them makes narrower, such as "1 of 31". */
    public static Label whole(String text, String... styles) {
        Label label = label(text, styles);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    public static Label label(String text, String... styles) {
        Label label = new Label(text);
        label.getStyleClass().addAll(styles);
        return label;
    }

    /** A key as it is drawn beside what it does. */
    public static Label keyCap(String keys) {
        Label label = label(keys, Styles.KEY_CAP);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    /**
     * Tells the whole text of a label or cell in a tooltip where it is cut and has no other tooltip. It is made when the
     * mouse comes: it costs more than the label, and most labels in a table are never pointed at.
     */
    public static void tellWhenCut(Labeled label) {
        label.addEventHandler(MouseEvent.MOUSE_ENTERED, event -> {
            if (label.getTooltip() == null && label.isTextTruncated()) {
                label.setTooltip(new WholeText(label));
            } else if (label.getTooltip() instanceof WholeText && !label.isTextTruncated()) {
                label.setTooltip(null);
            }
        });
    }

    /** What a label says, however much of it is seen. */
    private static final class WholeText extends Tooltip {
        WholeText(Labeled label) {
            textProperty().bind(label.textProperty());
            setWrapText(true);
            setMaxWidth(480);
        }
    }

    public static HBox row(Node... nodes) {
        HBox row = new HBox(nodes);
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    /** Things in a row that go on in the next line where the room ends, such as badges and key figures. */
    public static FlowPane wrapping(Node... nodes) {
        FlowPane flow = new FlowPane(nodes);
        flow.getStyleClass().add(Styles.WRAPPING);
        return flow;
    }

    public static VBox stack(Node... nodes) {
        VBox stack = new VBox(nodes);
        stack.getStyleClass().add(Styles.STACK);
        return stack;
    }

    /** Pushes what follows in a row to its end. */
    public static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.SOMETIMES);
        return spring;
    }

    private static Label wrapped(String text, String style) {
        Label label = label(text, style);
        label.setWrapText(true);
        // a wrapping label must not be squeezed to one cut line by a crowded column
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
