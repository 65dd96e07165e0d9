package app.baton.ui.admin;

import app.baton.ui.kit.Styles;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Shows all of what is in it, whatever stands below, and scrolls where that would be higher than it may be. */
final class ShortScroll extends ScrollPane {

    private final Node inside;
    private final double most;

    ShortScroll(Node inside, double most) {
        super(inside);
        this.inside = inside;
        this.most = most;
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add(Styles.EDITOR_SCROLL);
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
        return Math.min(most, inside.prefHeight(width));
    }
}
