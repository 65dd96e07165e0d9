package app.baton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.kit.GalleryScreen;
import app.baton.ui.kit.Staff;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The room that a screen has, and the room that the window has. */
@ExtendWith(ApplicationExtension.class)
class ShellRoomTest {

    private ShellHouse house = new ShellHouse();
    @SuppressWarnings("NullAway.Init")
    private MainWindow window;
    @SuppressWarnings("NullAway.Init")
    private Shell shell;

    @Start
    void start(Stage stage) {
        house = new ShellHouse();
        house.gate.oneClick = true;
        window = house.window(stage);
        shell = house.shell(window);
        shell.start();
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> shell.stop());
    }

    @Test
    void aScreenThatNeedsMoreThanTheWindowHasIsScrolledAndPushesNothingOut(FxRobot robot) {
        robot.interact(() -> robot.lookup("#face-ana").queryButton().fire());
        Region high = new Region();
        high.setMinSize(2_000, 1_500);
        GalleryScreen screen = Objects.requireNonNull(house.screens.get(Staff.ANA.name() + " today"));
        robot.interact(() -> ((Pane) screen.node().getParent()).getChildren().add(high));
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = window.stage().getScene();
        Bounds shell = robot.lookup("#session").query().localToScene(robot.lookup("#session").query().getBoundsInLocal());
        assertThat(shell.getMinY()).as("the head line").isZero();
        assertThat(shell.getMaxY()).as("the status line").isEqualTo(scene.getHeight());
        assertThat(shell.getWidth()).isEqualTo(scene.getWidth());
        assertThat(robot.lookup("#room").queryAs(ScrollPane.class).getContent().getLayoutBounds().getHeight())
                .isGreaterThanOrEqualTo(1_500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Brief 214 is acknowledged.", "2026-11 F-150 Final Days was sent to finance and the sales manager; "
            + "both were told, and what they answer comes back with the next brief that marketing publishes here."})
    void aToastStandsInTheStatusLineAndLiesOnNothingThereNorOnTheScreen(String sentence, FxRobot robot) {
        robot.interact(() -> robot.lookup("#face-ana").queryButton().fire());
        robot.interact(() -> window.front().toast("The note is sent.", "Undo", () -> { }));
        robot.interact(() -> window.front().toast(sentence, "Undo", () -> { }));
        WaitForAsyncUtils.waitForFxEvents();

        List<Node> toasts = List.copyOf(robot.lookup("#toast").queryAllAs(Node.class)).stream().filter(Node::isVisible).toList();
        assertThat(toasts).as("one at a time, the newest").hasSize(1);
        Bounds toast = inScene(toasts.getFirst());
        Bounds room = inScene(robot.lookup("#room").query());
        assertThat(toast.getMinY()).as("below the screen").isGreaterThanOrEqualTo(room.getMaxY());
        assertThat(toast.getMaxY()).isLessThanOrEqualTo(window.stage().getScene().getHeight());
        assertThat(toast.getMaxX()).isLessThanOrEqualTo(window.stage().getScene().getWidth());
        assertThat(inScene(robot.lookup("#status-brief").query()).intersects(toast)).isFalse();
        assertThat(inScene(robot.lookup("#status-share").query()).intersects(toast)).isFalse();
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    @Test
    void aWindowIsNoLargerThanItsScreenAndWholeOnIt() {
        Rectangle2D small = new Rectangle2D(0, 0, 1_024, 700);
        assertThat(MainWindow.within(new Rectangle2D(0, 0, 1_280, 800), small)).isEqualTo(small);
        assertThat(MainWindow.within(new Rectangle2D(300, 200, 1_280, 800), new Rectangle2D(0, 0, 1_366, 768)))
                .isEqualTo(new Rectangle2D(86, 0, 1_280, 768));
        assertThat(MainWindow.within(new Rectangle2D(-50, 100, 1_100, 700), new Rectangle2D(0, 0, 1_920, 1_080)))
                .isEqualTo(new Rectangle2D(0, 100, 1_100, 700));
    }
}
