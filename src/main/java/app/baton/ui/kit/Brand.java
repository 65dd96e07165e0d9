package app.baton.ui.kit;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Rotate;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;

/** The mark: a baton passing between two hands, drawn on a field of 24 by 24. */
public final class Brand {

    /** Lying flat around the middle; the mark is turned by 45 degrees. */
    private static final String BATON = "M-10.6 -1.1 h21.2 a1.1 1.1 0 0 1 0 2.2 h-21.2 a1.1 1.1 0 0 1 0 -2.2 Z";
    /** Three fingers over the baton, the palm below it, and the arm leaving. The other hand is the same turned around. */
    private static final String HAND = "M-9.4 2 v-4.1 a0.85 0.85 0 0 1 1.7 0 v3.2 h0.4 v-3.6 a0.85 0.85 0 0 1 1.7 0 v3.6 h0.4 "
            + "v-3.2 a0.85 0.85 0 0 1 1.7 0 v4.1 c0 2.6 -0.5 3.6 -1.5 4.4 v3.1 h-3.1 v-3.1 c-0.9 -0.8 -1.3 -1.8 -1.3 -4.4 Z";

    private Brand() { }

    /** The mark in the style sheet's colors, {@code size} pixels square. */
    public static Group mark(int size) {
        SVGPath taking = path(HAND, "b-brand-hand");
        taking.getTransforms().add(new Rotate(180, 0, 0));
        Group mark = new Group(path(BATON, "b-brand-baton"), path(HAND, "b-brand-hand"), taking);
        mark.getStyleClass().add(Styles.BRAND);
        mark.getTransforms().addAll(new Scale(size / 24.0, size / 24.0), new Translate(12, 12), new Rotate(-45, 0, 0));
        return new Group(mark);
    }

    /** The window's icon in the sizes that desktops ask for. Must be called on the screen thread. */
    public static List<Image> windowIcons() {
        return List.of(icon(16), icon(32), icon(48), icon(128));
    }

    /** The mark on its tile. Must be called on the screen thread. */
    public static Image icon(int size) {
        StackPane tile = new StackPane(mark(size - size / 4));
        tile.getStyleClass().add("b-brand-tile");
        tile.setPadding(new Insets(size / 8.0));
        tile.setMinSize(size, size);
        tile.setMaxSize(size, size);
        Scene scene = new Scene(tile, size, size, Color.TRANSPARENT);
        Theme.LIGHT.apply(scene);
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        return tile.snapshot(clear, null);
    }

    private static SVGPath path(String content, String style) {
        SVGPath path = new SVGPath();
        path.setContent(content);
        path.getStyleClass().add(style);
        return path;
    }
}
