package app.baton.ui.kit;

import app.baton.journal.Texts;
import atlantafx.base.controls.CustomTextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Labelled fields in one column over a {@link FormModel}: the label above, what is wrong right below the field, Enter
 * sends and moves to the first wrong field, Escape gives up. Each control has the id {@code field-} plus its name.
 */
public final class Form extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final FormModel model;
    private final Map<FieldModel<?>, Control> controls = new LinkedHashMap<>();
    private final GridPane columns = new GridPane();
    private Pane target = this;
    private Runnable submit = () -> { };
    private Runnable cancel = () -> { };

    public Form(FormModel model) {
        this.model = model;
        getStyleClass().add(Styles.FORM);
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    public TextField text(FieldModel<String> field, String label, String hint) {
        TextField control = new TextField();
        control.textProperty().bindBidirectional(field.value());
        return add(field, label, hint, control);
    }

    /** Fields added from now on stand in a column of their own, beside those of the next call. */
    public Form column() {
        VBox column = new VBox();
        column.getStyleClass().add(Styles.FORM);
        if (target == this) {
            columns.getStyleClass().add(Styles.FORM_COLUMNS);
            getChildren().add(columns);
        }
        columns.addRow(0, column);
        columns.getColumnConstraints().clear();
        int count = columns.getChildren().size();
        for (int i = 0; i < count; i++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / count);
            columns.getColumnConstraints().add(share);
        }
        target = column;
        return this;
    }

    /** A folder, typed or picked with the button at the field's end. */
    public TextField folder(FieldModel<String> field, String label, String hint, String pick, Runnable browse) {
        CustomTextField control = new CustomTextField();
        control.textProperty().bindBidirectional(field.value());
        Button button = Buttons.icon("browse-" + field.name(), Feather.FOLDER, pick, browse);
        button.getStyleClass().add(Styles.IN_FIELD);
        control.setRight(button);
        return add(field, label, hint, control);
    }

    /** A day, typed or picked from a calendar. */
    public DayField day(DayModel day, String label, Texts texts) {
        DayField control = new DayField(texts, day.today());
        control.textProperty().bindBidirectional(day.field().value());
        return add(day.field(), label, "", control);
    }

    public TextField text(FieldModel<String> field, String label) {
        return text(field, label, "");
    }

    public PasswordField password(FieldModel<String> field, String label, String hint) {
        PasswordField control = new PasswordField();
        control.textProperty().bindBidirectional(field.value());
        return add(field, label, hint, control);
    }

    /** Several lines; Enter starts a new one, Ctrl+Enter sends. */
    public TextArea area(FieldModel<String> field, String label, String hint, int rows) {
        TextArea control = new TextArea();
        control.setPrefRowCount(rows);
        control.setWrapText(true);
        control.textProperty().bindBidirectional(field.value());
        control.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                control.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            }
        });
        return add(field, label, hint, control);
    }

    public <T extends @Nullable Object> ComboBox<T> choice(FieldModel<T> field, String label, List<T> choices,
                                                                    Function<T, String> words) {
        ComboBox<T> control = new ComboBox<>();
        control.getItems().setAll(choices);
        control.setMaxWidth(Double.MAX_VALUE);
        // where nothing is a choice, it has words too
        control.setConverter(choices.stream().anyMatch(Objects::isNull) ? Choices.words(words) : Choices.named(words));
        control.valueProperty().bindBidirectional(field.value());
        return add(field, label, "", control);
    }

    /** Puts any other control, bound by the caller, under the same label and error. */
    public <C extends Control> C add(FieldModel<?> field, String label, String hint, C control) {
        control.setId("field-" + field.name());
        controls.put(field, control);
        Label name = Typography.label(label, Styles.FIELD_LABEL);
        name.setLabelFor(control);
        Node head = field.most() == 0 ? name : Typography.row(name, Typography.spring(), count(field));
        Label error = Typography.label("", Styles.FIELD_ERROR);
        error.setId("error-" + field.name());
        error.setGraphic(Icons.of(Icons.WARNING, Styles.BAD));
        error.setWrapText(true);
        error.setMinHeight(Region.USE_PREF_SIZE);
        error.textProperty().bind(field.error());
        error.visibleProperty().bind(field.error().isNotEmpty());
        error.managedProperty().bind(error.visibleProperty());
        VBox row = new VBox(head, control);
        row.getStyleClass().add(Styles.FIELD);
        if (!hint.isEmpty()) {
            Label words = Typography.small(hint);
            words.getStyleClass().add(Styles.FIELD_HINT);
            row.getChildren().add(words);
        }
        row.getChildren().add(error);
        field.error().subscribe(sentence -> {
            control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            control.setAccessibleHelp(sentence);
        });
        control.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                field.left();
            }
        });
        target.getChildren().add(row);
        return control;
    }

    /** How much of the room is taken, once it runs short: "160 / 200". */
    private static Label count(FieldModel<?> field) {
        Label count = Typography.label("", Styles.CAPTION);
        count.setId("count-" + field.name());
        field.value().subscribe(text -> {
            int length = text instanceof String typed ? typed.strip().length() : 0;
            count.setText(length + " / " + field.most());
            count.setVisible(length * 4 >= field.most() * 3);
        });
        return count;
    }

    /** What Enter and the send button do once every field is good. */
    public Form onSubmit(Runnable action) {
        submit = action;
        return this;
    }

    public Form onCancel(Runnable action) {
        cancel = action;
        return this;
    }

    /** Checks every field; sends when all are good, else puts the cursor into the first wrong one. */
    public void send() {
        if (model.accept()) {
            submit.run();
        } else {
            focusFirstWrong();
        }
    }

    public void focusFirstWrong() {
        model.firstWrong().map(controls::get).ifPresent(Node::requestFocus);
    }

    /** Puts the cursor into the first field as soon as the form is on screen. */
    public void focusFirst() {
        controls.values().stream().findFirst().ifPresent(Focus::on);
    }

    private void key(KeyEvent event) {
        boolean many = event.getTarget() instanceof TextArea;
        if (event.getCode() == KeyCode.ENTER && (!many || event.isShortcutDown())) {
            event.consume();
            send();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            cancel.run();
        }
    }
}
