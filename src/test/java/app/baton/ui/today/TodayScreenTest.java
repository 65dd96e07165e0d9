package app.baton.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.journal.InlineBackground;
import app.baton.paper.BriefPaper;
import app.baton.paper.FakePrinters;
import app.baton.paper.PrintRoom;
import app.baton.ui.Frame;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Theme;
import java.util.Objects;
import java.util.function.Supplier;
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

/** A salesperson's minute with the brief, by keys. */
@ExtendWith(ApplicationExtension.class)
class TodayScreenTest {

    private final DemoStore demo = new DemoStore();
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePrinters printers = new FakePrinters("Front desk");
    private final FakeNavigator navigator = new FakeNavigator();
    private final Supplier<TodayScreen> maker = () -> TodayScreen.of(demo.store.reading, demo.store.answers,
            demo.store.friction, new PrintRoom("Lakeside Ford", new BriefPaper(demo.store.texts), printers),
            new InlineBackground(), demo.store.clock, demo.store.texts,
            new ScreenContext(demo.store.ana, navigator, dialogs));
    private @Nullable TodayScreen made;

    @Start
    void start(Stage stage) {
        TodayScreen screen = maker.get();
        made = screen;
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        stage.setScene(scene);
        stage.show();
        screen.shown();
        screen.focusTarget().ifPresent(Focus::on);
    }

    @Test
    void enterAcknowledgesThenRowsOpenAndTheFilterFinds(FxRobot robot) {
        assertThat(robot.lookup("#lead").queryAs(Label.class).getText()).startsWith("Good morning, Ana. 9 promises changed.");
        assertThat(robot.lookup("#acknowledge").queryButton().isFocused()).isTrue();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(robot.lookup("#acknowledge").queryButton().isVisible()).isFalse();
        assertThat(demo.store.post.words).extracting(word -> word.brief()).endsWith(2L);
        assertThat(navigator.refreshed).isEqualTo(1);

        robot.interact(() -> Objects.requireNonNull(made).commands().getFirst().run().run());
        assertThat(robot.lookup("#promise-26-1101").query().isFocused()).isTrue();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(robot.lookup("#promise-details").tryQuery()).isPresent();
        robot.press(KeyCode.ENTER).release(KeyCode.ENTER);
        assertThat(robot.lookup("#promise-details").tryQuery()).isEmpty();

        robot.interact(() -> Objects.requireNonNull(made).commands().get(3).run().run());
        robot.write("graduate");
        assertThat(robot.lookup("#promise-26-1117").tryQuery()).isPresent();
        assertThat(robot.lookup("#promise-26-1101").tryQuery()).isEmpty();
        assertThat(robot.lookup("#disclaimer").queryAs(Label.class).getText()).contains("CPA");
    }

    @Test
    void theBriefGoesOnPaperByKeysAndEscapeLeadsBack(FxRobot robot) {
        robot.clickOn("#print-brief");
        assertThat(robot.lookup("#print-about").queryAs(Label.class).getText()).startsWith("One page.");
        assertThat(robot.lookup(".b-print-sheet").tryQuery()).isPresent();
        assertThat(robot.lookup("#print").queryButton().isFocused()).isTrue();
        robot.press(KeyCode.SPACE).release(KeyCode.SPACE);
        assertThat(printers.printed).containsExactly("1 x Marketing-to-Sales brief 2 on Front desk");
        robot.press(KeyCode.ESCAPE).release(KeyCode.ESCAPE);
        assertThat(robot.lookup("#print-pane").tryQuery()).isEmpty();
        assertThat(robot.lookup("#lead").tryQuery()).isPresent();
    }
}
