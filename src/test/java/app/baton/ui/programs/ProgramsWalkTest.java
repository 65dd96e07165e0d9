package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DraftState;
import app.baton.incentive.ProgramId;
import app.baton.intake.ProgramPreview;
import app.baton.ui.Frame;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Theme;
import app.baton.ui.programs.ProgramsViewModel.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A marketing person writes a program in the form, and finance confirms it. */
@ExtendWith(ApplicationExtension.class)
class ProgramsWalkTest {

    private static final ProgramId MILITARY = new ProgramId("26-1115");

    private final Office mia = Office.demo();
    @TempDir
    private Path folder;
    private @Nullable Stage window;
    private @Nullable ProgramsScreen screen;

    @Start
    void start(Stage stage) {
        window = stage;
        show(mia.screen());
    }

    private void show(ProgramsScreen shown) {
        screen = shown;
        Scene scene = new Scene(Frame.around(shown.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        Stage stage = Objects.requireNonNull(window);
        stage.setScene(scene);
        stage.show();
        shown.shown();
        shown.focusTarget().ifPresent(Node::requestFocus);
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
    void escapeLeadsFromEachPageBackToTheGrid(FxRobot robot) {
        for (Page page : List.of(Page.ROLL_OVER, Page.IMPORT, Page.MATRIX)) {
            robot.interact(() -> mia.model().go(page));
            robot.push(KeyCode.ESCAPE);
            assertThat(mia.model().page().get()).as("from " + page).isEqualTo(Page.GRID);
        }
    }

    @Test
    void whatIsDecidedGivesWayToTheNextThatWaitsAndNotToTheOneSkippedBefore(FxRobot robot) {
        for (String code : List.of("26-1115", "26-1116", "26-1117", "26-1118")) {
            robot.interact(() -> mia.write(code, "name", "Thanks, told anew"));
        }
        robot.interact(() -> mia.model().acts().sendAll());
        Office frank = mia.forUser(mia.store().frank);
        robot.interact(() -> {
            show(frank.screen());
            frank.model().go(Page.CONFIRM);
            frank.model().confirming().step(1);
        });
        assertThat(robot.lookup("#confirm-title").queryAs(Label.class).getText()).contains("26-1116");
        robot.interact(() -> robot.lookup("#confirm-yes").queryButton().fire());
        assertThat(robot.lookup("#confirm-title").queryAs(Label.class).getText()).contains("26-1117");
        frank.dialogs().answer = "The bulletin says $500.";
        robot.interact(() -> frank.model().confirming().giveBack());
        assertThat(robot.lookup("#confirm-title").queryAs(Label.class).getText()).contains("26-1118");
        robot.interact(() -> robot.lookup("#confirm-yes").queryButton().fire());
        assertThat(robot.lookup("#confirm-title").queryAs(Label.class).getText()).as("after the last, the one that is left")
                .contains("26-1115");
    }

    @Test
    void aTickBoxTicksItsOwnRowAndTheFilterKeepsTheCursorAndDecidesNothing(FxRobot robot) {
        for (String code : List.of("26-1115", "26-1116", "26-1117")) {
            robot.interact(() -> mia.write(code, "name", "Thanks, told anew"));
        }
        robot.interact(() -> mia.model().acts().sendAll());
        Office frank = mia.forUser(mia.store().frank);
        robot.interact(() -> {
            show(frank.screen());
            frank.model().go(Page.CONFIRM);
            frank.model().confirming().step(1);
        });
        Node list = robot.lookup("#confirm-queue").queryAs(ListView.class);
        CheckBox first = robot.from(list).lookup(".check-box").queryAs(CheckBox.class);
        robot.interact(first::fire);
        assertThat(frank.model().confirming().queue()).filteredOn(ConfirmViewModel.Waiting::isTicked)
                .extracting(it -> it.draft().code().value()).containsExactly("26-1115");
        assertThat(robot.lookup("#confirm-title").queryAs(Label.class).getText()).as("still in front").contains("26-1116");

        TextField filter = robot.lookup("#confirm-filter").queryAs(TextField.class);
        robot.interact(filter::requestFocus);
        robot.write("1117");
        assertThat(robot.lookup("#confirm-title").queryAs(Label.class).getText()).contains("26-1117");
        assertThat(filter).matches(TextField::isFocused, "goes on taking what is typed");
        robot.push(KeyCode.ENTER);
        assertThat(frank.model().confirming().waiting()).as("nothing is decided by leaving the filter").isEqualTo(3);
        robot.interact(() -> frank.model().confirming().confirm());
        assertThat(robot.lookup("#confirm-title").tryQuery()).as("what was not asked for stays away").isEmpty();
        robot.interact(() -> robot.lookup("#confirm-all").queryButton().fire());
        assertThat(filter.getText()).isEmpty();
        assertThat(robot.lookup("#confirm-title").queryAs(Label.class).getText()).contains("26-1115");
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

    @Test
    void aCellIsTypedKeptAndTakenBackByKeysAlone(FxRobot robot) {
        robot.interact(() -> mia.model().grid().select("26-1115"));
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        robot.write("Military Thanks").push(KeyCode.ENTER);
        assertThat(mia.desks().steward().openFor(mia.store().mia, MILITARY).orElseThrow().content().name())
                .isEqualTo("Military Thanks");
        robot.interact(() -> command("programs-undo").run().run());
        assertThat(mia.desks().steward().openFor(mia.store().mia, MILITARY)).isEmpty();
        assertThat(robot.lookup("#programs-lead").queryAs(Label.class).getText()).contains("Nothing is being written");
    }

    /** What a cell is about comes to the front, with the cursor in it. */
    @Test
    void enterOnWhoMayHaveItLeadsToThatPartOfTheProgram(FxRobot robot) {
        robot.interact(() -> mia.model().grid().select("26-1115"));
        for (int column = 0; column < 3; column++) {
            robot.push(KeyCode.RIGHT);
        }
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        Node card = robot.lookup(".b-section-title").queryAllAs(Label.class).stream()
                .filter(label -> label.getText().equals(mia.store().texts.say("editor.s.whom"))).findFirst().orElseThrow()
                .getParent().getParent();
        Node owner = card.getScene().getFocusOwner();
        boolean within = false;
        for (Node node = owner; node != null; node = node.getParent()) {
            within |= node == card;
        }
        assertThat(within).as("the cursor stands in %s", owner).isTrue();
    }

    @Test
    void aMonthIsRolledOverByKeysAndTakenBack(FxRobot robot) {
        robot.interact(() -> command("programs-roll-over").run().run());
        TableView<?> rows = robot.lookup("#roll-rows").queryTableView();
        assertThat(rows.isFocused()).isTrue();
        Button go = robot.lookup("#roll-over").queryButton();
        long before = mia.model().rolling().ready();
        assertThat(go.getText()).endsWith(" " + before);
        robot.push(KeyCode.DOWN);
        robot.push(KeyCode.SPACE);
        assertThat(go.getText()).endsWith(" " + (before - 1));
        assertThat(rows.getSelectionModel().getSelectedIndex()).as("the cursor stays").isEqualTo(1);
        robot.interact(() -> command("roll-over-go").run().run());
        assertThat(mia.model().page().get()).isEqualTo(Page.GRID);
        assertThat(robot.lookup("#programs-lead").queryAs(Label.class).getText()).contains("December 2026")
                .contains(" being written");
        robot.interact(() -> command("programs-undo").run().run());
        assertThat(robot.lookup("#programs-lead").queryAs(Label.class).getText()).contains("Nothing is being written");
    }

    /** A row is listed with each of its reasons. */
    private static List<Integer> refusedRows(FxRobot robot) {
        return robot.lookup("#import-refused").<ProgramPreview.Refused>queryTableView().getItems().stream()
                .map(ProgramPreview.Refused::line).distinct().toList();
    }

    @Test
    void aSheetComesInByKeysWithItsBadRowsListedAndGoesAgain(FxRobot robot) throws IOException {
        mia.dialogs().path = Files.writeString(folder.resolve("november.csv"), ImportViewModelTest.SHEET);
        robot.interact(() -> command("programs-import").run().run());
        assertThat(robot.lookup("#import-go").queryButton().isVisible()).as("no file yet").isFalse();
        robot.interact(() -> command("import-choose").run().run());
        assertThat(robot.lookup("#import-rows").queryTableView().getItems()).hasSize(2);
        robot.interact(() -> robot.lookup(".tab-pane").queryAs(TabPane.class).getSelectionModel().select(1));
        assertThat(refusedRows(robot)).containsExactly(3, 5, 6);
        ComboBox<?> amount = robot.lookup("#column-AMOUNT").queryComboBox();
        robot.interact(() -> amount.getSelectionModel().select(0));
        assertThat(refusedRows(robot)).as("TBD is in no column any more").containsExactly(5, 6);
        robot.interact(() -> amount.getSelectionModel().select(3));
        robot.interact(() -> command("import-go").run().run());
        assertThat(robot.lookup("#programs-lead").queryAs(Label.class).getText()).contains("2 being written");
        robot.interact(() -> command("programs-undo").run().run());
        assertThat(robot.lookup("#programs-lead").queryAs(Label.class).getText()).contains("Nothing is being written");
    }

    @Test
    void twoPeopleAtOneAmountAreAskedAndTheChoiceStands(FxRobot robot) {
        Office frank = mia.forUser(mia.store().frank);
        robot.interact(() -> {
            show(frank.screen());
            mia.write("26-1115", "amount", "700");
            frank.write("26-1115", "amount", "800");
        });
        assertThat(robot.lookup("#merge-keep").queryButton().isVisible()).isTrue();
        robot.interact(() -> robot.lookup("#merge-keep").queryButton().fire());
        assertThat(frank.dialogs().said).last().asString().contains("Choose one side");
        robot.interact(() -> robot.lookup("#theirs-0").queryAs(RadioButton.class).fire());
        robot.interact(() -> robot.lookup("#merge-keep").queryButton().fire());
        assertThat(frank.model().page().get()).isEqualTo(Page.GRID);
        assertThat(frank.row("26-1115").content().largestAmount().toString()).isEqualTo("USD 700.00");
    }

    @Test
    void whoMayOnlyReadSeesNoWayToWriteAndWhoMayNotIsTold(FxRobot robot) {
        Office sam = mia.forUser(mia.store().sam);
        robot.interact(() -> show(sam.screen()));
        assertThat(robot.lookup("#new-program").queryButton().isVisible()).isFalse();
        assertThat(robot.lookup("#roll").queryButton().isVisible()).isFalse();
        robot.interact(() -> sam.model().open("26-1115"));
        assertThat(robot.lookup("#field-name").queryAs(TextField.class).isEditable()).isFalse();

        Office ana = Office.of(mia.store(), mia.store().ana);
        robot.interact(() -> show(ana.screen()));
        assertThat(ana.model().state().get()).isInstanceOf(PaneState.NotAllowed.class);
        assertThat(robot.lookup("#programs-lead").tryQuery()).as("nothing of the grid is drawn").isEmpty();
    }

    private Command command(String id) {
        Command found = Objects.requireNonNull(screen).commands().stream().filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow();
        assertThat(found.possible().getAsBoolean()).as(id).isTrue();
        return found;
    }

    private static boolean problem(FxRobot robot, String sentence) {
        return robot.lookup(".b-problem-line").queryAllAs(Button.class).stream()
                .anyMatch(line -> line.getText().equals(sentence));
    }
}
