package app.baton.ui.leads.rules;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Texts;
import app.baton.lead.Shift;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as people type them into the rules. */
class RulesTextTest {

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));

    @ParameterizedTest
    @CsvSource({"15, 15", "15 min, 15", "2 h, 120", "2h, 120", "1 h 30, 90", "1 hour 30 minutes, 90", "1 day, 600",
            "3 days, 1800", "1d 2h 5m, 725", "0, 0"})
    void openingTimeIsReadAsItIsSaid(String typed, int minutes) {
        assertThat(OpeningTime.read(typed)).hasValue(minutes);
        assertThat(OpeningTime.read(OpeningTime.show(minutes, texts))).as("read again as it is shown").hasValue(minutes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "-5", "1.5 h", "999 days", "2 weeks", "5 5"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(OpeningTime.read(typed)).isEmpty();
    }

    @Test
    void aDayOfAShiftIsReadAsItIsSaidAndAsItIsShown() {
        LocalTime nine = LocalTime.of(9, 0);
        var plain = new Shift.Day(DayOfWeek.MONDAY, nine, LocalTime.of(18, 0), nine, nine);
        assertThat(ShiftHours.read(DayOfWeek.MONDAY, "9 to 6")).contains(plain);
        assertThat(ShiftHours.read(DayOfWeek.MONDAY, "9-18")).contains(plain);
        var pausing = new Shift.Day(DayOfWeek.MONDAY, nine, LocalTime.of(19, 0), LocalTime.of(12, 0), LocalTime.of(12, 30));
        assertThat(ShiftHours.read(DayOfWeek.MONDAY, "9 to 7, pause 12 to 12:30")).contains(pausing);
        assertThat(ShiftHours.show(pausing, texts)).isEqualTo("9:00 AM to 7:00 PM, pause 12:00 PM to 12:30 PM");
        for (Shift.Day day : Set.of(plain, pausing)) {
            assertThat(ShiftHours.read(DayOfWeek.MONDAY, ShiftHours.show(day, texts))).contains(day);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "9 to", "18 to 18", "never", "9 to 6, pause 7 to 8", "9 to 6, pause 20 to 21", "25 to 26"})
    void whatIsNoShiftIsNone(String typed) {
        assertThat(ShiftHours.read(DayOfWeek.MONDAY, typed)).isEqualTo(Optional.empty());
    }

    @Test
    void aCodeIsAWordAndNobodyElsesWord() {
        assertThat(Editing.code("Talked to José!", Set.of()::contains)).isEqualTo("talked-to-jose");
        assertThat(Editing.code("Talked to", Set.of("talked-to", "talked-to-2")::contains)).isEqualTo("talked-to-3");
        assertThat(Editing.code("3rd call", Set.of()::contains)).isEqualTo("rd-call");
        assertThat(Editing.code("日本", Set.of()::contains)).isEqualTo("line");
    }
}
