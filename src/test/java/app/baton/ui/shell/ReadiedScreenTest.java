package app.baton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.kit.Ahead;
import app.baton.ui.kit.Screen;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.kit.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A screen that asks for it is made ready while nobody touches anything, and only for whoever is in front. */
@ExtendWith(ApplicationExtension.class)
class ReadiedScreenTest {

    private final List<String> told = new ArrayList<>();
    private final ShellHouse house = new ShellHouse();
    @SuppressWarnings("NullAway.Init")
    private Label page;
    @SuppressWarnings("NullAway.Init")
    private Session session;

    @Start
    void start(Stage stage) {
        page = new Label("Far down");
        ScreenEntry first = entry("first", new Plain(new Label("First"), List.of()));
        ScreenEntry far = entry("far", new Plain(page, List.of(new Ahead(() -> told.add("read"), () -> page)))).inQuietMoments();
        session = new Session(house.parts(List.of(first, far)), Staff.ANA.asUser());
        stage.setScene(new Scene(session.dialogs().overlay(), 400, 300));
        stage.show();
    }

    @Test
    void itIsMadeReadAndLaidOutOutOfSight(FxRobot robot) throws TimeoutException {
        robot.interact(session::resume);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> page.getWidth() > 0);
        assertThat(told).containsExactly("made first", "made far", "read");
        robot.interact(() -> assertThat(page.getScene()).isNull());
        robot.interact(() -> session.open("far"));
        assertThat(told).as("it is the same one").containsExactly("made first", "made far", "read");
        assertThat(session.screen()).map(Screen::node).contains(page);
    }

    @Test
    void nothingIsReadiedThatWasOpenedBeforeOrForSomebodyWhoLeft(FxRobot robot) throws TimeoutException {
        robot.interact(() -> {
            session.resume();
            session.open("far");
            session.pause();
        });
        robot.push(KeyCode.SHIFT);
        List<String> later = new ArrayList<>();
        robot.interact(() -> {
            int[] asked = new int[1];
            QuietMoments other = new QuietMoments(session.dialogs().overlay(), () -> {
                later.add("asked");
                return ++asked[0] > 1;
            });
            other.add(() -> later.add("one"));
            other.add(() -> later.add("two"));
            other.start();
        });
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> later.contains("two"));
        assertThat(later).as("not while something is waited for").containsExactly("asked", "asked", "one", "asked", "two");
        assertThat(told).containsExactly("made first", "made far");
    }

    private ScreenEntry entry(String id, Screen screen) {
        return new ScreenEntry(id, id, Feather.TAG, KeyCombination.valueOf("F5"), user -> true, context -> {
            told.add("made " + id);
            return screen;
        });
    }

    /** A screen of one node. */
    private record Plain(Node node, List<Ahead> ahead) implements Screen {
        @Override
        public ObservableValue<String> title() {
            return Screen.fixedTitle("Plain");
        }
    }
}
