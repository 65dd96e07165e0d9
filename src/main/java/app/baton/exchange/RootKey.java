package app.baton.exchange;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A key as the root lists it. A retired key was replaced in good order: what it signed before {@code ended} still counts.
 * A revoked key may be in wrong hands: nothing that arrives under it counts any more, whatever its date says.
 */
public record RootKey(VerifyingKey key, Set<Duty> may, State state, Instant since, @Nullable Instant ended) {

    /** Whether a key counts. */
    public enum State {
        ACTIVE, RETIRED, REVOKED
    }

    public RootKey {
        may = Set.copyOf(may);
        if ((ended == null) != (state == State.ACTIVE)) {
            throw new IllegalArgumentException("a key that ended says when, and an active one does not");
        }
    }

    public static RootKey active(VerifyingKey key, Set<Duty> may, Instant since) {
        return new RootKey(key, may, State.ACTIVE, since, null);
    }

    public boolean active() {
        return state == State.ACTIVE;
    }

    RootKey ended(State how, Instant when) {
        return new RootKey(key, may, how, since, when);
    }

    RootKey may(Set<Duty> duties) {
        return new RootKey(key, duties, state, since, ended);
    }

    /** Whether a document of this date may still stand on this key. */
    boolean countsAt(Instant issued) {
        return switch (state) {
            case ACTIVE -> true;
            case RETIRED -> ended != null && !issued.isAfter(ended);
            case REVOKED -> false;
        };
    }
}
