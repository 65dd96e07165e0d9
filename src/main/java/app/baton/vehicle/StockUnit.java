package app.baton.vehicle;

import app.baton.people.Action;
import app.baton.people.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one vehicle in the store's stock: what the newest list says, what is known of its past, where it is on
 * its way, since which day, and for whom it is held.
 */
public record StockUnit(UnitId id, Listing listing, Past past, StockState state, LocalDate since, @Nullable Hold hold,
                        long version) {

    /** A unit that no book has yet. */
    public static StockUnit arrived(UnitId id, Listing listing, LocalDate today) {
        return new StockUnit(id, listing, Past.unknown(), stateOf(listing), today, null, 0);
    }

    public Vin vin() {
        return listing.vin();
    }

    public String stock() {
        return listing.stock();
    }

    /** "2026 Ford F-150 XLT". */
    public String name() {
        return listing.name();
    }

    /** Days in stock on that day, arrival day being 0; empty while it has not arrived, or nobody said when. */
    public OptionalInt daysInStock(LocalDate day) {
        LocalDate arrived = listing.stocked();
        return arrived == null || state == StockState.IN_TRANSIT || day.isBefore(arrived) ? OptionalInt.empty()
                : OptionalInt.of(Math.toIntExact(ChronoUnit.DAYS.between(arrived, day)));
    }

    /** The hold that stands at that moment. */
    public Optional<Hold> heldAt(Instant moment) {
        return Optional.ofNullable(hold).filter(it -> it.standsAt(moment));
    }

    public StockUnit held(@Nullable Hold by) {
        return new StockUnit(id, listing, past, state, since, by, version);
    }

    public StockUnit in(StockState next, LocalDate day) {
        return new StockUnit(id, listing, past, next, next == state ? since : day, hold, version);
    }

    public StockUnit knowing(Past more) {
        return new StockUnit(id, listing, more, state, since, hold, version);
    }

    public StockUnit versioned(long next) {
        return new StockUnit(id, listing, past, state, since, hold, next);
    }

    /** As the newer list has it; what that leaves open, and the hold, stay as they were. */
    public StockUnit listed(Listing newer, LocalDate day) {
        Listing merged = newer.over(listing);
        StockState next = stateOf(merged);
        return new StockUnit(id, merged, past, next, next == state ? since : day, hold, version);
    }

    /** Without what the store paid for it, for those who may not see that (R28). */
    StockUnit shownTo(User user) {
        return user.may(Action.SEE_DEALER_MONEY) ? this
                : new StockUnit(id, listing.withoutInvoice(), past, state, since, hold, version);
    }

    private static StockState stateOf(Listing listing) {
        return Boolean.TRUE.equals(listing.inTransit()) ? StockState.IN_TRANSIT : StockState.IN_STOCK;
    }
}
