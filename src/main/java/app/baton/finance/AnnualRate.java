package app.baton.finance;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
        List<Run> runs = new ArrayList<>(runs(payments, false));
        runs.addAll(runs(advances, true));
        return solve(new Worth(runs)).multiply(perYear, PRECISE).multiply(HUNDRED, PRECISE);
    }

    private static BigDecimal sum(List<Timed> flows) {
        return flows.stream().map(flow -> flow.amount().getAmount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Equal amounts that follow each other at one unit-period are one run; payments count up, advances down. */
    private static List<Run> runs(List<Timed> flows, boolean advances) {
        List<Run> runs = new ArrayList<>();
        for (Timed flow : flows) {
            BigDecimal amount = advances ? flow.amount().getAmount().negate() : flow.amount().getAmount();
            Run last = runs.isEmpty() ? null : runs.getLast();
            if (last != null && last.goesOn(flow.at(), amount)) {
                runs.set(runs.size() - 1, new Run(last.whole, last.count + 1, last.part, amount));
            } else {
                runs.add(new Run(flow.at().whole(), 1, flow.at().part(), amount));
            }
        }
        return runs;
    }

    /** So many equal amounts, a unit-period apart, the first one so many whole unit-periods and a part after the start. */
    private record Run(int whole, int count, BigDecimal part, BigDecimal amount) {

        boolean goesOn(UnitPeriod.Distance next, BigDecimal its) {
            return next.whole() == whole + count && next.part().compareTo(part) == 0 && its.compareTo(amount) == 0;
        }

        /** With no rate all count in full; the slope is what the distances come to. */
        At free() {
            BigDecimal many = BigDecimal.valueOf(count);
            BigDecimal distances = many.multiply(part.add(BigDecimal.valueOf(whole)))
                    .add(BigDecimal.valueOf((long) count * (count - 1) / 2));
            return new At(amount.multiply(many), amount.multiply(distances).negate());
        }

        /** {@code A / (1 + f i)} times the sum of {@code (1 + i)^-t}, which is a geometric one. */
        At at(BigDecimal rate, BigDecimal one) {
            BigDecimal sum = one.pow(whole, PRECISE);
            BigDecimal falls = sum.multiply(one, PRECISE).multiply(BigDecimal.valueOf(whole), PRECISE).negate();
            if (count > 1) {
                BigDecimal first = sum.divide(one, PRECISE);
                BigDecimal after = first.multiply(one.pow(count, PRECISE), PRECISE);
                sum = first.subtract(after).divide(rate, PRECISE);
                falls = after.multiply(one, PRECISE).multiply(BigDecimal.valueOf(whole - 1L + count))
                        .subtract(first.multiply(one, PRECISE).multiply(BigDecimal.valueOf(whole - 1L)))
                        .subtract(sum).divide(rate, PRECISE);
            }
            BigDecimal simple = BigDecimal.ONE.add(part.multiply(rate, PRECISE));
            BigDecimal worth = amount.multiply(sum, PRECISE).divide(simple, PRECISE);
            return new At(worth, amount.multiply(falls, PRECISE).subtract(worth.multiply(part, PRECISE)).divide(simple, PRECISE));
        }
    }

    /** A value and how it changes with the rate. */
    private record At(BigDecimal value, BigDecimal slope) {

        At plus(At other) {
            return new At(value.add(other.value, PRECISE), slope.add(other.slope, PRECISE));
        }
    }

    private record Worth(List<Run> runs) {

        /** What all is worth at the start at that rate per unit-period. */
        At at(BigDecimal rate) {
            At all = new At(BigDecimal.ZERO, BigDecimal.ZERO);
            BigDecimal one = BigDecimal.ONE.divide(BigDecimal.ONE.add(rate), PRECISE);
            for (Run run : runs) {
                all = all.plus(rate.signum() == 0 ? run.free() : run.at(rate, one));
            }
            return all;
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
