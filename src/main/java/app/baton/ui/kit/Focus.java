package app.baton.ui.kit;

import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cursor somewhere, also into a node that only enters the scene with the next layout, as in a scroll pane, and
 * brings into sight what one should see of it.
 */
public final class Focus {

    private Focus() { }

    /** Scrolls all that scrolls around it until it shows, once it has its place. */
    public static void show(Node target) {
        Platform.runLater(() -> {
            for (Node at = target.getParent(); target.getScene() != null && at != null; at = at.getParent()) {
                if (at instanceof ScrollPane pane) {
                    target.getScene().getRoot().applyCss();
                    target.getScene().getRoot().layout();
                    show(pane, target);
                }
            }
        });
    }

    /** What is in sight stays where it is; what is not comes into the middle, or to the top where it is too high for that. */
    private static void show(ScrollPane pane, Node target) {
        Node content = pane.getContent();
        Bounds at = content.sceneToLocal(target.localToScene(target.getBoundsInLocal()));
        double view = pane.getViewportBounds().getHeight();
        double room = content.getLayoutBounds().getHeight() - view;
        double top = pane.getVvalue() * room;
        if (room > 0 && (at.getMinY() < top || at.getMaxY() > top + view)) {
            double above = Math.max(0, (view - at.getHeight()) / 2);
            pane.setVvalue(Math.clamp((at.getMinY() - above) / room, 0, 1));
        }
    }

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
