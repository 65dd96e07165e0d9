package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What is to be typed into comes into sight, also where a list that scrolls stands in a page that scrolls. */
@ExtendWith(ApplicationExtension.class)
class FocusTest {

    @SuppressWarnings("NullAway.Init")
    private TextField far;
    @SuppressWarnings("NullAway.Init")
    private ScrollPane list;
    @SuppressWarnings("NullAway.Init")
    private ScrollPane page;

    @Start
    void start(Stage stage) {
        far = new TextField();
        list = new ScrollPane(new VBox(tall(600), far, tall(600)));
        page = new ScrollPane(new VBox(tall(500), list, tall(500)));
        list.setPrefHeight(200);
        list.setMinHeight(200);
        stage.setScene(new Scene(page, 400, 300));
        stage.show();
    }

    @Test
    void everythingAroundItScrollsAndWhatIsInSightStays(FxRobot robot) {
        robot.interact(() -> Focus.show(far));
        WaitForAsyncUtils.waitForFxEvents();
        Bounds at = far.localToScene(far.getBoundsInLocal());
        assertThat(at.getMinY()).isBetween(0.0, 280.0);
        assertThat(list.getVvalue()).isPositive();
        double before = page.getVvalue();
        robot.interact(() -> Focus.show(far));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(page.getVvalue()).isEqualTo(before);
    }

    private static Region tall(int height) {
        Region region = new Region();
        region.setMinSize(100, height);
        return region;
    }
}
