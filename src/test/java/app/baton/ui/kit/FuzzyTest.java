package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzyTest {

    @ParameterizedTest
    @CsvSource({"pb, Publish brief", "camp, Campaigns", "brf, Publish brief",
            "NOV truck, November truck event", "lght, Switch to light"})
    void lettersInTheirOrderFit(String typed, String text) {
        assertThat(Fuzzy.score(typed, text)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"bp, Publish", "xyz, Campaigns", "campaignss, Campaigns"})
    void lettersOutOfOrderOrTooManyDoNot(String typed, String text) {
        assertThat(Fuzzy.score(typed, text)).isEmpty();
    }

    @Test
    void beginningsOfWordsComeFirst() {
        assertThat(best("pb", "Problem", "Publish brief")).isEqualTo("Publish brief");
        assertThat(best("br", "Campaign library", "Brief 214")).isEqualTo("Brief 214");
        assertThat(best("lock", "Clock in", "Lock")).isEqualTo("Lock");
    }

    @Test
    void nothingTypedFitsEverything() {
        assertThat(Fuzzy.score("  ", "Anything")).hasValue(0);
    }

    private static String best(String typed, String... texts) {
        return List.of(texts).stream().filter(text -> Fuzzy.score(typed, text).isPresent())
                .max(Comparator.comparingInt(text -> Fuzzy.score(typed, text).orElseThrow())).orElseThrow();
    }
}
