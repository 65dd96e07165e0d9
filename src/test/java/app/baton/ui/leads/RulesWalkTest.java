package app.baton.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.Disposition;
import app.baton.lead.LeadRules;
import app.baton.lead.Route;
import app.baton.ui.Walk;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A manager changes the rules with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class RulesWalkTest {

    private final LeadQueue queue = LeadQueue.busy();

    @Start
    void start(Stage stage) {
        Walk.on(stage, queue.screen());
    }

    @Test
    void aRouteIsAddedTriedAndSaved(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.R);
        robot.push(KeyCode.DIGIT2);
        assertThat(robot.lookup("#rules-lines").queryAs(TableView.class).getItems()).hasSize(6);
        robot.push(KeyCode.ALT, KeyCode.N);
        robot.write("Everything to the floor at once");
        robot.push(KeyCode.ENTER);
        LeadRules typed = queue.rules().typed();
        assertThat(typed.routes()).extracting(Route::name).contains("Everything to the floor at once");

        robot.push(KeyCode.T);
        assertThat(robot.lookup("#trial-lead").queryAs(Label.class).getText()).startsWith("9 leads of the last 30 days");
        assertThat(robot.lookup("#trial-routes").queryAs(TableView.class).getItems()).hasSize(7);

        queue.dialogs().answer = "Nobody waits";
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(queue.floor().desk.rules()).isEqualTo(typed);
        robot.push(KeyCode.ESCAPE);
        assertThat(robot.lookup("#leads").tryQuery()).as("back at the queue").isPresent();
    }

    @Test
    void fromTheMiddleOfAPageOneTurnsToTheShortestOne(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.R);
        for (KeyCode page : List.of(KeyCode.DIGIT4, KeyCode.DIGIT3, KeyCode.DIGIT2, KeyCode.DIGIT1)) {
            robot.push(page);
            robot.push(KeyCode.J);
            robot.push(KeyCode.J);
            assertThat(robot.lookup("#rules-lines").queryAs(TableView.class).getSelectionModel().getSelectedIndex()).isEqualTo(2);
            robot.push(KeyCode.DIGIT7);
            assertThat(robot.lookup("#rules-lines").queryAs(TableView.class).getItems()).as("as every store begins").hasSize(1);
            assertThat(robot.lookup("#rules-bring-back").queryButton().isDisabled()).as("nothing was changed").isTrue();
        }
        robot.push(KeyCode.DIGIT5);
        robot.push(KeyCode.DIGIT6);
        assertThat(robot.lookup("#trial-lead").tryQuery()).isPresent();
    }

    @Test
    void aLineThatIsTakenOutComesBackAndEscapeLeadsToTheQueue(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.R);
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.J);
        robot.push(KeyCode.DELETE);
        assertThat(queue.rules().typed().dispositions()).hasSize(7).extracting(Disposition::code)
                .startsWith("no-answer", "wrote");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(queue.rules().typed().dispositions()).hasSize(8);
        robot.push(KeyCode.ESCAPE);
        assertThat(queue.dialogs().asked).as("nothing would be lost").isEmpty();
        robot.push(KeyCode.DIGIT3);
        assertThat(queue.model().filter().getValue().view()).isEqualTo(LeadsViewModel.VIEWS.get(2));
    }
}
