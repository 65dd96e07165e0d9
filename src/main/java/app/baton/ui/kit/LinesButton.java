package app.baton.ui.kit;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/**
 * A button of several lines that wrap, as high as they are at the width that it gets. A plain button asks its content for
 * a height without saying how wide it will be, and lines that wrap answer as if every word stood alone.
 */
public final class LinesButton extends Button {

    private final Region lines;

    /** {@code words} is what a screen reader says. */
    public LinesButton(String id, Region lines, String words, Runnable action) {
        this.lines = lines;
        setId(id);
        getStyleClass().add(Styles.FLAT);
        setGraphic(lines);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        setAccessibleText(words);
        setOnAction(event -> action.run());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? prefWidth(-1) : width;
        double inside = room - snappedLeftInset() - snappedRightInset();
        return snappedTopInset() + lines.prefHeight(inside) + snappedBottomInset();
    }
}
