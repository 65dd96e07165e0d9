package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.logging.Logger;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/**
 * Rates and level payments of random contracts against other formulas. A thousand cases each; more with
 * {@code -Dfinance.oracle.cases=1000000}, others with {@code -Dfinance.oracle.seed=2}. The largest difference is logged.
 */
class CreditOracleTest {

    private static final int CASES = Integer.getInteger("finance.oracle.cases", 1000);
    private static final long SEED = Long.getLong("finance.oracle.seed", 20260101);
    private static final Logger LOG = Logger.getLogger(CreditOracleTest.class.getName());
    /** Of the rate in percent: what floating point itself leaves uncertain. */
    private static final double NEAR = 1e-7;

    /** Every unit-period, odd first periods, one to four advances, runs with odd last payments and payments in between. */
    @Test
    void ratesAgreeWithAnotherFormula() {
        Random random = new Random(SEED);
        double largest = 0;
        int odd = 0;
        for (int i = 0; i < CASES; i++) {
            Every every = Every.values()[random.nextInt(Every.values().length)];
            Contract contract = new Contract(random, every);
            double expected = contract.oracle.rate();
            double rate = contract.credit.annualRate().doubleValue();
            double apart = Math.abs(rate - expected) / Math.max(1, expected);
            assertThat(contract.credit.unitPeriod().wire()).as("case %s, %s", i, contract.credit).isEqualTo(every.wire());
            assertThat(apart).as("case %s: %s and %s, %s", i, rate, expected, contract.credit).isLessThan(NEAR);
            largest = Math.max(largest, apart);
            odd += contract.credit.regular() ? 0 : 1;
        }
        double most = largest;
        int irregular = odd;
        LOG.info(() -> "seed " + SEED + ": " + CASES + " contracts, " + irregular
                + " irregular: rates at most " + most + " apart");
        assertThat(irregular).isBetween(CASES / 5, CASES * 4 / 5);
    }

    /** A level payment is what leaves nothing: what is owed without payments, over what payments of 1 grow to. */
    @Test
    void levelPaymentsAgreeWithAnotherFormula() {
        Random random = new Random(SEED);
        double largest = 0;
        for (int i = 0; i < CASES; i++) {
            Money principal = Dollars.ofCents(100_000 + random.nextInt(10_000_000));
            Percent annual = new Percent(BigDecimal.valueOf(random.nextInt(3600), 2));
            int months = 1 + random.nextInt(Loan.MOST_PAYMENTS);
            LocalDate from = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(4000));
            LocalDate first = from.plusDays(1 + random.nextInt(90));
            Loan.Convention convention = Loan.Convention.values()[random.nextInt(2)];
            Loan loan = Loan.level(principal, annual, months, from, first, convention, Rounding.HALF_UP);

            double exact = level(loan);

            double apart = Math.abs(loan.payment().getAmount().doubleValue() - exact);
            assertThat(apart).as("case %s: %s, exactly %s", i, loan, exact).isLessThanOrEqualTo(0.005 + 1e-6);
            largest = Math.max(largest, apart);
        }
        double most = largest;
        LOG.info(() -> CASES + " level payments: at most " + most + " dollars from the unrounded ones");
        assertThat(largest).as("cents are rounded").isGreaterThan(0.0045);
    }

    private static double level(Loan loan) {
        double yearly = loan.annual().value().doubleValue() / 100;
        double owed = loan.principal().getAmount().doubleValue();
        double paid = 0;
        LocalDate before = loan.from();
        for (int number = 1; number <= loan.payments(); number++) {
            LocalDate due = loan.due(number);
            long days = ChronoUnit.DAYS.between(before, due);
            boolean month = number > 1 || before.equals(due.minusMonths(1));
            double rate = loan.convention() == Loan.Convention.ACTUAL_365 ? yearly * days / 365
                    : month ? yearly / 12 : yearly * days / 360;
            owed *= 1 + rate;
            paid = paid * (1 + rate) + 1;
            before = due;
        }
        return owed / paid;
    }

    /** A random contract, and the same one in the hands of the oracle. */
    private static final class Contract {

        private final Random random;
        private final List<Flow> advances = new ArrayList<>();
        private final List<PaymentRun> runs = new ArrayList<>();
        private final CreditOracle oracle;
        private final Credit credit;

        Contract(Random random, Every every) {
            this.random = random;
            LocalDate start = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(10_000));
            oracle = new CreditOracle(start, every);
            LocalDate first = firstPayment(start, every);
            long total = 100_000 + random.nextInt(5_000_000);
            advance(start, total);
            if (random.nextInt(3) == 0) {
                total += laterAdvances(start, first);
            }
            int count = 12 + random.nextInt(every == Every.YEAR ? 10 : 40);
            long each = Math.max(1, Math.round(total * (1 + random.nextDouble() * random.nextDouble() * 1.5) / count) + 1);
            run(first, count, each, every);
            if (random.nextInt(3) == 0) {
                extras(start, first, every, count, each);
            }
            credit = new Credit(advances, runs);
        }

        private LocalDate firstPayment(LocalDate start, Every every) {
            int days = switch (every) {
                case DAY -> 3;
                case WEEK, TWO_WEEKS, FOUR_WEEKS, SEMIMONTH -> 50;
                case MONTH, TWO_MONTHS, QUARTER -> 100;
                case YEAR -> 500;
            };
            return random.nextInt(4) == 0 ? every.after(start, 1).on() : start.plusDays(1 + random.nextInt(days));
        }

        private long laterAdvances(LocalDate start, LocalDate first) {
            long total = 0;
            for (int i = random.nextInt(3); i >= 0; i--) {
                LocalDate on = plain(start.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(start, first) + 1)));
                if (!on.isBefore(start)) {
                    long cents = 1 + random.nextInt(1_000_000);
                    advance(on, cents);
                    total += cents;
                }
            }
            return total;
        }

        /** A last payment, or payments on days of their own. */
        private void extras(LocalDate start, LocalDate first, Every every, int count, long each) {
            if (random.nextBoolean()) {
                LocalDate last = every.after(first, count - 1).on();
                single(plain(last.plusDays(20 + random.nextInt(40))), 1 + random.nextInt(1_000_000));
                return;
            }
            int span = (int) ChronoUnit.DAYS.between(first, every.after(first, count - 1).on());
            for (int i = random.nextInt(3); i >= 0; i--) {
                LocalDate on = plain(first.plusDays(random.nextInt(span)));
                if (!on.isBefore(start)) {
                    single(on, 1 + random.nextLong(each * 2));
                }
            }
        }

        /** Not the last day of a month, which may stand for a later one. */
        private static LocalDate plain(LocalDate day) {
            return day.withDayOfMonth(Math.min(27, day.getDayOfMonth()));
        }

        private void advance(LocalDate on, long cents) {
            advances.add(new Flow(on, Dollars.ofCents(cents)));
            oracle.add(on, on.getDayOfMonth(), -cents / 100.0);
        }

        private void single(LocalDate on, long cents) {
            runs.add(PaymentRun.single(on, Dollars.ofCents(cents)));
            oracle.add(on, on.getDayOfMonth(), cents / 100.0);
        }

        private void run(LocalDate first, int count, long cents, Every every) {
            PaymentRun run = new PaymentRun(first, count, Dollars.ofCents(cents), every);
            runs.add(run);
            run.days().forEach(day -> oracle.add(day.on(), day.anchor(), cents / 100.0));
        }
    }
}
