package app.baton.ui.tracker;

import app.baton.insight.OfferCharts;
import app.baton.insight.OfferCharts.LineMoney;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The offers as charts: money over the months, money by vehicle line, and what ends when. */
final class ChartsPane {

    private final ChartsViewModel model;
    private final Texts texts;
    private final VBox page = new VBox();
    private final ToggleButton figures;
    private final Node root;

    ChartsPane(ChartsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        figures = new ToggleButton(texts.say("charts.figures"));
        figures.setId("chart-figures");
        figures.setTooltip(Keys.tooltip(texts.say("charts.figures"), KeyCombination.valueOf("F")));
        figures.selectedProperty().bindBidirectional(model.asFigures());
        page.getStyleClass().addAll(Styles.PAGE, Styles.TRACKER);
        model.charts().subscribe(this::show);
        root = new ContentPane(texts, page, model.state());
    }

    Node node() {
        return root;
    }

    Node firstThing() {
        return figures;
    }

    private void show(@Nullable OfferCharts charts) {
        page.getChildren().clear();
        if (charts == null) {
            return;
        }
        ChartMaker maker = new ChartMaker(charts, texts);
        Label about = Typography.small(texts.say("charts.about"));
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(about, figures);
        head.getStyleClass().add(Styles.ROW);
        VBox months = columns(maker.months());
        VBox ends = columns(maker.ends());
        Chart lines = maker.lines();
        VBox byLine = ChartCard.of(lines, lines(maker), model.asFigures());
        GridPane below = Cards.columns(byLine, ends);
        VBox.setVgrow(months, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        page.getChildren().setAll(head, months, below);
    }

    private VBox columns(Chart chart) {
        return ChartCard.of(chart, new ColumnsPane(chart), model.asFigures());
    }

    /** Names are long, so lines lie. */
    private GridPane lines(ChartMaker maker) {
        GridPane rows = new GridPane();
        rows.getStyleClass().add(Styles.CHART_LINES);
        ColumnConstraints bar = new ColumnConstraints();
        bar.setHgrow(Priority.ALWAYS);
        ColumnConstraints figure = new ColumnConstraints();
        figure.setHalignment(HPos.RIGHT);
        rows.getColumnConstraints().addAll(new ColumnConstraints(), bar, figure);
        Money most = maker.shownLines().stream().map(line -> OfferTable.total(line.money()))
                .reduce(Dollars.zero(), Dollars::max);
        int at = 0;
        for (LineMoney line : maker.shownLines()) {
            rows.addRow(at++, Typography.label(maker.name(line), Styles.SMALL), new SplitBar(line.money(), most, texts),
                    Typography.label(texts.formats().money(OfferTable.total(line.money())), Styles.SMALL, Styles.FIGURE));
        }
        return rows;
    }
}
