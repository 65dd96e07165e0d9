package app.baton.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.Lakeside;
import app.baton.journal.PageRequest;
import app.baton.ui.Frame;
import app.baton.ui.kit.LateBackground;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Where the keyboard is in the editor while the store takes its time: never at something that the person did not choose. */
@ExtendWith(ApplicationExtension.class)
class EditorFocusTest {

    private final Lakeside store = new Lakeside();
    private final LateBackground background = new LateBackground();
    private final Desk mia = Desk.of(store, store.mia, background);
    private @Nullable Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        show(mia);
        window.show();
    }

    @Test
    void whatIsTypedRightAfterNewCampaignStandsInItsName(FxRobot robot) {
        robot.interact(mia.model()::create);
        assertThat(focus()).isEqualTo("field-name");
        robot.write("Days", 0);
        robot.interact(background::arrive);
        robot.write(" in May", 0);

        assertThat(robot.lookup("#field-name").queryAs(TextInputControl.class).getText()).isEqualTo("Days in May");
        assertThat(mia.model().editor().promisable()).as("and what can be promised has come").isNotEmpty();
    }

    @Test
    void takingOutAPromiseLeadsToTheNextOneAndAtLastToTheSearch(FxRobot robot) {
        open(robot, store.campaigns.save(store.mia, CampaignFile.draft(store.truckMonth(store.cash, store.military))));
        robot.interact(() -> robot.lookup("#unpromise-" + store.cash.ref().id()).query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(focus()).isEqualTo("unpromise-" + store.military.ref().id());
        robot.push(KeyCode.SPACE);
        assertThat(focus()).isEqualTo("promise-search");
        assertThat(mia.model().editing().get()).isTrue();
    }

    @Test
    void aLineOfFieldsKeepsTheCursorWhileItIsTypedAndGivesItToItsNeighborWhenItIsTakenOut(FxRobot robot) {
        open(robot, store.campaigns.save(store.mia, CampaignFile.draft(store.truckMonth(store.cash))));
        robot.interact(() -> robot.lookup("#values-add").queryButton().fire());
        robot.interact(() -> robot.lookup("#value-sentence").queryAs(TextInputControl.class).requestFocus());
        robot.write("Warranty", 0);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        robot.interact(mia.model().editor()::save);
        robot.interact(background::arrive);
        robot.write(" for five years", 0);
        assertThat(robot.lookup("#value-sentence").queryAs(TextInputControl.class).getText())
                .isEqualTo("Warranty for five years");

        robot.interact(() -> robot.lookup("#values-take-out").query().requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(focus()).isEqualTo("values-add");
    }

    @Test
    void whoAnsweredStaysInTheCampaignAndEscapeLeadsBack(FxRobot robot) {
        CampaignFile sent = store.proposed(CampaignFile.draft(store.truckMonth(store.cash)));
        Desk frank = Desk.of(store, store.frank, background);
        robot.interact(() -> show(frank));
        robot.interact(() -> frank.model().open(sent));
        robot.interact(background::arrive);
        robot.interact(() -> robot.lookup("#approve-finance").query().requestFocus());
        robot.push(KeyCode.SPACE);
        robot.interact(background::arrive);
        assertThat(store.books.campaigns().latest(sent.campaign().id()).orElseThrow().approval(ApprovalKind.FINANCE)).isPresent();

        robot.push(KeyCode.SPACE);
        assertThat(frank.model().editing().get()).as("a key too many does nothing").isTrue();
        robot.push(KeyCode.ESCAPE);
        robot.interact(background::arrive);
        assertThat(frank.model().editing().get()).isFalse();
        assertThat(focus()).isEqualTo("campaigns");
    }

    @Test
    void whatStandsBesideTheCampaignHasTheRoomThatItNeeds(FxRobot robot) {
        robot.interact(mia.model()::create);
        robot.interact(background::arrive);
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(mia.model()::back);
        WaitForAsyncUtils.waitForFxEvents();
        open(robot, store.campaigns.save(store.mia, CampaignFile.draft(store.truckMonth(store.cash).named(
                "2026-11 A month of trucks with a name that takes more than one line beside the campaign"))));
        whole(robot, "#revisions");
        robot.interact(() -> robot.lookup("#aside .tab-pane").queryAs(TabPane.class).getSelectionModel().selectLast());
        whole(robot, "#aside-history");
    }

    private static void whole(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        Region pane = robot.lookup(id).query();
        robot.interact(() -> assertThat(pane.getHeight()).as(id).isGreaterThan(20)
                .isGreaterThanOrEqualTo(pane.prefHeight(pane.getWidth())));
        assertThat(pane.isVisible()).isTrue();
    }

    private void open(FxRobot robot, CampaignFile file) {
        robot.interact(() -> mia.model().open(file));
        robot.interact(background::arrive);
        assertThat(store.campaigns.list(store.mia, PageRequest.first(1)).rows()).isNotEmpty();
    }

    private @Nullable String focus() {
        Node owner = Objects.requireNonNull(stage).getScene().getFocusOwner();
        return owner == null ? null : owner.getId();
    }

    private void show(Desk desk) {
        CampaignsScreen screen = desk.screen();
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        Objects.requireNonNull(stage).setScene(scene);
        screen.shown();
        background.arrive();
        screen.focusTarget().ifPresent(Node::requestFocus);
    }
}
