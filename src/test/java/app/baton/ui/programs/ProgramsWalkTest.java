package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DraftState;
import app.baton.incentive.ProgramId;
import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import app.baton.ui.programs.ProgramsViewModel.Page;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A marketing person writes a program in the form, and finance confirms it. */
@ExtendWith(ApplicationExtension.class)
class ProgramsWalkTest {

    private static final ProgramId MILITARY = new ProgramId("26-1115");

    private final Office mia = Office.demo();
    private @Nullable Stage window;

    @Start
    void start(Stage stage) {
        window = stage;
        show(mia.screen());
    }

    private void show(ProgramsScreen screen) {
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        Stage stage = Objects.requireNonNull(window);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        screen.focusTarget().ifPresent(Node::requestFocus);
    }

    @Test
    void aFormIsFilledKeptTakenBackSentAndConfirmed(FxRobot robot) {
        robot.interact(() -> mia.model().open("26-1115"));
        assertThat(robot.lookup("#program-title").queryAs(Label.class).getText()).startsWith("26-1115");
        assertThat(robot.lookup("#program-keep").queryButton().isDisabled()).as("nothing is typed yet").isTrue();
        TextField name = robot.lookup("#field-name").queryAs(TextField.class);
        robot.interact(() -> name.setText(""));
        assertThat(problem(robot, "Name: fill this in.")).as("said beside the form").isTrue();
        robot.interact(() -> name.setText("Military Thanks"));
        assertThat(problem(robot, "Name: fill this in.")).isFalse();
        robot.interact(() -> mia.model().program().editor().undo());
        robot.interact(() -> mia.model().program().editor().redo());
        assertThat(name.getText()).isEqualTo("Military Thanks");

        robot.interact(() -> robot.lookup("#program-keep").queryButton().fire());
        var draft = mia.desks().steward().openFor(mia.store().mia, MILITARY).orElseThrow();
        assertThat(draft.program().orElseThrow().name()).isEqualTo("Military Thanks");

        robot.interact(() -> mia.model().leaveProgram());
        robot.interact(() -> mia.model().acts().sendAll());
        Office frank = mia.forUser(mia.store().frank);
        robot.interact(() -> {
            show(frank.screen());
            frank.model().go(Page.CONFIRM);
        });
        assertThat(robot.lookup("#confirm-title").queryAs(Label.class).getText()).contains("Military Thanks");
        robot.interact(() -> robot.lookup("#confirm-yes").queryButton().fire());
        assertThat(mia.store().books.programs().revisions(MILITARY).getFirst().name()).isEqualTo("Military Thanks");
        assertThat(mia.store().books.drafts().find(draft.id()).orElseThrow().state()).isEqualTo(DraftState.CONFIRMED);
    }

    @Test
    void aQuestionIsAddedToTheConditionMovedByKeysAndTakenAway(FxRobot robot) {
        robot.interact(() -> mia.model().open("26-1101"));
        Condition before = mia.row("26-1101").content().eligibility();
        MenuButton add = robot.lookup("#add-question").queryAs(MenuButton.class);
        robot.interact(() -> add.getItems().stream().flatMap(item -> item instanceof javafx.scene.control.Menu menu
                ? menu.getItems().stream() : java.util.stream.Stream.of(item))
                .filter(item -> item.getText().startsWith("College graduate")).findFirst().orElseThrow().fire());
        var program = mia.model().program();
        robot.interact(() -> {
            TextField months = robot.lookup("#field-monthsBefore").queryAs(TextField.class);
            months.setText("24");
            robot.lookup("#field-monthsAfter").queryAs(TextField.class).setText("6");
        });
        assertThat(program.editor().program().orElseThrow().eligibility().leaves())
                .anyMatch(leaf -> leaf.fact() instanceof CustomerFact.Graduate);

        Node card = robot.lookup(".b-condition-card").queryAll().stream().reduce((one, two) -> two).orElseThrow();
        robot.interact(card::requestFocus);
        robot.push(KeyCode.ALT, KeyCode.UP);
        assertThat(program.editor().program().orElseThrow().eligibility().leaves().getFirst().fact())
                .isInstanceOf(CustomerFact.Graduate.class);
        robot.push(KeyCode.DELETE);
        assertThat(program.editor().program().orElseThrow().eligibility()).isEqualTo(before);
    }

    private static boolean problem(FxRobot robot, String sentence) {
        return robot.lookup(".b-problem-line").queryAllAs(Button.class).stream()
                .anyMatch(line -> line.getText().equals(sentence));
    }
}
