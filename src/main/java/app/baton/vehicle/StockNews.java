package app.baton.vehicle;

import app.baton.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened to the stock, as the other desks hear of it. What the store paid for a vehicle and the
 * customer whom a hold is for stay at the desk: the share's folder is read by everybody.
 */
public sealed interface StockNews {

    /**
     * Whether anybody's desk may say it in that person's name, which is so for his own holds; everything else needs a desk
     * that keeps the stock.
     */
    default boolean anybodys(PersonId writer) {
        return switch (this) {
            case Held held -> !held.instead && held.by.equals(writer);
            case Released released -> released.of(writer).equals(writer);
            case Listed _ -> false;
            case Moved _ -> false;
            case Known _ -> false;
            case FieldActions _ -> false;
        };
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

    /**
     * One vehicle of a list: what the list says, and what was {@code known} of its past before, which tells those who were not
     * there then and overrules nobody.
     */
    record Line(Listing listing, Past past, @Nullable Past known) { }

    /** A unit was sold on a day, is gone, or is back. */
    record Moved(Vin vin, StockState state, LocalDate since) implements StockNews {
        public Moved {
            Limits.day("The day of a move", since);
        }
    }

    /** Something of a unit's past is known otherwise; what was {@code forgotten} is unknown again, as it was said by mistake. */
    record Known(Vin vin, Past past, List<Past.Fact> forgotten) implements StockNews {
        public Known {
            forgotten = List.copyOf(forgotten);
        }
    }

    /** The sponsor's list of open field actions of a day: these vehicles of the make have one, the others none. */
    record FieldActions(String make, List<String> open, LocalDate asOf) implements StockNews {

        private static final int MOST = 20_000;
        private static final int LONGEST = 40;

        public FieldActions {
            open = List.copyOf(open);
            Limits.text("A make", make, Limits.MODEL);
            Limits.require(make.chars().noneMatch(Character::isISOControl), "A make is one line.");
            Limits.require(open.size() <= MOST, "A list of field actions names " + MOST + " vehicles at most.");
            open.forEach(number -> Limits.text("A number in a list of field actions", number, LONGEST));
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

    /** The hold that this person began then is over before its time; without a name it is the writer's own. */
    record Released(Vin vin, @Nullable PersonId by, Instant since) implements StockNews {
        public Released {
            Limits.moment("The start of a hold", since);
        }

        PersonId of(PersonId writer) {
            return by == null ? writer : by;
        }
    }

    /** The news of a list, without what only this desk may know of its vehicles, and with what was known of them before. */
    static Listed listed(StockReading reading, boolean complete, Map<Vin, Past> known) {
        return new Listed(reading.source(), complete, reading.good().stream().map(row -> new Line(row.listing().forTheShare(),
                row.past(), known.getOrDefault(row.listing().vin(), Past.unknown()))).toList());
    }

    /** One vehicle as it stands, without what only this desk may know of it. */
    static Line line(StockUnit unit) {
        return new Line(unit.listing().forTheShare(), unit.past().with(null), unit.past());
    }

    /** The news of a hold as it was placed or moved. */
    static Held held(StockUnit unit, Hold hold, boolean instead) {
        return new Held(unit.vin(), hold.by(), hold.byName(), hold.reason(), hold.since(), hold.until(), instead);
    }
}
