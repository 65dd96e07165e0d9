package app.baton.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;

/**
 * A page that is made ready before anybody opens it, because it takes long the first time: {@code read} starts reading
 * what it shows, and some time later {@link #layOut} styles and lays it out where nobody sees it. Opening it reads anew.
 */
public record Ahead(Runnable read, Supplier<Node> page) {

    /**
     * With the looks and the size of the window that it will come into: it enters it and leaves it again before the window
     * is drawn. Does nothing once it was opened, or while that window is not there.
     */
    public void layOut(Pane window) {
        Node node = page.get();
        if (node.getParent() != null || node.getScene() != null || window.getScene() == null) {
            return;
        }
        StackPane behind = new StackPane(node);
        behind.setManaged(false);
        window.getChildren().addFirst(behind);
        behind.resize(window.getWidth(), window.getHeight());
        behind.applyCss();
        behind.layout();
        window.getChildren().remove(behind);
        behind.getChildren().clear();
    }
}
