package app.baton.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.DemoStore;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.ui.Frame;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.Theme;
import java.time.Duration;
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

/** A program was extended: what still promises the old days is named, and one step takes the new revision along. */
@ExtendWith(ApplicationExtension.class)
class OldRevisionsTest {

    private final DemoStore demo = new DemoStore();
    private final Campaign trucks = demo.campaigns.getFirst();
    private @Nullable Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        extend(demo, "26-1101");
        window.show();
    }

    /** The next revision of a program, with its last day two days later, in the book. */
    static void extend(DemoStore demo, String code) {
        Program newest = demo.store.books.programs().revisions(new ProgramId(code)).getFirst();
        Program longer = newest.as(new ProgramRef(newest.id(), newest.revision() + 1)).shifted(0, 2);
        demo.store.know(longer);
    }

    @Test
    void marketingTakesTheNewRevisionAlongInOneStepAndBackInAnother(FxRobot robot) {
        Desk mia = Desk.of(demo.store, demo.store.mia);
        robot.interact(() -> show(mia, Doors.OLD_REVISIONS));
        assertThat(robot.lookup("#publish-old .label").queryAllAs(Label.class)).extracting(Label::getText)
                .anyMatch(words -> words.startsWith("One campaign still promises an old revision: " + trucks.name()));
        assertThat(robot.lookup("#take-along").queryButton().isFocused()).isTrue();

        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(state()).isEqualTo(CampaignState.DRAFT);
        assertThat(mia.dialogs().toasts).last().asString().startsWith("One draft promises what is new.");
        assertThat(robot.lookup("#take-along").queryButton().isVisible()).isFalse();
        assertThat(mia.model().old().rows().getFirst().next()).contains("Read it and propose it");

        robot.interact(mia.dialogs()::undo);
        assertThat(state()).isEqualTo(CampaignState.PUBLISHED);
        assertThat(robot.lookup("#take-along").queryButton().isVisible()).isTrue();

        robot.clickOn("#old-" + trucks.id());
        assertThat(mia.model().editing().get()).isTrue();
        assertThat(robot.lookup("#campaign-name").queryAs(Label.class).getText()).isEqualTo(trucks.name());
    }

    @Test
    void whoMayNotWriteCampaignsSeesThemAndTheFloorDoesNot(FxRobot robot) {
        robot.interact(() -> show(Desk.of(demo.store, demo.store.frank), ""));
        assertThat(robot.lookup("#old-revisions").query().isVisible()).isTrue();
        assertThat(robot.lookup("#take-along").queryButton().isVisible()).isFalse();
        demo.store.renew.takeAlong(demo.store.mia);
        Desk frank = Desk.of(demo.store, demo.store.frank);
        robot.interact(() -> show(frank, ""));
        assertThat(frank.model().old().rows().getFirst().next())
                .isEqualTo("Draft 3 promises the new revision. Marketing has to read and propose it.");
        robot.interact(() -> show(Desk.of(demo.store, demo.store.ana), ""));
        assertThat(robot.lookup("#old-revisions").query().isVisible()).isFalse();
    }

    /** Finance answers what became other, and need not read all of it again. */
    @Test
    void whoAnswersTheNextRevisionReadsFirstWhatBecameOther(FxRobot robot) {
        takeAlongAndPropose(demo, trucks);
        robot.interact(() -> show(Desk.of(demo.store, demo.store.frank), trucks.id().toString()));

        assertThat(robot.lookup("#changed").query().isVisible()).isTrue();
        assertThat(robot.lookup("#changed .label").queryAllAs(Label.class)).extracting(Label::getText)
                .contains("What changed since revision 2").anySatisfy(
                        line -> assertThat(line).startsWith("26-1101 r2 Retail Customer Cash: ").contains("Dec 2"));
        robot.interact(() -> show(Desk.of(demo.store, demo.store.frank), demo.campaigns.get(2).id().toString()));
        assertThat(robot.lookup("#changed").query().isVisible()).as("of a first revision").isFalse();
    }

    static void takeAlongAndPropose(DemoStore demo, Campaign campaign) {
        demo.store.renew.takeAlong(demo.store.mia);
        CampaignFile draft = demo.store.books.campaigns().latest(campaign.id()).orElseThrow();
        demo.store.campaigns.propose(demo.store.mia, draft, demo.store.clock.now().plus(Duration.ofHours(4)));
    }

    private CampaignState state() {
        return demo.store.books.campaigns().latest(trucks.id()).orElseThrow().state();
    }

    private void show(Desk desk, String thing) {
        CampaignsScreen screen = desk.screen();
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        Objects.requireNonNull(stage).setScene(scene);
        screen.shown();
        if (!thing.isEmpty()) {
            screen.open(thing);
        }
    }
}
