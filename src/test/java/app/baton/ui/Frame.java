package app.baton.ui;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/** The room that the shell leaves a screen: without the rail, the top bar and the status line. */
public final class Frame {

    private Frame() { }

    public static Parent around(Node screen) {
        Region rail = new Region();
        rail.setMinWidth(84);
        Region bar = new Region();
        bar.setMinHeight(52);
        BorderPane frame = new BorderPane(screen);
        frame.setLeft(rail);
        frame.setTop(bar);
        Label status = new Label(" ");
        status.setMinHeight(30);
        frame.setBottom(status);
        return frame;
    }
}
