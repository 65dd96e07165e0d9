package app.baton.journal;

import java.time.LocalDate;
import java.time.YearMonth;

/** What a day of one month is in another: the same day of the month, but the last day of a month stays the last. */
public final class WholeMonths {

    private WholeMonths() { }

    /** So many months later or, below zero, earlier. */
    public static LocalDate later(LocalDate day, long months) {
        LocalDate moved = day.plusMonths(months);
        return day.equals(YearMonth.from(day).atEndOfMonth()) ? YearMonth.from(moved).atEndOfMonth() : moved;
    }
}
