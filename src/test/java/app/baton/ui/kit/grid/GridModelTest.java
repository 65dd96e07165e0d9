package app.baton.ui.kit.grid;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.ui.kit.UndoStack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GridModelTest {

    private final UndoStack undo = new UndoStack();
    private final GridModel<Stand> grid = new GridModel<>(Stand.COLUMNS, Stand::fruit, Stand::restore, undo);
    private final List<List<String>> told = new ArrayList<>();

    @BeforeEach
    void rows() {
        grid.setRows(List.of(Stand.of("apple", 3), Stand.of("pear", 1), Stand.of("fig", 2), Stand.of("date", 4)));
        grid.onChange(rows -> told.add(rows.stream().map(Stand::fruit).toList()));
    }

    @Test
    void aWrittenCellIsKeptToldAndTakenBack() {
        grid.write(1, 1, "7");
        assertThat(price("pear")).isEqualTo(7);
        assertThat(told).containsExactly(List.of("pear"));
        undo.undo();
        assertThat(price("pear")).isEqualTo(1);
        undo.redo();
        assertThat(price("pear")).isEqualTo(7);
        assertThat(told).hasSize(3);
    }

    @Test
    void whatCannotStandStaysWithItsSentenceUntilItIsMended() {
        grid.write(0, 1, "TBD");
        Line<Stand> apple = grid.shown().getFirst();
        assertThat(apple.shown(Stand.PRICE)).isEqualTo("TBD");
        assertThat(apple.wrong(Stand.PRICE).orElseThrow().sentence()).isEqualTo("\"TBD\" is no number.");
        assertThat(price("apple")).isEqualTo(3);
        assertThat(grid.wrongCells()).isEqualTo(1);
        grid.setFilter(row -> false);
        assertThat(grid.shown()).as("a wrong row never hides").containsExactly(apple);
        grid.setFilter(row -> true);
        grid.write(0, 1, "5");
        assertThat(grid.wrongCells()).isZero();
        undo.undo();
        assertThat(apple.shown(Stand.PRICE)).isEqualTo("TBD");
        undo.undo();
        assertThat(apple.shown(Stand.PRICE)).isEqualTo("$3");
    }

    @Test
    void cellsThatDependOnEachOtherAreTriedAgain() {
        grid.write(0, 2, "20");
        assertThat(grid.wrongCells()).isEqualTo(1);
        grid.write(0, 3, "30");
        assertThat(grid.wrongCells()).isZero();
        assertThat(grid.row("apple").orElseThrow()).isEqualTo(new Stand("apple", 3, 20, 30, 1));
    }

    @Test
    void aBlockIsPastedAsOneChangeAndReadOnlyCellsAreCounted() {
        grid.cursor().moveTo(1, 0, false);
        int closed = grid.paste(Block.parse("pear\t8\t20\t30\nkiwi\t9\t2\t3\r\n"));
        assertThat(closed).as("\"kiwi\" in the column of names").isEqualTo(1);
        assertThat(grid.row("pear").orElseThrow()).isEqualTo(new Stand("pear", 8, 20, 30, 1));
        assertThat(grid.row("fig").orElseThrow()).isEqualTo(new Stand("fig", 9, 2, 3, 1));
        assertThat(grid.cursor().range()).isEqualTo(new Range(1, 0, 2, 3));
        undo.undo();
        assertThat(grid.rows()).containsExactly(Stand.of("apple", 3), Stand.of("pear", 1), Stand.of("fig", 2),
                Stand.of("date", 4));
    }

    @Test
    void oneCellFillsARangeAndFillDownTakesTheFirstRow() {
        grid.cursor().select(0, 1, 2, 1);
        grid.paste(Block.parse("6"));
        assertThat(grid.rows()).extracting(Stand::price).containsExactly(6, 6, 6, 4);
        grid.cursor().select(2, 1, 3, 1);
        grid.fillDown();
        assertThat(price("date")).isEqualTo(6);
        grid.write(0, 1, "1");
        grid.cursor().moveTo(1, 1, false);
        grid.fillDown();
        assertThat(price("pear")).as("a single cell takes what stands above").isEqualTo(1);
    }

    @Test
    void copyAndPasteCarryWhatWasTyped() {
        grid.cursor().select(0, 0, 1, 2);
        assertThat(grid.copy().format()).isEqualTo("apple\t3\t1\npear\t1\t1");
    }

    @Test
    void sortingAndFilteringKeepTheCursorOnItsRow() {
        grid.cursor().moveTo(3, 1, false);
        grid.sortBy(Stand.PRICE, true);
        assertThat(fruits()).containsExactly("date", "apple", "fig", "pear");
        assertThat(grid.lead().orElseThrow().value().fruit()).isEqualTo("date");
        grid.write(0, 1, "0");
        assertThat(fruits()).as("rows keep their places while somebody writes").startsWith("date");
        grid.setFilter(row -> row.price() < 3);
        assertThat(fruits()).containsExactly("fig", "pear", "date");
        assertThat(grid.lead().orElseThrow().value().fruit()).isEqualTo("date");
        grid.sortBy(null, false);
        assertThat(fruits()).containsExactly("pear", "fig", "date");
    }

    @Test
    void undoGoesIntoTheFrameThatTheStoreHasGivenMeanwhile() {
        grid.write(0, 1, "7");
        grid.refresh(List.of(new Stand("apple", 7, 1, 9, 2)));
        undo.undo();
        assertThat(grid.row("apple").orElseThrow()).isEqualTo(new Stand("apple", 3, 1, 9, 2));
    }

    @Test
    void newRowsKeepWhatWasRefusedInThoseThatStay() {
        grid.write(0, 1, "TBD");
        grid.cursor().moveTo(3, 2, false);
        grid.setRows(List.of(Stand.of("date", 4), Stand.of("apple", 3)));
        assertThat(grid.wrongCells()).isEqualTo(1);
        assertThat(grid.lead().orElseThrow().value().fruit()).isEqualTo("date");
        undo.undo();
        assertThat(grid.wrongCells()).isZero();
    }

    @Test
    void writingTheSameAgainIsNoChange() {
        grid.write(0, 1, "3");
        assertThat(undo.undoable().get()).isFalse();
        assertThat(told).isEmpty();
    }

    @Test
    void theCursorStepsThroughRowsAndStaysInside() {
        GridCursor cursor = grid.cursor();
        cursor.moveTo(0, 3, false);
        cursor.step(true);
        assertThat(cursor.range()).isEqualTo(Range.at(1, 0));
        cursor.step(false);
        assertThat(cursor.range()).isEqualTo(Range.at(0, 3));
        cursor.move(99, 99, true);
        assertThat(cursor.range()).isEqualTo(new Range(0, 3, 3, 3));
        assertThat(grid.selected()).hasSize(4);
        grid.setFilter(row -> row.price() == 1);
        assertThat(cursor.range().leadRow()).isZero();
    }

    private int price(String fruit) {
        return grid.row(fruit).orElseThrow().price();
    }

    private List<String> fruits() {
        return grid.shown().stream().map(line -> line.value().fruit()).toList();
    }
}
