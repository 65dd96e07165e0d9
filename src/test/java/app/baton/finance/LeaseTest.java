package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.money.Dollars;
import app.baton.money.MoneyFactor;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leases as Regulation M shows them, against the published examples. */
class LeaseTest {

    /** The Federal Reserve's two examples: its payment, and the yield of payments in advance. */
    @ParameterizedTest
    @CsvSource({"24000, 8400, 0.0032, 60, 36368, 7.561", "24000, 12000, 0.004311, 36, 48853, 10.354"})
    void agreesWithPublishedPaymentsAndTheirYield(long cost, long residual, String factor, int months, long cents, String yield) {
        Lease lease = lease(Dollars.of(cost), Dollars.of(residual), factor, months);

        assertThat(lease.basePayment()).isEqualTo(Dollars.ofCents(cents));
        assertThat(AnnualRate.shown(lease.constantYield(), 3)).isEqualTo(yield);
    }

    /** Edmunds: 20,000 adjusted, 57 % of 23,000, 0.00125, 36 months: 191.39 + 41.39 = 232.78. */
    @Test
    void showsTheProgressionOfRegulationM() {
        Lease lease = lease(Dollars.of(20_000), Dollars.of(13_110), "0.00125", 36);

        assertThat(lease.depreciation()).isEqualTo(Dollars.of(6890));
        assertThat(lease.basePayment()).isEqualTo(Dollars.ofCents(232_78));
        assertThat(lease.totalOfBasePayments()).isEqualTo(Dollars.ofCents(8380_08));
        assertThat(lease.rentCharge()).isEqualTo(Dollars.ofCents(1490_08));
        assertThat(lease.factor().yearly().wire()).isEqualTo("3");
    }

    @Test
    void aResidualAboveTheCostLowersThePayment() {
        Lease lease = lease(Dollars.of(10_000), Dollars.of(10_360), "0.001", 36);

        assertThat(lease.depreciation()).isEqualTo(Dollars.of(-360));
        assertThat(lease.basePayment()).isEqualTo(Dollars.ofCents(10_36));
    }

    @Test
    void aFactorOfZeroIsDepreciationAlone() {
        Lease lease = lease(Dollars.of(13_600), Dollars.of(10_000), "0", 36);

        assertThat(lease.basePayment()).isEqualTo(Dollars.of(100));
        assertThat(lease.rentCharge()).isEqualTo(Dollars.zero());
        assertThat(lease.constantYield()).isZero();
    }

    @Test
    void refusesWhatIsNoLease() {
        assertThatThrownBy(() -> lease(Dollars.zero(), Dollars.of(1), "0.001", 36))
                .hasMessage("the adjusted capitalized cost is not above zero: 0.00");
        assertThatThrownBy(() -> lease(Dollars.of(1), Dollars.of(-1), "0.001", 36))
                .hasMessage("the residual is below zero: -1.00");
        assertThatThrownBy(() -> lease(Dollars.of(1), Dollars.of(1), "0.001", 0)).hasMessage("a lease has 1 to 84 payments: 0");
        assertThatThrownBy(() -> lease(Dollars.of(1), Dollars.of(1), "0.001", 85)).hasMessage("a lease has 1 to 84 payments: 85");
        assertThat(lease(Dollars.of(84), Dollars.zero(), "0", 84).basePayment()).isEqualTo(Dollars.of(1));
        assertThat(lease(Dollars.of(84), Dollars.zero(), "0", 1).basePayment()).isEqualTo(Dollars.of(84));
    }

    private static Lease lease(Money cost, Money residual, String factor, int months) {
        return new Lease(cost, residual, MoneyFactor.parse(factor), months, Rounding.HALF_UP);
    }
}
