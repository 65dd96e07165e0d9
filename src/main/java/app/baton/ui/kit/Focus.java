package app.baton.ui.kit;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Puts the cursor somewhere, also into a node that only enters the scene with the next layout, as in a scroll pane. */
public final class Focus {

    private Focus() { }

    public static void on(Node target) {
        if (target.getScene() != null) {
            target.requestFocus();
        } else {
            Subscription[] wait = new Subscription[1];
            wait[0] = target.sceneProperty().subscribe((@Nullable Scene before, @Nullable Scene now) -> {
                wait[0].unsubscribe();
                // the layout that brought it in is still running
                Platform.runLater(target::requestFocus);
            });
        }
    }
}
