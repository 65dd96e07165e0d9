package app.baton.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.OpeningHours;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opening hours as people type them. */
class HoursTextTest {

    @ParameterizedTest
    @CsvSource({"9 to 7, 09:00, 19:00", "9-19, 09:00, 19:00", "9:30 AM to 6 pm, 09:30, 18:00", "8.30 – 17.15, 08:30, 17:15",
            "6 to 2, 06:00, 14:00", "9 to 9, 09:00, 21:00"})
    void hoursAreReadAsTheyAreSaid(String typed, LocalTime opens, LocalTime closes) {
        assertThat(HoursText.hours(typed)).contains(new OpeningHours(opens, closes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "9", "9 to", "9 to noon", "9 pm to 9 am", "18 to 18", "25 to 26"})
    void whatIsNoneIsNone(String typed) {
        assertThat(HoursText.hours(typed)).isEmpty();
    }

    @Test
    void aStoreMayOpenAtSixInTheMorning() {
        assertThat(HoursText.time("6")).contains(LocalTime.of(6, 0));
    }
}
