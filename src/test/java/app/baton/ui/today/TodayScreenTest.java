package app.baton.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionKind;
import app.baton.journal.InlineBackground;
import app.baton.paper.FakePrinters;
import app.baton.paper.PrintRoom;
import app.baton.people.User;
import app.baton.ui.Frame;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Theme;
import java.util.List;
import java.util.Objects;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
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
    private @Nullable TodayScreen made;
    private @Nullable Stage stage;

    @Start
    void start(Stage window) {
        stage = window;
        show(demo.store.ana);
        window.show();
    }

    private void show(User user) {
        TodayScreen screen = TodayScreen.of(TodayWorkViewModelTest.desks(demo.store),
                PrintRoom.of("Lakeside Ford", printers, demo.store.texts), new InlineBackground(),
                demo.store.clock, demo.store.texts, new ScreenContext(user, navigator, dialogs));
        made = screen;
        Scene scene = new Scene(Frame.around(screen.node()), 1280, 800);
        Theme.LIGHT.apply(scene);
        Objects.requireNonNull(stage).setScene(scene);
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
        assertThat(robot.lookup("#in-force").queryAs(Label.class).getText()).isEqualTo("All promises in force (1 of 9)");
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

    @Test
    void whatWaitsStandsInShortLinesOneUnderTheOther(FxRobot robot) {
        for (String said : List.of("He thought the $3,000 is for everybody", "Asked for the loan car as well")) {
            demo.store.friction.write(demo.store.ana, new FrictionDraft(FrictionKind.HEADLINE_MISREAD, said,
                    FrictionAbout.of(demo.campaigns.get(0))));
        }
        robot.interact(() -> show(demo.store.mia));

        List<Button> waiting = List.copyOf(robot.lookup("#work-waiting .button").queryAllAs(Button.class));
        assertThat(waiting).hasSize(2);
        for (Button each : waiting) {
            Region words = (Region) each.getGraphic();
            assertThat(words.getHeight()).as("no line is cut off").isEqualTo(words.prefHeight(words.getWidth()));
            assertThat(each.getHeight()).as("no emptier than its words").isLessThan(words.getHeight() + 30);
        }
        robot.clickOn(waiting.getLast());
        assertThat(navigator.opened).singleElement().asString().contains("friction");
    }
}
