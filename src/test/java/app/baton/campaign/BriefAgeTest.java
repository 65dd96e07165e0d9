package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.BriefAge.Standing;
import app.baton.journal.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BriefAgeTest {

    private static final Instant ISSUED = Instant.parse("2026-11-02T13:00:00Z");

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));

    @ParameterizedTest
    @CsvSource({"PT0S, GOOD", "P7D, GOOD", "P7DT1S, GRACE", "P10D, GRACE", "P10DT1S, EXPIRED", "P400D, EXPIRED"})
    void sevenDaysItIsGoodThenThreeDaysOfGraceThenExpired(Duration age, Standing standing) {
        assertThat(after(age, Optional.empty()).standing()).isEqualTo(standing);
    }

    @Test
    void eachStandingSaysWhatToDo() {
        assertThat(after(Duration.ofHours(1), Optional.empty()).words(texts))
                .isEqualTo("Brief 214 was issued on Mon, Nov 2, 8:00 AM.");
        assertThat(after(Duration.ofDays(8), Optional.empty()).words(texts)).contains("8 days old").contains("ask a manager");
        assertThat(after(Duration.ofDays(12), Optional.empty()).words(texts)).contains("12 days old").contains("reference");
    }

    @Test
    void aShareOutOfReachIsSaidAfterTenMinutes() {
        Instant now = ISSUED.plus(Duration.ofHours(2));

        assertThat(after(Duration.ofHours(2), Optional.of(now.minusSeconds(600))).worthSaying()).isFalse();
        BriefAge age = after(Duration.ofHours(2), Optional.of(now.minusSeconds(3600)));
        assertThat(age.worthSaying()).isTrue();
        assertThat(age.words(texts)).contains("60 minutes");
    }

    @Test
    void aDeskWithoutAShareIsNotCutOff() {
        assertThat(after(Duration.ofHours(2), Optional.empty()).cutOff()).isFalse();
    }

    private static BriefAge after(Duration age, Optional<Instant> looked) {
        return new BriefAge(214, ISSUED, ISSUED.plus(BriefAge.GOOD), looked, ISSUED.plus(age));
    }
}
