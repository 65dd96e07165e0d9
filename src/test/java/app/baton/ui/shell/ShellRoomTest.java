package app.baton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.kit.GalleryScreen;
import app.baton.ui.kit.Staff;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
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
