package app.baton.ui.campaigns;

import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Small things in a list, each a line of fields that can be taken out, with a button for another one. */
final class RowsPane<D> extends VBox {

    private final ObservableList<D> rows;
    private final Function<D, List<Node>> fields;
    private final String takeOut;
    private final String none;
    private final String id;
    private final VBox lines = new VBox();
    private final Button add;
    private final Map<D, Node> kept = new HashMap<>();
    private boolean editable = true;

    RowsPane(String id, String label, String none, String another, String takeOut, ObservableList<D> rows, Runnable adding,
             Function<D, List<Node>> fields) {
        this.id = id;
        this.rows = rows;
        this.fields = fields;
        this.takeOut = takeOut;
        this.none = none;
        setId(id);
        getStyleClass().add(Styles.FIELD);
        lines.getStyleClass().add(Styles.TIGHT);
        add = Buttons.flat(id + "-add", another, () -> {
            adding.run();
            lines.getChildren().getLast().lookupAll(".text-field").stream().findFirst().ifPresent(Node::requestFocus);
        });
        getChildren().addAll(Typography.label(label, Styles.FIELD_LABEL), lines, add);
        rows.addListener((ListChangeListener<D>) change -> fill());
        fill();
    }

    void setEditable(boolean now) {
        CampaignsView.show(add, now);
        if (editable != now) {
            editable = now;
            kept.clear();
            fill();
        }
    }

    /** The keyboard goes on at the line that takes the place, or where another one is begun. */
    private void takeOut(D row) {
        int at = rows.indexOf(row);
        rows.remove(row);
        Node next = rows.isEmpty() ? add : lines.getChildren().get(Math.min(at, rows.size() - 1)).lookup("#" + id + "-take-out");
        next.requestFocus();
    }

    private void fill() {
        kept.keySet().retainAll(rows);
        List<Node> nodes = rows.stream().map(row -> kept.computeIfAbsent(row, this::line)).toList();
        lines.getChildren().setAll(nodes.isEmpty() ? List.of(Typography.small(none)) : nodes);
    }

    private Node line(D row) {
        // what is written stands under what is chosen, with the whole width
        HBox line = new HBox();
        HBox written = new HBox();
        fields.apply(row).forEach(node -> (HBox.getHgrow(node) == Priority.ALWAYS ? written : line).getChildren().add(node));
        line.getStyleClass().add(Styles.ROW);
        written.getStyleClass().add(Styles.ROW);
        VBox both = new VBox(line, written);
        both.getStyleClass().add(Styles.TIGHT);
        if (editable) {
            line.getChildren().add(Buttons.icon(id + "-take-out", Feather.X, takeOut, () -> takeOut(row)));
        } else {
            Stream.of(line, written).flatMap(part -> part.getChildren().stream()).forEach(node -> {
                switch (node) {
                    case TextField text -> text.setEditable(false);
                    default -> node.setDisable(true);
                }
            });
        }
        return both;
    }

    /** A choice in a line. */
    static <T> ComboBox<T> choice(FieldModel<T> field, String words, List<T> choices, Function<T, String> name) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setId(field.name());
        box.setAccessibleText(words);
        box.setMinWidth(128);
        box.setConverter(Choices.named(name));
        box.valueProperty().bindBidirectional(field.value());
        return box;
    }

    /** A text in a line; it takes the room that is left where it grows. */
    static TextField text(FieldModel<String> field, String words, boolean grows) {
        TextField text = new TextField();
        text.setId(field.name());
        text.setPromptText(words);
        text.setAccessibleText(words);
        text.setMinWidth(90);
        text.textProperty().bindBidirectional(field.value());
        if (grows) {
            HBox.setHgrow(text, Priority.ALWAYS);
        } else {
            text.setPrefWidth(110);
        }
        return text;
    }
}
