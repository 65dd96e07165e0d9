package app.baton.ui.tracker;

import app.baton.insight.LargeStore;
import app.baton.journal.InlineBackground;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Opens windows of 1280 by 800 on the headless platform and waits until they were drawn. */
@State(Scope.Benchmark)
public class Windows {

    private final List<Stage> open = new ArrayList<>();

    /** Starts the toolkit once. */
    @Setup(Level.Trial)
    public void start() {
        Platform.startup(() -> Platform.setImplicitExit(false));
    }

    /** Nothing of an earlier window is left. */
    @TearDown(Level.Invocation)
    public void close() {
        Shots.onScreenThread(() -> open.forEach(Stage::close));
        open.clear();
    }

    /** Ends the toolkit, so that the process ends. */
    @TearDown(Level.Trial)
    public void end() {
        Platform.exit();
    }

    /** Shows the tracker; everything is read and counted before it returns, because nothing runs beside it. */
    void tracker(LargeStore large, Consumer<TrackerScreen> first) {
        ScreenContext context = new ScreenContext(large.mia, new FakeNavigator(), new FakeDialogs());
        show(() -> {
            TrackerScreen screen = TrackerScreen.of(large.desks, new InlineBackground(), large.texts, context);
            Parent root = Frame.around(screen.node());
            first.accept(screen);
            return root;
        });
    }

    void show(Supplier<Parent> root) {
        Shots.onScreenThread(() -> {
            Scene scene = new Scene(root.get(), 1280, 800);
            Theme.LIGHT.apply(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            open.add(stage);
        });
        Shots.pulses(2);
    }
}
