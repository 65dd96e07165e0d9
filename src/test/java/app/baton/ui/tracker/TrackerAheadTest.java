package app.baton.ui.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.ui.kit.Ahead;
import app.baton.ui.kit.Theme;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the tracker makes ready before anybody opens it is there when somebody does, and is read anew then. */
@ExtendWith(ApplicationExtension.class)
class TrackerAheadTest {

    private final DemoStore demo = new DemoStore();
    private final TrackerDeskOf mia = TrackerDeskOf.of(demo.store, demo.store.mia);
    @SuppressWarnings("NullAway.Init")
    private StackPane place;

    @Start
    void start(Stage stage) {
        place = new StackPane();
        Scene scene = new Scene(place, 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void bothPagesStandWhenTheyAreOpened(FxRobot robot) {
        robot.interact(() -> mia.screen().ahead().forEach(page -> {
            page.read().run();
            page.layOut(place);
        }));
        TrackerScreen screen = mia.screen();
        assertThat(screen.node().getScene()).as("still nobody sees it").isNull();
        TableView<?> table = (TableView<?>) screen.node().lookup("#offers");
        assertThat(table.lookupAll(".table-row-cell")).hasSizeGreaterThan(5);
        assertThat(mia.calendar().shown().get()).isNotNull();
        robot.interact(() -> {
            place.getChildren().setAll(screen.node());
            screen.shown();
        });
        assertThat(table.getScene()).isSameAs(place.getScene());
        assertThat(table.getItems()).hasSameSizeAs(mia.model().rows()).isNotEmpty();
        robot.interact(() -> screen.open("calendar"));
        assertThat(robot.lookup("#timeline").query().getScene()).isSameAs(place.getScene());
        assertThat(robot.lookup(".b-bar").queryAll()).isNotEmpty();
    }

    @Test
    void aPageThatIsOpenAlreadyStaysWhereItIs(FxRobot robot) {
        robot.interact(() -> {
            TrackerScreen screen = mia.screen();
            place.getChildren().setAll(screen.node());
            screen.shown();
            for (Ahead page : screen.ahead()) {
                page.layOut(place);
            }
            assertThat(place.getChildren()).containsExactly(screen.node());
        });
    }
}
