package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({"10,10:00", "10:30,10:30", "2 pm,14:00", "2,14:00", "230p,14:30", "7,07:00", "12,12:00", "12 am,00:00",
            "12pm,12:00", "18:15,18:15", "9 a.m.,09:00", "0930,09:30"})
    void aTimeIsReadAsPeopleTypeIt(String typed, LocalTime time) {
        assertThat(Hours.read(typed)).hasValue(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "noon", "25", "10:75", "13 pm", "0 am", "-3", "10:30:00"})
    void whatIsNoTimeIsNone(String typed) {
        assertThat(Hours.read(typed)).isEmpty();
    }
}
