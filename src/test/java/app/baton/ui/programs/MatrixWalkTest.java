package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.PairRule;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import app.baton.ui.programs.ProgramsViewModel.Page;
import app.baton.ui.programs.matrix.Board;
import app.baton.ui.programs.matrix.Board.Face;
import app.baton.ui.programs.matrix.Mark;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A marketing person writes what goes with what, by keys alone. */
@ExtendWith(ApplicationExtension.class)
class MatrixWalkTest {

    private static final ProgramId BOOK = new ProgramId("bulletin-2026-11");

    private final Office mia = Office.demo();

    @Start
    void start(Stage stage) {
        ProgramsScreen screen = mia.screen();
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        mia.model().go(Page.MATRIX);
    }

    private static String sentence(FxRobot robot) {
        return robot.lookup("#matrix-sentence").queryAs(Label.class).getText();
    }

    private Draft draft() {
        return mia.desks().steward().openFor(mia.store().mia, BOOK).orElseThrow();
    }

    @Test
    void aPairOfGroupsIsToggledKeptAsADraftAndSentToTheSecondPerson(FxRobot robot) {
        Node grid = robot.lookup("#matrix-grid").query();
        assertThat(grid.isFocused()).as("the keyboard is in the matrix").isTrue();
        robot.push(KeyCode.RIGHT);
        assertThat(sentence(robot)).startsWith("C (cash-route customer cash) goes with V (VIN and age bonus)");
        robot.push(KeyCode.SPACE);
        assertThat(sentence(robot)).startsWith("C (cash-route customer cash) does not go with V (VIN and age bonus)");
        assertThat(robot.lookup("#rulebook-keep").queryButton().isDisabled()).isFalse();

        robot.interact(() -> robot.lookup("#rulebook-keep").queryButton().fire());
        Rulebook kept = draft().rulebook().orElseThrow();
        assertThat(kept.goTogether("C", "V")).contains(false);
        assertThat(kept.revision()).isEqualTo(2);
        assertThat(robot.lookup("#rulebook-keep").queryButton().isDisabled()).isTrue();

        robot.interact(() -> robot.lookup("#rulebook-send").queryButton().fire());
        assertThat(draft().state()).isEqualTo(DraftState.TO_CONFIRM);
        assertThat(mia.dialogs().problems).isEmpty();
    }

    @Test
    void anExceptionOfOneProgramIsWrittenInItsOwnWordsAndKeptWithTheProgram(FxRobot robot) {
        robot.interact(() -> robot.lookup("#matrix-face-1").queryAs(ToggleButton.class).fire());
        var matrix = mia.model().rulebook().matrix();
        assertThat(matrix.face().get()).isEqualTo(Face.PROGRAMS);
        List<String> codes = matrix.board().get().heads().stream().map(head -> head.code()).toList();
        for (int i = 0; i < codes.indexOf("26-1101"); i++) {
            robot.push(KeyCode.DOWN);
        }
        for (int i = 0; i < codes.indexOf("26-1104"); i++) {
            robot.push(KeyCode.RIGHT);
        }
        assertThat(sentence(robot)).startsWith("26-1101 Retail Customer Cash and 26-1104 F-150 VIN Bonus go together by"
                + " the table");
        robot.push(KeyCode.SPACE);
        robot.push(KeyCode.ENTER);
        TextArea words = robot.lookup("#matrix-words").queryAs(TextArea.class);
        assertThat(words.isFocused()).isTrue();
        robot.interact(() -> words.appendText("Not with the VIN bonus."));
        robot.interact(() -> mia.model().rulebook().keep());

        assertThat(mia.row("26-1101").content().combination().rules()).containsExactly(new PairRule(PairRule.Policy.FORBID,
                List.of(new ProgramId("26-1104")), List.of(), "Not with the VIN bonus."));
        assertThat(mia.desks().steward().openFor(mia.store().mia, new ProgramId("26-1101"))).isPresent();
        assertThat(mia.desks().steward().openFor(mia.store().mia, BOOK)).as("the rulebook says what it said").isEmpty();
    }

    @Test
    void theLastCellsComeIntoSightAndTheNamesStay(FxRobot robot) {
        robot.interact(() -> mia.model().rulebook().matrix().turn(Face.PROGRAMS));
        Node grid = robot.lookup("#matrix-grid").query();
        robot.interact(grid::requestFocus);
        robot.push(KeyCode.CONTROL, KeyCode.END);
        var matrix = mia.model().rulebook().matrix();
        assertThat(matrix.at().get().row()).isEqualTo(29);
        assertThat(seen(robot, ".b-matrix-name")).anyMatch(text -> text.startsWith("26-1130"));
        assertThat(seen(robot, ".b-matrix-code")).contains("26-1130").doesNotContain("26-1102");
        robot.push(KeyCode.CONTROL, KeyCode.HOME);
        assertThat(seen(robot, ".b-matrix-code")).contains("26-1102").doesNotContain("26-1130");
        robot.push(KeyCode.N);
        assertThat(matrix.board().get().mark(matrix.at().get().row(), matrix.at().get().column())).isEqualTo(Mark.NOT);
    }

    private static List<String> seen(FxRobot robot, String style) {
        return robot.lookup(style).queryAllAs(Label.class).stream().filter(Node::isVisible).map(Label::getText).toList();
    }

    @Test
    void whoMayOnlyReadSeesEverythingAndWritesNothing(FxRobot robot) {
        Office sam = mia.forUser(mia.store().sam);
        robot.interact(() -> {
            sam.model().go(Page.MATRIX);
            sam.model().rulebook().matrix().moveTo(new Board.At(0, 1));
            sam.model().rulebook().matrix().toggle();
        });
        assertThat(sam.model().rulebook().matrix().board().get().size()).isEqualTo(13);
        assertThat(sam.model().rulebook().matrix().dirty().get()).isFalse();
    }
}
