package app.baton.ui.programs.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A list of records, each a part of its own, that grows, shrinks and changes its order. */
public final class RowsInput<T> extends Input<List<T>> {

    private final Supplier<? extends Input<T>> make;
    private final String addWords;
    private final ObservableList<Input<T>> rows = FXCollections.observableArrayList();
    private boolean silent;

    /** {@code addWords} is what the button says that adds a row. */
    public RowsInput(String name, String label, String addWords, Supplier<? extends Input<T>> make) {
        super(name, label);
        this.make = make;
        this.addWords = addWords;
        rows.addListener((ListChangeListener<Input<T>>) change -> {
            if (!silent) {
                changed();
            }
        });
    }

    /** Starts with so many empty rows. */
    public void start(int count) {
        resize(count);
    }

    /** A new empty row at the end. */
    public Input<T> add() {
        Input<T> row = adopt(make.get());
        rows.add(row);
        return row;
    }

    public void remove(Input<T> row) {
        rows.remove(row);
    }

    /** One place up (-1) or down (1); nothing at the ends. */
    public void move(Input<T> row, int by) {
        int from = rows.indexOf(row);
        int to = from + by;
        if (from >= 0 && to >= 0 && to < rows.size()) {
            List<Input<T>> order = new ArrayList<>(rows);
            Collections.swap(order, from, to);
            rows.setAll(order);
        }
    }

    @Override
    protected boolean readParts() {
        boolean good = true;
        for (Input<T> row : rows) {
            good &= row.read();
        }
        if (good) {
            take(rows.stream().map(Input::get).toList());
        }
        return good;
    }

    @Override
    public void show(List<T> shown) {
        resize(shown.size());
        for (int i = 0; i < shown.size(); i++) {
            rows.get(i).show(shown.get(i));
        }
    }

    @Override
    public Object typed() {
        return rows.stream().map(row -> new Row(row.origin(), row.typed())).toList();
    }

    @Override
    @SuppressWarnings("unchecked")
    public void retype(Object typed) {
        List<Row> before = (List<Row>) typed;
        resize(before.size());
        for (int i = 0; i < before.size(); i++) {
            rows.get(i).originate(before.get(i).origin());
            rows.get(i).retype(before.get(i).typed());
        }
    }

    /** What is typed in one row, and where it stood when the record was opened. */
    private record Row(@Nullable String origin, Object typed) { }

    private void resize(int size) {
        silent = true;
        if (rows.size() > size) {
            rows.remove(size, rows.size());
        }
        while (rows.size() < size) {
            rows.add(adopt(make.get()));
        }
        silent = false;
    }

    @Override
    public void blame(List<String> path, String sentence) {
        int index = path.isEmpty() || !path.getFirst().matches("\\d{1,6}") ? -1 : Integer.parseInt(path.getFirst());
        if (index >= 0 && index < rows.size()) {
            rows.get(index).blame(path.subList(1, path.size()), sentence);
        } else {
            refuse(sentence);
        }
    }

    @Override
    protected void originateParts(@Nullable String path) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).originate(path == null ? null : path + "/" + i);
        }
    }

    @Override
    protected void traceParts(String here, Map<String, String> now) {
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).trace(here + "/" + i, now);
        }
    }

    @Override
    public List<? extends Input<?>> parts() {
        return rows;
    }

    public ObservableList<Input<T>> rows() {
        return rows;
    }

    /** An empty row that belongs to no list, to see what one is made of. */
    public Input<T> example() {
        return make.get();
    }

    public String addWords() {
        return addWords;
    }
}
