package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hurried spellings of amounts, percentages and days, and what is refused with a sentence. */
class TypedTest {

    private final Texts texts = Texts.english(ZoneId.of("America/Detroit"));
    private final LocalDate today = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2500|2500.00", "$2,500|2500.00", " 2,500.5 |2500.50", "0|0.00",
            "-1,000|-1000.00", "-$5|-5.00"})
    void amounts(String typed, String wire) {
        assertThat(Dollars.wire(Typed.money(texts).read(typed))).isEqualTo(wire);
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "2.505", "1,000 each", "", "$", "12e3"})
    void noAmounts(String typed) {
        assertThatThrownBy(() -> Typed.money(texts).read(typed)).isInstanceOf(Typed.Unread.class).hasMessageContaining("2,500");
    }

    @Test
    void anAmountIsShownAsItIsTyped() {
        assertThat(Typed.money(texts).show(Dollars.parse("2500.50"))).isEqualTo("2,500.50");
        assertThat(Typed.money(texts).read(Typed.money(texts).show(Dollars.parse("-1000.00")))).isEqualTo(Dollars.of(-1000));
    }

    @ParameterizedTest
    @CsvSource({"4.9,4.9", "4.9%,4.9", "4.9 %,4.9", ".5,0.5", "-1,-1", "0.0,0"})
    void percentages(String typed, String wire) {
        assertThat(Typed.percent(texts).read(typed)).isEqualTo(Percent.parse(wire));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"11/30|2026-11-30", "11/3/27|2027-11-03", "11/30/2026|2026-11-30", "11.30|2026-11-30",
        "2026-11-30|2026-11-30", "2026-1-5|2026-01-05", "Nov 30|2026-11-30", "nov 30, 2027|2027-11-30", "November 3|2026-11-03",
        "30 Nov 2026|2026-11-30", "30 november|2026-11-30", "+7|2026-11-30", "-1|2026-11-22", "Nov  30,  2026|2026-11-30"})
    void days(String typed, LocalDate day) {
        assertThat(Typed.day(texts, today).read(typed)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"11/31", "2/29/2027", "2026-02-30", "13/1", "Feb 30", "soon", "1130", "11/30/20261"})
    void noDays(String typed) {
        assertThatThrownBy(() -> Typed.day(texts, today).read(typed)).isInstanceOf(Typed.Unread.class)
                .hasMessageContaining("\"" + typed + "\" is no day");
    }

    @Test
    void aDayIsReadAsItIsShown() {
        Typed<LocalDate> day = Typed.day(texts, today);
        assertThat(day.read(day.show(today))).isEqualTo(today);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"36|36", "10,500|10500", " 7 |7"})
    void numbers(String typed, int number) {
        assertThat(Typed.number(texts).read(typed)).isEqualTo(number);
    }

    @Test
    void linesKeepTheirBlanks() {
        assertThat(Typed.lines().read(" a\nb \n")).isEqualTo(" a\nb \n");
    }
}
