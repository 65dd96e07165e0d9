package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.DateKind;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Window;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MonthShiftTest {

    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    @Test
    void theWholeBulletinMovesAndIsReadAsBefore() {
        ProgramReading moved = new JsonPrograms().readAll(MonthShift.move(Bulletin.json(), NOVEMBER, 3));

        assertThat(moved.refused()).isEmpty();
        assertThat(moved.good().programs()).extracting(Program::ref)
                .isEqualTo(Bulletin.sheet().programs().stream().map(Program::ref).toList());
        Program rate = find(moved, Bulletin.program(1102, 1).ref());
        assertThat(rate.windows()).containsExactly(window(DateKind.SALE, "2027-02-03", "2027-02-15"),
                window(DateKind.DELIVERY, "2027-02-03", "2027-02-28"));
        assertThat(rate.benefits()).isEqualTo(Bulletin.program(1102, 1).benefits());
        assertThat(find(moved, Bulletin.program(1124).ref()).windows()).containsExactly(
                window(DateKind.ORDER, "2026-10-01", "2026-12-31"), window(DateKind.DELIVERY, "2027-02-03", "2027-04-30"));
        assertThat(moved.good().rulebooks().getFirst().standardRates().getFirst().until()).isEqualTo("2027-02-28");
    }

    @Test
    void datesInTheSponsorsWordsMoveWithThem() {
        ProgramReading moved = new JsonPrograms().readAll(MonthShift.move(Bulletin.json(), NOVEMBER, 2));

        assertThat(find(moved, Bulletin.program(1125).ref()).source().text())
                .contains("Delivery date from 2027-01-20 to 2027-01-31; the sale date may be any day from 2026-12-15.")
                .contains("delivered on 1 February: nothing");
        assertThat(find(moved, Bulletin.program(1102, 2).ref()).source().document())
                .isEqualTo("Program bulletin, January 2027, Amendment 1 of 16 January 2027");
        assertThat(find(moved, Bulletin.program(1117).ref()).source().text())
                .contains("May be combined with every general bonus");
    }

    @ParameterizedTest
    @CsvSource({
        "sold by November 30,             1, sold by December 31",
        "sold by November 30,            15, sold by February 29",
        "from November 20 to 30,          1, from December 20 to 30",
        "since November 16,               2, since January 16",
        "delivered on 1 December,         2, delivered on 1 February",
        "by January 29,                   1, by February 28",
        "'3 November 2026, issue 1',      3, '3 February 2027, issue 1'",
        "it may be combined,              3, it may be combined",
    })
    void datesOfEveryMannerMove(String words, int months, String moved) {
        String json = MonthShift.move("{\"text\":\"" + words + "\"}", NOVEMBER, months);

        assertThat(json).isEqualTo("{\"text\":\"" + moved + "\"}");
    }

    @Test
    void namesAndTagsOfAMonthMoveAndNumbersThatLookAlikeStay() {
        String json = "{\"name\":\"2026-11 Truck Month\",\"tags\":[\"2026-11-truck-month\"],"
                + "\"id\":\"019a4c00-2026-1101-8000-000000002611\",\"code\":\"26-1101\",\"part\":\"2026-13\"}";

        assertThat(MonthShift.move(json, NOVEMBER, 2)).isEqualTo(
                json.replace("2026-11 ", "2027-01 ").replace("2026-11-t", "2027-01-t"));
    }

    @Test
    void thereAndBackIsTheSameBulletin() {
        String back = MonthShift.move(MonthShift.move(Bulletin.json(), NOVEMBER, 3), NOVEMBER.plusMonths(3), -3);

        assertThat(new JsonPrograms().readAll(back).good()).isEqualTo(Bulletin.sheet());
    }

    private static Program find(ProgramReading reading, ProgramRef ref) {
        return reading.good().programs().stream().filter(program -> program.ref().equals(ref)).findFirst().orElseThrow();
    }

    private static Window window(DateKind by, String from, String until) {
        return new Window(by, LocalDate.parse(from), LocalDate.parse(until));
    }
}
