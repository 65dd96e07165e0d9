package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rate by Regulation Z Appendix J, against its published examples and against payments worked out the other way. */
class AnnualRateTest {

    private static final UnitPeriod MONTH = UnitPeriod.month(1);

    /** Appendix J (c)(1) and (2), and two textbook loans; the exact figure is recomputed with 34 digits. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "(c)(1)(i) 9.69, 5000, 1978-01-10, 230, 24, 230, 1978-02-10, 9.68571",
        "(c)(1)(ii) 11.82, 6000, 1978-02-10, 200, 36, 200, 1978-04-01, 11.81651",
        "(c)(2)(i) 10.08, 5000, 1978-01-10, 250, 24, 230, 1978-02-10, 10.08289",
        "quarter-point 10.50, 5200, 2026-01-15, 169, 36, 169, 2026-02-15, 10.4948",
        "quarter-point 11.75, 17400, 2026-01-15, 385, 60, 385, 2026-02-15, 11.7661",
    })
    void agreesWithPublishedMonthlyLoans(String name, long amount, LocalDate on, long first, int payments, long each,
            LocalDate firstOn, BigDecimal exact) {
        List<Flow> paid = monthly(firstOn, payments, Dollars.of(each));
        paid.set(0, new Flow(firstOn, Dollars.of(first)));

        BigDecimal rate = AnnualRate.of(UnitPeriod.month(firstOn.getDayOfMonth()),
                List.of(new Flow(on, Dollars.of(amount))), paid);

        assertThat(AnnualRate.shown(rate, exact.scale())).isEqualTo(exact);
    }

    /** Appendix J (c)(5)(i): one advance, one payment, 255 days: one unit-period of 255 days, 365/255 of them a year. */
    @Test
    void aSinglePaymentUnderAYearCountsItsTermInDays() {
        BigDecimal rate = AnnualRate.of(new UnitPeriod(UnitPeriod.Kind.DAY, 255, 15),
                List.of(flow("1978-01-03", 1000)), List.of(flow("1978-09-15", 1080)));

        assertThat(AnnualRate.shown(rate, 5)).isEqualTo("11.45098");
    }

    /** Half the money a month later: 1000 and 1000 against 12 payments, checked by discounting each by hand. */
    @Test
    void severalAdvancesAreDiscountedFromTheirOwnDays() {
        List<Flow> paid = monthly(LocalDate.parse("2026-03-01"), 12, Dollars.of(175));

        BigDecimal rate = AnnualRate.of(MONTH, List.of(flow("2026-01-01", 1000), flow("2026-02-01", 1000)), paid);

        double monthly = rate.doubleValue() / 1200;
        double worth = -1000 - 1000 / (1 + monthly);
        for (int month = 2; month <= 13; month++) {
            worth += 175 / Math.pow(1 + monthly, month);
        }
        assertThat(worth).isBetween(-1e-7, 1e-7);
        assertThat(rate).isPositive();
    }

    /** The payment at a rate, unrounded, gives back the rate: other formula, other direction. */
    @Test
    void givesBackTheRateThatMadeThePayment() {
        Random random = new Random(7);
        for (int i = 0; i < 1000; i++) {
            int months = 1 + random.nextInt(96);
            Percent annual = new Percent(BigDecimal.valueOf(1 + random.nextInt(2999), 2));
            Money amount = Dollars.ofCents(100_000_00 + random.nextInt(5_000_000));
            Money payment = Annuity.payment(amount, annual, months);
            // the payment is off by up to half a cent in 100,000 dollars or more
            BigDecimal rate = AnnualRate.of(MONTH, List.of(new Flow(LocalDate.parse("2026-01-01"), amount)),
                    monthly(LocalDate.parse("2026-02-01"), months, payment));
            assertThat(rate.subtract(annual.value()).abs()).as("%s months at %s", months, annual.wire())
                    .isLessThan(new BigDecimal("0.0002"));
        }
    }

    @Test
    void payingBackWhatWasLentIsFree() {
        assertThat(AnnualRate.of(MONTH, List.of(flow("2026-01-01", 1200)),
                monthly(LocalDate.parse("2026-02-01"), 12, Dollars.of(100)))).isZero();
    }

    @Test
    void refusesWhatHasNoRate() {
        List<Flow> lent = List.of(flow("2026-01-01", 1200));
        assertThatThrownBy(() -> AnnualRate.of(MONTH, List.of(), lent)).hasMessage("there is no advance");
        assertThatThrownBy(() -> AnnualRate.of(MONTH, lent, List.of())).hasMessage("there is no payment");
        assertThatThrownBy(() -> AnnualRate.of(MONTH, lent, List.of(flow("2026-02-01", 1199))))
                .hasMessage("the payments come to 1.00 less than the advances");
        assertThatThrownBy(() -> AnnualRate.of(MONTH, lent, List.of(flow("2025-12-31", 1300))))
                .hasMessage("2025-12-31 is before 2026-01-01");
        assertThatThrownBy(() -> AnnualRate.of(MONTH, lent, List.of(flow("2026-02-01", 120_000))))
                .hasMessage("no rate up to 1000 % a unit-period fits these payments");
        assertThatThrownBy(() -> new Flow(LocalDate.parse("2026-01-01"), Dollars.of(-1)))
                .hasMessageContaining("is not below zero");
    }

    private static Flow flow(String on, long dollars) {
        return new Flow(LocalDate.parse(on), Dollars.of(dollars));
    }

    private static List<Flow> monthly(LocalDate first, int payments, Money each) {
        List<Flow> paid = new ArrayList<>();
        for (int i = 0; i < payments; i++) {
            paid.add(new Flow(first.plusMonths(i), each));
        }
        return paid;
    }
}
