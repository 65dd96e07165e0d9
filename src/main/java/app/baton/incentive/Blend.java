package app.baton.incentive;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;

/** How one value goes on when two people changed it from the same start; empty when only a person can say. */
final class Blend {

    private Blend() { }

    /** As one piece: whoever changed it wins, and two different changes are a question. */
    static <V> Optional<V> whole(V base, V theirs, V mine) {
        if (base.equals(theirs) || theirs.equals(mine)) {
            return Optional.of(mine);
        }
        return base.equals(mine) ? Optional.of(theirs) : Optional.empty();
    }

    /** Entries by their key; one that only one side touched goes that side's way. */
    static <K, V> Optional<SequencedMap<K, V>> map(Map<K, V> base, Map<K, V> theirs, Map<K, V> mine) {
        SequencedMap<K, V> merged = new LinkedHashMap<>();
        List<K> keys = new ArrayList<>(mine.keySet());
        theirs.keySet().stream().filter(key -> !mine.containsKey(key)).forEach(keys::add);
        for (K key : keys) {
            Optional<Optional<V>> value = whole(Optional.ofNullable(base.get(key)), Optional.ofNullable(theirs.get(key)),
                    Optional.ofNullable(mine.get(key)));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            value.get().ifPresent(kept -> merged.put(key, kept));
        }
        return Optional.of(merged);
    }

    /** Items that were added and taken out by either; where both replaced one and the same item, a question. */
    static <V> Optional<List<V>> list(List<V> base, List<V> theirs, List<V> mine) {
        Optional<List<V>> whole = whole(base, theirs, mine);
        if (whole.isPresent()) {
            return whole;
        }
        List<V> goneThere = new ArrayList<>(base);
        goneThere.removeAll(theirs);
        List<V> goneHere = new ArrayList<>(base);
        goneHere.removeAll(mine);
        if (goneThere.stream().anyMatch(goneHere::contains)) {
            return Optional.empty();
        }
        List<V> merged = new ArrayList<>(mine);
        merged.removeAll(goneThere);
        theirs.stream().filter(item -> !base.contains(item) && !merged.contains(item)).forEach(merged::add);
        return Optional.of(merged);
    }
}
