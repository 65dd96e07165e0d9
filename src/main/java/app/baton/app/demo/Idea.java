package app.baton.app.demo;

import static java.time.Month.APRIL;
import static java.time.Month.AUGUST;
import static java.time.Month.DECEMBER;
import static java.time.Month.FEBRUARY;
import static java.time.Month.JANUARY;
import static java.time.Month.JULY;
import static java.time.Month.JUNE;
import static java.time.Month.MARCH;
import static java.time.Month.MAY;
import static java.time.Month.NOVEMBER;
import static java.time.Month.OCTOBER;
import static java.time.Month.SEPTEMBER;

import java.time.Month;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** The campaigns that marketing runs year after year: in which months, and from which day to which (0: to the last). */
enum Idea {

    CERTIFIED(1, 0),
    MAZDA_CX_90(1, 0),
    MAZDA_LEASE(1, 0, JANUARY, MARCH, MAY, JULY, SEPTEMBER, NOVEMBER, DECEMBER),
    TRUCK_DAYS(3, 0),
    EXPLORER_LEASE(3, 0),
    LEASE_END(5, 25, JANUARY, MARCH, MAY, JULY, SEPTEMBER, NOVEMBER),
    MACH_E_DAYS(9, 0, FEBRUARY, APRIL, JUNE, AUGUST, OCTOBER, DECEMBER),
    SWITCH_LETTER(6, 27, FEBRUARY, MAY, AUGUST, OCTOBER),
    NEW_YEAR_MODELS(8, 21, MARCH, SEPTEMBER),
    THOSE_WHO_SERVE(5, 0, MAY, JULY, SEPTEMBER, NOVEMBER),
    GRADUATES(4, 0, MAY, JUNE, DECEMBER),
    FLEET_BREAKFAST(10, 20, FEBRUARY, JUNE, OCTOBER),
    LOT_CLEARANCE(12, 0, JANUARY, APRIL, JULY, OCTOBER, DECEMBER),
    LOCAL_BONUS(7, 28, JANUARY, MARCH, APRIL, JUNE, AUGUST, NOVEMBER);

    private final int from;
    private final int until;
    private final Set<Month> months;

    Idea(int from, int until, Month... months) {
        this.from = from;
        this.until = until;
        this.months = months.length == 0 ? EnumSet.allOf(Month.class) : Set.of(months);
    }

    /** The first day of the month on which it runs. */
    int from() {
        return from;
    }

    /** The last day of a month of that length on which it runs. */
    int until(int length) {
        return until == 0 ? length : Math.min(until, length);
    }

    boolean runsIn(Month month) {
        return months.contains(month);
    }

    /** Whether what it promises comes with the sponsor's bulletin of the third, and not on the first of the month. */
    boolean sponsors() {
        return from > 1;
    }

    String file() {
        return "ideas/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    }
}
