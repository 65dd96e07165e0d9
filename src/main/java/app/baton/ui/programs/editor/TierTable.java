package app.baton.ui.programs.editor;

import app.baton.incentive.Invalid;
import app.baton.incentive.Tier;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.OwnInput;
import app.baton.ui.programs.form.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A table with a column for each credit tier, as bulletins print it. Its records keep the order in which they were
 * opened; new ones follow, line by line.
 */
abstract class TierTable<T> extends OwnInput<List<T>> {

    private final Desk desk;
    private final ObservableList<Column> columns = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private boolean silent;

    /** A tier, and what is typed below it for all lines. */
    record Column(TextInput<Tier> tier, List<TextInput<?>> below) {

        Stream<Input<?>> parts() {
            return Stream.concat(Stream.of(tier), below.stream());
        }
    }

    /** The start of a line, and a cell for each column. */
    static final class Line {
        private final List<Input<?>> head;
        private final List<Cell> cells = new ArrayList<>();
        @Nullable Integer origin;

        Line(List<Input<?>> head) {
            this.head = head;
        }

        List<Input<?>> head() {
            return head;
        }

        List<Cell> cells() {
            return cells;
        }

        Stream<Input<?>> parts() {
            return Stream.concat(head.stream(), cells.stream().flatMap(cell -> cell.texts.stream()));
        }
    }

    /** What is typed for one line and tier. */
    static final class Cell {
        private final List<TextInput<?>> texts;
        @Nullable Integer origin;

        Cell(List<TextInput<?>> texts) {
            this.texts = texts;
        }

        List<TextInput<?>> texts() {
            return texts;
        }
    }

    TierTable(String label, Desk desk) {
        super("rows", label);
        this.desk = desk;
        columns.addListener((ListChangeListener<Column>) change -> tell());
        lines.addListener((ListChangeListener<Line>) change -> tell());
    }

    private void tell() {
        if (!silent) {
            changed();
        }
    }

    abstract List<Input<?>> head();

    abstract List<TextInput<?>> below();

    abstract List<TextInput<?>> cell();

    final Column addColumn() {
        TextInput<Tier> tier = TextInput.required("tier", desk.texts().say("editor.f.tier"),
                Typed.of(Typed.Look.CODE, Tier::new, Tier::code), desk.texts().say("editor.tier-missing"))
                .suggest(() -> desk.shelf().get().tiers());
        Column column = new Column(adopt(tier), adoptAll(below()));
        lines.forEach(line -> line.cells.add(new Cell(adoptAll(cell()))));
        columns.add(column);
        return column;
    }

    final Line addLine() {
        List<Input<?>> head = head();
        head.forEach(this::adopt);
        Line line = new Line(head);
        columns.forEach(column -> line.cells.add(new Cell(adoptAll(cell()))));
        lines.add(line);
        return line;
    }

    private List<TextInput<?>> adoptAll(List<TextInput<?>> texts) {
        texts.forEach(this::adopt);
        return texts;
    }

    final void remove(Column column) {
        int at = columns.indexOf(column);
        lines.forEach(line -> line.cells.remove(at));
        columns.remove(at);
    }

    final void remove(Line line) {
        lines.remove(line);
    }

    /** A table of this size, without telling anybody. */
    final void resize(int width, int height) {
        quietly(() -> {
            while (columns.size() > width) {
                remove(columns.getLast());
            }
            while (lines.size() > height) {
                remove(lines.getLast());
            }
            while (columns.size() < width) {
                addColumn();
            }
            while (lines.size() < height) {
                addLine();
            }
        });
    }

    private void quietly(Runnable work) {
        silent = true;
        work.run();
        silent = false;
    }

    final ObservableList<Column> columns() {
        return columns;
    }

    final ObservableList<Line> lines() {
        return lines;
    }

    @Override
    public List<? extends Input<?>> parts() {
        return Stream.concat(columns.stream().flatMap(Column::parts), lines.stream().flatMap(Line::parts)).toList();
    }

    final boolean readAll() {
        boolean good = true;
        for (Input<?> part : parts()) {
            good &= part.read();
        }
        return good;
    }

    /** One record; what it refuses stands at the part that {@code where} finds for its field. */
    final Optional<T> make(Supplier<T> maker, java.util.function.Function<String, Input<?>> where) {
        try {
            return Optional.of(maker.get());
        } catch (Invalid invalid) {
            where.apply(invalid.field()).blame(List.of(), invalid.sentence());
            return Optional.empty();
        }
    }

    @Override
    public Object typed() {
        return new Table(columns.stream().map(column -> column.parts().map(Input::typed).toList()).toList(),
                lines.stream().map(line -> new TypedLine(line.head.stream().map(Input::typed).toList(), line.origin,
                        line.cells.stream().map(cell -> new TypedCell(cell.texts.stream().map(Input::typed).toList(),
                                cell.origin)).toList())).toList());
    }

    /** Everything typed in the table. */
    private record Table(List<List<Object>> columns, List<TypedLine> lines) { }

    private record TypedLine(List<Object> head, @Nullable Integer origin, List<TypedCell> cells) { }

    private record TypedCell(List<Object> texts, @Nullable Integer origin) { }

    @Override
    public void retype(Object typed) {
        Table table = (Table) typed;
        resize(table.columns().size(), table.lines().size());
        for (int i = 0; i < columns.size(); i++) {
            retype(columns.get(i).parts().toList(), table.columns().get(i));
        }
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            TypedLine before = table.lines().get(i);
            retype(line.head, before.head());
            line.origin = before.origin();
            for (int j = 0; j < line.cells.size(); j++) {
                retype(line.cells.get(j).texts, before.cells().get(j).texts());
                line.cells.get(j).origin = before.cells().get(j).origin();
            }
        }
    }

    private static void retype(List<? extends Input<?>> parts, List<Object> typed) {
        for (int i = 0; i < parts.size(); i++) {
            parts.get(i).retype(typed.get(i));
        }
    }

    /** The records' places are known from when they were typed in. */
    @Override
    protected void originateParts(@Nullable String path) { }

    /** The path of a record that was opened at that place, now at another. */
    final void trace(@Nullable Integer was, int is, String here, Map<String, String> now) {
        String path = origin();
        if (path != null && was != null) {
            now.put(path + "/" + was, here + "/" + is);
        }
    }

    static int order(@Nullable Integer origin) {
        return origin == null ? Integer.MAX_VALUE : origin;
    }
}
