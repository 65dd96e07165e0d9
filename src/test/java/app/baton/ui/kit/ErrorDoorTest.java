package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Clock;
import app.baton.journal.Problem;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ErrorDoorTest {

    private final List<Problem> problems = new ArrayList<>();
    private final List<ErrorReport> defects = new ArrayList<>();
    private final ErrorDoor door = new ErrorDoor(Clock.fixed(Instant.parse("2026-11-23T15:02:00Z"), ZoneOffset.UTC), "0.1.0",
            Runnable::run, problems::add, defects::add);

    @Test
    void aProblemIsShownAsItsSentence() {
        door.take(Problem.couldNot("share.gone", "The share is gone."));

        assertThat(problems).extracting(Problem::sentence).containsExactly("The share is gone.");
        assertThat(defects).isEmpty();
    }

    @Test
    void aDefectIsShownWithItsCodeAndDetailsToCopy() {
        RuntimeException defect = failing("brief-214.json");

        door.take(defect);

        assertThat(problems).isEmpty();
        assertThat(defects).hasSize(1);
        assertThat(defects.getFirst().code().value()).matches("[0-9A-HJKMNP-TV-Z]{4}:[0-9A-HJKMNP-TV-Z]{4}");
        assertThat(defects.getFirst().details()).contains("Baton 0.1.0", "2026-11-23T15:02:00Z", "brief-214.json",
                "IllegalArgumentException: bad", defects.getFirst().code().value());
    }

    @Test
    void theCodeStaysTheSameForTheSameDefectAtTheSamePlace() {
        assertThat(ErrorCode.of(failing("one.json"))).isEqualTo(ErrorCode.of(failing("other.json")));
    }

    @Test
    void anotherPlaceAndAnotherCauseHaveAnotherCode() {
        ErrorCode here = ErrorCode.of(new IllegalStateException("x"));

        assertThat(here).isNotEqualTo(ErrorCode.of(failing("x")));
        assertThat(here).isNotEqualTo(ErrorCode.of(new UnsupportedOperationException("x")));
    }

    @Test
    void aProblemThatStandsForADefectIsMarkedAsShown() {
        Problem standIn = door.stand(new IllegalStateException("x"), "This could not be done.");

        assertThat(defects).hasSize(1);
        assertThat(standIn.code()).isEqualTo(ErrorReport.SHOWN);
    }

    private static RuntimeException failing(String file) {
        return new IllegalStateException("reading " + file, new IllegalArgumentException("bad " + file));
    }
}
