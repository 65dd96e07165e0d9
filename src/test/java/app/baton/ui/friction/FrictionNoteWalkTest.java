package app.baton.ui.friction;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.journal.InlineBackground;
import app.baton.journal.PageRequest;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.Overlay;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Subject;
import app.baton.ui.kit.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A note in a digit, a line and Enter, and back again with one click. */
@ExtendWith(ApplicationExtension.class)
class FrictionNoteWalkTest {

    private final DemoStore demo = new DemoStore();
    private Runnable key = () -> { };

    @Start
    void start(Stage stage) {
        Overlay overlay = new Overlay();
        overlay.setContent(new Region());
        FxDialogs dialogs = new FxDialogs(overlay, demo.store.texts);
        Command command = new FrictionNoteKey(demo.store.friction, demo.store.reading, demo.store.campaigns,
                new InlineBackground(), demo.store.clock, demo.store.texts).command(
                        new ScreenContext(demo.store.ana, new FakeNavigator(), dialogs), dialogs,
                        () -> Optional.of(new Subject(Subject.PROMISE, demo.campaigns.getFirst().id() + " 26-1101")));
        assertThat(command.keys()).hasToString("Shortcut+N");
        key = command.run();
        Scene scene = new Scene(overlay, 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDigitALineAndEnterSendANoteAndOneClickTakesItBack(FxRobot robot) {
        robot.interact(key);
        assertThat(robot.lookup("#field-kind").query().isFocused()).isTrue();

        robot.write("3");
        assertThat(robot.lookup("#field-text").query().isFocused()).isTrue();
        robot.write("Expected nothing down");
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);

        assertThat(robot.lookup("#dialog").tryQuery()).isEmpty();
        assertThat(notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(FrictionKind.DOWN_PAYMENT);
            assertThat(note.text()).isEqualTo("Expected nothing down");
            assertThat(note.about().campaignName()).isEqualTo("2026-11 Truck Month");
            assertThat(note.about().programId()).hasToString("Optional[26-1101]");
        });

        robot.interact(() -> robot.lookup("#toast-action").queryButton().fire());
        assertThat(notes()).isEmpty();
    }

    @Test
    void escapeClosesTheFormAndSendsNothing(FxRobot robot) {
        robot.interact(key);
        robot.write("1");
        robot.write("Never mind");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertThat(robot.lookup("#dialog").tryQuery()).isEmpty();
        assertThat(notes()).isEmpty();
    }

    @Test
    void escapeClosesTheFormAlsoWhileTheKindIsStillToBePicked(FxRobot robot) {
        robot.interact(key);
        assertThat(robot.lookup("#field-kind").query().isFocused()).isTrue();
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);

        assertThat(robot.lookup("#dialog").tryQuery()).isEmpty();
    }

    private List<FrictionNote> notes() {
        return demo.store.friction.mine(demo.store.ana, PageRequest.first(9)).rows();
    }
}
