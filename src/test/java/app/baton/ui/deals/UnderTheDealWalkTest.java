package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import app.baton.ui.Frame;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What stands under a deal becomes the deal by key, each as one step that Ctrl+Z takes back. */
@ExtendWith(ApplicationExtension.class)
class UnderTheDealWalkTest {

    private final Showroom room = Showroom.open();
    /** The letter of a key that did something is not typed into the field that it led to. */
    private boolean spent;

    @Start
    void start(Stage stage) {
        DealsScreen deals = room.screen();
        Scene scene = new Scene(Frame.around(deals.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        // as the shell does it: a screen's keys come after the control that has the cursor
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> deals.commands().stream()
                .filter(command -> command.combination().filter(keys -> keys.match(event)).isPresent()
                        && !Keys.typing(scene.getFocusOwner(), event) && command.possible().getAsBoolean()).findFirst()
                .ifPresent(command -> {
                    event.consume();
                    spent = true;
                    command.run().run();
                }));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (spent) {
                event.consume();
            }
            spent = false;
        });
        stage.setScene(scene);
        stage.show();
        deals.shown();
        room.wholeDeal();
        deals.focusTarget().ifPresent(Node::requestFocus);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key).release(key);
        }
    }

    private static void undo(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.Z).release(KeyCode.Z, KeyCode.CONTROL);
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    private Quoted quoted() {
        return Objects.requireNonNull(room.model().quoted().get());
    }

    private Money payment() {
        return Objects.requireNonNull(quoted().on().orElseThrow().worked().payment());
    }

    @Test
    void aCellOfThePaymentsBecomesTheDealInOneStep(FxRobot robot) {
        var way = quoted().looked().route();
        Money before = payment();
        press(robot, KeyCode.G);
        assertThat(robot.lookup("#payments-grid").query().isFocused()).isTrue();
        int answers = room.model().told().get().answers().size();
        press(robot, KeyCode.DIGIT1);
        assertThat(room.model().told().get().answers()).as("no question is in sight").hasSize(answers);

        press(robot, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.ENTER);

        assertThat(room.terms().down.get()).isEqualTo("4,000");
        assertThat(quoted().looked().route().months()).isNotEqualTo(way.months());
        assertThat(words(robot, "#payments-words")).contains(room.demo().store.texts.formats().cents(payment()));
        undo(robot);
        assertThat(room.terms().down.get()).isEqualTo("3,000");
        assertThat(quoted().looked().route()).as("the way that was looked at, too").isEqualTo(way);
        assertThat(payment()).isEqualTo(before);
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#stack-lines").query().isFocused()).isTrue();
    }

    @Test
    void aPaymentIsReachedInOneStep(FxRobot robot) {
        Money wish = payment().minus(Dollars.of(50));
        press(robot, KeyCode.T);
        robot.write(wish.getAmount().toPlainString());
        press(robot, KeyCode.ENTER, KeyCode.ENTER);

        assertThat(payment()).isLessThanOrEqualTo(wish);
        assertThat(room.terms().price.get()).as("the sales manager sets it").isEqualTo("46,000");
        assertThat(words(robot, "#reach-said")).isEqualTo("The payment is " + room.demo().store.texts.formats().cents(payment())
                + " already: nothing has to move.");
        assertThat(robot.lookup("#reach-lines").query().isVisible()).isFalse();
        undo(robot);
        assertThat(room.terms().down.get()).isEqualTo("3,000");
        assertThat(robot.lookup("#reach-lines").query().isVisible()).isTrue();
    }

    @Test
    void aLaterDayIsPlannedAndGoneBackFromInOneStep(FxRobot robot) {
        String planned = room.terms().delivery.field().get();
        press(robot, KeyCode.D, KeyCode.END);
        assertThat(room.terms().delivery.field().get()).as("only tried").isEqualTo(planned);
        press(robot, KeyCode.ENTER);
        assertThat(room.terms().delivery.field().get()).isNotEqualTo(planned);
        assertThat(words(robot, "#delivery-words")).startsWith("Delivered Mon, Nov 30 it is worth ").endsWith(" more.");
        undo(robot);
        assertThat(room.terms().delivery.field().get()).isEqualTo(planned);
        assertThat(words(robot, "#delivery-words")).startsWith("Deliver by Mon, Nov 30");
    }

    /** W opens the promises, Space says what the customer came for, Ctrl+Z takes it back, Escape leaves. */
    @Test
    void whatTheCustomerCameForIsSaidByKey(FxRobot robot) {
        assertThat(words(robot, "#promise-line")).startsWith("Promised in brief 2: ");
        int promised = quoted().quote().request().promised().size();
        assertThat(promised).isPositive();
        press(robot, KeyCode.W);
        assertThat(robot.lookup("#promise-lines").query().isFocused()).isTrue();

        press(robot, KeyCode.DOWN, KeyCode.SPACE);
        assertThat(quoted().quote().request().promised()).hasSize(promised - 1);
        undo(robot);
        assertThat(quoted().quote().request().promised()).hasSize(promised);
        press(robot, KeyCode.W);
        assertThat(robot.lookup("#promises").query().isVisible()).as("the same key leaves").isFalse();
        press(robot, KeyCode.W, KeyCode.ESCAPE);
        assertThat(robot.lookup("#stack-lines").query().isFocused()).isTrue();
    }

    @Test
    void newFiguresAreTakenByKey(FxRobot robot) {
        assertThat(robot.lookup("#quote-banner").query().isVisible()).isFalse();
        robot.interact(() -> {
            room.forbids("26-1125", "26-1122");
            room.model().reload();
        });
        assertThat(words(robot, "#quote-banner-words")).startsWith("Programs changed since these figures were worked out.");
        press(robot, KeyCode.U);

        assertThat(robot.lookup("#quote-banner").query().isVisible()).isFalse();
        assertThat(room.stack()).doesNotContain("1125");
    }

    /** Where no way has a payment the cursor stays in the empty grid, and Esc leads back. */
    @Test
    void aGridWithNothingInItIsLeftByKey(FxRobot robot) {
        robot.interact(() -> {
            room.terms().terms.set("");
            room.terms().leaseTerms.set("");
            room.terms().tier.set(null);
        });
        press(robot, KeyCode.G);
        assertThat(words(robot, "#payments-nothing")).isEqualTo(
                "No way to buy has a payment here: pick a credit tier, or other months.");
        assertThat(robot.lookup("#payments-grid").query().isFocused()).isTrue();
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#stack-lines").query().isFocused()).isTrue();
        press(robot, KeyCode.G, KeyCode.SLASH);
        assertThat(robot.lookup("#field-vehicle").query().isFocused()).as("what is behind the grid comes back").isTrue();
    }
}
