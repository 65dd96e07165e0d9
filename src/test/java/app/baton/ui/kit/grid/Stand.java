package app.baton.ui.kit.grid;

import java.util.Comparator;
import java.util.List;

/** A row of a small market stand, for tests of the grid: from and until must not cross. */
record Stand(String fruit, int price, int from, int until, int version) {

    static final GridColumn<Stand> FRUIT = GridColumn.of("fruit", "Fruit", 120, Stand::fruit);
    static final GridColumn<Stand> PRICE = GridColumn.<Stand>of("price", "Price", 80, row -> "$" + row.price)
            .figures(Comparator.comparingInt(Stand::price))
            .written(row -> Integer.toString(row.price), (row, text) -> number(text, number ->
                    Written.good(new Stand(row.fruit, number, row.from, row.until, row.version))));
    static final GridColumn<Stand> FROM = GridColumn.<Stand>of("from", "From", 60, row -> Integer.toString(row.from))
            .written(row -> Integer.toString(row.from), (row, text) -> number(text, number -> number > row.until
                    ? Written.refused("It starts after it ends.")
                    : Written.good(new Stand(row.fruit, row.price, number, row.until, row.version))));
    static final GridColumn<Stand> UNTIL = GridColumn.<Stand>of("until", "Until", 60, row -> Integer.toString(row.until))
            .written(row -> Integer.toString(row.until), (row, text) -> number(text, number -> number < row.from
                    ? Written.refused("It ends before it starts.")
                    : Written.good(new Stand(row.fruit, row.price, row.from, number, row.version))));
    static final List<GridColumn<Stand>> COLUMNS = List.of(FRUIT, PRICE, FROM, UNTIL);

    static Stand of(String fruit, int price) {
        return new Stand(fruit, price, 1, 9, 1);
    }

    /** The content of the one with the version of the other. */
    static Stand restore(Stand now, Stand then) {
        return new Stand(then.fruit, then.price, then.from, then.until, now.version);
    }

    private static Written<Stand> number(String text, java.util.function.IntFunction<Written<Stand>> use) {
        return text.matches("\\d{1,6}") ? use.apply(Integer.parseInt(text)) : Written.refused("\"" + text + "\" is no number.");
    }
}
