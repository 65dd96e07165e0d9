package app.baton.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({"4.9, 4.9", "4.90, 4.9", "120, 120", "100.0, 100", "0, 0", "0.000, 0", "-0.0, 0", "-1.50, -1.5",
        "0.000001, 0.000001", "999999.999999, 999999.999999", "007, 7"})
    void haveOneSpelling(String text, String wire) {
        Percent percent = Percent.parse(text);

        assertThat(percent.wire()).isEqualTo(wire);
        assertThat(percent).isEqualTo(Percent.parse(wire)).hasSameHashCodeAs(Percent.parse(wire));
    }

    @Test
    void wholeOnesAreNotWrittenWithAnExponent() {
        assertThat(Percent.of(120).wire()).isEqualTo("120");
        assertThat(new Percent(new BigDecimal("1E+2")).value()).isEqualTo(new BigDecimal("100"));
        assertThat(new Percent(new BigDecimal("0E+5")).wire()).isEqualTo("0");
        assertThat(new Percent(new BigDecimal("1.20")).value().scale()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4.9%", "4,9", ".5", "5.", "1000000", "0.0000001", "1e2", "+1", " 1", "NaN"})
    void whatIsNoPercentageIsRefused(String text) {
        assertThatThrownBy(() -> Percent.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a percentage: " + text);
    }

    @ParameterizedTest
    @CsvSource({"61, 41235.00, 25153.35", "0.5, 1.00, 0.01", "0.49, 1.00, 0.00", "7.25, 100.00, 7.25", "-10, 99.99, -10.00",
        "0, 5, 0.00", "120, 30000, 36000.00"})
    void aShareOfAnAmountIsRoundedHalfUpToTheCent(String percent, String money, String share) {
        assertThat(Dollars.wire(Percent.parse(percent).of(Dollars.parse(money)))).isEqualTo(share);
    }

    @Test
    void areOrderedByValue() {
        assertThat(Percent.parse("4.9")).isLessThan(Percent.parse("4.91")).isGreaterThan(Percent.of(-5));
        assertThat(Percent.parse("4.90")).isEqualByComparingTo(Percent.parse("4.9"));
    }

    @Test
    void thereIsNoneWithoutAValue() {
        assertThatThrownBy(() -> Percent.class.getDeclaredConstructor(BigDecimal.class).newInstance((Object) null))
                .hasRootCauseInstanceOf(NullPointerException.class).hasRootCauseMessage("value");
    }
}
