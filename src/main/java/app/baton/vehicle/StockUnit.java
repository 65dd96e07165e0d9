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
                        Story story, long version) {

    /** A unit that no book has yet, and of which nobody said anything yet. */
    public static StockUnit arrived(UnitId id, Listing listing, LocalDate today) {
        return new StockUnit(id, listing, Past.unknown(), stateOf(listing), today, null, Story.none(), 0);
    }

    /** A unit that no book has yet, as the first words on it have it. */
    static StockUnit arrived(UnitId id, Listing listing, Word first) {
        return arrived(id, listing, LocalDate.EPOCH).telling(Story.of(first));
    }

    /** A unit that no book has yet: another stay of a vehicle that was here before. */
    static StockUnit anew(UnitId id, Listing listing, Word.Listed first) {
        StockUnit unit = arrived(id, listing, first.day());
        return unit.telling(Story.of(new Word.Begun(first.at(), unit.stock(), listing.inTransit(), unit.state, unit.since,
                null)));
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
        return new StockUnit(id, listing, past, state, since, by, story, version);
    }

    public StockUnit in(StockState next, LocalDate day) {
        return new StockUnit(id, listing, past, next, next == state ? since : day, hold, story, version);
    }

    public StockUnit knowing(Past more) {
        return new StockUnit(id, listing, more, state, since, hold, story, version);
    }

    StockUnit as(Listing lists, Past knows) {
        return new StockUnit(id, lists, knows, state, since, hold, story, version);
    }

    public StockUnit versioned(long next) {
        return new StockUnit(id, listing, past, state, since, hold, story, next);
    }

    /** After one more word, said now or earlier: it stands where its whole story leaves it. */
    StockUnit told(Word word) {
        return telling((story.words().isEmpty() ? Story.of(this) : story).with(word));
    }

    private StockUnit telling(Story next) {
        Telling told = next.told();
        return new StockUnit(id, listing, past, told.state() == null ? state : told.state(), told.since(), told.hold(), next,
                version);
    }

    /** As another list has it, whose word on the vehicle is the last one or not; what it leaves open stays as it was. */
    StockUnit listed(Listing other, boolean last) {
        return new StockUnit(id, last ? other.over(listing) : listing.over(other), past, state, since, hold, story, version);
    }

    /** Whether it is the same, but for what was said of it. */
    boolean standsAs(StockUnit other) {
        return equals(other.withStory(story));
    }

    /** With another story, and standing as it does. */
    public StockUnit withStory(Story other) {
        return new StockUnit(id, listing, past, state, since, hold, other, version);
    }

    /** Without what the store paid for it, for those who may not see that (R28). */
    StockUnit shownTo(User user) {
        return user.may(Action.SEE_DEALER_MONEY) ? this
                : new StockUnit(id, listing.withoutInvoice(), past, state, since, hold, story, version);
    }

    private static StockState stateOf(Listing listing) {
        return Boolean.TRUE.equals(listing.inTransit()) ? StockState.IN_TRANSIT : StockState.IN_STOCK;
    }
}
