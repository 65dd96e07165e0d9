package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.money.Percent;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Present value and payment of an annuity, {@code a(n) = (1 - (1+i)^-n) / i}, against figures of the printed tables. */
class AnnuityTest {

    /** Annual rates of 12 and 6 percent are 1 and 0.5 a month: a(12) at 1 % is 11.25507747, a(36) at 0.5 % is 32.87101624. */
    @ParameterizedTest
    @CsvSource({"12, 1, 0.99009901", "12, 12, 11.25507747", "6, 36, 32.87101624", "0, 1, 1", "0, 36, 36"})
    void isWorthWhatTheTablesSay(Percent annual, int months, BigDecimal worth) {
        assertThat(Annuity.worth(annual, months).setScale(8, RoundingMode.HALF_UP)).isEqualByComparingTo(worth);
    }

    /** The payment on 1 is the reciprocal: 1 / 11.25507747 = 0.08884879. */
    @ParameterizedTest
    @CsvSource({"12, 12, 0.08884879", "0, 4, 0.25", "12, 1, 1.01"})
    void thePaymentOnOneIsTheReciprocal(Percent annual, int months, BigDecimal payment) {
        assertThat(Annuity.paymentOnOne(annual, months).setScale(8, RoundingMode.HALF_UP)).isEqualByComparingTo(payment);
    }

    /** Free of interest instead of 12 percent over a year: 1 - 11.25507747 / 12 = 0.06207688; at the same rate nothing. */
    @ParameterizedTest
    @CsvSource({"0, 12, 12, 0.06207688", "12, 12, 12, 0", "12, 0, 12, -0.06618546"})
    void aLowerRateSavesTheRestOfItsPresentValue(Percent rate, Percent standard, int months, BigDecimal saved) {
        assertThat(Annuity.savedOnOne(rate, standard, months).setScale(8, RoundingMode.HALF_UP)).isEqualByComparingTo(saved);
    }

    @Test
    void hasAMonthAtLeast() {
        assertThatThrownBy(() -> Annuity.worth(Percent.of(5), 0)).hasMessage("An annuity has at least one month: 0");
    }
}
