package app.baton.finance;

import app.baton.finance.UnitPeriod.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.stream.Collectors;

/** How often payments of a run fall due. */
public enum Every {
    DAY("P1D", Kind.DAY, 1),
    WEEK("P7D", Kind.WEEK, 1),
    TWO_WEEKS("P14D", Kind.WEEK, 2),
    FOUR_WEEKS("P28D", Kind.WEEK, 4),
    SEMIMONTH("semimonthly", Kind.SEMIMONTH, 1),
    MONTH("P1M", Kind.MONTH, 1),
    TWO_MONTHS("P2M", Kind.MONTH, 2),
    QUARTER("P3M", Kind.MONTH, 3),
    YEAR("P1Y", Kind.MONTH, 12);

    private static final int HALF_A_MONTH = 15;

    private final String wire;
    private final Span span;

    Every(String wire, Kind kind, int count) {
        this.wire = wire;
        this.span = new Span(kind, count);
    }

    /**
     * Reads the wire form: an ISO 8601 period, or {@code semimonthly}.
     *
     * @throws IllegalArgumentException when it is none of them
     */
    public static Every parse(String text) {
        return Arrays.stream(values()).filter(every -> every.wire.equals(text)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a period between payments: " + text));
    }

    public String wire() {
        return wire;
    }

    /** Every wire form, for a sentence. */
    public static String all() {
        return Arrays.stream(values()).map(Every::wire).collect(Collectors.joining(", "));
    }

    Span span() {
        return span;
    }

    /**
     * The day that lies so many of these after the first one. Months keep the first one's day of the month and take a shorter
     * month's last day. Semimonthly payments fall on that day and on the one 15 lower or higher, the 31st going with the 15th.
     */
    Day after(LocalDate first, int times) {
        int day = first.getDayOfMonth();
        return switch (span.kind()) {
            case DAY, WEEK -> Day.of(first.plusDays((long) span.days() * times));
            case MONTH -> in(YearMonth.from(first).plusMonths((long) span.count() * times), day);
            case SEMIMONTH -> {
                int other = day > HALF_A_MONTH ? Math.min(day, 2 * HALF_A_MONTH) - HALF_A_MONTH
                        : day + HALF_A_MONTH;
                int halves = times + (day > HALF_A_MONTH ? 1 : 0);
                yield in(YearMonth.from(first).plusMonths(Math.floorDiv(halves, 2)), Math.floorMod(times, 2) == 0 ? day : other);
            }
        };
    }

    private static Day in(YearMonth month, int day) {
        return new Day(month.atDay(Math.min(day, month.lengthOfMonth())), day);
    }

    /** A day, and the day of the month that it stands for: the 31st where a month-end payment falls on February 28. */
    record Day(LocalDate on, int anchor) {

        static Day of(LocalDate on) {
            return new Day(on, on.getDayOfMonth());
        }
    }
}
