package app.baton.ui.tracker;

import app.baton.incentive.Known;
import app.baton.insight.Customer;
import app.baton.insight.CustomerQuestion;
import app.baton.journal.Texts;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/**
 * A few questions about the customer opposite, each unknown, yes or no; a press goes on to the next answer. What they
 * cannot have is greyed out in the list and stays where it is.
 */
final class CustomerBar extends FlowPane {

    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final TrackerViewModel model;
    private final Texts texts;
    private final Map<CustomerQuestion, Button> chips = new EnumMap<>(CustomerQuestion.class);
    private final TextField zip = new TextField();

    CustomerBar(TrackerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("customer");
        getStyleClass().addAll(Styles.WRAPPING, Styles.TRACKER_BAR);
        setAlignment(Pos.CENTER_LEFT);
        getChildren().add(Typography.label(texts.say("tracker.customer"), Styles.FACT_NAME));
        for (CustomerQuestion question : CustomerQuestion.values()) {
            Button chip = new Button(texts.name(question));
            chip.setId("ask-" + question.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            chip.getStyleClass().add(Styles.CHIP);
            chip.setOnAction(event -> next(question));
            chips.put(question, chip);
            getChildren().add(chip);
        }
        zip.setId("ask-zip");
        zip.setPromptText(texts.say("tracker.zip"));
        zip.setAccessibleText(texts.say("tracker.zip-help"));
        zip.setTooltip(new Tooltip(texts.say("tracker.zip-help")));
        zip.setPrefColumnCount(5);
        zip.textProperty().subscribe(typed -> {
            String digits = typed.replaceAll("\\D", "");
            String five = digits.substring(0, Math.min(5, digits.length()));
            if (!five.equals(typed)) {
                zip.setText(five);
            } else if (!five.equals(customer().zip())) {
                model.change(filter -> filter.forCustomer(filter.customer().in(five)));
            }
        });
        getChildren().add(zip);
        model.filter().subscribe(filter -> fill(filter.customer()));
    }

    void focusFirst() {
        chips.values().iterator().next().requestFocus();
    }

    private Customer customer() {
        return model.filter().get().customer();
    }

    private void next(CustomerQuestion question) {
        Known next = switch (customer().answer(question)) {
            case UNKNOWN -> Known.YES;
            case YES -> Known.NO;
            case NO -> Known.UNKNOWN;
        };
        model.change(filter -> filter.forCustomer(filter.customer().with(question, next)));
    }

    private void fill(Customer customer) {
        chips.forEach((question, chip) -> {
            Known answer = customer.answer(question);
            Feather icon = switch (answer) {
                case YES -> Icons.MET;
                case NO -> Icons.NOT_MET;
                case UNKNOWN -> Icons.ASK;
            };
            String hue = switch (answer) {
                case YES -> Styles.GOOD;
                case NO -> Styles.BAD;
                case UNKNOWN -> Styles.MUTED;
            };
            chip.setGraphic(Icons.of(icon, hue));
            chip.setAccessibleText(texts.say("tracker.answer", texts.name(question), texts.name(answer)));
            chip.setTooltip(new Tooltip(texts.say("tracker.answer", texts.name(question), texts.name(answer))));
            chip.pseudoClassStateChanged(ANSWERED, answer != Known.UNKNOWN);
        });
        if (!zip.getText().equals(customer.zip())) {
            zip.setText(customer.zip());
        }
    }
}
