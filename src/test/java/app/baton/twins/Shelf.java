package app.baton.twins;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One map that follows its unit of work: a change works on a copy that its own thread alone sees, and that copy takes
 * the map's place when the unit is kept. So readers on other threads neither wait nor see half of a change.
 */
final class Shelf<K extends Comparable<? super K>, V> implements MapUnitOfWork.Follower {

    private final MapUnitOfWork unit;
    private volatile SortedMap<K, V> kept = new TreeMap<>();
    private SortedMap<K, V> working = new TreeMap<>();

    Shelf(MapUnitOfWork unit) {
        this.unit = unit;
        unit.follow(this);
    }

    @Override
    public void begin() {
        working = new TreeMap<>(kept);
    }

    @Override
    public Runnable undo() {
        SortedMap<K, V> before = new TreeMap<>(working);
        return () -> working = before;
    }

    @Override
    public void keep() {
        kept = working;
    }

    void requireWriting() {
        unit.requireWriting();
    }

    void put(K key, V row) {
        unit.requireWriting();
        working.put(key, row);
    }

    void remove(K key) {
        unit.requireWriting();
        working.remove(key);
    }

    /** A copy of what this thread may see. */
    SortedMap<K, V> rows() {
        return new TreeMap<>(unit.writing() ? working : kept);
    }
}
