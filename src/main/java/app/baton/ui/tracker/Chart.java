package app.baton.ui.tracker;

import java.util.List;

/**
 * One chart before it is drawn: its name and what it says in a sentence, the series with their hues, and columns with one
 * figure for each series. The words of a figure are what a person reads in the tooltip and in the table.
 */
record Chart(String id, String title, String says, List<Series> series, List<Column> columns) {

    Chart {
        series = List.copyOf(series);
        columns = List.copyOf(columns);
    }

    /** What has one hue. */
    record Series(String name, String style) { }

    /** One column: what stands under it, what it adds up to in words, and its figures in the order of the series. */
    record Column(String name, String total, List<Figure> figures) {
        Column {
            figures = List.copyOf(figures);
        }

        double sum() {
            return figures.stream().mapToDouble(Figure::value).sum();
        }
    }

    /** How high, and in words. */
    record Figure(double value, String words) { }

    /** The highest column. */
    double most() {
        return columns.stream().mapToDouble(Column::sum).max().orElse(0);
    }
}
