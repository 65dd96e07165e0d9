package app.baton.app;

import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.journal.PageRequest;
import app.baton.ui.programs.ProgramPictures;
import app.baton.ui.shell.Shell;
import java.util.Comparator;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

/** Where the guide's pictures are taken, in the order of the guide. */
final class GuideTour {

    private static final int MOST = 200;

    private final GuidePictures camera;
    private final Shell shell;
    private final Gatekeeper gate;

    GuideTour(GuidePictures camera, Shell shell, Gatekeeper gate) {
        this.camera = camera;
        this.shell = shell;
        this.gate = gate;
    }

    void walk() {
        floor();
        marketing();
        finance();
        administrator();
    }

    private void floor() {
        camera.signIn(shell, "Ana Morales");
        camera.take("today");
        camera.press(KeyCode.P, true);
        camera.await(".b-print-sheet");
        camera.take("print");
        camera.press(KeyCode.ESCAPE, false);
        camera.press(KeyCode.N, true);
        camera.take("friction");
        camera.click("Cancel");
        camera.open(shell, "deals", "");
        camera.fire("#state-step");
        camera.await("#stack-value");
        camera.take("deals");
        camera.open(shell, "tracker", "");
        camera.take("tracker");
        camera.open(shell, "stock", "");
        camera.act(scene -> ((TableView<?>) GuidePictures.find(scene, "#units")).getSelectionModel().select(1));
        camera.take("stock");
        camera.press(KeyCode.K, true);
        camera.take("palette");
        camera.press(KeyCode.ESCAPE, false);
    }

    private void marketing() {
        camera.signIn(shell, "Mia Larsen");
        camera.open(shell, "programs", "");
        camera.take("programs");
        camera.click("Roll over");
        camera.act(scene -> ((TableView<?>) GuidePictures.find(scene, "#roll-rows")).getSelectionModel().select(10));
        camera.take("roll-over");
        camera.fire("#roll-back");
        camera.fire("#confirm");
        camera.await("#confirm-title");
        camera.take("confirm");
        camera.fire("#confirm-back");
        camera.draw("import", ProgramPictures::guideImport);
        camera.open(shell, "programs", "26-1101");
        camera.take("program");
        camera.open(shell, "tracker", "");
        camera.press(KeyCode.C, false);
        camera.await("#calendar-scroll");
        camera.take("calendar");
        camera.open(shell, "campaigns", "");
        camera.take("campaigns");
        camera.open(shell, "campaigns", published().campaign().id().toString());
        camera.take("campaign");
    }

    private void finance() {
        camera.signIn(shell, "Sofia Martins");
        camera.open(shell, "campaigns", "");
        camera.take("finance");
    }

    private void administrator() {
        camera.signIn(shell, "Yusuf Demir");
        camera.open(shell, "admin", "");
        camera.take("people");
    }

    /** The campaign that most people know: the truck month, or whichever is published first. */
    private CampaignFile published() {
        return gate.wiring().campaignDesk.list(shell.user().orElseThrow(), PageRequest.first(MOST)).rows().stream()
                .filter(file -> file.state() == CampaignState.PUBLISHED && file.campaign().runsOn(gate.wiring().clock.today()))
                .min(Comparator.comparing((CampaignFile file) -> !file.campaign().name().contains("Truck"))
                        .thenComparing(file -> file.campaign().name())).orElseThrow();
    }
}
