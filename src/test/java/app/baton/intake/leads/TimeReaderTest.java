package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.WrittenTime;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-11-04T08:47:50|2026-11-04T08:47:50", "2026-11-04T8:47:50|2026-11-04T08:47:50",
        "2026-11-05 16:42:10|2026-11-05T16:42:10", "2026-11-06T12:00:00+00:00|2026-11-06T12:00:00+00:00",
        "2026-11-06T12:00:00Z|2026-11-06T12:00:00Z", "2026-11-08T14:11:09.123Z|2026-11-08T14:11:09.123Z",
        "2026-11-11T09:30-05:00|2026-11-11T09:30:00-05:00", "2026-11-13T14:05:30-05:0|2026-11-13T14:05:30-05:00",
        "2026-11-13T14:05:30-08:0|2026-11-13T14:05:30-08:00", "2026-11-13T14:05:30-0500|2026-11-13T14:05:30-05:00",
        "2026-11-13T14:05:30-5|2026-11-13T14:05:30-05:00", "2026-11-13T14:05:30 -05:00|2026-11-13T14:05:30-05:00",
        "2026-11-13T14:05:30+0530|2026-11-13T14:05:30+05:30", "2026-11-13 14:05 EST|2026-11-13T14:05:00-05:00",
        "2026-11-13 2:05 PM PDT|2026-11-13T14:05:00-07:00", "2026-11-13 2:05 PM ET|2026-11-13T14:05:00",
        "2026/11/13 14:05|2026-11-13T14:05:00", "2026-11-13|2026-11-13", "20261113|2026-11-13",
        "20261113T140530Z|2026-11-13T14:05:30Z", "20261113140530|2026-11-13T14:05:30",
        "11/2/2026 7:29 AM|2026-11-02T07:29:00", "11/02/2026 08:24|2026-11-02T08:24:00", "11/2/26 7:29 am|2026-11-02T07:29:00",
        "11/2/2026 12:00 AM|2026-11-02T00:00:00", "11/2/2026 12:30 p.m.|2026-11-02T12:30:00", "11-02-2026|2026-11-02",
        "25/12/2026|2026-12-25", "Nov 10, 2026 6:03 PM|2026-11-10T18:03:00", "November 10, 2026 at 6:03 PM|2026-11-10T18:03:00",
        "Tue, 10 Nov 2026 18:03:44 -0500|2026-11-10T18:03:44-05:00", "10 Nov 2026 18:03:44 GMT|2026-11-10T18:03:44+00:00",
        "Tue, 10 Nov 2026 18:03:44 -0500 (EST)|2026-11-10T18:03:44-05:00", "1762270070|2025-11-04T15:27:50+00:00",
        "1762270070123|2025-11-04T15:27:50+00:00", "Saturday, November 14, 2026|2026-11-14"})
    void timesAreReadHoweverTheyAreWritten(String written, String iso) {
        assertThat(TimeReader.read(written).map(WrittenTime::iso)).contains(iso);
        assertThat(TimeReader.read(written).orElseThrow().written()).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "0025-11-04T08:47:50", "0001-01-01T00:00:00", "2026-02-30", "13/45/2026 8:00 AM",
            "2026-13-01",
        "2026-11-04T25:00:00", "2026-11-04T10:61:00", "9999-12-31", "yesterday", "tomorrow at noon", "00/00/0000",
        "2026-11-04T08:47:50-99:00", "11/4/2026 13:00 PM", "2026", "20261345", "99999999999999"})
    void whatIsNoTimeIsNone(String written) {
        assertThat(TimeReader.read(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"10:30 AM, 10:30", "5 pm, 17:00", "17:45, 17:45", "12 AM, 00:00", "9:05:10, 09:05:10"})
    void hoursOfADayAreRead(String written, LocalTime time) {
        assertThat(TimeReader.clock(written)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "morning", "25:00", "13 pm", "10:30-11:30"})
    void whatIsNoHourIsNone(String written) {
        assertThat(TimeReader.clock(written)).isEmpty();
    }
}
