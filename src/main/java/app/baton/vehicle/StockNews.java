package app.baton.vehicle;

import app.baton.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that happened to the stock, as the other desks hear of it. What the store paid for a vehicle and the
 * customer whom a hold is for stay at the desk: the share's folder is read by everybody.
 */
public sealed interface StockNews {

    /** Whether anybody's desk may say it; everything else needs a desk that keeps the stock. */
    default boolean anybodys() {
        return this instanceof Held || this instanceof Released;
    }

    /** A list was taken in; {@code complete} when it names everything in stock. */
    record Listed(String source, boolean complete, List<Line> lines) implements StockNews {
        public Listed {
            lines = List.copyOf(lines);
            Set<Vin> vins = new HashSet<>();
            for (Line line : lines) {
                Limits.require(vins.add(line.listing().vin()),
                        "The vehicle " + line.listing().vin() + " stands twice in the list.");
            }
        }
    }

    /** One vehicle of a list. */
    record Line(Listing listing, Past past) { }

    /** A unit was sold on a day, is gone, or is back. */
    record Moved(Vin vin, StockState state, LocalDate since) implements StockNews {
        public Moved {
            Limits.day("The day of a move", since);
        }
    }

    /** More is known of a unit's past. */
    record Known(Vin vin, Past past) implements StockNews { }

    /** The sponsor's list of open field actions of a day: these vehicles of the make have one, the others none. */
    record FieldActions(String make, List<String> open, LocalDate asOf) implements StockNews {
        public FieldActions {
            open = List.copyOf(open);
            Limits.day("The day of a list of field actions", asOf);
        }
    }

    /** A unit is held; {@code instead} when a manager's hold takes the place of another person's. */
    record Held(Vin vin, PersonId by, String byName, String reason, Instant since, Instant until, boolean instead)
            implements StockNews {
        public Held {
            // whatever no hold can be is no news of one
            new Hold(by, byName, "", reason, since, until);
        }
    }

    /** The hold that began then is over before its time. */
    record Released(Vin vin, Instant since) implements StockNews {
        public Released {
            Limits.moment("The start of a hold", since);
        }
    }

    /** The news of a list, without what only this desk may know of its vehicles. */
    static Listed listed(StockReading reading, boolean complete) {
        return new Listed(reading.source(), complete, reading.good().stream()
                .map(row -> line(row.listing(), row.past())).toList());
    }

    /** One vehicle, without what only this desk may know of it. */
    static Line line(Listing listing, Past past) {
        return new Line(listing.forTheShare(), past);
    }

    /** The news of a hold as it was placed or moved. */
    static Held held(StockUnit unit, Hold hold, boolean instead) {
        return new Held(unit.vin(), hold.by(), hold.byName(), hold.reason(), hold.since(), hold.until(), instead);
    }
}
