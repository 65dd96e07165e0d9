package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.vehicle.Listing;
import app.baton.vehicle.RefusedRow.Kind;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.VehicleState;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds that nobody prepared Baton for. */
class StockFeedTest {

    private static final String HEAD = "VIN,Stock #,Type,Year,Make,Model,Trim,Miles,Price\n";
    private static final String ROW = "1FTFW3L85TFB32734,T61125,New,2026,Ford,F-150,XLT,41,\"$55,935.00\"\n";

    @Test
    void aBarBetweenFieldsAndOtherNamesInAnotherOrder() {
        Listing it = only("Price_Current|Odometer|Mileage Unit|Model Year|Vehicle Make|Model Name|Series|Vehicle Identification"
                + " Number|Stk|New/Used\n$1,234.00|12,345.0|mi|2019|HONDA|Civic|EX|2HGFC2F55KH000005|u1|pre-owned\n"
                        .replace("2HGFC2F55KH000005", "2HGFC2F5XKH000005".substring(0, 8) + checked("2HGFC2F5?KH000005")));
        assertThat(it.price()).isEqualTo(Dollars.of(1_234));
        assertThat(it.miles()).isEqualTo(12_345);
        assertThat(it.make()).isEqualTo("Honda");
        assertThat(it.trim()).isEqualTo("EX");
        assertThat(it.stock()).isEqualTo("U1");
        assertThat(it.condition()).isEqualTo(VehicleState.USED);
        assertThat(it.more()).containsEntry("Mileage Unit", "mi");
    }

    @Test
    void semicolonsAndTheWindowsCharacterSet() {
        byte[] bytes = "vin;stock;year;make;model;trim;color\n1FTFW3L85TFB32734;T1;2026;Ford;F-150;XLT;Café “brown”\n"
                .getBytes(Charset.forName("windows-1252"));
        StockReading reading = Feeds.read(bytes, "list.txt");
        assertThat(reading.good().getFirst().listing().build().exterior()).isEqualTo("Café “brown”");
    }

    @Test
    void sixteenBitTextAsSpreadsheetsSaveIt() {
        byte[] text = "\ufeffvin\tstock\tyear\tmake\tmodel\n1FTFW3L85TFB32734\tT1\t2026\tFord\tF-150\n"
                .getBytes(StandardCharsets.UTF_16LE);
        assertThat(Feeds.read(text, "unicode.txt").good()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"$1,234.00 | 1234.00", "1234 | 1234.00", "USD 13285 | 13285.00",
            "47,285.00 USD | 47285.00", "30335.0000 | 30335.00", "$ 999.5 | 999.50"})
    void amountsAsFeedsWriteThem(String cell, String dollars) {
        assertThat(Cells.amount(cell)).contains(Dollars.parse(dollars));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"(500)", "-500", "$-500", "-$500.00", "500-", "($500)"})
    void allWaysToWriteLessThanNothing(String cell) {
        assertThat(Cells.amount(cell)).contains(Dollars.of(-500));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"12,34", "1.234,00", "call", "1e5", "12.345", "$", "12345678901234567890", "1 2 a"})
    void noAmountIsGuessed(String cell) {
        assertThat(Cells.amount(cell)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"7/6/2026 | 2026-07-06", "07/06/26 | 2026-07-06", "2026-07-06 | 2026-07-06",
            "2026-07-06T23:30:00Z | 2026-07-06", "2026-06-06T09:00-05:00 | 2026-06-06", "20260706 | 2026-07-06",
            "Jul 6, 2026 | 2026-07-06", "6-JUL-2026 | 2026-07-06", "7/6/2026 12:00:00 AM | 2026-07-06"})
    void datesAsFeedsWriteThem(String cell, LocalDate day) {
        assertThat(Cells.date(cell)).contains(day);
    }

    @Test
    void aDateThatIsNoneLeavesTheDayUnknownAndSaysSo() {
        StockReading reading = Feeds.read(HEAD.replace("Trim", "Date In Stock") + ROW.replace("XLT", "31/12/2026"));
        assertThat(reading.good().getFirst().listing().stocked()).isNull();
        assertThat(reading.remarks()).singleElement().satisfies(remark -> assertThat(remark.field()).isEqualTo("Date In Stock"));
    }

    @Test
    void kilometersBecomeMilesAndArePointedOut() {
        StockReading reading = Feeds.read(HEAD + ROW.replace(",41,", ",\"40,000 km\","));
        assertThat(reading.good().getFirst().listing().miles()).isEqualTo(24_855);
        assertThat(reading.remarks()).hasSize(1);
        StockReading column = Feeds.read(HEAD.replace("Miles", "Odometer (km)") + ROW.replace(",41,", ",100,"));
        assertThat(column.good().getFirst().listing().miles()).isEqualTo(62);
    }

    @Test
    void anEmptyFileASpreadsheetAndGarbageAreRefusedAsAWhole() {
        assertThat(code(new byte[0])).isEqualTo("intake.empty");
        assertThat(code(" \r\n\r\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("intake.empty");
        byte[] garbage = new byte[4096];
        new Random(7).nextBytes(garbage);
        assertThat(code(garbage)).isIn("intake.no-text", "stock.columns");
        byte[] zipped = new byte[64];
        zipped[0] = 'P';
        zipped[1] = 'K';
        assertThat(code(zipped)).isEqualTo("intake.no-text");
    }

    @Test
    void aListWithoutTheColumnsOfAStockListNamesTheOnesItHas() {
        assertThatThrownBy(() -> Feeds.read("name\nJo Park\n")).isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(problem.sentence()).contains("the VIN").contains("Its columns are: name"));
        assertThat(Feeds.read(HEAD).good()).isEmpty();
    }

    @Test
    void aQuotationMarkThatNeverClosesCostsItsOwnRow() {
        String open = "1FTFW3L84TFE25041,T61099,New,2026,Ford,F-150,\"STX,22,53350\n";
        StockReading reading = Feeds.read(HEAD + ROW + open + ROW.replace("1FTFW3L85TFB32734,T61125", "1FTFW3L80TFG66191,T61009")
                .replace("\"$55,935.00\"", "49285"));
        assertThat(reading.good()).extracting(row -> row.row() + " " + row.listing().stock())
                .containsExactly("1 T61125", "3 T61009");
        assertThat(reading.refused()).singleElement().satisfies(row -> {
            assertThat(row.kind()).isEqualTo(Kind.BROKEN);
            assertThat(row.line()).isEqualTo(3);
        });
        assertThat(reading.good().get(1).line()).isEqualTo(4);
    }

    @Test
    void textBehindAClosingQuotationMarkToo() {
        StockReading reading = Feeds.read(HEAD + ROW.replace("XLT", "\"XLT\" package") + "\n\n"
                + ROW.replace("1FTFW3L85TFB32734,T61125", "1FTFW3L80TFG66191,T61009"));
        assertThat(reading.refused()).singleElement().satisfies(row -> assertThat(row.line()).isEqualTo(2));
        assertThat(reading.good()).singleElement().satisfies(row -> assertThat(row.line()).isEqualTo(5));
    }

    @Test
    void whereTooManyQuotationMarksAreWrongTheEndOfTheReadingIsSaid() {
        String open = "1FTFW3L84TFE25041,T61099,New,2026,Ford,F-150,\"STX,22,53350\n";
        StockReading reading = Feeds.read(HEAD + open.repeat(60) + ROW);
        assertThat(reading.good()).isEmpty();
        assertThat(reading.refused()).hasSize(51).allSatisfy(row -> assertThat(row.kind()).isEqualTo(Kind.BROKEN));
        assertThat(reading.refused().getLast().line()).isEqualTo(52);
        assertThat(reading.refused().getLast().sentence()).contains("read no further");
        assertThat(Feeds.read(HEAD + open.repeat(50)).refused()).as("nothing is left over").hasSize(50);
    }

    @Test
    void inchesInsideAFieldAreNoQuotationMarks() {
        StockReading reading = Feeds.read(HEAD.replace("Trim", "Comment") + ROW.replace("XLT", "20\" wheels"));
        assertThat(reading.good().getFirst().listing().more()).containsEntry("Comment", "20\" wheels");
    }

    @Test
    void anUnquotedCommaShiftsARowAndIsSeen() {
        StockReading reading = Feeds.read(HEAD + ROW.replace("F-150", "F-150, long bed"));
        assertThat(reading.refused()).singleElement().satisfies(row -> assertThat(row.kind()).isEqualTo(Kind.LONG_ROW));
    }

    @Test
    void fieldsThatASpreadsheetCutOffAtTheEndAreOnlyUnknown() {
        StockReading reading = Feeds.read("VIN,Stock,Year,Make,Model,Price,Lot,Demo\n"
                + "1FTFW3L85TFB32734,T1,2026,Ford,F-150,55935\n");
        assertThat(reading.good()).singleElement().satisfies(row -> assertThat(row.past().demonstrator()).isNull());
    }

    @Test
    void theSameRowTwiceIsPassedOverAndAnotherOneUnderItsVinIsNot() {
        StockReading reading = Feeds.read(HEAD + ROW + ROW + ROW.replace("T61125", "T9"));
        assertThat(reading.good()).hasSize(1);
        assertThat(reading.remarks()).hasSize(1);
        assertThat(reading.refused()).singleElement().satisfies(row -> assertThat(row.kind()).isEqualTo(Kind.DUPLICATE_VIN));
    }

    @Test
    void aSerialIsOnlyForCarsFromBefore1981() {
        StockReading reading = Feeds.read(HEAD + "7R02C140317,C1,Used,1967,Ford,Mustang,,61204,48900\n"
                + "7R02C140318,C2,Used,1987,Ford,Mustang,,61204,48900\n");
        assertThat(reading.good()).hasSize(1);
        assertThat(reading.refused()).singleElement().satisfies(row -> assertThat(row.kind()).isEqualTo(Kind.VIN_LENGTH));
    }

    @Test
    void demonstratorsAndRecallsWhereAListHasThem() {
        StockReading reading = Feeds.read(HEAD.strip() + ",Demo,Open Recall,In Service Date\n" + ROW.strip()
                + ",Y,N,2026-10-01\n");
        var past = reading.good().getFirst().past();
        assertThat(past.demonstrator()).isTrue();
        assertThat(past.fieldAction()).isNotNull().satisfies(action -> assertThat(action.open()).isFalse());
        assertThat(past.inService()).isEqualTo(LocalDate.of(2026, 10, 1));
    }

    @Test
    void aHundredThousandRowsAreRead() {
        StringBuilder list = new StringBuilder(HEAD);
        for (int i = 0; i < 100_000; i++) {
            String rest = String.format(Locale.ROOT, "FA%05d", i);
            list.append("1FTFW3L8").append(checked("1FTFW3L8?T" + rest)).append(",S").append(i)
                    .append(",New,2026,Ford,F-150,XLT,5,50000\n");
        }
        StockReading reading = Feeds.read(list.toString());
        assertThat(reading.refused()).isEmpty();
        assertThat(reading.good()).hasSize(100_000);
    }

    /** The part of a VIN from its ninth character on, that character being right. */
    private static String checked(String pattern) {
        for (char digit : "0123456789X".toCharArray()) {
            var vin = new app.baton.vehicle.Vin(pattern.replace('?', digit));
            if (vin.checks()) {
                return vin.value().substring(8);
            }
        }
        throw new IllegalArgumentException(pattern);
    }

    private static Listing only(String text) {
        StockReading reading = Feeds.read(text);
        assertThat(reading.refused()).isEmpty();
        return reading.good().getFirst().listing();
    }

    private static String code(byte[] bytes) {
        try {
            Feeds.read(bytes, "list.csv");
            return "read";
        } catch (Problem problem) {
            return problem.code();
        }
    }
}
