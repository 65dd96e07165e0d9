package app.baton.ui.deals;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.HouseTerms;
import app.baton.journal.Activity;
import app.baton.journal.PageRequest;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.ui.Frame;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The sales manager changes the store's terms by key; what cannot be is said beside its field, and nobody overwrites another. */
@ExtendWith(ApplicationExtension.class)
class HouseWalkTest {

    private final Showroom opened = Showroom.open();
    private final Showroom room = opened.forUser(opened.demo().store.sam);

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
                    command.run().run();
                }));
        stage.setScene(scene);
        stage.show();
        deals.shown();
        room.wholeDeal();
        deals.focusTarget().ifPresent(Node::requestFocus);
    }

    private static void type(FxRobot robot, String field, String text) {
        robot.interact(() -> robot.lookup(field).queryAs(TextField.class).requestFocus());
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text);
    }

    private HouseTerms house() {
        return room.desks().quotes().house(room.user());
    }

    @Test
    void theTermsAreChangedCheckedSavedAndLogged(FxRobot robot) {
        HouseTerms before = house();
        robot.push(KeyCode.ALT, KeyCode.H);
        assertThat(robot.lookup("#house").tryQuery()).isPresent();
        type(robot, "#field-standard", "1.5");
        type(robot, "#field-caps", "63 for 2");
        robot.push(KeyCode.ENTER);
        assertThat(robot.lookup("#error-caps").queryAs(Label.class).getText()).isEqualTo(
                "\"63 for 2\" is not months and points, such as 63: 2.5.");
        type(robot, "#field-caps", "75: 2, 63: 2.25");
        type(robot, "#field-usual-price-0", "270");
        robot.push(KeyCode.ENTER);

        assertThat(robot.lookup("#house").tryQuery()).isEmpty();
        var adds = Objects.requireNonNull(house().participation());
        assertThat(adds.standard()).isEqualTo(Percent.parse("1.5"));
        assertThat(adds.caps()).extracting(row -> row.toMonths()).containsExactly(63, 75);
        assertThat(house().usual().getFirst().item().price()).isEqualTo(Dollars.of(270));
        assertThat(house().usual()).hasSameSizeAs(before.usual());
        assertThat(house().taxes()).isEqualTo(before.taxes());
        assertThat(room.demo().store.books.activity().of("settings", "desking", PageRequest.first(9)).rows()).extracting(
                entry -> entry.activity()).extracting(Activity::what).contains("deal.house-terms-changed");
    }

    @Test
    void whatIsNotTouchedIsSavedAsItWas(FxRobot robot) {
        HouseTerms before = house();
        robot.push(KeyCode.ALT, KeyCode.H);
        type(robot, "#field-pack", "350");
        robot.interact(() -> room.desks().quotes().change(opened.demo().store.frank, new HouseTerms(before.state(),
                before.county(), "48104", before.usual(), before.taxes(), before.participation(), before.loanToValue(),
                before.paymentToIncome(), before.windowDays(), before.pack(), before.holdback())));
        robot.push(KeyCode.ENTER);
        assertThat(room.dialogs().problems.getLast().code()).isEqualTo("deal.house-terms-changed");
        assertThat(house().pack()).as("nothing overwrites another one's").isEqualTo(before.pack());

        type(robot, "#field-pack", "350");
        robot.push(KeyCode.ENTER);
        assertThat(house().pack()).isEqualTo(Dollars.of(350));
        assertThat(house().zip()).isEqualTo("48104");
        assertThat(house().participation()).isEqualTo(before.participation());
        assertThat(house().usual()).isEqualTo(before.usual());
        robot.push(KeyCode.ALT, KeyCode.H).push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#house").tryQuery()).isEmpty();
    }

    @Test
    void aSalespersonHasNoSuchKey(FxRobot robot) {
        assertThat(opened.screen().commands()).noneMatch(command -> command.id().equals("deals-house"));
        assertThat(room.screen().commands()).anyMatch(command -> command.id().equals("deals-house"));
    }
}
