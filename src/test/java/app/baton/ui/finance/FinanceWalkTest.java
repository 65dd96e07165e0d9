package app.baton.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.check.Decision;
import app.baton.deal.life.DealState;
import app.baton.deal.scan.ScanSamples;
import app.baton.incentive.Tier;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.ui.Frame;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Frank works his queue off with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class FinanceWalkTest {

    private final Office office = Office.busy();
    /** The letter of a key that did something is not typed into the field that it led to. */
    private boolean spent;

    @Start
    void start(Stage stage) {
        FinanceScreen screen = office.screen();
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        // as the shell does it: keys of the screen while nobody types
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> screen.commands().stream()
                .filter(command -> command.combination().filter((KeyCombination keys) -> keys.match(event)).isPresent()
                        && !Keys.typing(scene.getFocusOwner(), event) && command.possible().getAsBoolean())
                .findFirst().ifPresent(command -> {
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
        screen.shown();
        screen.focusTarget().ifPresent(Node::requestFocus);
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Label.class).getText();
    }

    @Test
    void aDealIsLookedAtGivenBackAndTheNextOneIsApproved(FxRobot robot) {
        assertThat(text(robot, "#lead")).isEqualTo("2 deals wait for finance.");
        assertThat(text(robot, "#buyer")).isEqualTo("Jo Park");
        press(robot, KeyCode.A);
        assertThat(robot.lookup("#form-act-approve").tryQuery()).as("a promise stops it").isEmpty();

        press(robot, KeyCode.B);
        robot.write("Who lives at that address?");
        assertThat(office.fields().reason.get()).isEqualTo("Who lives at that address?");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(office.dialogs().problems).isEmpty();
        assertThat(office.dialogs().toasts).hasSize(1);
        assertThat(text(robot, "#state")).isEqualTo("Returned");
        assertThat(text(robot, "#banner-returned")).isEqualTo("Given back: Who lives at that address?");

        press(robot, KeyCode.J);
        assertThat(text(robot, "#buyer")).isEqualTo("Lee Chan");
        press(robot, KeyCode.M);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.TAB);
        robot.write("The banner is off the page.");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        press(robot, KeyCode.A);
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(text(robot, "#state")).isEqualTo("Approved");
        assertThat(text(robot, "#lead")).isEqualTo("No deal waits for finance.");

        press(robot, KeyCode.C);
        press(robot, KeyCode.ENTER);
        assertThat(office.deal().state()).isEqualTo(DealState.CONTRACTED);
    }

    @Test
    void aScanIsAddedLookedAtAndTheJacketOpenedByKeysAlone(FxRobot robot, @TempDir Path folder) throws IOException {
        office.dialogs().path = Files.write(folder.resolve("bill.pdf"), ScanSamples.pdf(2));
        press(robot, KeyCode.P);
        press(robot, KeyCode.DOWN);
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#proof-0").tryQuery()).isPresent();

        press(robot, KeyCode.S);
        assertThat(robot.lookup("#scan-look-0-0").tryQuery()).isPresent();
        press(robot, KeyCode.V);
        assertThat(office.model().printing().title().get()).isEqualTo("bill.pdf");
        assertThat(robot.lookup("#print-pane").tryQuery()).isPresent();
        press(robot, KeyCode.S);
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#print-pane").tryQuery()).isEmpty();
        press(robot, KeyCode.CONTROL, KeyCode.P);
        assertThat(office.model().printing().title().get()).startsWith("Deal jacket");
        press(robot, KeyCode.ESCAPE);

        press(robot, KeyCode.W);
        press(robot, KeyCode.TAB);
        robot.write("Wrong customer.");
        press(robot, KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(office.dialogs().problems).isEmpty();
        assertThat(office.deal().proofs().getFirst().standing()).isEmpty();
        assertThat(office.deal().proofs().getFirst().scans()).hasSize(1);
    }

    @Test
    void escapeLeavesAFormAndItsKeysWorkAgain(FxRobot robot) {
        press(robot, KeyCode.L);
        assertThat(robot.lookup("#field-lender").query().isFocused()).isTrue();
        robot.write("Jay");
        assertThat(text(robot, "#buyer")).as("a letter that is typed is no key").isEqualTo("Jo Park");
        press(robot, KeyCode.ESCAPE);
        assertThat(robot.lookup("#field-lender").tryQuery()).isEmpty();
        press(robot, KeyCode.L);
        assertThat(robot.lookup("#field-lender").queryTextInputControl().getText()).as("what was typed is kept").isEqualTo("Jay");
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.J);
        assertThat(text(robot, "#buyer")).isEqualTo("Lee Chan");
    }

    @Test
    void placesHaveKeysAndEmptyOnesSaySo(FxRobot robot) {
        press(robot, KeyCode.DIGIT5);
        assertThat(text(robot, "#state")).isEqualTo("Delivered");
        assertThat(text(robot, "#banner-spot")).contains("Sam Ruiz").contains("No lender has decided");
        assertThat(robot.lookup("#reversals").tryQuery()).as("what unwinding takes back stands there before").isPresent();
        press(robot, KeyCode.DIGIT7);
        assertThat(text(robot, "#state-sentence")).contains("Key 1 leads back");
        press(robot, KeyCode.DIGIT1);
        assertThat(text(robot, "#buyer")).isEqualTo("Jo Park");
        press(robot, KeyCode.ENTER);
        assertThat(robot.lookup("#act-give-back").query().isFocused()).as("from the list to what can be done").isTrue();
    }

    @Test
    void theContractIsTypedBesideOurs(FxRobot robot) {
        press(robot, KeyCode.T);
        robot.write("1.00");
        assertThat(robot.lookup("#compared .label").queryAllAs(Label.class)).extracting(Label::getText)
                .singleElement().asString().contains("1");
        press(robot, KeyCode.ENTER);
        assertThat(office.deal().offer().request().stated()).isNotNull();
    }

    /** A slash narrows the list, E corrects a fee, O takes the lender's terms over. */
    @Test
    void feesAreCorrectedAndTheLendersTermsTakenOverByKey(FxRobot robot) {
        press(robot, KeyCode.SLASH);
        assertThat(robot.lookup("#finance-filter").query().isFocused()).isTrue();
        robot.write("lee");
        assertThat(office.model().lines()).extracting(line -> line.row().buyer()).containsExactly("Lee Chan");
        press(robot, KeyCode.ESCAPE);
        press(robot, KeyCode.ESCAPE);
        assertThat(office.model().lines()).hasSize(2);

        press(robot, KeyCode.E);
        assertThat(robot.lookup("#field-fee-0").query().isFocused()).isTrue();
        press(robot, KeyCode.TAB);
        press(robot, KeyCode.CONTROL, KeyCode.A);
        robot.write("230");
        press(robot, KeyCode.ENTER);
        assertThat(office.deal().offer().request().worksheet().items().get(1).price()).isEqualTo(Dollars.of(230));

        robot.interact(() -> office.floor().finance.decide(office.floor().frank, office.deal(), new Decision("Northwind Credit",
                new Tier("A"), Percent.parse("5.9"), null, null, null), List.of()));
        press(robot, KeyCode.F5);
        press(robot, KeyCode.O);
        assertThat(office.dialogs().asked.getLast().sentence()).startsWith("5.9 % instead of 6.9 %.");
        assertThat(office.opened().loan().orElseThrow().buyRate()).isEqualTo(Percent.parse("5.9"));
    }
}
