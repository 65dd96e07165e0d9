package app.baton.ui;

import app.baton.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * Makes pictures of scenes in both sizes and both themes: {@code NAME-light-1280x800.png} and its three sisters. The
 * scenes stand in no window, because the headless platform cannot draw one larger than its screen. Starts JavaFX where
 * it is not running yet; called from any thread but the screen's.
 */
public final class Shots {

    private static final int[][] SIZES = {{1280, 800}, {1920, 1080}};

    private final Path folder;

    public Shots(Path folder) {
        this.folder = folder;
        try {
            Platform.startup(() -> Platform.setImplicitExit(false));
        } catch (IllegalStateException runsAlready) {
            // one toolkit serves all pictures
        }
    }

    /** The root is made anew for each picture, on the screen thread. */
    public void take(String name, Supplier<? extends Parent> root) {
        take(name, root, () -> { });
    }

    /** The same, with something to do once the scene is laid out, such as opening the palette. */
    public void take(String name, Supplier<? extends Parent> root, Runnable onceShown) {
        for (Theme theme : Theme.values()) {
            for (int[] size : SIZES) {
                Scene[] scene = new Scene[1];
                onScreenThread(() -> {
                    scene[0] = new Scene(root.get(), size[0], size[1]);
                    theme.apply(scene[0]);
                    scene[0].snapshot(null);
                    onceShown.run();
                });
                pulses(6);
                String file = name + "-" + theme.wire() + "-" + size[0] + "x" + size[1] + ".png";
                onScreenThread(() -> write(scene[0], folder.resolve(file)));
            }
        }
    }

    /** A picture of a scene as it stands; called on the screen thread. */
    public static void write(Scene scene, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(SwingFXUtils.fromFXImage(scene.snapshot(null), null), "png", file.toFile());
        } catch (IOException lost) {
            throw new IllegalStateException("the picture " + file + " cannot be written", lost);
        }
    }

    /** Waits until the screen has been laid out and drawn so many times. */
    public static void pulses(int count) {
        CountDownLatch passed = new CountDownLatch(count);
        AnimationTimer[] timer = new AnimationTimer[1];
        onScreenThread(() -> {
            timer[0] = new AnimationTimer() {
                @Override
                public void handle(long now) {
                    passed.countDown();
                    Platform.requestNextPulse();
                }
            };
            timer[0].start();
        });
        await(passed);
        onScreenThread(timer[0]::stop);
    }

    /** Runs something on the screen thread and waits for it; what it throws is thrown here. */
    public static void onScreenThread(Runnable action) {
        CountDownLatch done = new CountDownLatch(1);
        @Nullable Throwable[] thrown = new Throwable[1];
        Platform.runLater(() -> {
            try {
                action.run();
            } catch (Throwable any) {
                thrown[0] = any;
            } finally {
                done.countDown();
            }
        });
        await(done);
        if (thrown[0] != null) {
            throw new IllegalStateException(thrown[0]);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
