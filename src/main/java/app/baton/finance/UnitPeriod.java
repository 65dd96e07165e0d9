package app.baton.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/**
 * The unit-period of a transaction, Regulation Z Appendix J (b)(4): the interval in which interest compounds and in which
 * every distance between two days is counted.
 *
 * @param kind of what it is a multiple
 * @param count how many of them; semimonths have 1, days more than 1 only where one advance meets one payment or where
 *        payments are so many days apart
 * @param anchor the day of the month on which payments fall, 1 to 31: a payment of February's last day belongs to a series
 *         on the 29th, 30th or 31st as well, and its months are counted from that day (b)(3)(iv)
 */
public record UnitPeriod(Kind kind, int count, int anchor) {

    private static final int DAYS_A_YEAR = 365;
    private static final int WEEKS_A_YEAR = 52;
    private static final int MONTHS_A_YEAR = 12;
    private static final int DAYS_A_WEEK = 7;
    private static final int DAYS_A_MONTH = 30;
    private static final int DAYS_A_SEMIMONTH = 15;
    private static final int LAST_DAY = 31;

    /** The standard intervals. */
    public enum Kind { DAY, WEEK, SEMIMONTH, MONTH }

    public UnitPeriod {
        int most = switch (kind) {
            case DAY -> DAYS_A_YEAR;
            case WEEK -> WEEKS_A_YEAR;
            case SEMIMONTH -> 1;
            case MONTH -> MONTHS_A_YEAR;
        };
        if (count < 1 || count > most) {
            throw new IllegalArgumentException("a unit-period of " + count + " " + kind + " is no standard interval");
        }
        if (anchor < 1 || anchor > LAST_DAY) {
            throw new IllegalArgumentException("there is no day " + anchor + " of a month");
        }
    }

    /** A month, with payments on that day of it. */
    public static UnitPeriod month(int anchor) {
        return new UnitPeriod(Kind.MONTH, 1, anchor);
    }

    /** Whole unit-periods and a fraction of one. */
    public record Distance(int whole, BigDecimal part) { }

    /** As an ISO 8601 period, or {@code semimonthly}: {@code P1M}, {@code P14D}, {@code P1Y}. */
    public String wire() {
        return switch (kind) {
            case DAY -> "P" + count + "D";
            case WEEK -> "P" + DAYS_A_WEEK * count + "D";
            case SEMIMONTH -> Every.SEMIMONTH.wire();
            case MONTH -> count == MONTHS_A_YEAR ? "P1Y" : "P" + count + "M";
        };
    }

    /** How many unit-periods a year has. */
    public BigDecimal perYear() {
        int year = switch (kind) {
            case DAY -> DAYS_A_YEAR;
            case WEEK -> WEEKS_A_YEAR;
            case SEMIMONTH -> 2 * MONTHS_A_YEAR;
            case MONTH -> MONTHS_A_YEAR;
        };
        return BigDecimal.valueOf(year).divide(BigDecimal.valueOf(count), Annuity.PRECISE);
    }

    /**
     * The distance from one day to a later one, counted back from the later: the odd days lie at the start (b)(5).
     *
     * @throws IllegalArgumentException when {@code to} is before {@code from}
     */
    public Distance between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(to + " is before " + from);
        }
        return switch (kind) {
            case DAY -> divided(ChronoUnit.DAYS.between(from, to), count);
            case WEEK -> divided(ChronoUnit.DAYS.between(from, to), DAYS_A_WEEK * (long) count);
            case SEMIMONTH -> divided(days(from, to), DAYS_A_SEMIMONTH);
            case MONTH -> count == MONTHS_A_YEAR ? years(from, to) : divided(days(from, to), DAYS_A_MONTH * (long) count);
        };
    }

    private static Distance divided(long days, long by) {
        return new Distance(Math.toIntExact(days / by),
                BigDecimal.valueOf(days % by).divide(BigDecimal.valueOf(by), Annuity.PRECISE));
    }

    /** Thirty for each full month back from the later day, and the days that are left. */
    private long days(LocalDate from, LocalDate to) {
        long months = months(from, to);
        return DAYS_A_MONTH * months + ChronoUnit.DAYS.between(from, back(to, months));
    }

    /** A part of a year is so many twelfths where it is whole months, and so many days of 365 where it is not. */
    private Distance years(LocalDate from, LocalDate to) {
        long months = months(from, to);
        int years = Math.toIntExact(months / MONTHS_A_YEAR);
        if (back(to, months).equals(from)) {
            return new Distance(years, BigDecimal.valueOf(months % MONTHS_A_YEAR)
                    .divide(BigDecimal.valueOf(MONTHS_A_YEAR), Annuity.PRECISE));
        }
        long days = ChronoUnit.DAYS.between(from, back(to, (long) years * MONTHS_A_YEAR));
        return new Distance(years, BigDecimal.valueOf(days).divide(BigDecimal.valueOf(DAYS_A_YEAR), Annuity.PRECISE));
    }

    /** The months from a day to a later one where they are whole, and 0 where there are odd days. */
    int wholeMonths(LocalDate from, LocalDate to) {
        long months = months(from, to);
        return back(to, months).equals(from) ? Math.toIntExact(months) : 0;
    }

    private long months(LocalDate from, LocalDate to) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(from), YearMonth.from(to));
        return back(to, months).isBefore(from) ? months - 1 : months;
    }

    /** So many months before a day, on the same day of the month as far as the month has it. */
    private LocalDate back(LocalDate to, long months) {
        boolean clipped = to.getDayOfMonth() == to.lengthOfMonth() && to.getDayOfMonth() < anchor;
        int day = clipped ? anchor : to.getDayOfMonth();
        YearMonth month = YearMonth.from(to).minusMonths(months);
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
