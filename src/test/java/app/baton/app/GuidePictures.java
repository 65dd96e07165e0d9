package app.baton.app;

import app.baton.app.demo.Demo;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.store.home.Argon2Verifier;
import app.baton.store.home.Home;
import app.baton.ui.Shots;
import app.baton.ui.SmallPng;
import app.baton.ui.kit.ErrorDoor;
import app.baton.ui.kit.FxBackground;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.Overlay;
import app.baton.ui.kit.Theme;
import app.baton.ui.shell.MainWindow;
import app.baton.ui.shell.Shell;
import app.baton.ui.shell.ShellParts;
import app.baton.ui.welcome.WelcomeView;
import app.baton.ui.welcome.WelcomeViewModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.slf4j.LoggerFactory;

/**
 * Draws the pictures of the user guide into the folder given: the whole program, on a demo made for it at a fixed hour,
 * as the people of the store see it.
 */
public final class GuidePictures {

    private static final Instant NOW = Instant.parse("2026-11-16T15:30:00Z");
    private static final int MONTHS = 2;
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int RAIL = 88;
    private static final int BARS = 96;
    private static final int CALM = 25;
    private static final int LONGEST = 600;

    private final Path folder;
    private final Texts texts = Texts.english(Demo.ZONE);
    private final Clock clock = Clock.fixed(NOW, Demo.ZONE);
    private final Stage stage;
    private final MainWindow window;
    private final FxBackground background;

    private GuidePictures(Path folder, Path data) {
        this.folder = folder;
        Stage[] made = new Stage[1];
        MainWindow[] windows = new MainWindow[1];
        Shots.onScreenThread(() -> {
            made[0] = new Stage();
            windows[0] = new MainWindow(made[0], new FilePreferences(data.resolve("preferences.properties")), texts);
            made[0].setWidth(WIDTH);
            made[0].setHeight(HEIGHT);
            made[0].show();
        });
        stage = made[0];
        window = windows[0];
        ErrorDoor errors = new ErrorDoor(clock, "", Platform::runLater, problem -> window.front().problem(problem),
                report -> window.front().defect(report));
        background = new FxBackground(Platform::runLater, errors, texts, Duration.ZERO);
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Path data = Files.createTempDirectory("guide");
        int ended = 1;
        try {
            new Shots(folder);
            GuidePictures pictures = new GuidePictures(folder, data);
            Folders folders = Folders.of("linux", java.util.Map.of("XDG_DATA_HOME", data.toString()), data);
            HomeMaker maker = new HomeMaker(folders, pictures.clock, new InlineBackground(), pictures.texts);
            pictures.welcome(maker, folders);
            Path home = data.resolve("demo");
            maker.makeDemo(home, MONTHS, Background.Progress.unwatched());
            pictures.store(Home.open(home));
            ended = 0;
        } catch (RuntimeException broken) {
            LoggerFactory.getLogger(GuidePictures.class).error("the pictures from here on are as they were before", broken);
        } finally {
            try (Stream<Path> files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
            System.exit(ended);
        }
    }

    private void welcome(HomeMaker maker, Folders folders) {
        Shots.onScreenThread(() -> {
            WelcomeRoom room = new WelcomeRoom(maker, folders, Optional.empty(), Optional.empty(), home -> { });
            FxDialogs face = new FxDialogs(new Overlay(), texts);
            WelcomeViewModel model = new WelcomeViewModel(room, background, face, texts);
            face.overlay().setContent(new WelcomeView(model, background.tasks(), texts));
            window.show(face);
        });
        take("welcome");
    }

    private void store(Home home) {
        Gatekeeper gate = new Gatekeeper(home, home.keyring(), new Argon2Verifier(), texts,
                key -> Wiring.open(home, key, clock, background));
        gate.openUnattended();
        Shell[] shells = new Shell[1];
        Shots.onScreenThread(() -> {
            Screens screens = new Screens(gate, background, texts);
            shells[0] = new Shell(window, new ShellParts(texts, clock, background, background.tasks(), gate,
                    home.dealership().name(), home.desk().name(), screens::entries, screens::everywhere, screens.sources(),
                    new DeskStatus(gate::wiring, () -> { }), () -> Duration.ZERO, () -> { }));
            shells[0].start();
        });
        take("sign-in");
        Shell shell = shells[0];
        new GuideTour(this, shell, gate).walk();
        Shots.onScreenThread(() -> {
            shell.stop();
            stage.hide();
        });
        gate.close();
    }

    /** Signs somebody in by a click on their name; whoever was in front steps back. */
    void signIn(Shell shell, String name) {
        Shots.onScreenThread(shell::switchUser);
        calm();
        act(scene -> all(scene.getRoot()).filter(Button.class::isInstance)
                .filter(node -> node.getId() != null && node.getId().startsWith("face-"))
                .filter(node -> all(node).anyMatch(part -> part instanceof Labeled label && name.equals(label.getText())))
                .map(Button.class::cast).findFirst().orElseThrow(() -> new IllegalStateException("nobody is called " + name))
                .fire());
        calm();
    }

    /** Presses the button with these words on it. */
    void click(String words) {
        act(scene -> all(scene.getRoot()).filter(node -> node instanceof Button button && words.equals(button.getText()))
                .map(Button.class::cast).findFirst().orElseThrow(() -> new IllegalStateException("no button " + words)).fire());
        calm();
    }

    /** Presses the button that a selector finds. */
    void fire(String selector) {
        await(selector);
        act(scene -> ((Button) find(scene, selector)).fire());
        calm();
    }

    /** Opens a screen, or something on it. */
    void open(Shell shell, String screen, String thing) {
        Shots.onScreenThread(() -> {
            if (thing.isEmpty()) {
                ((Button) find(stage.getScene(), "#rail-" + screen)).fire();
            } else {
                shell.open(screen, thing);
            }
        });
        calm();
    }

    /** Presses a key where the cursor is. */
    void press(KeyCode code, boolean control) {
        act(scene -> {
            Node owner = Optional.ofNullable(scene.getFocusOwner()).orElse(scene.getRoot());
            owner.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
        });
        calm();
    }

    void act(Consumer<Scene> what) {
        Shots.onScreenThread(() -> what.accept(stage.getScene()));
    }

    static Node find(Scene scene, String selector) {
        return Objects.requireNonNull(scene.lookup(selector), selector);
    }

    /** Until something stands on the screen. */
    void await(String selector) {
        boolean[] there = new boolean[1];
        for (int i = 0; i < LONGEST && !there[0]; i++) {
            Shots.pulses(CALM);
            act(scene -> there[0] = scene.lookup(selector) != null);
        }
        if (!there[0]) {
            throw new IllegalStateException(selector + " does not appear");
        }
    }

    void take(String name) {
        calm();
        Shots.onScreenThread(() -> SmallPng.write(stage.getScene().snapshot(null), folder.resolve(name + ".png")));
    }

    /** A page that the tour cannot come to, since the system's own window stands before it. */
    void draw(String name, Supplier<Parent> page) {
        Scene[] scene = new Scene[1];
        Shots.onScreenThread(() -> {
            scene[0] = new Scene(page.get(), WIDTH - RAIL, HEIGHT - BARS);
            Theme.LIGHT.apply(scene[0]);
            scene[0].snapshot(null);
        });
        Shots.pulses(CALM);
        Shots.onScreenThread(() -> SmallPng.write(scene[0].snapshot(null), folder.resolve(name + ".png")));
    }

    /** Until nothing runs in the background and the screen has been drawn some more times. */
    void calm() {
        for (int i = 0; i < LONGEST; i++) {
            Shots.pulses(CALM);
            boolean[] busy = new boolean[1];
            Shots.onScreenThread(() -> busy[0] = !background.tasks().isEmpty());
            if (!busy[0]) {
                return;
            }
        }
        throw new IllegalStateException("something in the background does not end");
    }

    private static Stream<Node> all(Node node) {
        Stream<Node> below = node instanceof Parent parent ? parent.getChildrenUnmodifiable().stream()
                .flatMap(GuidePictures::all) : Stream.empty();
        return Stream.concat(Stream.of(node), below);
    }
}
