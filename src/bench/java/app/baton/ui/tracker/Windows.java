package app.baton.ui.tracker;

import app.baton.insight.LargeStore;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import app.baton.ui.kit.Ahead;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Theme;
import app.baton.ui.kit.Typography;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/**
 * A window of 1280 by 800 on the headless platform that stands already, as in a running program: screens come into its
 * place and are waited for until they were laid out and drawn.
 */
@State(Scope.Benchmark)
public class Windows {

    private final StackPane place = new StackPane();
    private final LateBackground background = new LateBackground();

    /** Starts the toolkit and opens the window with a few words, a button and an icon. */
    @Setup(Level.Trial)
    public void start() {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Shots.onScreenThread(() -> {
            Scene scene = new Scene(Frame.around(place), 1280, 800);
            Theme.LIGHT.apply(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
        });
        close();
    }

    /** Nothing of an earlier screen is left. */
    @TearDown(Level.Invocation)
    public void close() {
        show(() -> new VBox(Typography.lead("Today"), Buttons.icon("go", Feather.TAG, "Go", () -> { })));
    }

    /** Ends the toolkit, so that the process ends. */
    @TearDown(Level.Trial)
    public void end() {
        Platform.exit();
    }

    /** Shows the tracker; everything is read and counted before it returns, because nothing runs beside it. */
    void tracker(LargeStore large, Consumer<TrackerScreen> first) {
        show(() -> {
            TrackerScreen screen = made(large);
            first.accept(screen);
            return screen.node();
        });
    }

    /** The same with a screen that was made before. */
    void open(TrackerScreen screen, Consumer<TrackerScreen> first) {
        show(() -> {
            first.accept(screen);
            return screen.node();
        });
    }

    /** Does with the tracker what the shell does in quiet moments. */
    TrackerScreen readied(LargeStore large) {
        TrackerScreen[] screen = new TrackerScreen[1];
        Shots.onScreenThread(() -> {
            screen[0] = made(large);
            for (Ahead page : screen[0].ahead()) {
                page.read().run();
                page.layOut(place);
            }
        });
        return screen[0];
    }

    /** From now on nothing that is read arrives: what is drawn is what a person sees at first. */
    void readNothingMore() {
        background.beLate();
    }

    private TrackerScreen made(LargeStore large) {
        return TrackerScreen.of(large.desks, background, large.texts,
                new ScreenContext(large.mia, new FakeNavigator(), new FakeDialogs()));
    }

    void show(Supplier<Node> screen) {
        Shots.onScreenThread(() -> place.getChildren().setAll(screen.get()));
        Shots.pulses(2);
    }
}
