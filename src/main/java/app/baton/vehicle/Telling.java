package app.baton.vehicle;

import app.baton.vehicle.Word.Begun;
import app.baton.vehicle.Word.Held;
import app.baton.vehicle.Word.Listed;
import app.baton.vehicle.Word.Missing;
import app.baton.vehicle.Word.Moved;
import app.baton.vehicle.Word.Released;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands after some words of its story, told one after the other. A later word overrules an earlier one, but:
 * what was sold stays sold for every list that names it under the same stock number, and of two persons' holds the one that
 * was placed first stands, unless a manager took the unit over.
 */
record Telling(@Nullable String stock, @Nullable Boolean inTransit, @Nullable StockState state, LocalDate since,
               @Nullable Hold hold) {

    private static final Telling NOTHING = new Telling(null, null, null, LocalDate.EPOCH, null);

    static Telling of(List<Word> words) {
        Telling told = NOTHING;
        for (Word word : words) {
            told = told.and(word);
        }
        return told;
    }

    /** This, as the beginning of a story whose first words are forgotten. */
    Begun from(Instant at) {
        return new Begun(at, stock == null ? "" : stock, inTransit, state == null ? StockState.GONE : state, since, hold);
    }

    private Telling and(Word word) {
        return switch (word) {
            case Begun begun -> new Telling(begun.stock(), begun.inTransit(), begun.state(), begun.since(), begun.hold());
            case Listed listed -> listed(listed);
            case Missing missing -> state != null && state.isOffered() ? in(StockState.GONE, missing.day()) : this;
            case Word.Known _ -> this;
            case Moved moved -> moved(moved);
            case Held held -> stands(held) ? held(held.hold()) : this;
            case Released released -> hold != null && hold.by().equals(released.by())
                    && !hold.since().isAfter(released.since()) ? held(null) : this;
        };
    }

    private Telling listed(Listed listed) {
        Boolean transit = listed.inTransit() == null ? inTransit : listed.inTransit();
        StockState next = Boolean.TRUE.equals(transit) ? StockState.IN_TRANSIT : StockState.IN_STOCK;
        if (state != StockState.SOLD) {
            return new Telling(listed.stock(), transit, state, since, hold).in(next, listed.day());
        }
        boolean cameBack = stock != null && !stock.equals(listed.stock())
                && (listed.stocked() == null || !listed.stocked().isBefore(since));
        return cameBack ? new Telling(listed.stock(), transit, next, listed.day(), null) : this;
    }

    private Telling moved(Moved moved) {
        Telling next = in(moved.state(), moved.since());
        return moved.state().isOffered() ? next : next.held(null);
    }

    private boolean stands(Held held) {
        return state != StockState.SOLD && (held.instead() || hold == null || !hold.standsAt(held.at())
                || hold.by().equals(held.hold().by()));
    }

    private Telling in(StockState next, LocalDate day) {
        return new Telling(stock, inTransit, next, next == state ? since : day, hold);
    }

    private Telling held(@Nullable Hold by) {
        return new Telling(stock, inTransit, state, since, by);
    }
}
