package app.baton.ui.tracker;

import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** A chart as stacked columns, each with its sum above it and its name under it; the words of a part are its tooltip. */
final class ColumnsPane extends Pane {

    private static final double NAME = 18;
    private static final double SUM = 18;
    private static final double WIDEST = 72;
    /** A part that is there can be seen. */
    private static final double THINNEST = 3;

    private final double most;
    private final List<Stack> stacks = new ArrayList<>();
    private final Region ground = new Region();

    /** A column's nodes, from the bottom up. */
    private record Stack(Chart.Column column, List<Region> parts, Label sum, Label name) { }

    ColumnsPane(Chart chart) {
        most = Math.max(1, chart.most());
        getStyleClass().add(Styles.CHART);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleText(chart.title() + ". " + chart.says());
        ground.getStyleClass().add(Styles.CHART_GROUND);
        getChildren().add(ground);
        chart.columns().forEach(column -> add(chart, column));
    }

    private void add(Chart chart, Chart.Column column) {
        List<Region> parts = new ArrayList<>();
        for (int i = 0; i < column.figures().size(); i++) {
            Chart.Series series = chart.series().get(i);
            Region part = new Region();
            part.getStyleClass().addAll(Styles.CHART_PART, series.style());
            Tooltip words = new Tooltip(column.name() + ", " + series.name() + ": " + column.figures().get(i).words());
            words.setShowDelay(Duration.millis(200));
            Tooltip.install(part, words);
            parts.add(part);
        }
        Stack stack = new Stack(column, parts, Typography.label(column.sum() == 0 ? "" : column.total(), Styles.CHART_SUM),
                Typography.label(column.name(), Styles.CHART_NAME));
        stacks.add(stack);
        getChildren().addAll(parts);
        getChildren().addAll(stack.sum(), stack.name());
    }

    @Override
    protected void layoutChildren() {
        double room = getHeight() - NAME - SUM;
        double step = getWidth() / Math.max(1, stacks.size());
        double width = Math.min(WIDEST, step * 0.62);
        ground.resizeRelocate(0, getHeight() - NAME, getWidth(), 1);
        for (int i = 0; i < stacks.size(); i++) {
            Stack stack = stacks.get(i);
            double left = i * step + (step - width) / 2;
            double bottom = getHeight() - NAME;
            for (int part = 0; part < stack.parts().size(); part++) {
                double value = stack.column().figures().get(part).value();
                double height = value > 0 ? Math.max(THINNEST, Math.rint(room * value / most)) : 0;
                bottom -= height;
                stack.parts().get(part).resizeRelocate(left, bottom, width, height);
            }
            stack.sum().resizeRelocate(i * step, bottom - SUM, step, SUM);
            stack.name().resizeRelocate(i * step, getHeight() - NAME, step, NAME);
        }
    }

    @Override
    protected double computeMinHeight(double width) {
        return 130;
    }

    @Override
    protected double computePrefHeight(double width) {
        return 220;
    }
}
