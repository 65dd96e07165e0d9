package app.baton.ui.programs.form;

import app.baton.journal.Texts;
import app.baton.ui.kit.ChipsField;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.DayField;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Suggesting;
import app.baton.ui.kit.Typed;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The controls of single fields. */
final class FieldNodes {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");
    private static final int LINES = 3;

    private final Texts texts;
    private final LocalDate today;
    private final ObservableBooleanValue editable;

    FieldNodes(Texts texts, LocalDate today, ObservableBooleanValue editable) {
        this.texts = texts;
        this.today = today;
        this.editable = editable;
    }

    Node text(TextInput<?> text) {
        return labelled(text.label(), bare(text), text.field().error());
    }

    /** The control alone, red while something is wrong with what is typed. */
    TextInputControl bare(TextInput<?> text) {
        TextInputControl control = switch (text.look()) {
            case DAY -> new DayField(texts, today);
            case LINES -> area();
            case LINE, CODE, MONEY, PERCENT, NUMBER -> new TextField();
        };
        if (control instanceof TextField field) {
            field.setPrefColumnCount(columns(text.look()));
            if (text.look() == Typed.Look.LINE || text.look() == Typed.Look.CODE) {
                Suggesting.on(field, text::suggestions);
            }
        }
        if (text.look() != Typed.Look.LINE && text.look() != Typed.Look.LINES) {
            control.setMaxWidth(Region.USE_PREF_SIZE);
        }
        control.setId("field-" + text.name());
        control.editableProperty().bind(editable);
        FieldModel<String> field = text.field();
        control.textProperty().bindBidirectional(field.value());
        field.error().subscribe(sentence -> {
            control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            control.setAccessibleHelp(sentence);
        });
        control.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                field.left();
            }
        });
        return control;
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(LINES);
        return area;
    }

    private static int columns(Typed.Look look) {
        return switch (look) {
            case LINE, LINES -> 22;
            case CODE, DAY -> 9;
            case MONEY -> 7;
            case PERCENT, NUMBER -> 5;
        };
    }

    Node flag(FlagInput flag) {
        CheckBox box = new CheckBox(flag.label());
        box.setId("field-" + flag.name());
        box.selectedProperty().bindBidirectional(flag.on());
        box.disableProperty().bind(Bindings.not(editable));
        VBox all = new VBox(box, problem(flag.problem()));
        all.getStyleClass().add(Styles.FIELD);
        return all;
    }

    <T> Node pick(PickInput<T> pick) {
        List<@Nullable T> choices = new ArrayList<>(pick.choices());
        if (pick.mayBeNone()) {
            choices.addFirst(null);
        }
        return labelled(pick.label(), choice(pick.name(), pick.chosen(), choices, pick::words), pick.problem());
    }

    <T extends @Nullable Object> ComboBox<T> choice(String name, ObjectProperty<T> chosen, List<? extends T> choices,
                                                   Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.setId("field-" + name);
        box.getItems().setAll(choices);
        box.setConverter(Choices.words(words));
        box.valueProperty().bindBidirectional(chosen);
        box.disableProperty().bind(Bindings.not(editable));
        return box;
    }

    <T> Node picks(PicksInput<T> picks) {
        FlowPane boxes = Typography.wrapping();
        for (T choice : picks.choices()) {
            CheckBox box = new CheckBox(picks.words(choice));
            box.setSelected(picks.chosen().contains(choice));
            box.selectedProperty().subscribe((before, now) -> picks.toggle(choice, now));
            picks.chosen().addListener((ListChangeListener<T>) change -> box.setSelected(picks.chosen().contains(choice)));
            box.disableProperty().bind(Bindings.not(editable));
            boxes.getChildren().add(box);
        }
        return labelled(picks.label(), boxes, picks.problem());
    }

    Node tokens(TokensInput<?> tokens) {
        ChipsField chips = new ChipsField(tokens.tokens(), tokens.commasSeparate(), texts.say("editor.remove"))
                .suggest(tokens::suggestions);
        chips.input().setId("field-" + tokens.name());
        editable.subscribe(may -> chips.setEditable(may));
        VBox box = labelled(tokens.label(), chips, tokens.problem());
        if (!tokens.hint().isEmpty()) {
            Label hint = Typography.small(tokens.hint());
            hint.getStyleClass().add(Styles.FIELD_HINT);
            box.getChildren().add(2, hint);
        }
        return box;
    }

    VBox labelled(String label, Node control, @Nullable ObservableValue<String> wrong) {
        Label name = Typography.label(label, Styles.FIELD_LABEL);
        name.setLabelFor(control);
        VBox box = new VBox(name, control);
        box.getStyleClass().add(Styles.FIELD);
        if (wrong != null) {
            box.getChildren().add(problem(wrong));
        }
        return box;
    }

    Label problem(ObservableValue<String> sentence) {
        Label error = Typography.label("", Styles.FIELD_ERROR);
        error.setGraphic(Icons.of(Icons.WARNING, Styles.BAD));
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.textProperty().bind(sentence);
        error.visibleProperty().bind(error.textProperty().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        return error;
    }

    <N extends Node> N onlyToWrite(N node) {
        node.visibleProperty().bind(editable);
        node.managedProperty().bind(editable);
        return node;
    }
}
