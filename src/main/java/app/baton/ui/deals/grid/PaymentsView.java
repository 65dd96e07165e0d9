package app.baton.ui.deals.grid;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The payments with their months and sums to type over them, and the cell under the cursor in words below. */
final class PaymentsView extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("danger");

    private final PaymentsViewModel model;
    private final Texts texts;
    private final PaymentsGrid grid;

    PaymentsView(PaymentsViewModel model, Runnable leave) {
        this.model = model;
        texts = model.texts();
        grid = new PaymentsGrid(model, leave);
        getStyleClass().add(Styles.PAYMENTS);
        setId("payments");
        Label nothing = Typography.body("");
        nothing.setId("payments-nothing");
        nothing.textProperty().bind(model.nothing());
        nothing.visibleProperty().bind(model.nothing().isNotEmpty());
        // the grid keeps the cursor, and so its keys, also where it has nothing to show
        StackPane both = new StackPane(grid, nothing);
        VBox.setVgrow(both, Priority.ALWAYS);
        getChildren().addAll(head(), both, foot());
    }

    private Node head() {
        TextField months = field(model.months, "deals.grid.months", 190);
        TextField downs = field(model.downs, "deals.grid.downs", 430);
        // in grey what stands there while nothing is typed
        Runnable prompt = () -> {
            months.setPromptText(model.monthsPrompt());
            downs.setPromptText(model.downsPrompt());
        };
        model.table().subscribe(now -> prompt.run());
        model.nothing().subscribe(now -> prompt.run());
        HBox row = Typography.row(Typography.section(texts.say("deals.grid.title")), Typography.spring(),
                named("deals.grid.months", months), named("deals.grid.downs", downs),
                Buttons.withKeys(Buttons.icon("payments-copy", Feather.COPY, texts.say("deals.grid.copy"), model::copy),
                        texts.say("deals.grid.copy"), KeyCombination.valueOf(WorkbenchView.COPY_KEYS)));
        row.setMinHeight(Region.USE_PREF_SIZE);
        return row;
    }

    private Node named(String key, TextField field) {
        Label name = Typography.whole(texts.say(key), Styles.CAPTION);
        name.setLabelFor(field);
        HBox both = new HBox(name, field);
        both.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
        return both;
    }

    /** What is wrong with it is said where the payments would stand. */
    private TextField field(FieldModel<String> typed, String key, int width) {
        TextField field = new TextField();
        field.setId("field-" + typed.name());
        field.setPrefWidth(width);
        field.textProperty().bindBidirectional(typed.value());
        field.setAccessibleText(texts.say(key));
        typed.error().subscribe(sentence -> {
            field.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
            field.setAccessibleHelp(sentence);
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.DOWN) {
                event.consume();
                toGrid();
            }
        });
        return field;
    }

    private Node foot() {
        Label words = Typography.line("", Styles.SMALL);
        words.setId("payments-words");
        words.setMaxWidth(Double.MAX_VALUE);
        model.at().subscribe(at -> words.setText(model.words(at.row(), at.column())));
        model.table().subscribe(now -> words.setText(now == null ? "" : model.words(model.at().get().row(),
                model.at().get().column())));
        HBox legend = Typography.row(Typography.spring(), key("deals.grid.legend.present", Feather.TARGET),
                key("deals.grid.legend.lowest", Feather.ARROW_DOWN), heat());
        VBox foot = new VBox(words, legend);
        foot.setMinHeight(Region.USE_PREF_SIZE);
        return foot;
    }

    private Label key(String key, Feather icon) {
        Label label = Typography.whole(texts.say(key), Styles.CAPTION);
        label.setGraphic(Icons.of(icon));
        return label;
    }

    private Node heat() {
        HBox grades = new HBox(Typography.whole(texts.say("deals.grid.legend.low"), Styles.CAPTION));
        for (int grade = 1; grade <= PaymentTable.HOTTEST; grade++) {
            Region swatch = new Region();
            swatch.getStyleClass().add(Styles.PAY_SWATCH);
            swatch.pseudoClassStateChanged(PseudoClass.getPseudoClass("heat-" + grade), true);
            grades.getChildren().add(swatch);
        }
        grades.getChildren().add(Typography.whole(texts.say("deals.grid.legend.high"), Styles.CAPTION));
        grades.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
        return grades;
    }

    /** Puts the keyboard into the grid. */
    void toGrid() {
        Focus.on(grid);
    }

    /** Whether the keyboard is in it. */
    boolean focused() {
        return isFocusWithin();
    }
}
