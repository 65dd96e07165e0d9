package app.baton.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.DemoStore;
import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Finance answers, then marketing publishes what was approved. */
@ExtendWith(ApplicationExtension.class)
class CampaignsScreenTest {

    private final DemoStore demo = new DemoStore();
    private final Desk frank = Desk.of(demo.store, demo.store.frank);
    private final Desk sam = Desk.of(demo.store, demo.store.sam);
    private final Desk mia = Desk.of(demo.store, demo.store.mia);
    private @Nullable Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        show(frank);
        window.show();
    }

    @Test
    void aProposalIsApprovedByBothAndTheNextBriefCarriesIt(FxRobot robot) {
        assertThat(robot.lookup("#lead").queryAs(Label.class).getText()).contains("Explorer Family Lease");
        robot.interact(() -> robot.lookup("#waiting").queryTableView().getSelectionModel().selectFirst());
        robot.interact(() -> robot.lookup("#waiting").queryTableView().requestFocus());
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(robot.lookup("#campaign-name").queryAs(Label.class).getText()).isEqualTo("2026-11 Explorer Family Lease");
        robot.interact(() -> robot.lookup("#approve-finance").queryButton().fire());
        assertThat(state()).isEqualTo(CampaignState.SUBMITTED);

        robot.interact(() -> show(sam));
        robot.interact(() -> sam.model().open(sam.model().waiting().getFirst()));
        robot.interact(() -> robot.lookup("#approve-dealer").queryButton().fire());
        assertThat(state()).isEqualTo(CampaignState.APPROVED);

        robot.interact(() -> show(mia));
        assertThat(robot.lookup("#publish").queryButton().getText()).isEqualTo("Publish brief 3");
        robot.interact(() -> robot.lookup("#publish").queryButton().fire());
        assertThat(state()).isEqualTo(CampaignState.PUBLISHED);
        assertThat(robot.lookup("#readers-summary").queryAs(Label.class).getText()).isEqualTo("0 of 4 have read it");
        assertThat(mia.dialogs().toasts).contains("Brief 3 is published.");
    }

    private CampaignState state() {
        CampaignFile file = demo.store.books.campaigns().latest(demo.campaigns.get(2).id()).orElseThrow();
        return file.state();
    }

    private void show(Desk desk) {
        CampaignsScreen screen = desk.screen();
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        Objects.requireNonNull(stage).setScene(scene);
        screen.shown();
    }
}
