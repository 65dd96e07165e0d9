package app.baton.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.incentive.Invalid;
import app.baton.journal.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What cannot be a deal is refused with the field's path and a sentence; nothing is guessed. */
class RefusedDealsTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = "/quote/refused.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void isRefusedWithItsPlaceAndASentence(String pointer, String value, String place, String sentence) {
        QuoteCase deal = QuoteCase.base().with(pointer, value);

        assertThatThrownBy(deal::quote).satisfies(thrown -> {
            switch (thrown) {
                case Problem problem -> {
                    assertThat(problem.sentence()).isEqualTo(sentence);
                    assertThat(problem.field()).contains(place);
                }
                case Invalid invalid -> {
                    assertThat(invalid.sentence()).isEqualTo(sentence);
                    assertThat("/deal/" + invalid.field()).isEqualTo(place);
                }
                default -> throw new AssertionError(thrown);
            }
        });
    }

    @Test
    void aVehicleIsSaidToBeNewOrNot() {
        QuoteCase deal = QuoteCase.base().without("/situation/vehicle/condition");

        assertThatThrownBy(deal::asked).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.field()).contains("/deal/newVehicle");
            assertThat(problem.sentence()).isEqualTo("Say whether the vehicle is new: tax rules differ.");
        });
    }
}
