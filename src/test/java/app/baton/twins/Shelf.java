package app.baton.twins;

import java.util.SortedMap;
import java.util.TreeMap;

/** One map that follows its unit of work: written inside one only, and put back as it was when the unit fails. */
final class Shelf<K extends Comparable<? super K>, V> {

    private final MapUnitOfWork unit;
    private SortedMap<K, V> rows = new TreeMap<>();

    Shelf(MapUnitOfWork unit) {
        this.unit = unit;
        unit.follow(() -> {
            SortedMap<K, V> before = new TreeMap<>(rows);
            return () -> rows = before;
        });
    }

    void requireWriting() {
        unit.requireWriting();
    }

    void put(K key, V row) {
        unit.requireWriting();
        rows.put(key, row);
    }

    void remove(K key) {
        unit.requireWriting();
        rows.remove(key);
    }

    /** A copy, so that no reader sees another thread's half of a change. */
    SortedMap<K, V> rows() {
        return unit.seen(() -> new TreeMap<>(rows));
    }
}
