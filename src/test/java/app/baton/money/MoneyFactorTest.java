package app.baton.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyFactorTest {

    @ParameterizedTest
    @CsvSource({"0.00205, 0.00205", ".00205, 0.00205", "0.0020500, 0.00205", "0, 0", "0.0, 0", ".0000001, 0.0000001", "0.1, 0.1",
        ".1000000, 0.1"})
    void haveOneSpelling(String text, String wire) {
        MoneyFactor factor = MoneyFactor.parse(text);

        assertThat(factor.wire()).isEqualTo(wire);
        assertThat(factor).isEqualTo(MoneyFactor.parse(wire)).hasSameHashCodeAs(MoneyFactor.parse(wire));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "0.", "-0.001", "0.00000001", "00.002", "2.05e-3", "0,002", "NaN"})
    void whatIsNoMoneyFactorIsRefused(String text) {
        assertThatThrownBy(() -> MoneyFactor.parse(text)).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a money factor: " + text);
    }

    /** A factor of 2.05 is 0.00205 printed in thousandths; one above 0.1 would be a lease at 240 percent. */
    @Test
    void liesFromZeroToATenth() {
        assertThatThrownBy(() -> MoneyFactor.parse("2.05")).hasMessage("a money factor lies from 0 to 0.1: 2.05");
        assertThatThrownBy(() -> MoneyFactor.parse("0.1000001")).hasMessage("a money factor lies from 0 to 0.1: 0.1000001");
        assertThatThrownBy(() -> new MoneyFactor(new BigDecimal("-1E-9"))).hasMessage(
                "a money factor lies from 0 to 0.1: -0.000000001");
        assertThat(new MoneyFactor(new BigDecimal("0.100")).value()).isEqualTo(new BigDecimal("0.1"));
        assertThat(new MoneyFactor(new BigDecimal("0E-9")).value()).isEqualTo(BigDecimal.ZERO);
    }

    /** The Federal Reserve's guide to leasing: times 2400 it is near the rate in percent, so 0.0032 is near 7.68 %. */
    @ParameterizedTest
    @CsvSource({"0.0032, 7.68", "0.00125, 3", "0.1, 240", "0, 0"})
    void times2400ItIsNearTheRateOfAYear(String factor, String percent) {
        assertThat(MoneyFactor.parse(factor).yearly()).isEqualTo(Percent.parse(percent));
    }

    /** 0.0001 to 0.01, both in, is 0.24 to 24 % a year; a lease without a rent charge has 0; a hundredfold slip is neither. */
    @ParameterizedTest
    @CsvSource({"0, true", "0.0000001, false", "0.0000999, false", "0.0001, true", "0.00205, true", "0.01, true",
        "0.0100001, false", "0.085, false"})
    void aFactorThatLeasesHaveIsToldFromASlip(String factor, boolean usual) {
        assertThat(MoneyFactor.parse(factor).usual()).isEqualTo(usual);
    }
}
