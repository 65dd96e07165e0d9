package app.baton.exchange;

import app.baton.journal.DeskId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A writer that the root knows: a desk of the dealership, or an outside issuer (a region or manufacturer), which may
 * write {@code programs} and nothing else (R27). {@code format} is the highest document format it reads.
 */
public record RootDesk(DeskId id, String name, int format, boolean bothKeys, boolean outside, List<RootKey> keys) {

    public RootDesk {
        keys = List.copyOf(keys);
    }

    public Optional<RootKey> key(VerifyingKey key) {
        return keys.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** What its active keys may sign together. */
    public Set<Duty> duties() {
        Set<Duty> duties = EnumSet.noneOf(Duty.class);
        keys.stream().filter(RootKey::active).forEach(key -> duties.addAll(key.may()));
        return duties;
    }

    /** Marketing's and an approver's keys on one desk: only where the root says so, and worth a warning. */
    public boolean publishesAndApproves() {
        return duties().contains(Duty.BRIEF) && duties().stream().anyMatch(Duty::approves);
    }

    public boolean inForce() {
        return keys.stream().anyMatch(RootKey::active);
    }

    RootDesk with(List<RootKey> others) {
        return new RootDesk(id, name, format, bothKeys, outside, others);
    }

    RootDesk withBothKeys(boolean allowed) {
        return new RootDesk(id, name, format, allowed, outside, keys);
    }
}
