package app.baton.vehicle;

import app.baton.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was said of one unit, and when. A moment is the one at which a person said it on his own desk, the same on
 * every desk that hears of it.
 */
public sealed interface Word {

    /** By their moments; those of one moment so that a hold comes after the move that made it possible. */
    Comparator<Word> IN_ORDER = Comparator.comparing(Word::at).thenComparingInt(Word::rank).thenComparing(Word::what);

    Instant at();

    /** How a unit stood when its story begins; what was said before that is over and done with. */
    record Begun(Instant at, String stock, @Nullable Boolean inTransit, StockState state, LocalDate since, int soldDays,
                 @Nullable Hold hold) implements Word { }

    /** A list names it, under a stock number, on that day of the dealership. */
    record Listed(Instant at, String stock, @Nullable Boolean inTransit, @Nullable LocalDate stocked, LocalDate day)
            implements Word { }

    /** A list that names everything in stock lacks it. */
    record Missing(Instant at, LocalDate day) implements Word { }

    /** More is known of its past. */
    record Known(Instant at) implements Word { }

    /** Somebody sold it, sent it away or brought it back. */
    record Moved(Instant at, StockState state, LocalDate since) implements Word { }

    /** Somebody holds it, or moved the end of a hold; {@code instead} when that takes the place of another person's. */
    record Held(Instant at, Hold hold, boolean instead) implements Word { }

    /** The hold that this person began then is over. */
    record Released(Instant at, PersonId by, Instant since) implements Word { }

    private int rank() {
        return switch (this) {
            case Begun _ -> 0;
            case Listed _ -> 1;
            case Missing _ -> 2;
            case Known _ -> 3;
            case Moved _ -> 4;
            case Held _ -> 5;
            case Released _ -> 6;
        };
    }

    /** What every desk knows of it: for whom a unit is held is not among that. */
    private String what() {
        return switch (this) {
            case Held held -> held.hold.by() + " " + held.hold.since() + " " + held.hold.until() + " " + held.instead;
            case Begun begun -> begun.state + " " + begun.since;
            case Listed listed -> listed.toString();
            case Missing missing -> missing.toString();
            case Known known -> known.toString();
            case Moved moved -> moved.toString();
            case Released released -> released.toString();
        };
    }
}
