package app.baton.ui.kit;

import app.baton.journal.Texts;
import atlantafx.base.controls.Popover;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/** Makes a figure answer "why": a click or F1 opens its lines, sources and total beside it; Escape closes them. */
public final class WhyPopover {

    private static final double WIDEST = 420;

    private WhyPopover() { }

    /** The lines are asked for each time, so that they fit the figure of that moment. */
    public static void on(Node figure, Texts texts, Supplier<Why> why) {
        figure.getStyleClass().add(Styles.ASKABLE);
        figure.setFocusTraversable(true);
        figure.setAccessibleHelp(texts.say("kit.why"));
        figure.setOnMouseClicked(event -> {
            figure.requestFocus();
            open(figure, why.get());
        });
        figure.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F1 || event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                open(figure, why.get());
            }
        });
    }

    /** Opens them beside the figure. */
    public static void open(Node figure, Why why) {
        Popover popover = new Popover(lines(why));
        popover.setTitle(why.title());
        popover.setHeaderAlwaysVisible(true);
        popover.setDetachable(false);
        popover.setHideOnEscape(true);
        popover.setAnimated(false);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.show(figure);
    }

    /** The lines alone, for a place that shows them always. */
    public static GridPane lines(Why why) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(Styles.WHY);
        grid.setId("why");
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        ColumnConstraints figures = new ColumnConstraints();
        figures.setHalignment(javafx.geometry.HPos.RIGHT);
        grid.getColumnConstraints().addAll(words, figures);
        int row = 0;
        for (Why.Line line : why.lines()) {
            Label label = Typography.body(line.words());
            label.setMaxWidth(WIDEST);
            grid.addRow(row++, label, Typography.whole(line.figure(), Styles.FIGURE));
            if (!line.source().isEmpty()) {
                Label source = Typography.caption(line.source());
                source.setMaxWidth(WIDEST);
                grid.add(source, 0, row++, 2, 1);
            }
        }
        if (!why.total().isEmpty()) {
            grid.add(Typography.label(why.total(), Styles.FIGURE, Styles.WHY_TOTAL), 1, row);
        }
        return grid;
    }
}
