package app.baton.vehicle;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

/**
 * A list as a desk takes it in: whether it names everything in stock, the moment at which somebody took it in first, on the
 * dealership's own day, whether it arrived from another desk, and what that one knew of the vehicles' past.
 */
record StockList(StockReading reading, boolean complete, Instant at, ZoneId zone, boolean arrived,
                 Map<Vin, Past> known) {

    LocalDate dayOf(Instant moment) {
        return moment.atZone(zone).toLocalDate();
    }

    Word.Listed word(Listing listing) {
        return new Word.Listed(at, listing.stock(), listing.inTransit(), listing.stocked(), dayOf(at));
    }

    /** A unit that the list names just as it stands here. */
    StockUnit repeated(StockUnit unit) {
        return unit.hearing(Saying.listed(at, unit.listing(), unit.past().with(null))).told(word(unit.listing()));
    }

    Word.Missing missing() {
        return new Word.Missing(at, dayOf(at));
    }

    Past known(Vin vin) {
        return known.getOrDefault(vin, Past.unknown());
    }
}
