package app.baton.finance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The annual percentage rate by the actuarial method, Regulation Z (12 CFR 1026) Appendix J (b)(8): the rate per unit-period
 * at which the advances are worth what the payments are, times the unit-periods of a year. A fraction of a unit-period bears
 * simple interest, whole ones compound.
 */
public final class AnnualRate {

    private static final MathContext PRECISE = Annuity.PRECISE;
    /** Steps smaller than this rate per unit-period end the iteration: far below the sixth decimal of a percentage. */
    private static final BigDecimal NEAR = new BigDecimal("1E-18");
    /** A thousand percent each unit-period: what costs more is not a rate but a mistake. */
    private static final BigDecimal MOST = BigDecimal.TEN;
    private static final int STEPS = 200;
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AnnualRate() { }

    /**
     * The rate in percent, exact to at least ten decimals; nothing is rounded for people here.
     *
     * @throws IllegalArgumentException when there is no advance or no payment, a payment lies before the first advance, the
     *         payments come to less than the advances, or no rate up to 1000 % a unit-period fits
     */
    public static BigDecimal of(UnitPeriod unit, List<Flow> advances, List<Flow> payments) {
        LocalDate start = advances.stream().map(Flow::on).min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalArgumentException("there is no advance"));
        if (payments.isEmpty()) {
            throw new IllegalArgumentException("there is no payment");
        }
        return of(unit.perYear(), timed(unit, start, advances), timed(unit, start, payments));
    }

    private static List<Timed> timed(UnitPeriod unit, LocalDate start, List<Flow> flows) {
        return flows.stream().map(flow -> new Timed(unit.between(start, flow.on()), flow.amount())).toList();
    }

    /**
     * The same, where the distances from the start are known.
     *
     * @param perYear how many unit-periods a year has
     */
    static BigDecimal of(BigDecimal perYear, List<Timed> advances, List<Timed> payments) {
        BigDecimal charge = sum(payments).subtract(sum(advances));
        if (charge.signum() < 0) {
            throw new IllegalArgumentException("the payments come to " + charge.negate() + " less than the advances");
        }
        if (charge.signum() == 0) {
            return BigDecimal.ZERO;
        }
        Worth worth = new Worth(terms(payments, advances));
        return solve(worth).multiply(perYear, PRECISE).multiply(HUNDRED, PRECISE);
    }

    private static BigDecimal sum(List<Timed> flows) {
        return flows.stream().map(flow -> flow.amount().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Payments count up, advances down; in the order of whole unit-periods. */
    private static List<Term> terms(List<Timed> payments, List<Timed> advances) {
        return Stream.concat(payments.stream().map(flow -> term(flow, 1)), advances.stream().map(flow -> term(flow, -1)))
                .sorted(Comparator.comparingInt(Term::whole)).toList();
    }

    private static Term term(Timed flow, int sign) {
        BigDecimal amount = flow.amount().getAmount();
        return new Term(flow.at().whole(), flow.at().part(), sign < 0 ? amount.negate() : amount);
    }

    private record Term(int whole, BigDecimal part, BigDecimal amount) { }

    /** A value and how it changes with the rate. */
    private record At(BigDecimal value, BigDecimal slope) { }

    private record Worth(List<Term> terms) {

        /** What all is worth at the start at that rate per unit-period: each term {@code A / ((1 + f i)(1 + i)^t)}. */
        At at(BigDecimal rate) {
            BigDecimal one = BigDecimal.ONE.divide(BigDecimal.ONE.add(rate), PRECISE);
            BigDecimal power = BigDecimal.ONE;
            int reached = 0;
            BigDecimal value = BigDecimal.ZERO;
            BigDecimal slope = BigDecimal.ZERO;
            for (Term term : terms) {
                power = term.whole == reached ? power : power.multiply(one.pow(term.whole - reached, PRECISE), PRECISE);
                reached = term.whole;
                BigDecimal worth = term.amount.multiply(power, PRECISE);
                BigDecimal falls = one.multiply(BigDecimal.valueOf(term.whole), PRECISE);
                if (term.part.signum() != 0) {
                    BigDecimal simple = BigDecimal.ONE.add(term.part.multiply(rate, PRECISE));
                    worth = worth.divide(simple, PRECISE);
                    falls = falls.add(term.part.divide(simple, PRECISE));
                }
                value = value.add(worth, PRECISE);
                slope = slope.subtract(worth.multiply(falls, PRECISE), PRECISE);
            }
            return new At(value, slope);
        }
    }

    /** Newton's steps, kept within a bracket that a bisection makes smaller where a step would leave it. */
    private static BigDecimal solve(Worth worth) {
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal high = bracket(worth);
        BigDecimal rate = low;
        for (int step = 0; step < STEPS; step++) {
            At at = worth.at(rate);
            if (at.value.signum() == 0) {
                return rate;
            }
            if (at.value.signum() > 0) {
                low = rate;
            } else {
                high = rate;
            }
            BigDecimal next = at.slope.signum() == 0 ? high : rate.subtract(at.value.divide(at.slope, PRECISE), PRECISE);
            if (next.compareTo(low) <= 0 || next.compareTo(high) >= 0) {
                next = low.add(high).divide(TWO, PRECISE);
            }
            if (next.subtract(rate).abs().compareTo(NEAR) < 0) {
                return next;
            }
            rate = next;
        }
        throw new IllegalStateException("the rate was not found in " + STEPS + " steps");
    }

    private static BigDecimal bracket(Worth worth) {
        for (BigDecimal high = new BigDecimal("0.01"); high.compareTo(MOST) <= 0; high = high.multiply(TWO)) {
            if (worth.at(high).value.signum() < 0) {
                return high;
            }
        }
        throw new IllegalArgumentException("no rate up to 1000 % a unit-period fits these payments");
    }

    /** Rounded for people: half up to that many decimals. */
    public static BigDecimal shown(BigDecimal percent, int decimals) {
        return percent.setScale(decimals, RoundingMode.HALF_UP);
    }
}
