package app.baton.vehicle;

import app.baton.vehicle.Word.Begun;
import app.baton.vehicle.Word.Held;
import app.baton.vehicle.Word.Listed;
import app.baton.vehicle.Word.Missing;
import app.baton.vehicle.Word.Moved;
import app.baton.vehicle.Word.Released;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit stands after some words of its story, told one after the other. A later word overrules an earlier one, but:
 * what was sold stays sold for every list that names it under the same stock number, and of two persons' holds the one that
 * was placed first stands, unless a manager took the unit over. {@code lost} is the other one, whose desk may not know yet.
 * {@code soldDays} are those for which it was sold before a sale fell through.
 */
record Telling(@Nullable String stock, @Nullable Boolean inTransit, @Nullable StockState state, LocalDate since, int soldDays,
               @Nullable Hold hold, @Nullable Hold lost) {

    private static final Telling NOTHING = new Telling(null, null, null, LocalDate.EPOCH, 0, null, null);

    static Telling of(List<Word> words) {
        Telling told = NOTHING;
        for (Word word : words) {
            told = told.and(word);
        }
        return told;
    }

    /** This, as the beginning of a story whose first words are forgotten. */
    Begun from(Instant at) {
        return new Begun(at, stock == null ? "" : stock, inTransit, state == null ? StockState.GONE : state, since, soldDays,
                hold);
    }

    private Telling and(Word word) {
        return switch (word) {
            case Begun begun -> new Telling(begun.stock(), begun.inTransit(), begun.state(), begun.since(), begun.soldDays(),
                    begun.hold(), null);
            case Listed listed -> listed(listed);
            case Missing missing -> state != null && state.isOffered() ? in(StockState.GONE, missing.day()) : this;
            case Word.Known _ -> this;
            case Moved moved -> moved(moved);
            case Held held -> held(held);
            case Released released -> released(released);
        };
    }

    private Telling listed(Listed listed) {
        Boolean transit = listed.inTransit() == null ? inTransit : listed.inTransit();
        StockState next = Boolean.TRUE.equals(transit) ? StockState.IN_TRANSIT : StockState.IN_STOCK;
        if (state != StockState.SOLD) {
            return new Telling(listed.stock(), transit, state, since, soldDays, hold, lost).in(next, listed.day());
        }
        boolean cameBack = stock != null && !stock.equals(listed.stock())
                && (listed.stocked() == null || !listed.stocked().isBefore(since));
        return cameBack ? new Telling(listed.stock(), transit, next, listed.day(), 0, null, null) : this;
    }

    private Telling moved(Moved moved) {
        Telling next = in(moved.state(), moved.since());
        return moved.state().isOffered() ? next : next.held(null, null);
    }

    private Telling held(Held held) {
        if (state == StockState.SOLD) {
            return this;
        }
        if (held.instead()) {
            return held(held.hold(), null);
        }
        boolean stands = hold == null || !hold.standsAt(held.at()) || hold.by().equals(held.hold().by());
        return stands ? held(held.hold(), lost != null && lost.by().equals(held.hold().by()) ? null : lost)
                : held(hold, held.hold());
    }

    /** Whoever came second has it as soon as the first one lets it go. */
    private Telling released(Released released) {
        Hold second = over(lost, released) ? null : lost;
        return !over(hold, released) ? held(hold, second) : held(second != null && second.standsAt(released.at()) ? second : null,
                null);
    }

    private static boolean over(@Nullable Hold hold, Released released) {
        return hold != null && hold.by().equals(released.by()) && !hold.since().isAfter(released.since());
    }

    private Telling in(StockState next, LocalDate day) {
        int sold = state == StockState.SOLD && next != StockState.SOLD && day.isAfter(since)
                ? Math.toIntExact(ChronoUnit.DAYS.between(since, day)) : 0;
        return new Telling(stock, inTransit, next, next == state ? since : day, soldDays + sold, hold, lost);
    }

    private Telling held(@Nullable Hold by, @Nullable Hold instead) {
        return new Telling(stock, inTransit, state, since, soldDays, by, instead);
    }
}
