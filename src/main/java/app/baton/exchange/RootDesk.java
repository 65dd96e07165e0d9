package app.baton.exchange;

import app.baton.journal.DeskId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A writer that the root knows: a desk of the dealership, or an outside issuer (a region or manufacturer), which may
 * write {@code programs} and nothing else (R27). {@code format} is the highest document format it reads; {@code seals} are
 * its keys for customer documents, of which one at most is active.
 */
public record RootDesk(DeskId id, String name, int format, boolean bothKeys, boolean outside, List<RootKey> keys,
                       List<RootSeal> seals) {

    public RootDesk {
        keys = List.copyOf(keys);
        seals = List.copyOf(seals);
    }

    /** One that nothing can be sealed to, as older versions made them. */
    public RootDesk(DeskId id, String name, int format, boolean bothKeys, boolean outside, List<RootKey> keys) {
        this(id, name, format, bothKeys, outside, keys, List.of());
    }

    /** The key that customer documents are sealed to. */
    public Optional<SealingKey> sealing() {
        return seals.stream().filter(RootSeal::active).map(RootSeal::key).findFirst();
    }

    Optional<RootSeal> seal(String keyId) {
        return seals.stream().filter(each -> each.key().id().equals(keyId)).findFirst();
    }

    /** Whether the root entitles it to sealed documents of any kind. */
    public boolean readsCustomers() {
        return reads(Duty.CUSTOMERS) || reads(Duty.LEADS);
    }

    /** Whether it is among the desks that documents are sealed to which this duty opens. */
    boolean reads(Duty duty) {
        return inForce() && !outside && duties().contains(duty);
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

    /**
     * What the root could let it sign besides, with the keys that it has: publishing and approving take two keys, and where
     * one desk is to do both the root says so, for which the desk asks to join anew.
     */
    public Set<Duty> couldBeAllowed() {
        Set<Duty> more = EnumSet.noneOf(Duty.class);
        Set<Duty> has = duties();
        for (Duty duty : outside ? Set.<Duty>of() : EnumSet.allOf(Duty.class)) {
            boolean meets = duty.approves() ? has.contains(Duty.BRIEF)
                    : duty == Duty.BRIEF && has.stream().anyMatch(Duty::approves);
            if (!has.contains(duty) && (bothKeys || !meets) && keyFor(duty).isPresent()) {
                more.add(duty);
            }
        }
        return more;
    }

    /** The key that takes a duty in, so that none publishes and approves; what approves is kept apart where it can be. */
    Optional<RootKey> keyFor(Duty duty) {
        return keys.stream().filter(RootKey::active).filter(key -> duty.approves() ? !key.may().contains(Duty.BRIEF)
                        : duty != Duty.BRIEF || key.may().stream().noneMatch(Duty::approves))
                .min(Comparator.comparing(key -> key.may().stream().anyMatch(Duty::approves) != duty.approves()));
    }

    public boolean inForce() {
        return keys.stream().anyMatch(RootKey::active);
    }

    RootDesk with(List<RootKey> others) {
        return new RootDesk(id, name, format, bothKeys, outside, others, seals);
    }

    RootDesk sealed(List<RootSeal> others) {
        return new RootDesk(id, name, format, bothKeys, outside, keys, others);
    }

    /** With another key for customer documents from now on; the one before is ended. */
    RootDesk sealedTo(SealingKey next, RootKey.State before, Instant now) {
        List<RootSeal> after = new ArrayList<>();
        seals.forEach(seal -> after.add(seal.active() ? seal.ended(before, now) : seal));
        after.add(RootSeal.active(next, now));
        return sealed(after);
    }

    RootDesk withBothKeys(boolean allowed) {
        return new RootDesk(id, name, format, allowed, outside, keys, seals);
    }
}
