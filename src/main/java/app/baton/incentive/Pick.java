package app.baton.incentive;

import app.baton.incentive.Merge.Side;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Takes part after part of an entry from three versions of it: blended where that is possible, else as a person answered,
 * else mine for the time being and noted as an open question.
 */
final class Pick<E> {

    private final E base;
    private final E theirs;
    private final E mine;
    private final Map<String, Side> answers;
    private final Set<String> open = new LinkedHashSet<>();

    Pick(E base, E theirs, E mine, Map<String, Side> answers) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.answers = answers;
    }

    /** How three values become one, or nothing. */
    interface Way<V> {
        Optional<V> blend(V base, V theirs, V mine);
    }

    <V> V whole(String field, Function<E, V> part) {
        return by(field, part, Blend::whole);
    }

    /** A part that may be missing. */
    <V> Optional<V> maybe(String field, Function<E, Optional<V>> part) {
        return by(field, part, Blend::whole);
    }

    <V> V by(String field, Function<E, V> part, Way<V> way) {
        V there = part.apply(theirs);
        V here = part.apply(mine);
        Optional<V> blended = way.blend(part.apply(base), there, here);
        if (blended.isPresent()) {
            return blended.get();
        }
        Side answer = answers.get(field);
        if (answer == null) {
            open.add(field);
        }
        return answer == Side.THEIRS ? there : here;
    }

    /** The fields that nobody has answered, in the order of the entry. */
    Set<String> open() {
        return open;
    }
}
