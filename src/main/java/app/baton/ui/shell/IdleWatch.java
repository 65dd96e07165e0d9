package app.baton.ui.shell;

import java.time.Duration;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/** Runs something once nobody has touched the window for so long. */
final class IdleWatch {

    private final Supplier<Duration> patience;
    private final PauseTransition pause = new PauseTransition();
    private final EventHandler<Event> touched = event -> restart();

    IdleWatch(Scene scene, Supplier<Duration> patience, Runnable idle) {
        this.patience = patience;
        pause.setOnFinished(event -> idle.run());
        scene.addEventFilter(InputEvent.ANY, touched);
    }

    /** Starts counting anew. */
    void restart() {
        Duration now = patience.get();
        pause.stop();
        if (now.isPositive()) {
            pause.setDuration(javafx.util.Duration.millis((double) now.toMillis()));
            pause.playFromStart();
        }
    }

    void stop() {
        pause.stop();
    }
}
