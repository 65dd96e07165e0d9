package app.baton.exchange;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A desk's key for customer documents as the root lists it. To a retired key nothing is sealed any more, and its desk still
 * opens what was. A revoked key is lost, or in wrong hands: what was sealed to it alone counts as not having arrived.
 */
public record RootSeal(SealingKey key, RootKey.State state, Instant since, @Nullable Instant ended) {

    public RootSeal {
        if ((ended == null) != (state == RootKey.State.ACTIVE)) {
            throw new IllegalArgumentException("a key that ended says when, and an active one does not");
        }
    }

    public static RootSeal active(SealingKey key, Instant since) {
        return new RootSeal(key, RootKey.State.ACTIVE, since, null);
    }

    public boolean active() {
        return state == RootKey.State.ACTIVE;
    }

    RootSeal ended(RootKey.State how, Instant when) {
        return new RootSeal(key, how, since, when);
    }
}
