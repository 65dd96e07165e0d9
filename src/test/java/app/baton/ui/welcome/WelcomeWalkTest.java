package app.baton.ui.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.Overlay;
import app.baton.ui.kit.Theme;
import java.nio.file.Path;
import java.time.ZoneOffset;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The first start, by the three cards. */
@ExtendWith(ApplicationExtension.class)
class WelcomeWalkTest {

    private static final String SHARE = Path.of("share").toAbsolutePath().toString();

    private FakeActions actions = new FakeActions();

    @Start
    void start(Stage stage) {
        actions = new FakeActions();
        Texts texts = Texts.english(ZoneOffset.UTC);
        Overlay overlay = new Overlay();
        WelcomeViewModel model = new WelcomeViewModel(actions, new InlineBackground(), new FxDialogs(overlay, texts), texts);
        overlay.setContent(new WelcomeView(model, FXCollections.observableArrayList(), texts));
        Scene scene = new Scene(overlay, 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void theDemoIsOneClickAway(FxRobot robot) {
        robot.clickOn("#explore-demo");

        assertThat(actions.opened).containsExactly(FakeActions.HOME);
    }

    @Test
    void aDealershipIsSetUpWithItsKeyProvenToBeKept(FxRobot robot) {
        robot.clickOn("#set-up");
        robot.clickOn("#send");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text(robot, "#error-dealership")).isEqualTo("Type the dealership's name as it is printed.");
        assertThat(robot.lookup("#field-dealership").query().isFocused()).isTrue();

        robot.write("Lakeside Ford");
        robot.clickOn("#field-city").write("Dearborn");
        robot.clickOn("#field-state").write("MI");
        robot.clickOn("#field-name").write("Grace Okafor");
        robot.clickOn("#field-login").write("grace");
        robot.clickOn("#field-password").write("a long sentence");
        robot.clickOn("#field-password-again").write("a long sentence");
        robot.clickOn("#field-share").write(SHARE).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text(robot, "#recovery-key")).startsWith("7KQ2-");
        assertThat(text(robot, "#fingerprint")).isEqualTo("4821 7730 1956 0284");
        robot.clickOn("#copy-key");
        String[] copied = new String[1];
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0]).isEqualTo("7KQ2-M4XD-9RTV-30PB-C6WN-HJ8E-5ZQA");

        robot.clickOn("#open-home");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(actions.opened).isEmpty();
        robot.clickOn("#field-proof").write("5ZQA").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(actions.opened).containsExactly(FakeActions.HOME);
    }

    @Test
    void aDeskJoinsByFingerprintAndEscapeLeadsBack(FxRobot robot) {
        robot.clickOn("#join").clickOn("#field-desk").push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#explore-demo").tryQuery()).isPresent();

        robot.clickOn("#join");
        robot.clickOn("#field-share").write(SHARE);
        robot.clickOn("#field-fingerprint").write("4821 7730 1956 0284");
        robot.clickOn("#field-name").write("Ana Morales");
        robot.clickOn("#field-login").write("ana");
        robot.clickOn("#field-password").write("a long sentence");
        robot.clickOn("#field-password-again").write("a long sentence");
        robot.clickOn("#send");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(text(robot, "#fingerprint")).isEqualTo("9917 2046 5583 1102");
        assertThat(text(robot, "#open-home")).isEqualTo("Open Baton meanwhile");
        robot.clickOn("#open-home");
        assertThat(actions.opened).containsExactly(FakeActions.HOME);
    }

    private static String text(FxRobot robot, String id) {
        return ((Labeled) robot.lookup(id).query()).getText();
    }
}
