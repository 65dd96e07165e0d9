package app.baton.incentive;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a document held beyond the fields that this version of Baton knows: JSON text by JSON pointer from the record.
 * It has no effect here, and is written back where it stood, so that a newer desk's words survive an older one.
 */
public record Extras(SortedMap<String, String> fields) {

    private static final Extras NONE = new Extras(new TreeMap<>());

    public Extras {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    public static Extras none() {
        return NONE;
    }

    public boolean isEmpty() {
        return fields.isEmpty();
    }
}
