package app.baton.ui.programs;

import app.baton.incentive.RollPlan;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.DayField;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** From which month into which, the normal days of the later one, whether codes move, and what documents are called. */
final class RollSettings extends VBox {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_ON = 3;

    private final RollOverViewModel model;
    private final Texts texts;
    private final ComboBox<YearMonth> from;
    private final ComboBox<YearMonth> to;
    private final DayField first;
    private final DayField last;
    private final Label was = Typography.caption("");
    private final CheckBox codes;
    private final FlowPane documents = new FlowPane();
    private @Nullable RollPlan shown;
    private boolean showing;

    RollSettings(RollOverViewModel model, Texts texts, LocalDate today) {
        this.model = model;
        this.texts = texts;
        from = month("roll-from", YearMonth.from(today), () -> propose(from().plusMonths(1)));
        to = month("roll-to", YearMonth.from(today), () -> propose(to()));
        first = day("roll-first", today);
        last = day("roll-last", today);
        codes = new CheckBox(texts.say("programs.roll.codes"));
        codes.setId("roll-codes");
        codes.selectedProperty().subscribe((before, move) -> {
            if (!showing) {
                model.moveCodes(move);
            }
        });
        Label wrong = Typography.label("", Styles.FIELD_ERROR);
        wrong.setId("roll-problem");
        wrong.textProperty().bind(model.problem());
        model.problem().subscribe(sentence -> Looks.show(wrong, !sentence.isEmpty()));
        HBox months = new HBox(field("programs.roll.from", from), field("programs.roll.to", to),
                field("programs.roll.first", first), field("programs.roll.last", last), codes, Typography.spring(),
                Buttons.flat("roll-all", texts.say("programs.roll.all"), model::tickAll));
        months.getStyleClass().addAll(Styles.ROW, Styles.ROLL_SETTINGS);
        documents.getStyleClass().add(Styles.ROLL_DOCUMENTS);
        getStyleClass().add(Styles.CARD);
        getChildren().addAll(months, was, wrong, documents);
        model.plan().subscribe(this::follow);
    }

    private ComboBox<YearMonth> month(String id, YearMonth now, Runnable chosen) {
        ComboBox<YearMonth> box = new ComboBox<>();
        box.setId(id);
        for (int i = -MONTHS_BACK; i <= MONTHS_ON; i++) {
            box.getItems().add(now.plusMonths(i));
        }
        box.setConverter(Choices.named(month -> texts.formats().month(month)));
        box.valueProperty().subscribe((before, now2) -> {
            if (!showing && from.getValue() != null && to.getValue() != null) {
                chosen.run();
            }
        });
        return box;
    }

    private YearMonth from() {
        return from.getValue();
    }

    private YearMonth to() {
        return to.getValue();
    }

    /** The later month follows the earlier one, and may be chosen by itself after that. */
    private void propose(YearMonth into) {
        model.propose(from(), into);
    }

    private DayField day(String id, LocalDate today) {
        DayField field = new DayField(texts, today);
        field.setId(id);
        field.textProperty().subscribe((before, text) -> {
            if (!showing) {
                model.nextDays(first.getText(), last.getText());
            }
        });
        return field;
    }

    private VBox field(String key, Node input) {
        VBox field = new VBox(Typography.label(texts.say(key), Styles.FIELD_LABEL), input);
        field.getStyleClass().add(Styles.TIGHT);
        return field;
    }

    private void follow(@Nullable RollPlan plan) {
        if (plan == null) {
            return;
        }
        showing = true;
        // not what the boxes say: the person has chosen there before the plan follows
        RollPlan before = shown;
        boolean sameMonths = before != null && plan.from().equals(before.from()) && plan.to().equals(before.to());
        shown = plan;
        from.setValue(plan.from());
        to.setValue(plan.to());
        if (!first.isFocused() && !last.isFocused() || !sameMonths) {
            first.setText(model.typed(plan.next().first()));
            last.setText(model.typed(plan.next().last()));
        }
        String month = texts.formats().month(plan.from());
        String days = texts.say("programs.roll.was", month, texts.formats().day(plan.was().first()),
                texts.formats().day(plan.was().last()));
        was.setText(plan.newCodes() ? days : days + "\n" + texts.say("programs.roll.kept", month));
        codes.setSelected(plan.newCodes());
        if (!sameMonths || documents.getChildren().isEmpty()) {
            documents.getChildren().setAll(plan.documents().entrySet().stream()
                    .filter(name -> !name.getKey().equals(name.getValue())).map(this::document).toList());
        }
        showing = false;
    }

    private VBox document(Map.Entry<String, String> name) {
        TextField field = new TextField(name.getValue());
        field.setPrefColumnCount(34);
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                model.nameDocument(name.getKey(), field.getText());
            }
        });
        field.setOnAction(event -> model.nameDocument(name.getKey(), field.getText()));
        VBox line = new VBox(Typography.label(texts.say("programs.roll.document", name.getKey()), Styles.FIELD_LABEL), field);
        line.getStyleClass().add(Styles.TIGHT);
        return line;
    }
}
