package app.baton.ui.deals.grid;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.Quoting;
import app.baton.incentive.RouteKind;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A salesperson walks from the deal through its payments, a payment to reach and the days of delivery, by key alone. */
@ExtendWith(ApplicationExtension.class)
class WorkbenchWalkTest {

    /** The letter of a key that did something is not typed into the field that it led to. */
    private boolean spent;
    private final Host host = new Host(Bench.at(base(), RouteKind.STANDARD));

    @Start
    void start(Stage stage) {
        Button panes = new Button("the deal");
        panes.setId("panes");
        WorkbenchView view = host.view(panes::requestFocus);
        Scene scene = new Scene(Host.around(panes, view), 1280, 800);
        Theme.LIGHT.apply(scene);
        // as the shell does it: a screen's keys come after the control that has the cursor
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> view.commands().stream()
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
        panes.requestFocus();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (KeyCode key : keys) {
            robot.press(key).release(key);
        }
    }

    private static String words(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void thePaymentsTakeTheHeightAndACellBecomesTheDeal(FxRobot robot) {
        press(robot, KeyCode.G);
        Node grid = robot.lookup("#payments-grid").query();
        assertThat(grid.isFocused()).isTrue();
        assertThat(robot.lookup("#panes").query().isVisible()).isFalse();
        assertThat(words(robot, "#payments-words")).isEqualTo(
                "Standard rate, 60 months, $2,000 down: $543.47 a month with N-1 Ridge Cash $1,500");

        press(robot, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(words(robot, "#payments-words")).startsWith("Standard rate, 72 months, $3,000 down: ");
        press(robot, KeyCode.ENTER);

        assertThat(host.open().request().worksheet().cashDown()).isEqualTo(usd("3000.00"));
        assertThat(host.open().route().months()).isEqualTo(72);
        assertThat(robot.lookup(".b-pay-cell").queryAllAs(Label.class)).filteredOn(cell -> cell.getPseudoClassStates().stream()
                .anyMatch(state -> state.getPseudoClassName().equals("present"))).singleElement()
                .satisfies(cell -> assertThat(cell.getText()).isEqualTo(host.texts.formats()
                        .cents(Objects.requireNonNull(host.open().looked().worked().payment()))));

        press(robot, KeyCode.F1);
        assertThat(robot.lookup("#why").tryQuery()).as("the cell's stack").isPresent();
        press(robot, KeyCode.ESCAPE);
        if (!robot.lookup("#panes").query().isVisible()) {
            press(robot, KeyCode.ESCAPE);
        }
        assertThat(robot.lookup("#panes").query().isVisible()).isTrue();
    }

    @Test
    void aPaymentIsReachedWithTheKeyboard(FxRobot robot) {
        press(robot, KeyCode.T);
        assertThat(robot.lookup("#field-reach").query().isFocused()).isTrue();
        robot.write("499");
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#reach-lines").query().isFocused()).isTrue();
        assertThat(robot.lookup("#reach-line-0 .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("Price $27,876.31, $2,123.69 less: $499.00 a month");

        press(robot, KeyCode.DOWN);
        robot.press(KeyCode.ALT, KeyCode.UP).release(KeyCode.UP, KeyCode.ALT);
        assertThat(robot.lookup("#reach-line-0 .label").queryAllAs(Label.class)).extracting(Label::getText)
                .as("cash is tried first now").contains("Cash down $4,251.11, $2,251.11 more: $499.00 a month");
        press(robot, KeyCode.ENTER);

        assertThat(host.open().request().worksheet().cashDown()).isEqualTo(usd("4251.11"));
        assertThat(host.open().looked().worked().payment()).isEqualTo(usd("499.00"));
        assertThat(robot.lookup("#panes").query().getScene().getFocusOwner()).as("back to the deal")
                .isSameAs(robot.lookup("#panes").query());
    }

    @Test
    void aDayOfDeliveryIsTriedAndPlanned(FxRobot robot) {
        assertThat(words(robot, "#delivery-words")).isEqualTo("Deliver by Mon, Nov 30 or lose $1,500.");
        press(robot, KeyCode.D, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.RIGHT);
        assertThat(words(robot, "#delivery-words")).startsWith("Tue, Dec 1: $1,500 less.");
        press(robot, KeyCode.ENTER);

        assertThat(host.open().request().structure().situation().days().delivery()).isEqualTo("2026-12-01");
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#panes").query().isFocused()).isTrue();
    }

    @Test
    void newerFiguresWaitUntilAKeyTakesThem(FxRobot robot) {
        assertThat(robot.lookup("#quote-banner").query().isVisible()).isFalse();
        var later = new Quoting(base().with("/programs/0/revision", "2")
                .with("/programs/0/benefits/0/benefit/amount/amount", "\"1000.00\"").asked().programs());
        robot.interact(() -> host.bench.living().offer(later, () -> host.deal.set(Bench.on(later, host.open().request(),
                RouteKind.STANDARD))));

        assertThat(words(robot, "#quote-banner-words")).contains("This way to buy saves $500 less.");
        assertThat(host.open().looked().worked().payment()).as("the quote stays as it was").isEqualTo(usd("543.47"));
        press(robot, KeyCode.U);
        assertThat(robot.lookup("#quote-banner").query().isVisible()).isFalse();
        assertThat(host.open().looked().worked().payment()).isEqualTo(usd("553.35"));
    }
}
