package app.baton.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.LeadFact;
import app.baton.lead.LeadState;
import app.baton.ui.Walk;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A morning's calls with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class LeadsWalkTest {

    private final LeadQueue queue = LeadQueue.busy();

    @Start
    void start(Stage stage) {
        Walk.on(stage, queue.screen());
    }

    private String name() {
        return queue.lead().customer().name();
    }

    @Test
    void eachCallTakesTwoOrThreeKeys(FxRobot robot) {
        assertThat(robot.lookup("#lead").queryAs(Label.class).getText()).isEqualTo("7 leads are open, 7 due today, 2 late.");
        robot.push(KeyCode.J);
        assertThat(name()).isEqualTo("Marisol Vega");
        robot.push(KeyCode.D);
        robot.push(KeyCode.N);
        assertThat(queue.lead().touches().attempts()).isEqualTo(1);
        assertThat(queue.acts().open().get()).isNull();

        robot.push(KeyCode.D);
        robot.push(KeyCode.S);
        robot.push(KeyCode.DIGIT1);
        assertThat(queue.lead().touches().reached()).isNotNull();
        assertThat(robot.lookup("#lead-stage").queryAs(Label.class).getText()).startsWith("Contacted");

        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(queue.lead().touches().reached()).as("taken back").isNull();

        robot.push(KeyCode.D);
        robot.push(KeyCode.X);
        robot.push(KeyCode.ESCAPE);
        assertThat(queue.lead().state()).as("given up").isEqualTo(LeadState.OPEN);
        robot.push(KeyCode.Q);
        robot.push(KeyCode.TAB);
        robot.write("next week");
        robot.push(KeyCode.ENTER);
        assertThat(queue.lead().known().stream().filter(known -> !known.told()).map(known -> known.value()))
                .containsExactly("next week");
    }

    @Test
    void aSearchLeadsToALeadAndEscapeBackToAll(FxRobot robot) {
        robot.push(KeyCode.SLASH);
        robot.write("explorer");
        assertThat(name()).isEqualTo("Jo Park");
        robot.push(KeyCode.ESCAPE);
        robot.write("chan");
        assertThat(name()).isEqualTo("Lee Chan");
        robot.push(KeyCode.ENTER);
        robot.push(KeyCode.N);
        robot.write("Asked for the title");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(queue.opened().history()).anySatisfy(event -> assertThat(queue.model().words().step(event.step()))
                .isEqualTo("Asked for the title"));
        robot.push(KeyCode.DIGIT6);
        assertThat(queue.model().rows()).as("nobody of that name rests").isEmpty();
        robot.push(KeyCode.SLASH);
        robot.push(KeyCode.ESCAPE);
        assertThat(name()).isEqualTo("Imogen Sato");
    }

    @Test
    void aCustomerIsLoggedWithoutTheMouse(FxRobot robot) {
        robot.push(KeyCode.L);
        robot.push(KeyCode.TAB);
        robot.write("Ida Moreau");
        robot.push(KeyCode.TAB);
        robot.write("734 741 0142");
        robot.push(KeyCode.TAB);
        robot.push(KeyCode.TAB);
        robot.write("Ford Explorer");
        robot.push(KeyCode.ENTER);
        assertThat(queue.dialogs().problems).isEmpty();
        assertThat(name()).isEqualTo("Ida Moreau");
        assertThat(queue.lead().known(LeadFact.VEHICLE)).isPresent();
    }
}
