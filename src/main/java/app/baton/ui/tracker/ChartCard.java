package app.baton.ui.tracker;

import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One chart on a card: its name, what it says in a sentence, its key, and its bars or its figures. */
final class ChartCard {

    private ChartCard() { }

    static VBox of(Chart chart, Node bars, ObservableValue<Boolean> asFigures) {
        Node figures = figures(chart);
        figures.visibleProperty().bind(asFigures);
        figures.managedProperty().bind(asFigures);
        bars.visibleProperty().bind(asFigures.map(on -> !on));
        bars.managedProperty().bind(bars.visibleProperty());
        VBox card = Cards.section(chart.title(), Typography.small(chart.says()), key(chart), bars, figures);
        card.setId(chart.id());
        card.getStyleClass().add(Styles.CHART_CARD);
        VBox.setVgrow(bars, Priority.ALWAYS);
        return card;
    }

    private static FlowPane key(Chart chart) {
        FlowPane key = Typography.wrapping();
        for (Chart.Series series : chart.series()) {
            HBox entry = new HBox(Typography.label("", Styles.CHART_PART, series.style(), Styles.SWATCH),
                    Typography.label(series.name(), Styles.SMALL));
            entry.getStyleClass().addAll(Styles.ROW, Styles.TIGHT, Styles.CENTERED);
            key.getChildren().add(entry);
        }
        return key;
    }

    private static Node figures(Chart chart) {
        GridPane table = new GridPane();
        table.getStyleClass().add(Styles.CHART_FIGURES);
        table.getColumnConstraints().add(new ColumnConstraints());
        for (int i = 0; i < chart.series().size(); i++) {
            ColumnConstraints right = new ColumnConstraints();
            right.setHalignment(HPos.RIGHT);
            table.getColumnConstraints().add(right);
            table.add(Typography.label(chart.series().get(i).name(), Styles.CAPTION), i + 1, 0);
        }
        List<Chart.Column> columns = chart.columns();
        for (int row = 0; row < columns.size(); row++) {
            table.add(Typography.label(columns.get(row).name(), Styles.SMALL), 0, row + 1);
            for (int i = 0; i < columns.get(row).figures().size(); i++) {
                Label figure = Typography.label(columns.get(row).figures().get(i).words(), Styles.SMALL, Styles.FIGURE);
                table.add(figure, i + 1, row + 1);
            }
        }
        ScrollPane scroll = new ScrollPane(table);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        return scroll;
    }
}
