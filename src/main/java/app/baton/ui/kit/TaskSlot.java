package app.baton.ui.kit;

import app.baton.journal.Texts;
import javafx.animation.PauseTransition;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Where a page shows the job of a {@link WatchedLane}, once it takes longer than a blink. */
public final class TaskSlot extends StackPane {

    private static final Duration PATIENCE = Duration.millis(150);

    private final WatchedLane lane;
    private final Texts texts;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public TaskSlot(WatchedLane lane, Texts texts) {
        this.lane = lane;
        this.texts = texts;
        patience.setOnFinished(event -> show(lane.running().get()));
        lane.running().subscribe(task -> {
            getChildren().clear();
            if (task == null) {
                patience.stop();
            } else {
                patience.playFromStart();
            }
        });
    }

    private void show(@Nullable TaskItem task) {
        if (task != null) {
            getChildren().setAll(new TaskView(task, texts));
        }
    }

    /** The lane that is shown, kept so that it stays alive with its view. */
    public WatchedLane lane() {
        return lane;
    }
}
