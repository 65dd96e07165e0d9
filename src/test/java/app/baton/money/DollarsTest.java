package app.baton.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DollarsTest {

    @Test
    void areUsDollarsWithTwoDecimals() {
        assertThat(Dollars.of(2500)).isEqualTo(Money.parse("USD 2500.00"));
        assertThat(Dollars.of(-1)).isEqualTo(Money.parse("USD -1.00"));
        assertThat(Dollars.ofCents(-250_001)).isEqualTo(Money.parse("USD -2500.01"));
        assertThat(Dollars.zero()).isEqualTo(Money.zero(CurrencyUnit.USD));
    }

    @ParameterizedTest
    @CsvSource({"2500, 2500.00", "2500.5, 2500.50", "2500.05, 2500.05", "-0.01, -0.01", "0, 0.00", "-0, 0.00", "007, 7.00",
        "9999999999999.99, 9999999999999.99"})
    void areReadAndWrittenExactly(String text, String wire) {
        assertThat(Dollars.wire(Dollars.parse(text))).isEqualTo(wire);
        assertThat(Dollars.parse(wire)).isEqualTo(Dollars.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " 5", "5 ", "$5", "5,000", "5.", ".5", "5.005", "+5", "--5", "5e3", "NaN",
        "10000000000000", "5.0 0",
        "٥"})
    void whatIsNoAmountIsRefused(String text) {
        assertThatThrownBy(() -> Dollars.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not an amount of dollars: " + text);
    }

    /** Half a cent goes up, away from zero on either side; less does not. */
    @ParameterizedTest
    @CsvSource({"1.01, 0.5, 0.51", "-1.01, 0.5, -0.51", "1.00, 0.0049, 0.00", "1.00, 0.005, 0.01", "33.33, 3, 99.99",
        "9999999999.99, 0.001, 10000000.00", "100, -0.075, -7.50", "0, 12, 0.00"})
    void aProductIsRoundedHalfUpToTheCent(String money, BigDecimal factor, String product) {
        assertThat(Dollars.wire(Dollars.times(Dollars.parse(money), factor))).isEqualTo(product);
    }

    @ParameterizedTest
    @CsvSource({"1.00, 1.01", "-1.00, 0", "-2, -1"})
    void theLargerAndTheSmallerOfTwo(String less, String more) {
        Money small = Dollars.parse(less);
        Money large = Dollars.parse(more);
        assertThat(Dollars.max(small, large)).isSameAs(large);
        assertThat(Dollars.max(large, small)).isSameAs(large);
        assertThat(Dollars.min(small, large)).isSameAs(small);
        assertThat(Dollars.min(large, small)).isSameAs(small);
        assertThat(Dollars.max(small, Dollars.parse(less))).isEqualTo(small);
        assertThat(Dollars.min(small, Dollars.parse(less))).isEqualTo(small);
    }
}
