package app.baton.app;

import app.baton.app.demo.Demo;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.Version;
import app.baton.store.home.Home;
import app.baton.ui.kit.ErrorDoor;
import app.baton.ui.kit.FxBackground;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.Overlay;
import app.baton.ui.shell.MainWindow;
import app.baton.ui.welcome.WelcomeView;
import app.baton.ui.welcome.WelcomeViewModel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The window from start to end: the welcome while there is no home, then one open home until it closes. */
public final class Desktop extends Application {

    /** Parameters that {@link app.baton.Baton} hands over. */
    public static final String HOME = "home";
    public static final String NOW = "now";

    private static final Logger LOG = LoggerFactory.getLogger(Desktop.class);
    private static final Duration PATIENCE = Duration.ofMillis(250);

    private final Folders folders = Folders.ofThisMachine();
    private final Texts texts = Texts.english(Demo.ZONE);
    private @Nullable MainWindow window;
    private Optional<Path> started = Optional.empty();
    private volatile Optional<OpenWindow> open = Optional.empty();
    private Optional<WelcomeViewModel> welcome = Optional.empty();

    /**
     * Opens the window and returns when it has closed.
     *
     * @return whether there was a display to open it on
     */
    public static boolean open(List<String> arguments) {
        try {
            launch(Desktop.class, arguments.toArray(String[]::new));
            return true;
        } catch (UnsupportedOperationException noToolkit) {
            LOG.warn("no window", noToolkit);
            return false;
        }
    }

    @Override
    public void start(Stage stage) {
        MainWindow made = new MainWindow(stage, new FilePreferences(folders.preferences()), texts);
        ErrorDoor errors = new ErrorDoor(new SystemClock(Demo.ZONE), Version.text(), Platform::runLater,
                problem -> made.front().problem(problem), report -> made.front().defect(report));
        Thread.setDefaultUncaughtExceptionHandler((thread, thrown) -> errors.take(thrown));
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> errors.take(thrown));
        FxBackground work = new FxBackground(Platform::runLater, errors, texts, PATIENCE);
        work.whenToldToEnd("end", () -> open.ifPresent(OpenWindow::end));
        window = made;
        stage.setOnCloseRequest(event -> {
            event.consume();
            askToClose(made);
        });
        Path home = Optional.ofNullable(getParameters().getNamed().get(HOME)).map(Path::of).orElseGet(folders::usual);
        started = Optional.of(home);
        // of one that was cut off in the making, opening it says what became of it
        if (Home.isHome(home) || Home.isCutOff(home)) {
            openHome(made, work, home);
        } else {
            welcome(made, work, home);
        }
        stage.show();
    }

    /** Shows the welcome; a home named on the command line is where a demo would be made. */
    private void welcome(MainWindow made, FxBackground work, Path named) {
        boolean chosen = getParameters().getNamed().containsKey(HOME);
        welcome(made, work, chosen ? folders.at(named) : folders, chosen ? Optional.of(named) : Optional.empty(),
                Optional.empty());
    }

    private void welcome(MainWindow made, FxBackground work, Folders where, Optional<Path> named, Optional<Path> before) {
        HomeMaker maker = new HomeMaker(where, new SystemClock(Demo.ZONE), work, texts);
        WelcomeRoom room = new WelcomeRoom(maker, where, named, before, home -> openHome(made, work, home));
        FxDialogs face = new FxDialogs(new Overlay(), texts);
        WelcomeViewModel model = new WelcomeViewModel(room, work, face, texts);
        welcome = Optional.of(model);
        face.overlay().setContent(new WelcomeView(model, work.tasks(), texts));
        made.show(face);
        made.setTitle("");
    }

    /** Closes the open home, after a question where work would be lost, and shows the welcome with the way back. */
    private void leave(MainWindow made, FxBackground work, Path home) {
        open.ifPresent(opened -> opened.askToClose(() -> {
            opened.close();
            open = Optional.empty();
            welcome(made, work, folders, Optional.empty(), Optional.of(home));
        }));
    }

    private void openHome(MainWindow made, FxBackground work, Path home) {
        try {
            OpenWindow opened = OpenWindow.of(made, work, folders, home, now(home), () -> leave(made, work, home));
            open.ifPresent(OpenWindow::close);
            open = Optional.of(opened);
            welcome = Optional.empty();
            opened.start(problem -> {
                opened.close();
                open = Optional.empty();
                notOpened(made, work, home, problem);
            });
        } catch (Problem problem) {
            notOpened(made, work, home, problem);
        }
    }

    /** The clock of the command line is for the home that the start was for. */
    private Optional<Instant> now(Path home) {
        return Optional.ofNullable(getParameters().getNamed().get(NOW)).map(Instant::parse)
                .filter(moment -> started.filter(home::equals).isPresent());
    }

    private void notOpened(MainWindow made, FxBackground work, Path home, Problem problem) {
        LOG.info("{}: {}", problem.code(), problem.sentence());
        if (welcome.isEmpty()) {
            welcome(made, work, home);
        }
        made.front().problem(problem);
    }

    private void askToClose(MainWindow made) {
        open.ifPresentOrElse(opened -> opened.askToClose(Platform::exit), Platform::exit);
        made.rememberPlace();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.rememberPlace();
            // out of sight at once, while work under way comes to its end
            window.stage().hide();
        }
        open.ifPresent(OpenWindow::close);
    }
}
