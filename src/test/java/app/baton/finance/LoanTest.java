package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.finance.Loan.Convention;
import app.baton.finance.Loan.Installment;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** Level payments and their schedules, against published figures, another formula and their own balance. */
class LoanTest {

    private static final LocalDate SIGNED = LocalDate.parse("2026-11-26");
    private static final LocalDate MONTH_ON = LocalDate.parse("2026-12-26");

    /** The Federal Reserve's companion loan of its guide to leasing: 24,000 over 60 months at 8 percent. */
    @Test
    void agreesWithAPublishedPayment() {
        Loan loan = loan(Dollars.of(24_000), "8", 60, MONTH_ON, Convention.EQUAL_MONTHS, Rounding.HALF_UP);

        assertThat(loan.payment()).isEqualTo(Dollars.ofCents(486_63));
        assertThat(AnnualRate.shown(loan.annualRate(Dollars.of(24_000)), 2)).isEqualTo("8.00");
    }

    @Test
    void anInterestFreeContractIsThePrincipalInEqualParts() {
        Loan loan = loan(Dollars.of(10_000), "0", 36, MONTH_ON, Convention.ACTUAL_365, Rounding.HALF_UP);

        assertThat(loan.payment()).isEqualTo(Dollars.ofCents(277_78));
        List<Installment> schedule = loan.schedule();
        assertThat(schedule.getLast().payment()).isEqualTo(Dollars.ofCents(277_70));
        assertThat(sum(schedule)).isEqualTo(Dollars.of(10_000));
    }

    @Test
    void roundingUpMakesNoLastPaymentTheLarger() {
        Loan half = loan(Dollars.of(10_000), "0", 3, MONTH_ON, Convention.EQUAL_MONTHS, Rounding.HALF_UP);
        Loan up = loan(Dollars.of(10_000), "0", 3, MONTH_ON, Convention.EQUAL_MONTHS, Rounding.UP);

        assertThat(half.payment()).isEqualTo(Dollars.ofCents(3333_33));
        assertThat(half.schedule().getLast().payment()).isEqualTo(Dollars.ofCents(3333_34));
        assertThat(up.payment()).isEqualTo(Dollars.ofCents(3333_34));
        assertThat(up.schedule().getLast().payment()).isEqualTo(Dollars.ofCents(3333_32));
    }

    /** 12,000 at 6 percent over 12 months, 45 days to the first: by hand, 12,000 x (1 + 0.06 x 45/360) / (1 + a(11)). */
    @Test
    void anOddFirstPeriodBearsItsDaysOf360() {
        Loan loan = loan(Dollars.of(12_000), "6", 12, SIGNED.plusDays(45), Convention.EQUAL_MONTHS, Rounding.HALF_UP);

        BigDecimal owed = new BigDecimal("12000").multiply(new BigDecimal("1.0075"));
        BigDecimal worth = BigDecimal.ONE.add(Annuity.worth(Percent.of(6), 11));
        assertThat(loan.payment()).isEqualTo(Rounding.HALF_UP.cents(owed.divide(worth, Annuity.PRECISE)));
        assertThat(loan.schedule().getFirst().interest()).isEqualTo(Dollars.of(90));
    }

    /** 30 and 31 days of 365: 20,000 at 7.3 percent bears exactly 4 dollars a day. */
    @Test
    void simpleInterestGoesByTheDays() {
        List<Installment> schedule =
                loan(Dollars.of(20_000), "7.3", 48, MONTH_ON, Convention.ACTUAL_365, Rounding.HALF_UP).schedule();

        assertThat(schedule.getFirst().interest()).isEqualTo(Dollars.of(120));
        Money balance = schedule.getFirst().balance();
        assertThat(schedule.get(1).interest()).isEqualTo(
                Rounding.HALF_UP.cents(balance.getAmount().multiply(new BigDecimal("0.073")).multiply(BigDecimal.valueOf(31))
                        .divide(BigDecimal.valueOf(365), Annuity.PRECISE)));
    }

    @Test
    void paymentsOnTheLastDaysFallOnShorterMonthsLastDay() {
        Loan loan = Loan.level(Dollars.of(20_000), Percent.of(5), 4, LocalDate.parse("2027-12-31"), LocalDate.parse("2028-01-31"),
                Convention.EQUAL_MONTHS, Rounding.HALF_UP);

        assertThat(loan.schedule()).extracting(Installment::due).containsExactly(LocalDate.parse("2028-01-31"),
                LocalDate.parse("2028-02-29"), LocalDate.parse("2028-03-31"), LocalDate.parse("2028-04-30"));
        assertThat(loan.payment()).isEqualTo(Annuity.payment(Dollars.of(20_000), Percent.of(5), 4));
    }

    /** Laws of every contract: the closed formula where it applies, a balance that ends at zero, a rate that comes back. */
    @Test
    void everyScheduleBalances() {
        Random random = new Random(26);
        for (int i = 0; i < 500; i++) {
            Convention convention = Convention.values()[random.nextInt(2)];
            Money principal = Dollars.ofCents(500_000 + random.nextInt(9_000_000));
            int payments = 6 + random.nextInt(91);
            Percent rate = new Percent(BigDecimal.valueOf(random.nextInt(2400), 2));
            boolean regular = random.nextBoolean();
            LocalDate first = regular ? MONTH_ON : SIGNED.plusDays(15 + random.nextInt(75));
            Loan loan = Loan.level(principal, rate, payments, SIGNED, first, convention, Rounding.values()[random.nextInt(2)]);
            List<Installment> schedule = loan.schedule();

            if (regular && convention == Convention.EQUAL_MONTHS && loan.rounding() == Rounding.HALF_UP) {
                assertThat(loan.payment()).as("%s", loan).isEqualTo(Annuity.payment(principal, rate, payments));
            }
            assertThat(schedule.getLast().balance()).as("%s", loan).isEqualTo(Dollars.zero());
            Money charge = schedule.stream().map(Installment::interest).reduce(Dollars.zero(), Money::plus);
            assertThat(sum(schedule)).as("%s", loan).isEqualTo(principal.plus(charge));
            Money odd = schedule.getLast().payment().minus(loan.payment());
            assertThat(Math.abs(odd.getAmountMinorLong())).as("last payment of %s", loan).isLessThan(3L * payments);
            if (regular) {
                BigDecimal off = loan.annualRate(principal).subtract(rate.value()).abs();
                assertThat(off).as("rate of %s", loan)
                        .isLessThan(new BigDecimal(convention == Convention.EQUAL_MONTHS ? "0.005" : "0.125"));
            }
        }
    }

    /**
     * 24,000 over 36 months at 6 percent with 12,000 at the end. By hand: v^36 = 1.005^-36 = 0.8356449; the balloon is worth
     * 10,027.74, the payments 13,972.26; a(36) = 32.871016; 425.06. All of it but the last payment's balloon is level.
     */
    @Test
    void aBalloonLowersThePaymentsAndComesWithTheLast() {
        Loan loan = new Loan(Dollars.of(24_000), Percent.of(6), 36, SIGNED, MONTH_ON, Dollars.of(12_000),
                Convention.EQUAL_MONTHS, Rounding.HALF_UP);

        assertThat(loan.payment()).isEqualTo(Dollars.ofCents(425_06));
        List<Installment> schedule = loan.schedule();
        assertThat(schedule.subList(0, 35)).allMatch(part -> part.payment().equals(Dollars.ofCents(425_06)));
        assertThat(schedule.getLast().payment()).isBetween(Dollars.ofCents(12_424_50), Dollars.ofCents(12_425_50));
        assertThat(schedule.getLast().balance()).isEqualTo(Dollars.zero());
        assertThat(AnnualRate.shown(loan.annualRate(Dollars.of(24_000)), 2)).isEqualTo("6.00");
        assertThat(loan.balloons()).isTrue();
    }

    /** 1.00 in 60 parts is 2 cents up to the cent: 50 payments close it, and nobody pays for the other ten. */
    @Test
    void noPaymentIsMoreThanWhatIsOwed() {
        List<Installment> schedule =
                loan(Dollars.of(1), "0", 60, MONTH_ON, Convention.EQUAL_MONTHS, Rounding.UP).schedule();

        assertThat(schedule.subList(0, 50)).allMatch(part -> part.payment().equals(Dollars.ofCents(2)));
        assertThat(schedule.subList(50, 60)).allMatch(part -> part.payment().isZero() && part.balance().isZero());
        assertThat(sum(schedule)).isEqualTo(Dollars.of(1));
    }

    /** At 100 percent a month bears a twelfth of what is lent: 1,200 for one month is 1,300, and 144 payments are taken. */
    @Test
    void takesWhatLiesOnTheLimits() {
        assertThat(loan(Dollars.of(1200), "100", 1, MONTH_ON, Convention.EQUAL_MONTHS, Rounding.HALF_UP).payment())
                .isEqualTo(Dollars.of(1300));
        assertThat(loan(Dollars.of(144), "0", 144, MONTH_ON, Convention.EQUAL_MONTHS, Rounding.HALF_UP).payment())
                .isEqualTo(Dollars.of(1));
        assertThatThrownBy(() -> loan(Dollars.of(1), "100.01", 60, MONTH_ON, Convention.ACTUAL_365, Rounding.UP))
                .hasMessage("a contract rate lies from 0 to 100 percent: 100.01");
        assertThat(loan(Dollars.of(1), "0", 1, MONTH_ON, Convention.ACTUAL_365, Rounding.UP).balloons()).isFalse();
    }

    @Test
    void refusesABalloonThatIsNoPartOfTheLoan() {
        assertThatThrownBy(() -> new Loan(Dollars.of(100), Percent.of(5), 2, SIGNED, MONTH_ON, Dollars.of(-1),
                Convention.ACTUAL_365, Rounding.UP)).hasMessage("a balloon is not below zero: -1.00");
        assertThatThrownBy(() -> new Loan(Dollars.of(100), Percent.of(5), 2, SIGNED, MONTH_ON, Dollars.of(100),
                Convention.ACTUAL_365, Rounding.UP)).hasMessage("a balloon of 100.00 is not less than the 100.00 that are lent");
    }

    @Test
    void refusesWhatIsNoContract() {
        assertThatThrownBy(() -> loan(Dollars.of(-1), "5", 60, MONTH_ON, Convention.ACTUAL_365, Rounding.UP))
                .hasMessageContaining("the principal is below zero");
        assertThatThrownBy(() -> loan(Dollars.of(1), "-0.01", 60, MONTH_ON, Convention.ACTUAL_365, Rounding.UP))
                .hasMessage("a contract rate lies from 0 to 100 percent: -0.01");
        assertThatThrownBy(() -> loan(Dollars.of(1), "5", 0, MONTH_ON, Convention.ACTUAL_365, Rounding.UP))
                .hasMessage("a contract has 1 to 144 payments: 0");
        assertThatThrownBy(() -> loan(Dollars.of(1), "5", 145, MONTH_ON, Convention.ACTUAL_365, Rounding.UP))
                .hasMessage("a contract has 1 to 144 payments: 145");
        assertThatThrownBy(() -> loan(Dollars.of(1), "5", 60, SIGNED, Convention.ACTUAL_365, Rounding.UP))
                .hasMessage("the first payment, 2026-11-26, is not after 2026-11-26");
    }

    private static Money sum(List<Installment> schedule) {
        return schedule.stream().map(Installment::payment).reduce(Dollars.zero(), Money::plus);
    }

    private static Loan loan(Money principal, String rate, int payments, LocalDate first, Convention convention,
            Rounding rounding) {
        return Loan.level(principal, Percent.parse(rate), payments, SIGNED, first, convention, rounding);
    }
}
