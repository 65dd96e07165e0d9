package app.baton.ui.kit;

import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;

/**
 * A page that is made ready before anybody opens it, because it takes long the first time: {@code read} starts reading
 * what it shows, and some time later {@link #layOut} styles and lays it out where nobody sees it. Opening it reads anew.
 */
public record Ahead(Runnable read, Supplier<Node> page) {

    /** With the looks and the size of the window that it will come into; does nothing once it came there. */
    public void layOut(Scene window) {
        Node node = page.get();
        if (node.getParent() != null || node.getScene() != null) {
            return;
        }
        StackPane offStage = new StackPane(node);
        Scene scene = new Scene(offStage, window.getWidth(), window.getHeight());
        scene.setUserAgentStylesheet(window.getUserAgentStylesheet());
        scene.getStylesheets().setAll(window.getStylesheets());
        offStage.applyCss();
        offStage.layout();
        offStage.getChildren().clear();
    }
}
