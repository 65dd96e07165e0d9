package app.baton.ui.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.insight.Span;
import app.baton.ui.Frame;
import app.baton.ui.kit.Theme;
import java.time.LocalDate;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Marketing moves offers in the calendar, with the keys and with the mouse. */
@ExtendWith(ApplicationExtension.class)
class CalendarWalkTest {

    private static final BarPlace CASH = new BarPlace("Bronco Sport", "26-1101");

    private final DemoStore demo = new DemoStore();
    private final TrackerDeskOf mia = TrackerDeskOf.of(demo.store, demo.store.mia);

    @Start
    void start(Stage stage) {
        TrackerScreen screen = mia.screen();
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        screen.open("calendar");
        screen.focusTarget().ifPresent(Node::requestFocus);
    }

    @Test
    void theKeysMoveAskKeepAndUndo(FxRobot robot) {
        assertThat(robot.lookup("#timeline").query().isFocused()).as("the keyboard is among the bars").isTrue();
        robot.interact(() -> mia.calendar().focused().set(CASH));
        robot.press(KeyCode.SHIFT).push(KeyCode.RIGHT).push(KeyCode.UP).release(KeyCode.SHIFT);
        assertThat(said(robot)).contains("Moved: Nov 3 – Nov 24");
        robot.push(KeyCode.ESCAPE);
        assertThat(said(robot)).doesNotContain("Moved");
        robot.press(KeyCode.ALT).push(KeyCode.DOWN).release(KeyCode.ALT);
        assertThat(said(robot)).contains("Moved: Nov 10 – Dec 7");
        robot.push(KeyCode.ENTER);
        assertThat(mia.dialogs().asked).hasSize(1);
        assertThat(mia.calendar().pending().get()).isEmpty();
        assertThat(mia.calendar().calendar().get().bar("draft:26-1101")).isPresent();
        robot.interact(() -> mia.calendar().undo().undo());
        assertThat(mia.calendar().calendar().get().bar("draft:26-1101")).isEmpty();
    }

    @Test
    void theMouseMovesABarInWholeDaysAndStretchesItByItsEnd(FxRobot robot) {
        BarNode bar = bar(robot);
        Bounds box = bar.localToScreen(bar.getLayoutBounds());
        double day = box.getWidth() / 28;
        Point2D middle = new Point2D(box.getCenterX(), box.getCenterY());
        drag(robot, bar, middle, day * 5);
        assertThat(days(bar)).isEqualTo(Span.of(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 12, 5)));
        Label hint = robot.lookup(".b-calendar-hint").queryAs(Label.class);
        assertThat(hint.isVisible()).isTrue();
        assertThat(hint.getText()).isEqualTo("Nov 8 – Dec 5");

        Bounds moved = bar.localToScreen(bar.getLayoutBounds());
        Point2D end = new Point2D(moved.getMaxX() - 2, moved.getCenterY());
        drag(robot, bar, end, day * -3);
        assertThat(days(bar)).isEqualTo(Span.of(LocalDate.of(2026, 11, 8), LocalDate.of(2026, 12, 2)));

        robot.interact(() -> robot.lookup("#calendar-cancel").queryAs(Button.class).fire());
        assertThat(days(bar)).isEqualTo(Span.of(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 30)));
        assertThat(bar.localToScreen(bar.getLayoutBounds()).getMinX()).isCloseTo(box.getMinX(),
                org.assertj.core.data.Offset.offset(1.0));
    }

    @Test
    void onlyWhatCanBeSeenHasNodes(FxRobot robot) {
        int all = mia.calendar().shown().get().rows().stream().mapToInt(row -> row.bars().size()).sum();
        assertThat(robot.lookup(".b-bar").queryAll()).hasSizeLessThan(all);
        robot.interact(() -> mia.calendar().focused().set(new BarPlace("Transit",
                mia.calendar().shown().get().rows().getLast().bars().getLast().key())));
        assertThat(robot.lookup(".b-calendar-name").queryAllAs(Label.class)).extracting(Label::getText).contains("Transit");
    }

    /**
     * What a hand does with the mouse, told to the bar itself: where a pointer of the screen lands depends on the windows
     * that other tests have left.
     */
    private static void drag(FxRobot robot, BarNode bar, Point2D from, double by) {
        robot.interact(() -> tell(bar, MouseEvent.MOUSE_PRESSED, from));
        robot.interact(() -> tell(bar, MouseEvent.MOUSE_DRAGGED, from.add(by / 2, 0)));
        robot.interact(() -> tell(bar, MouseEvent.MOUSE_DRAGGED, from.add(by, 0)));
        robot.interact(() -> tell(bar, MouseEvent.MOUSE_RELEASED, from.add(by, 0)));
    }

    private static void tell(BarNode bar, EventType<MouseEvent> type, Point2D screen) {
        Point2D scene = bar.localToScene(bar.screenToLocal(screen));
        bar.fireEvent(new MouseEvent(bar, bar, type, scene.getX(), scene.getY(), screen.getX(), screen.getY(),
                MouseButton.PRIMARY, 1, false, false, false, false, true, false, false, false, false, false, null));
    }

    private Span days(BarNode bar) {
        return mia.calendar().daysOf(bar.bar());
    }

    private static BarNode bar(FxRobot robot) {
        return robot.lookup(".b-bar").<BarNode>queryAllAs(BarNode.class).stream()
                .filter(it -> it.place().equals(CASH)).findFirst()
                .orElseThrow();
    }

    private static String said(FxRobot robot) {
        return robot.lookup("#calendar-said").queryAs(Label.class).getText();
    }
}
