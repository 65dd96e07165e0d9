package app.baton.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BooleanSupplier;
import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.input.InputEvent;
import javafx.util.Duration;

/**
 * Does things one after the other, each in a moment in which nobody has touched the keyboard or the mouse for a second
 * and nobody waits for what is in front, so that nobody waits for them.
 */
final class QuietMoments {

    private static final Duration QUIET = Duration.seconds(1);

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final PauseTransition pause = new PauseTransition(QUIET);
    private final BooleanSupplier settled;
    private boolean going;

    /** {@code settled} tells whether what is in front is all there. */
    QuietMoments(Node watched, BooleanSupplier settled) {
        this.settled = settled;
        watched.addEventFilter(InputEvent.ANY, (Event event) -> count());
        pause.setOnFinished(event -> next());
    }

    /** After everything that waits already. */
    void add(Runnable thing) {
        waiting.add(thing);
        count();
    }

    /** From now on moments count. */
    void start() {
        going = true;
        count();
    }

    /** What waits goes on waiting. */
    void stop() {
        going = false;
        pause.stop();
    }

    private void count() {
        if (going && !waiting.isEmpty()) {
            pause.playFromStart();
        }
    }

    private void next() {
        if (!settled.getAsBoolean()) {
            count();
            return;
        }
        Runnable thing = waiting.poll();
        if (thing != null) {
            thing.run();
            count();
        }
    }
}
