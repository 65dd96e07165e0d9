package app.baton.ui.kit;

import app.baton.journal.Texts;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/**
 * Content that follows a {@link PaneState}: it stays in place while something newer loads, gives way to a skeleton only
 * after 150 ms and only when nothing was shown yet, and to a {@link StatePane} when there is nothing to show.
 */
public final class ContentPane extends StackPane {

    private static final Duration PATIENCE = Duration.millis(150);

    private final Texts texts;
    private final Node content;
    private final ObservableValue<PaneState> state;
    private final PauseTransition patience = new PauseTransition(PATIENCE);

    public ContentPane(Texts texts, Node content, ObservableValue<PaneState> state) {
        this.texts = texts;
        this.content = content;
        this.state = state;
        patience.setOnFinished(event -> getChildren().setAll(skeleton()));
        state.subscribe(this::follow);
    }

    private void follow(PaneState now) {
        patience.stop();
        if (now.isReady()) {
            if (!getChildren().contains(content)) {
                getChildren().setAll(content);
            }
        } else if (now instanceof PaneState.Loading) {
            if (!getChildren().contains(content)) {
                getChildren().clear();
                patience.playFromStart();
            }
        } else {
            getChildren().setAll(StatePane.of(texts, now));
        }
    }

    /** The state that this pane follows, kept so that the view model stays alive with its view. */
    public PaneState state() {
        return state.getValue();
    }

    private static Node skeleton() {
        VBox bars = new VBox();
        bars.getStyleClass().add(Styles.SKELETON);
        for (int width : new int[] {320, 560, 480, 520, 400}) {
            Region bar = new Region();
            bar.getStyleClass().add(Styles.SKELETON_BAR);
            bar.setMaxWidth(width);
            bars.getChildren().add(bar);
        }
        return bars;
    }
}
