package app.baton.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.LeadRules;
import app.baton.lead.Route;
import app.baton.ui.Frame;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Theme;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
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
    /** The letter of a key that was a command is not typed. */
    private boolean swallowed;

    @Start
    void start(Stage stage) {
        LeadsScreen screen = queue.screen();
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        // as the shell does it: keys of the screen while nobody types
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> screen.commands().stream()
                .filter(command -> command.combination().filter((KeyCombination keys) -> keys.match(event)).isPresent()
                        && !Keys.typing(scene.getFocusOwner(), event) && command.possible().getAsBoolean())
                .findFirst().ifPresent(command -> {
                    event.consume();
                    swallowed = true;
                    command.run().run();
                }));
        scene.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (swallowed) {
                event.consume();
            }
            swallowed = false;
        });
        stage.setScene(scene);
        stage.show();
        screen.shown();
        screen.focusTarget().ifPresent(Node::requestFocus);
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
        assertThat(queue.floor().office.rules().rules()).isEqualTo(typed);
        assertThat(robot.lookup("#leads").tryQuery()).as("back at the queue").isPresent();
    }

    @Test
    void aLineThatIsTakenOutComesBackAndEscapeLeadsToTheQueue(FxRobot robot) {
        robot.push(KeyCode.ALT, KeyCode.R);
        robot.push(KeyCode.DIGIT3);
        robot.push(KeyCode.J);
        robot.push(KeyCode.DELETE);
        assertThat(queue.rules().typed().dispositions()).hasSize(7);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(queue.rules().typed().dispositions()).hasSize(8);
        robot.push(KeyCode.ESCAPE);
        assertThat(queue.dialogs().asked).as("nothing would be lost").isEmpty();
        robot.push(KeyCode.DIGIT3);
        assertThat(queue.model().filter().getValue().view()).isEqualTo(LeadsViewModel.VIEWS.get(2));
    }
}
