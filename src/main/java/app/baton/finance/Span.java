package app.baton.finance;

import app.baton.finance.UnitPeriod.Kind;
import java.util.Comparator;

/** An interval between two days as Appendix J (b)(3) names it: so many days, weeks, semimonths or months. */
record Span(Kind kind, int count) implements Comparable<Span> {

    private static final int DAYS_A_WEEK = 7;
    /** A day in 24ths: a semimonth then has 365, and a month, the twelfth of a year, 730. */
    static final long PARTS_A_DAY = 24;
    private static final long PARTS_A_SEMIMONTH = 365;
    private static final long PARTS_A_MONTH = 730;
    private static final long PARTS_A_YEAR = 12 * PARTS_A_MONTH;

    /** Its length in 24ths of a day, months of a twelfth of 365 days. */
    long parts() {
        return count * switch (kind) {
            case DAY -> PARTS_A_DAY;
            case WEEK -> DAYS_A_WEEK * PARTS_A_DAY;
            case SEMIMONTH -> PARTS_A_SEMIMONTH;
            case MONTH -> PARTS_A_MONTH;
        };
    }

    /** In days, of days and weeks. */
    int days() {
        return kind == Kind.WEEK ? DAYS_A_WEEK * count : count;
    }

    boolean withinAYear() {
        return parts() <= PARTS_A_YEAR;
    }

    UnitPeriod unit(int anchor) {
        return new UnitPeriod(kind, count, anchor);
    }

    /** The shorter first. */
    @Override
    public int compareTo(Span other) {
        return Comparator.comparingLong(Span::parts).thenComparing(Span::kind).compare(this, other);
    }
}
