package app.baton.ui.kit.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One row on the desk: its value, and what was typed into it that cannot stand there, kept until it is mended. */
public final class Line<R> {

    private final String key;
    private State<R> state;

    /** A text that was refused, and why. */
    public record Wrong(String text, String sentence) { }

    /** The row at one moment, for undo. */
    record State<R>(R value, Map<String, Wrong> wrong) {

        State<R> with(R now) {
            return new State<>(now, wrong);
        }

        State<R> wrong(String column, @Nullable Wrong now) {
            Map<String, Wrong> all = new LinkedHashMap<>(wrong);
            if (now == null) {
                all.remove(column);
            } else {
                all.put(column, now);
            }
            return new State<>(value, Map.copyOf(all));
        }
    }

    Line(String key, R value) {
        this.key = key;
        state = new State<>(value, Map.of());
    }

    String key() {
        return key;
    }

    public R value() {
        return state.value();
    }

    /** What is wrong in a cell of this row. */
    public Optional<Wrong> wrong(GridColumn<R> column) {
        return Optional.ofNullable(state.wrong().get(column.id()));
    }

    public boolean hasWrong() {
        return !state.wrong().isEmpty();
    }

    /** What the cell shows: the refused text where there is one. */
    public String shown(GridColumn<R> column) {
        return wrong(column).map(Wrong::text).orElseGet(() -> column.shown().apply(value()));
    }

    /** What the cell is copied as and typing starts from. */
    public String typed(GridColumn<R> column) {
        return wrong(column).map(Wrong::text).orElseGet(() -> column.typed().apply(value()));
    }

    State<R> state() {
        return state;
    }

    void set(State<R> now) {
        state = now;
    }
}
