package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.finance.Stated.Figure;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A contract's own figures against those of its days. 1,000 lent for a year and paid back as 1,100 in one payment is exactly
 * 10 %. 1,000 at 1 % a month, of which 110 and then 9 are paid in between, is irregular and exactly 12 %: what is owed after
 * each payment is 1,000, 900, 900 and nothing.
 */
class StatedTest {

    private static final Credit REGULAR = CreditTest.credit("2026-01-01 1000", "2027-01-01 1100");
    private static final Credit IRREGULAR = CreditTest.credit("2026-01-01 1000",
            "2026-02-01 10; 2026-03-01 110; 2026-04-01 9; 2026-05-01 909");

    /** 12 CFR 1026.22(a)(2): an eighth of a point; (a)(3): a quarter of one where the transaction is irregular. */
    @Test
    void anIrregularTransactionIsGivenTwiceTheTolerance() {
        assertThat(Stated.tolerance(REGULAR)).isEqualTo(new BigDecimal("0.125"));
        assertThat(Stated.tolerance(IRREGULAR)).isEqualTo(new BigDecimal("0.25"));
    }

    /** Exactly an eighth away is accurate, on either side; a thousandth more is not. */
    @ParameterizedTest
    @CsvSource({"10, true", "10.125, true", "9.875, true", "10.126, false", "9.874, false", "10.25, false"})
    void aRateIsAccurateUpToTheTolerance(String apr, boolean accurate) {
        Stated stated = new Stated(Percent.parse(apr), null, null);

        assertThat(stated.accurate(REGULAR)).isEqualTo(accurate);
        assertThat(stated.disagreeing(REGULAR)).isEqualTo(accurate ? List.of() : List.of(Figure.APR));
    }

    @ParameterizedTest
    @CsvSource({"12.25, true", "11.75, true", "12.251, false", "11.749, false"})
    void anIrregularOneUpToAQuarter(String apr, boolean accurate) {
        assertThat(new Stated(Percent.parse(apr), null, null).accurate(IRREGULAR)).isEqualTo(accurate);
    }

    /** Amounts agree to the cent or not at all; what is not stated cannot disagree. */
    @Test
    void amountsAgreeToTheCent() {
        Percent ten = Percent.of(10);
        assertThat(new Stated(ten, Dollars.of(100), Dollars.of(1100)).disagreeing(REGULAR)).isEmpty();
        assertThat(new Stated(ten, null, null).disagreeing(REGULAR)).isEmpty();
        assertThat(new Stated(ten, Dollars.ofCents(100_01), Dollars.of(1100)).disagreeing(REGULAR))
                .containsExactly(Figure.FINANCE_CHARGE);
        assertThat(new Stated(ten, Dollars.of(100), Dollars.ofCents(1099_99)).disagreeing(REGULAR))
                .containsExactly(Figure.TOTAL_OF_PAYMENTS);
        assertThat(new Stated(Percent.of(11), Dollars.of(99), Dollars.of(1101)).disagreeing(REGULAR))
                .containsExactly(Figure.APR, Figure.FINANCE_CHARGE, Figure.TOTAL_OF_PAYMENTS);
    }
}
