package app.baton.ui.programs.form;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Draws the parts of a form: each once, with what is wrong right below it, and lists that grow and shrink. A part with a
 * shape of its own is drawn by whoever defines it.
 */
public final class FormPane {

    private static final double USUAL_WIDTH = 580;

    private final Texts texts;
    private final FieldNodes fields;
    private final ObservableBooleanValue editable;
    private final Function<OwnInput<?>, Node> own;
    private final IdentityHashMap<Input<?>, Node> drawn = new IdentityHashMap<>();

    /** {@code own} draws parts with a shape of their own. */
    public FormPane(Texts texts, LocalDate today, ObservableBooleanValue editable, Function<OwnInput<?>, Node> own) {
        this.texts = texts;
        this.editable = editable;
        this.own = own;
        fields = new FieldNodes(texts, today, editable);
    }

    /** The node of a part, always the same one. */
    public Node draw(Input<?> part) {
        Node node = drawn.get(part);
        if (node == null) {
            node = make(part);
            drawn.put(part, node);
        }
        return node;
    }

    private Node make(Input<?> part) {
        return switch (part) {
            case TextInput<?> text -> fields.text(text);
            case PickInput<?> pick -> fields.pick(pick);
            case FlagInput flag -> fields.flag(flag);
            case PicksInput<?> picks -> fields.picks(picks);
            case TokensInput<?> tokens -> fields.tokens(tokens);
            case RowsInput<?> rows -> rows(rows);
            case KindsInput<?, ?> kinds -> kinds(kinds);
            case MaybeInput<?> maybe -> maybe(maybe);
            case RecordInput<?> record -> record(record, record.label());
            case OwnInput<?> shaped -> own.apply(shaped);
        };
    }

    /** The parts of a record, under a heading where it has one. */
    public Node record(RecordInput<?> record, String heading) {
        VBox box = new VBox();
        box.getStyleClass().add(Styles.FORM_PART);
        if (!heading.isEmpty()) {
            box.getChildren().add(Typography.label(heading, Styles.FIELD_LABEL));
        }
        Pane parts = record.flow() == RecordInput.Flow.ROW ? sideBySide() : new VBox();
        parts.getStyleClass().add(record.flow() == RecordInput.Flow.ROW ? Styles.WRAPPING : Styles.FORM_PART);
        record.parts().forEach(part -> parts.getChildren().add(draw(part)));
        if (!parts.getChildren().isEmpty()) {
            box.getChildren().add(parts);
        }
        box.getChildren().add(fields.problem(record.problem()));
        return box;
    }

    /** Parts beside each other; a flow asks for the height of its preferred width, so that is the form's usual one. */
    private static FlowPane sideBySide() {
        FlowPane row = new FlowPane();
        row.setPrefWrapLength(USUAL_WIDTH);
        return row;
    }

    /** Single parts side by side, without a record of their own. */
    public Node row(Input<?>... parts) {
        FlowPane row = sideBySide();
        row.getStyleClass().add(Styles.WRAPPING);
        List.of(parts).forEach(part -> row.getChildren().add(draw(part)));
        return row;
    }

    private Node maybe(MaybeInput<?> maybe) {
        CheckBox there = new CheckBox(maybe.label());
        there.selectedProperty().bindBidirectional(maybe.on());
        there.disableProperty().bind(Bindings.not(editable));
        VBox inner = new VBox();
        inner.getStyleClass().addAll(Styles.FORM_PART, Styles.FORM_INDENT);
        maybe.on().subscribe(on -> {
            if (on && inner.getChildren().isEmpty()) {
                inner.getChildren().add(draw(maybe.inner()));
            }
            inner.setVisible(on);
            inner.setManaged(on);
        });
        VBox box = new VBox(there, inner, fields.problem(maybe.problem()));
        box.getStyleClass().add(Styles.FORM_PART);
        return box;
    }

    private <T, K extends Enum<K>> Node kinds(KindsInput<T, K> kinds) {
        VBox form = new VBox();
        form.getStyleClass().add(Styles.FORM_PART);
        kinds.chosen().subscribe(kind -> form.getChildren().setAll(draw(kinds.parts().getFirst())));
        VBox box = new VBox(fields.labelled(kinds.label(), fields.choice(kinds.name(), kinds.chosen(), kinds.kinds(),
                kind -> kind == null ? "" : kinds.words(kind)), null), form, fields.problem(kinds.problem()));
        box.getStyleClass().add(Styles.FORM_PART);
        return box;
    }

    private <T> Node rows(RowsInput<T> rows) {
        VBox lines = new VBox();
        lines.getStyleClass().add(Styles.FORM_ROWS);
        rows.rows().addListener((ListChangeListener<Input<T>>) change -> fill(lines, rows));
        fill(lines, rows);
        var add = Buttons.flat("add-" + rows.name(), rows.addWords(), () -> {
            Input<T> row = rows.add();
            first(draw(row)).ifPresent(Focus::on);
        });
        add.setGraphic(Icons.of(Feather.PLUS));
        fields.onlyToWrite(add);
        VBox box = new VBox(Typography.label(rows.label(), Styles.FIELD_LABEL), lines, add, fields.problem(rows.problem()));
        box.getStyleClass().add(Styles.FORM_PART);
        return box;
    }

    private <T> void fill(VBox lines, RowsInput<T> rows) {
        List<Node> nodes = new ArrayList<>();
        for (Input<T> row : rows.rows()) {
            Node part = draw(row);
            HBox.setHgrow(part, Priority.ALWAYS);
            HBox acts = new HBox();
            if (rows.rows().size() > 1) {
                acts.getChildren().addAll(
                        Buttons.icon("", Feather.ARROW_UP, texts.say("editor.up"), () -> rows.move(row, -1)),
                        Buttons.icon("", Feather.ARROW_DOWN, texts.say("editor.down"), () -> rows.move(row, 1)));
            }
            acts.getChildren().add(Buttons.icon("", Feather.X, texts.say("editor.remove"), () -> rows.remove(row)));
            acts.getChildren().forEach(fields::onlyToWrite);
            HBox line = new HBox(part, acts);
            line.getStyleClass().add(Styles.FORM_ROW);
            nodes.add(line);
        }
        lines.getChildren().setAll(nodes);
        lines.setManaged(!nodes.isEmpty());
    }

    /** A label for what is wrong with a part, gone while nothing is. */
    public Label problem(Input<?> part) {
        return fields.problem(part.problem());
    }

    /** The same for what is typed, said once it may be. */
    public Label problem(FieldModel<String> field) {
        return fields.problem(field.error());
    }

    /** The control of a part without its label, for tables. */
    public Node bare(TextInput<?> text) {
        return drawn.computeIfAbsent(text, any -> fields.bare(text));
    }

    /** A node that is only there for those who may write. */
    public <N extends Node> N onlyToWrite(N node) {
        return fields.onlyToWrite(node);
    }

    /** The node of a part, or of the nearest part around it that is drawn. */
    public Optional<Node> near(@Nullable Input<?> part) {
        for (Input<?> at = part; at != null; at = at.parent()) {
            Node node = drawn.get(at);
            if (node != null && node.getScene() != null) {
                return Optional.of(node);
            }
        }
        return Optional.empty();
    }

    /** The first thing in a node that takes the keyboard. */
    public static Optional<Node> first(Node node) {
        if (node.isFocusTraversable() && !node.isDisabled() && node.isVisible()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream())
                .findFirst() : Optional.empty();
    }
}
