package app.baton.ui.deals;

import app.baton.incentive.ProgramId;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typed;
import app.baton.ui.kit.Typography;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Beside a program that gives "up to" so much: what it gives here, by the papers of this deal. Enter takes it. */
final class AmountPane extends VBox {

    private final Money most;
    private final Typed<Money> money;
    private final Texts texts;
    private final TextField amount = new TextField();
    private final Label wrong = Typography.label("", Styles.FIELD_ERROR);
    private final Consumer<Money> given;

    /** {@code now} is null where nobody has said it; {@code given} hears the amount; {@code leave} leads the keyboard back. */
    AmountPane(ProgramId program, Money most, @Nullable Money now, Texts texts, Consumer<Money> given, Runnable leave) {
        this.most = most;
        this.texts = texts;
        this.given = given;
        money = Typed.money(texts);
        setId("amount-pane-" + program);
        getStyleClass().add(Styles.TIGHT);
        wrong.setId("amount-wrong-" + program);
        String words = texts.say("deals.amount.given", most);
        Label name = Typography.caption(words);
        name.setLabelFor(amount);
        amount.setId("amount-" + program);
        amount.setPrefColumnCount(7);
        amount.setAccessibleText(words);
        amount.setText(now == null ? "" : money.show(now));
        amount.setOnAction(event -> take());
        amount.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        amount.textProperty().subscribe((before, typed) -> refuse(""));
        refuse("");
        getChildren().addAll(name, Typography.row(amount, Buttons.plain("amount-take-" + program,
                texts.say("deals.amount.take"), this::take)), wrong);
    }

    private void take() {
        try {
            Money typed = money.read(amount.getText());
            if (typed.isNegative() || typed.isGreaterThan(most)) {
                refuse(texts.say("deals.amount.wrong", most));
            } else {
                given.accept(typed);
            }
        } catch (Typed.Unread unread) {
            refuse(unread.sentence());
        }
    }

    private void refuse(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
    }
}
