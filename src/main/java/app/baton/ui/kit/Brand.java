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
import javafx.scene.transform.Scale;

/** The mark: a baton passing between two hands, drawn on a field of 24 by 24. */
public final class Brand {

    private static final String BATON = "M3.6 18.9 L18.9 3.6 a1.06 1.06 0 0 1 1.5 1.5 L5.1 20.4 a1.06 1.06 0 0 1 -1.5 -1.5 Z";
    /** Palm below the baton at its lower half, fingers closed over it. */
    private static final String GIVING = "M1.5 13.2 L5.4 9.9 C6.4 9.1 7.6 9.2 8.4 10 L10.7 12.3 L9.3 13.7 L7.6 12 "
            + "L6.9 12.7 L10 15.8 C10.9 16.7 10.9 18 10 18.9 L7.2 21.7 C6.6 22.3 5.6 22.6 4.6 22.5 L1.5 22.5 Z";
    private static final String TAKING = "M22.5 10.8 L18.6 14.1 C17.6 14.9 16.4 14.8 15.6 14 L13.3 11.7 L14.7 10.3 L16.4 12 "
            + "L17.1 11.3 L14 8.2 C13.1 7.3 13.1 6 14 5.1 L16.8 2.3 C17.4 1.7 18.4 1.4 19.4 1.5 L22.5 1.5 Z";

    private Brand() { }

    /** The mark in the style sheet's colors, {@code size} pixels square. */
    public static Group mark(int size) {
        Group mark = new Group(path(GIVING, "b-brand-hand"), path(TAKING, "b-brand-hand"), path(BATON, "b-brand-baton"));
        mark.getStyleClass().add(Styles.BRAND);
        mark.getTransforms().add(new Scale(size / 24.0, size / 24.0));
        return new Group(mark);
    }

    /** The window's icon in the sizes that desktops ask for. Must be called on the screen thread. */
    public static List<Image> windowIcons() {
        return List.of(icon(16), icon(32), icon(48), icon(128));
    }

    private static Image icon(int size) {
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
