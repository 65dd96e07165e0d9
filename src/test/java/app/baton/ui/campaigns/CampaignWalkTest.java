package app.baton.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionAnswer;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.campaign.Lakeside;
import app.baton.journal.PageRequest;
import app.baton.ui.Frame;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Theme;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A campaign from the blank page to finance without the mouse, two people at one draft, and trouble answered. */
@ExtendWith(ApplicationExtension.class)
class CampaignWalkTest {

    private static final int MOST_TABS = 90;

    private final Lakeside store = new Lakeside();
    private final Desk mia = Desk.of(store, store.mia);
    private @Nullable Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        show(mia);
        window.show();
    }

    @Test
    void aCampaignIsWrittenFromTheBlankPageAndProposedByKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.N);
        write(robot, "field-name", "truck days");
        robot.push(KeyCode.F2);
        assertThat(text(robot, "#field-name")).as("the standard's name for the month").startsWith("2026-11 ");
        assertThat(text(robot, "#field-sourceTags")).isEqualTo("2026-11-truck-days");
        write(robot, "field-headline", "$2,500 off every new F-150");
        write(robot, "field-adCopy", "Until November 30.");
        write(robot, "field-purpose", "Moves aged trucks.");
        write(robot, "promise-search", "26-1101");
        robot.push(KeyCode.ENTER);
        go(robot, "field-why-26-1101", KeyCode.SHIFT, KeyCode.TAB);
        write(robot, "field-why-26-1101", "Wins owners.");
        write(robot, "field-how-26-1101", "As a rebate line.");
        write(robot, "field-next-26-1101", "Ask what they drive.");
        write(robot, "field-talkTrack", "Everybody gets it.");
        go(robot, "form-field-trade-in");
        robot.push(KeyCode.SPACE);
        write(robot, "field-trainingNote", "Ask the trade first.");
        write(robot, "field-spend", "4,200");
        write(robot, "field-vehicleLines", "F-150");
        write(robot, "field-landingPage", "https://ford.example/t");
        write(robot, "field-goal", "40 leads");
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(mia.dialogs().toasts).contains("Saved.");

        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(mia.dialogs().said).as("nothing is missing").isEmpty();
        assertThat(mia.dialogs().problems).isEmpty();
        assertThat(robot.lookup("#propose-pane").query().isVisible()).isTrue();
        go(robot, "propose-send");
        robot.push(KeyCode.SPACE);

        CampaignFile sent = store.campaigns.list(store.mia, PageRequest.first(5)).rows().getFirst();
        assertThat(sent.state()).isEqualTo(CampaignState.SUBMITTED);
        assertThat(sent.campaign().headline()).isEqualTo("$2,500 off every new F-150");
        assertThat(sent.campaign().spend()).hasToString("USD 4200.00");
        assertThat(sent.campaign().formFields()).contains("trade-in");
        assertThat(sent.campaign().promises()).singleElement().satisfies(it -> assertThat(it.nextStep()).startsWith("Ask what"));
        assertThat(store.post.proposals).hasSize(1);
    }

    @Test
    void aDayThatCannotBeReadStaysAndSaysWhyAndHoldsUpSaving(FxRobot robot) {
        robot.interact(() -> mia.model().open(store.campaigns.save(store.mia, CampaignFile.draft(store.truckMonth(store.cash)))));
        write(robot, "field-ends", "Feb 30");
        robot.push(KeyCode.TAB);
        assertThat(text(robot, "#field-ends")).isEqualTo("Feb 30");
        assertThat(robot.lookup("#error-ends").queryAs(Label.class).getText()).startsWith("\"Feb 30\" is no day.");

        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(mia.dialogs().toasts).isEmpty();
        assertThat(robot.lookup("#field-ends").query().isFocused()).as("it leads to what holds it up").isTrue();

        write(robot, "field-ends", "10/31");
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#error-ends").queryAs(Label.class).getText()).isEqualTo("It ends before it starts.");
        write(robot, "field-ends", "12/2");
        robot.push(KeyCode.TAB);
        assertThat(text(robot, "#field-ends")).isEqualTo("Dec 2, 2026");
        assertThat(robot.lookup("#error-ends").queryAs(Label.class).isVisible()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.S);
        assertThat(store.campaigns.list(store.mia, PageRequest.first(1)).rows().getFirst().campaign().ends())
                .isEqualTo(LocalDate.of(2026, 12, 2));
    }

    @Test
    void whatCameBackSaysWhyAndIsMendedFromThere(FxRobot robot) {
        CampaignFile sent = store.proposed(store.truckMonth(store.cash));
        CampaignFile back = store.answers.answer(store.frank, sent, ApprovalKind.FINANCE, false, "Name the tier.");
        robot.interact(() -> mia.model().open(back));
        assertThat(robot.lookup("#returned-why").queryAs(Label.class).getText()).contains("Frank").endsWith("Name the tier.");

        robot.interact(() -> robot.lookup("#returned-mend").queryButton().fire());
        assertThat(mia.model().editor().editable()).isTrue();
        assertThat(robot.lookup("#returned-why").queryAs(Label.class).getText()).as("still in sight").endsWith("Name the tier.");
        assertThat(robot.lookup("#returned-mend").query().isVisible()).isFalse();
        robot.interact(() -> mia.model().open(store.campaigns.blank(store.mia)));
        assertThat(robot.lookup("#returned-pane").query().isVisible()).isFalse();
    }

    @Test
    void whereTwoPeopleDifferTheDraftAsksAndKeepsWhatIsPicked(FxRobot robot) {
        CampaignFile draft = store.campaigns.save(store.mia, CampaignFile.draft(store.truckMonth(store.cash)));
        robot.interact(() -> mia.model().open(draft));
        Desk other = Desk.of(store, store.mia);
        other.model().open(draft);
        other.model().editor().fields.headline.set("Trucks, by the others");
        other.model().editor().save();

        robot.interact(() -> robot.lookup("#field-headline").queryAs(TextField.class).setText("Trucks, by me"));
        robot.interact(() -> robot.lookup("#save").queryButton().fire());
        assertThat(robot.lookup("#merge-pane").query().isVisible()).isTrue();
        robot.interact(() -> robot.lookup("#merge-headline-theirs").queryAs(RadioButton.class).fire());
        robot.interact(() -> robot.lookup("#merge-keep").queryButton().fire());

        assertThat(robot.lookup("#merge-pane").query().isVisible()).isFalse();
        assertThat(text(robot, "#field-headline")).isEqualTo("Trucks, by the others");
        assertThat(store.books.campaigns().latest(draft.campaign().id()).orElseThrow().campaign().headline())
                .isEqualTo("Trucks, by the others");
    }

    @Test
    void aNoteFromTodayIsAnsweredWithWhatChangedAndLeavesTheList(FxRobot robot) {
        store.approved(store.truckMonth(store.cash));
        store.briefs.publish(store.mia);
        FrictionNote note = store.friction.write(store.ana, new FrictionDraft(FrictionKind.HEADLINE_MISREAD,
                "He thought it comes on top of the rate", FrictionAbout.of(store.truckMonth(store.cash))));
        robot.interact(() -> mia.model().open("friction " + note.id()));
        assertThat(robot.lookup("#due-" + note.id()).queryAs(Label.class).getText()).contains("left");

        robot.interact(() -> robot.lookup("#answer-send").queryButton().fire());
        assertThat(robot.lookup("#error-text").queryAs(Label.class).getText()).startsWith("Say what you changed");
        robot.interact(() -> robot.lookup("#field-effect").<ComboBox<FrictionEffect>>query()
                .setValue(FrictionEffect.WORDING_CHANGED));
        robot.interact(() -> robot.lookup("#notes #field-text").queryAs(TextInputControl.class).requestFocus());
        robot.write("The ad says \"or\" now.");
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);

        Optional<FrictionAnswer> answer = store.friction.find(store.ana, note.id()).orElseThrow().answered();
        assertThat(answer).hasValueSatisfying(it -> {
            assertThat(it.text()).isEqualTo("The ad says \"or\" now.");
            assertThat(it.effect()).isEqualTo(FrictionEffect.WORDING_CHANGED);
        });
        assertThat(mia.model().notes().rows()).isEmpty();
        assertThat(mia.dialogs().toasts).contains("Your answer is on its way to Ana Morales.");
    }

    @Test
    void whoReadsOnlyFindsNoPenAndNoDealerMoneyAndNoSpend(FxRobot robot) {
        store.approved(store.truckMonth(store.cash, store.dealer));
        store.briefs.publish(store.mia);
        Desk ana = Desk.of(store, store.ana);
        robot.interact(() -> {
            show(ana);
            ana.model().open(ana.model().campaigns().getFirst());
        });
        assertThat(robot.lookup("#promise-" + store.dealer.ref().id()).tryQuery()).isEmpty();
        assertThat(robot.lookup("#field-spend").tryQuery()).as("what the store spends is not for the floor").isEmpty();
        assertThat(robot.lookup("#save").tryQuery()).isEmpty();
        assertThat(text(robot, "#field-headline")).isEqualTo("$2,500 off every new F-150");
        assertThat(robot.lookup("#field-headline").queryAs(TextField.class).isEditable()).isFalse();
    }

    private void write(FxRobot robot, String id, String text) {
        go(robot, id);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write(text, 0);
    }

    /** With the Tab key alone. */
    private void go(FxRobot robot, String id) {
        go(robot, id, KeyCode.TAB);
    }

    private void go(FxRobot robot, String id, KeyCode... keys) {
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            Node focused = scene().getFocusOwner();
            if (focused != null && id.equals(focused.getId())) {
                return;
            }
            robot.push(keys);
        }
        throw new AssertionError("the Tab key never comes to " + id);
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(TextInputControl.class).getText();
    }

    private Scene scene() {
        return Objects.requireNonNull(stage).getScene();
    }

    private void show(Desk desk) {
        CampaignsScreen screen = desk.screen();
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(screen, scene.getFocusOwner(), event));
        Theme.LIGHT.apply(scene);
        Objects.requireNonNull(stage).setScene(scene);
        screen.shown();
        screen.focusTarget().ifPresent(Node::requestFocus);
    }

    /** As the shell does it. */
    private static void key(CampaignsScreen screen, @Nullable Node focused, KeyEvent event) {
        if (Keys.typing(focused, event)) {
            return;
        }
        for (Command command : screen.commands()) {
            if (command.keys() != null && command.keys().match(event) && command.possible().getAsBoolean()) {
                event.consume();
                command.run().run();
                return;
            }
        }
    }
}
