package app.baton.finance;

import app.baton.finance.UnitPeriod.Kind;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The annual rate of a contract by other means than {@link AnnualRate}: days counted by stepping back month by month, floating
 * point, bisection. Where all payments lie whole unit-periods apart, what is owed is rolled forward from payment to
 * payment (Appendix J (a)(2)), and the rate is the one at which nothing is left; elsewhere each amount is discounted.
 */
final class CreditOracle {

    private static final int STEPS = 64;

    private final LocalDate start;
    private final Kind kind;
    private final int count;
    private final List<Due> dues = new ArrayList<>();

    /** Money at so many whole unit-periods and a fraction; above zero for payments. */
    private record Due(long whole, double part, double amount) { }

    CreditOracle(LocalDate start, Every every) {
        this.start = start;
        String wire = every.wire();
        kind = switch (every) {
            case SEMIMONTH -> Kind.SEMIMONTH;
            case DAY -> Kind.DAY;
            case WEEK, TWO_WEEKS, FOUR_WEEKS -> Kind.WEEK;
            case MONTH, TWO_MONTHS, QUARTER, YEAR -> Kind.MONTH;
        };
        int written = kind == Kind.SEMIMONTH ? 1 : Integer.parseInt(wire.replaceAll("[^0-9]", ""));
        count = kind == Kind.WEEK ? written / 7 : every == Every.YEAR ? 12 : written;
    }

    /** @param anchor the day of the month that the day stands for */
    void add(LocalDate on, int anchor, double amount) {
        long days = ChronoUnit.DAYS.between(start, on);
        dues.add(switch (kind) {
            case DAY -> parted(days, count, amount);
            case WEEK -> parted(days, 7L * count, amount);
            case SEMIMONTH -> parted(30L * months(on, anchor) + odd(on, anchor), 15, amount);
            case MONTH -> count == 12 ? years(on, anchor, amount)
                    : parted(30L * months(on, anchor) + odd(on, anchor), 30L * count, amount);
        });
    }

    private static Due parted(long days, long by, double amount) {
        return new Due(days / by, (double) (days % by) / by, amount);
    }

    private Due years(LocalDate on, int anchor, double amount) {
        int months = months(on, anchor);
        int years = months / 12;
        double part = odd(on, anchor) == 0 ? months % 12 / 12.0
                : ChronoUnit.DAYS.between(start, back(on, anchor, 12 * years)) / 365.0;
        return new Due(years, part, amount);
    }

    private int months(LocalDate on, int anchor) {
        int months = 0;
        while (!back(on, anchor, months + 1).isBefore(start)) {
            months++;
        }
        return months;
    }

    private long odd(LocalDate on, int anchor) {
        return ChronoUnit.DAYS.between(start, back(on, anchor, months(on, anchor)));
    }

    private static LocalDate back(LocalDate on, int anchor, int months) {
        YearMonth month = YearMonth.from(on).minusMonths(months);
        return month.atDay(Math.min(anchor, month.lengthOfMonth()));
    }

    /** In percent. */
    double rate() {
        double year = switch (kind) {
            case DAY -> 365.0;
            case WEEK -> 52.0;
            case SEMIMONTH -> 24.0;
            case MONTH -> 12.0;
        };
        // the advance of the first day stays before a payment less than a unit-period later
        dues.sort(Comparator.comparingLong(Due::whole));
        boolean grid = onGrid();
        double low = 0;
        double high = 1e-3;
        while (left(high, grid) > 0) {
            high *= 2;
        }
        for (int step = 0; step < STEPS && low < high; step++) {
            double middle = (low + high) / 2;
            if (left(middle, grid) > 0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2 * year / count * 100;
    }

    /** How much the payments are worth beyond the advances at a rate per unit-period. */
    private double left(double rate, boolean grid) {
        return grid ? rolled(rate) : discounted(rate);
    }

    private boolean onGrid() {
        return dues.stream().filter(due -> due.amount < 0).count() == 1
                && dues.stream().filter(due -> due.amount > 0).map(Due::part).distinct().count() == 1;
    }

    private double rolled(double rate) {
        double owed = -dues.getFirst().amount * (1 + dues.get(1).part * rate);
        long reached = 0;
        for (Due due : dues.subList(1, dues.size())) {
            for (; reached < due.whole; reached++) {
                owed += owed * rate;
            }
            owed -= due.amount;
        }
        return -owed;
    }

    private double discounted(double rate) {
        double worth = 0;
        for (Due due : dues) {
            worth += due.amount / ((1 + due.part * rate) * Math.pow(1 + rate, due.whole));
        }
        return worth;
    }
}
