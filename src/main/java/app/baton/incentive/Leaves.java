package app.baton.incentive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** The facts of a condition by the place of each in the document, so that what is wrong with one is said where it stands. */
final class Leaves {

    private Leaves() { }

    /** {@code place} is the condition's own. */
    static SequencedMap<String, Fact> of(Condition condition, String place) {
        SequencedMap<String, Fact> leaves = new LinkedHashMap<>();
        add(condition, place, leaves);
        return leaves;
    }

    private static void add(Condition condition, String place, SequencedMap<String, Fact> into) {
        switch (condition) {
            case Condition.All all -> add(all.of(), place, into);
            case Condition.Any any -> add(any.of(), place, into);
            case Condition.Not not -> add(not.of(), place + "/of", into);
            case Condition.Is is -> into.put(place + "/fact", is.fact());
        }
    }

    private static void add(List<Condition> parts, String place, SequencedMap<String, Fact> into) {
        for (int i = 0; i < parts.size(); i++) {
            add(parts.get(i), place + "/of/" + i, into);
        }
    }
}
