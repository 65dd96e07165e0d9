package app.baton.incentive;

import static app.baton.incentive.Outcomes.ANY;
import static app.baton.incentive.Outcomes.NO;
import static app.baton.incentive.Outcomes.OPEN;
import static app.baton.incentive.Outcomes.UNKNOWN;
import static app.baton.incentive.Outcomes.YES;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutcomesTest {

    @ParameterizedTest
    @CsvSource({"YES, YES, YES, YES", "YES, NO, NO, YES", "YES, UNKNOWN, UNKNOWN, YES", "NO, UNKNOWN, NO, UNKNOWN",
            "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN", "OPEN, YES, OPEN, YES", "OPEN, NO, NO, OPEN"})
    void isThreeValuedLogicOverWhatMayBe(String one, String other, String both, String either) {
        assertThat(Outcomes.and(of(one), of(other))).isEqualTo(of(both));
        assertThat(Outcomes.and(of(other), of(one))).isEqualTo(of(both));
        assertThat(Outcomes.or(of(one), of(other))).isEqualTo(of(either));
        assertThat(Outcomes.not(Outcomes.not(of(one)))).isEqualTo(of(one));
    }

    @ParameterizedTest
    @CsvSource({"YES, NO", "NO, YES", "UNKNOWN, UNKNOWN", "OPEN, OPEN", "ANY, ANY"})
    void theContraryOfUnknownStaysUnknown(String one, String contrary) {
        assertThat(Outcomes.not(of(one))).isEqualTo(of(contrary));
    }

    private static int of(String name) {
        return switch (name) {
            case "YES" -> YES;
            case "NO" -> NO;
            case "UNKNOWN" -> UNKNOWN;
            case "OPEN" -> OPEN;
            default -> ANY;
        };
    }
}
