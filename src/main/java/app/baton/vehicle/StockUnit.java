package app.baton.vehicle;

import app.baton.people.Action;
import app.baton.people.User;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one vehicle in the store's stock: what the newest list says, what is known of its past, where it is on
 * its way, since which day, and for whom it is held.
 *
 * @param soldDays for how many days it was sold before a sale fell through
 * @param heard    what was said of it; null where it was read to be looked at only
 */
public record StockUnit(UnitId id, Listing listing, Past past, StockState state, LocalDate since, int soldDays,
                        @Nullable Hold hold, @Nullable Story heard, long version) {

    /** A unit that no book has yet, and of which nobody said anything yet. */
    public static StockUnit arrived(UnitId id, Listing listing, LocalDate today) {
        return new StockUnit(id, listing, Past.unknown(), stateOf(listing), today, 0, null, Story.none(), 0);
    }

    /** A unit that no book has yet, as the first list that names it has it. */
    static StockUnit arrived(UnitId id, Listing listing, Past past, Word first) {
        return arrived(id, listing, LocalDate.EPOCH).telling(Story.of(first)).hearing(Saying.listed(first.at(), listing, past));
    }

    /** A unit that no book has yet: another stay of a vehicle that was here before. */
    static StockUnit anew(UnitId id, Listing listing, Past past, Word.Listed first) {
        StockUnit unit = arrived(id, listing, first.day());
        return unit.telling(Story.of(new Word.Begun(first.at(), unit.stock(), listing.inTransit(), unit.state, unit.since, 0,
                null))).hearing(Saying.listed(first.at(), listing, past));
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

    /**
     * Days in stock on that day, arrival day being 0: from the day on which it was stocked, less those for which it was sold
     * when a sale fell through; for a unit that left, until it did. Empty while it has not arrived, or nobody said when.
     */
    public OptionalInt daysInStock(LocalDate day) {
        LocalDate arrived = listing.stocked();
        if (arrived == null || state == StockState.IN_TRANSIT || day.isBefore(arrived)) {
            return OptionalInt.empty();
        }
        LocalDate last = state.isOffered() || since.isAfter(day) ? day : since;
        return OptionalInt.of(Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(arrived, last)) - soldDays));
    }

    /**
     * What was said of it.
     *
     * @throws IllegalStateException for a unit that was read to be looked at only, which nobody changes
     */
    public Story story() {
        if (heard == null) {
            throw new IllegalStateException(stock() + " was read without what was said of it; read it whole to change it");
        }
        return heard;
    }

    /** The hold that stands at that moment. */
    public Optional<Hold> heldAt(Instant moment) {
        return Optional.ofNullable(hold).filter(it -> it.standsAt(moment));
    }

    public StockUnit held(@Nullable Hold by) {
        return new StockUnit(id, listing, past, state, since, soldDays, by, heard, version);
    }

    public StockUnit in(StockState next, LocalDate day) {
        return new StockUnit(id, listing, past, next, next == state ? since : day, soldDays, hold, heard, version);
    }

    public StockUnit knowing(Past more) {
        return of(listing, more, heard);
    }

    public StockUnit versioned(long next) {
        return new StockUnit(id, listing, past, state, since, soldDays, hold, heard, next);
    }

    /** After one more word, said now or earlier: it stands where its whole story leaves it. */
    StockUnit told(Word word) {
        return telling(story().begun(this).with(word));
    }

    private StockUnit telling(Story next) {
        Telling told = next.told();
        return new StockUnit(id, listing, past, told.state() == null ? state : told.state(), told.since(), told.soldDays(),
                told.hold(), next, version);
    }

    /** With what somebody said of it, now or earlier: of each thing the latest word counts. */
    StockUnit hearing(Saying saying) {
        Sayings dated = story().said().dated(listing, past, story().listed(), story().known());
        Set<Facet> won = dated.wonBy(saying, listing, past);
        Listing lists = saying.listing() == null ? listing : listing.taking(won, saying.listing());
        return of(lists, past.taking(won, saying.past()), story().saying(dated.with(won, saying.at())));
    }

    /** Exactly as it was said to be before, said again at that moment. */
    StockUnit back(StockUnit before, Instant at) {
        Past knows = before.past.with(past.fieldAction());
        return of(before.listing, knows, story().saying(story().said().anew(before.listing, knows, at)));
    }

    /** Whether it is the same, but for what was said of it. */
    boolean standsAs(StockUnit other) {
        return equals(other.withStory(heard));
    }

    /** With another story, and standing as it does. */
    public StockUnit withStory(@Nullable Story other) {
        return of(listing, past, other);
    }

    /** To be looked at only, without what was said of it. */
    public StockUnit unheard() {
        return withStory(null);
    }

    /** Without what the store paid for it, for those who may not see that (R28). */
    StockUnit shownTo(User user) {
        return user.may(Action.SEE_DEALER_MONEY) ? this : of(listing.withoutInvoice(), past, heard);
    }

    private StockUnit of(Listing lists, Past knows, @Nullable Story story) {
        return new StockUnit(id, lists, knows, state, since, soldDays, hold, story, version);
    }

    private static StockState stateOf(Listing listing) {
        return Boolean.TRUE.equals(listing.inTransit()) ? StockState.IN_TRANSIT : StockState.IN_STOCK;
    }
}
