package app.baton.ui.kit.grid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes texts into one row. Cells of a row may depend on each other (a first day must not lie after the last), so that
 * what was refused is tried again as long as another cell of the row still takes something.
 */
final class RowWriter {

    private RowWriter() { }

    static <R> Line.State<R> write(Line.State<R> before, List<GridModel.Put<R>> puts, List<GridColumn<R>> columns) {
        Map<GridColumn<R>, String> waiting = new LinkedHashMap<>();
        for (GridColumn<R> column : columns) {
            Line.Wrong wrong = before.wrong().get(column.id());
            if (wrong != null) {
                waiting.put(column, wrong.text());
            }
        }
        puts.forEach(put -> waiting.put(put.column(), put.text()));
        Line.State<R> state = before;
        boolean moved = true;
        while (moved && !waiting.isEmpty()) {
            moved = false;
            for (Map.Entry<GridColumn<R>, String> cell : new ArrayList<>(waiting.entrySet())) {
                GridColumn<R> column = cell.getKey();
                switch (column.write().apply(state.value(), cell.getValue())) {
                    case Written.Good<R> good -> {
                        state = state.with(good.row()).wrong(column.id(), null);
                        waiting.remove(column);
                        moved = true;
                    }
                    case Written.Refused<R> refused ->
                            state = state.wrong(column.id(), new Line.Wrong(cell.getValue(), refused.sentence()));
                }
            }
        }
        return state;
    }
}
