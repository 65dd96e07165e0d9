package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.RulebookChoice.Choice;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which rulebook a program comes under, read from the days of 2026 that rulebooks and what stands under them are for. */
class RulebookChoiceTest {

    private static final Party FORD = new Party(PartyKind.MANUFACTURER, "Ford");
    private static final Party MAZDA = new Party(PartyKind.MANUFACTURER, "Mazda");
    private static final LocalDate TODAY = day("11-24");

    private final List<Rulebook> books = new ArrayList<>();
    private final List<Program> programs = new ArrayList<>();
    private final Map<ProgramId, ProgramId> madeFrom = new TreeMap<>();

    /** Two tables, from the 1st to the 15th and from the 10th to the 30th: the book is for all of it. */
    @ParameterizedTest
    @CsvSource({"10-20, 10-31, false", "10-20, 11-01, true", "11-16, 11-17, true", "11-30, 12-05, true", "12-01, 12-05, false"})
    void itIsForTheDaysFromItsFirstRateToItsLast(String from, String until, boolean fits) {
        book("NOV", rates("11-10", "11-30"), rates("11-01", "11-15"));
        program(FORD, "NOV", "12-01", "12-31");
        assertThat(choice().fits(new ProgramId("NOV"), sold(from, until))).isEqualTo(fits);
    }

    @Test
    void withoutRatesItIsForTheDaysOfMostOfItsPrograms() {
        book("BOOK");
        program(FORD, "BOOK", "11-03", "11-30");
        program(FORD, "BOOK", "12-01", "12-31");
        program(FORD, "BOOK", "11-03", "11-30");
        assertThat(fits("11-03", "11-03")).isTrue();
        assertThat(fits("12-01", "12-31")).as("only one is of December").isFalse();
        program(FORD, "BOOK", "12-01", "12-31");
        assertThat(fits("12-01", "12-31")).as("as many of each: the later days").isTrue();
        assertThat(fits("11-03", "11-30")).isFalse();
    }

    @Test
    void programsThatStayOpenOrThatNobodyCanHaveTellNoDays() {
        book("BOOK");
        program(FORD, "BOOK", "11-03", null);
        program(FORD, "BOOK", null, "11-30");
        assertThat(fits("01-01", "01-31")).as("for all days").isTrue();
        add(FORD, "BOOK", List.of(window(DateKind.SALE, "11-03", "11-10"), window(DateKind.DELIVERY, "11-20", "11-30")));
        assertThat(fits("01-01", "01-31")).as("sold until the 10th, delivered from the 20th").isTrue();
        add(FORD, "BOOK", List.of(window(DateKind.SALE, "11-03", "11-20"), window(DateKind.DELIVERY, "11-20", "11-30")));
        assertThat(fits("01-01", "01-31")).as("one day, the 20th").isFalse();
        assertThat(fits("11-20", "11-20")).isTrue();
        assertThat(fits("11-19", "11-19")).isFalse();
    }

    @Test
    void askedIsForTheDaysOfSaleBeforeThoseOfDeliveryAndAnOpenEndIsTheOtherEndsDay() {
        book("BOOK", rates("11-01", "11-30"));
        ProgramId book = new ProgramId("BOOK");
        Window december = window(DateKind.DELIVERY, "12-01", "12-31");
        assertThat(choice().fits(book, List.of(december))).isFalse();
        assertThat(choice().fits(book, List.of(december, window(DateKind.SALE, "11-01", "11-30")))).isTrue();
        assertThat(choice().fits(book, List.of(window(DateKind.ORDER, "12-01", "12-31")))).as("no day of a sale").isTrue();
        assertThat(choice().fits(book, List.of())).isTrue();
        assertThat(choice().fits(book, List.of(window(DateKind.SALE, "12-01", null)))).isFalse();
        assertThat(choice().fits(book, List.of(window(DateKind.SALE, "11-30", null)))).isTrue();
        assertThat(choice().fits(book, List.of(window(DateKind.SALE, null, "12-31")))).isFalse();
        assertThat(choice().fits(book, List.of(window(DateKind.SALE, null, "11-01")))).isTrue();
        assertThat(choice().fits(new ProgramId("OTHER"), List.of())).as("a rulebook that is not there").isFalse();
    }

    @Test
    void thoseOfTheLatestDaysComeFirstAndOfTheSameDaysByCode() {
        book("NONE");
        book("NOV-B", rates("11-01", "11-30"));
        book("NOV-A", rates("11-01", "11-15"));
        book("DEC", rates("12-01", "12-31"));
        assertThat(choice().newestFirst()).extracting(it -> it.id().value()).containsExactly("DEC", "NOV-A", "NOV-B", "NONE");
    }

    @Test
    void inForceIsTheLargestOfThoseThatAreForTheDay() {
        assertThat(choice().inForce(TODAY)).isEmpty();
        book("DEC", rates("12-01", "12-31"));
        assertThat(inForce()).as("none has begun: the first to come").isEqualTo("DEC");
        book("2027", new StandardRates("Ford Credit", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31), List.of(row())));
        assertThat(inForce()).isEqualTo("DEC");
        book("SEP", rates("09-01", "09-30"));
        book("OCT", rates("10-01", "10-31"));
        program(FORD, "SEP", "09-01", "09-30");
        assertThat(inForce()).as("none is for the day: the latest that has begun, however large").isEqualTo("OCT");
        book("NOV-1", rates("11-01", "11-24"));
        assertThat(inForce()).as("its last day").isEqualTo("NOV-1");
        book("NOV-2", rates("11-24", "11-30"));
        assertThat(inForce()).as("as large, and began later").isEqualTo("NOV-2");
        program(MAZDA, "NOV-1", "11-01", "11-24");
        assertThat(inForce()).isEqualTo("NOV-1");
        program(MAZDA, "NOV-2", "11-24", "11-30");
        program(FORD, "NOV-2", "11-24", "11-30");
        assertThat(inForce()).as("one program of each of two sponsors").isEqualTo("NOV-2");
    }

    @Test
    void aSponsorsProgramComesUnderTheBookOfMostOfItsDays() {
        book("NOV", rates("11-01", "11-30"));
        book("DEC", rates("12-01", "12-31"));
        program(FORD, "NOV", "11-01", "11-30");
        program(FORD, "DEC", "12-01", "12-31");
        assertThat(of(MAZDA, "11-01", "11-30")).as("nothing of Mazda's is anywhere").isNull();
        assertThat(of(FORD, "11-03", "11-30")).isEqualTo(new Choice(books.get(0), true));
        assertThat(of(FORD, "11-20", "12-31")).as("11 days of November, 31 of December")
                .isEqualTo(new Choice(books.get(1), true));
        assertThat(of(FORD, "11-01", "12-10")).as("30 of November, 10 of December").isEqualTo(new Choice(books.get(0), true));
        assertThat(of(FORD, "11-21", "12-10")).as("10 of each: the newer").isEqualTo(new Choice(books.get(1), true));
    }

    @Test
    void whereNoneIsForItsDaysItIsTheOneThatRunsNow() {
        book("DEC", rates("12-01", "12-31"));
        book("NOV", rates("11-01", "11-30"));
        program(FORD, "NOV", "11-01", "11-30");
        program(FORD, "DEC", "12-01", "12-31");
        assertThat(of(FORD, "09-01", "09-30")).isEqualTo(new Choice(books.get(1), false));
        assertThat(choice().of(FORD, List.of(), TODAY)).as("no days were asked about").contains(new Choice(books.get(1), true));
        assertThat(choice().of(FORD, List.of(), day("10-01"))).as("none runs: the newest")
                .contains(new Choice(books.get(0), true));
    }

    @Test
    void aBookThatNamesNoDaysFitsAnyWhereItIsTheSponsorsOnlyOne() {
        book("BOOK");
        program(FORD, "BOOK", "11-03", null);
        assertThat(of(FORD, "09-01", "09-30")).isEqualTo(new Choice(books.get(0), true));
    }

    @Test
    void ofTheSameDaysItIsTheBookWithMoreOfTheSponsorsOwn() {
        book("A", rates("11-01", "11-30"));
        book("B", rates("11-01", "11-30"));
        program(FORD, "A", "11-01", "11-30");
        program(FORD, "B", "11-01", "11-30");
        assertThat(of(FORD, "11-01", "11-30")).as("one in each: by code").isEqualTo(new Choice(books.get(1), true));
        program(MAZDA, "B", "11-01", "11-30");
        program(FORD, "A", "11-01", "11-30");
        assertThat(of(FORD, "11-01", "11-30")).isEqualTo(new Choice(books.get(0), true));
    }

    @Test
    void aBookThatIsEmptyYetIsWhoseTheOneWasThatItWasMadeFrom() {
        book("NOV", rates("11-01", "11-30"));
        book("DEC", rates("12-01", "12-31"));
        program(FORD, "NOV", "11-01", "11-30");
        assertThat(of(FORD, "12-01", "12-31")).as("nobody knows whose December is").isEqualTo(new Choice(books.get(0), false));
        madeFrom.put(new ProgramId("DEC"), new ProgramId("NOV"));
        assertThat(of(FORD, "12-01", "12-31")).isEqualTo(new Choice(books.get(1), true));
        program(MAZDA, "DEC", "12-01", "12-31");
        assertThat(of(FORD, "12-01", "12-31")).as("it has its own now").isEqualTo(new Choice(books.get(0), false));
    }

    private RulebookChoice choice() {
        return new RulebookChoice(books, programs, madeFrom);
    }

    private boolean fits(String from, String until) {
        return choice().fits(new ProgramId("BOOK"), sold(from, until));
    }

    private String inForce() {
        return choice().inForce(TODAY).orElseThrow().id().value();
    }

    private @Nullable Choice of(Party sponsor, String from, String until) {
        return choice().of(sponsor, sold(from, until), TODAY).orElse(null);
    }

    private void book(String code, StandardRates... rates) {
        books.add(new Rulebook(new ProgramId(code), 1, code, List.of(), new TreeMap<>(), List.of(), List.of(), List.of(),
                Arrays.asList(rates), new Source("Bulletin for tests", null, code, null), Extras.none()));
    }

    private static StandardRates rates(String from, String until) {
        return new StandardRates("Ford Credit", day(from), day(until), List.of(row()));
    }

    private static RateRow row() {
        return new RateRow(new Tier("1"), 36, 60, Percent.of(5), null);
    }

    private void program(Party sponsor, String book, @Nullable String from, @Nullable String until) {
        add(sponsor, book, List.of(window(DateKind.SALE, from, until)));
    }

    private void add(Party sponsor, String book, List<Window> windows) {
        Program cash = Programs.cash("P-" + programs.size(), 1, "Cash", 500);
        programs.add(new Program(cash.id(), 1, cash.name(), sponsor, sponsor, cash.payees(), windows, cash.routes(),
                cash.benefits(), cash.eligibility(), Combination.free().under(new ProgramId(book), null), cash.limits(),
                cash.proofs(), cash.claim(), false, cash.source(), Extras.none()));
    }

    private static List<Window> sold(String from, String until) {
        return List.of(window(DateKind.SALE, from, until));
    }

    private static Window window(DateKind kind, @Nullable String from, @Nullable String until) {
        return new Window(kind, from == null ? null : day(from), until == null ? null : day(until));
    }

    private static LocalDate day(String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear(2026);
    }
}
