package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.RollPlan.Days;
import app.baton.journal.Actor;
import app.baton.journal.Ids;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is proposed when November of 2026 is rolled over, read from the windows of what is in the book. */
class RollOverPlanTest {

    private static final User MIA = new User(new PersonId(new UUID(7, 1)), "Mia Castellano", Set.of(Role.MARKETING));
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final MapBooks books = new MapBooks();
    private final RollOverDesk desk = new RollOverDesk(books.drafts(), books.programs(), books.unitOfWork(), MapBooks.CLOCK,
            new Ids(MapBooks.CLOCK), Texts.english(MapBooks.CLOCK.zone()));

    @Test
    void theWindowOfMostProgramsIsTheMonthsAndTheNextBeginsTheDayAfter() {
        add("26-1101", null, sale("11-03", "11-20"));
        add("26-1102", null, sale("11-03", "11-20"));
        add("26-1103", null, sale("11-03", "11-30"));
        assertThat(plan().was()).isEqualTo(days("11-03", "11-20"));
        assertThat(plan().next()).isEqualTo(days("11-21", "12-20"));
        assertThat(desk.propose(MIA, NOVEMBER, YearMonth.of(2027, 1)).next()).as("two months on: from its first day")
                .isEqualTo(new Days(LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 20)));
    }

    @Test
    void ofTwoWindowsOfAsManyTheEarlierCountsAndOneThatOnlyEndsInTheMonthCountsToo() {
        add("26-1101", null, sale("11-10", "11-30"));
        add("26-1102", null, sale("10-15", "11-30"));
        assertThat(plan().was()).isEqualTo(days("10-15", "11-30"));
    }

    @Test
    void whereNothingIsSoldInTheMonthTheDaysOfDeliveryCountAndElseAllOfIt() {
        add("26-1101", null, sale("10-01", "12-31"));
        add("26-1104", null, sale("11-05", null));
        add("26-1105", null, sale(null, "11-28"));
        assertThat(plan().was()).as("no sale window has both ends and one of them in November").isEqualTo(days("11-01", "11-30"));
        add("26-1102", null, new Window(DateKind.DELIVERY, day("11-05"), day("11-28")));
        assertThat(plan().was()).isEqualTo(days("11-05", "11-28"));
    }

    @Test
    void whatStartsLaterIsNotOfTheMonth() {
        add("26-1101", null, sale("11-03", "11-30"));
        add("26-1201", null, sale("12-01", "12-31"));
        add("26-1102", null, sale("11-30", "12-31"));
        add("26-1103", null, sale(null, "11-30"));
        assertThat(plan().candidates()).extracting(it -> it.entry().id().value())
                .containsExactly("26-1101", "26-1102", "26-1103");
    }

    @Test
    void onlyRulebooksThatTheMonthsProgramsNameComeAlong() {
        book("bulletin-2026-11");
        book("house");
        book("bulletin-2026-10");
        add("26-1101", "bulletin-2026-11", sale("11-03", "11-30"));
        add("26-1102", "house", sale("11-03", "11-30"));
        assertThat(plan().candidates()).filteredOn(it -> it.standing() == RollPlan.Standing.RULEBOOK)
                .extracting(it -> it.entry().id().value()).containsExactly("bulletin-2026-11", "house");
        assertThat(plan().chosen()).as("what carries no month stays as it is").extracting(ProgramId::value)
                .containsExactly("26-1101", "26-1102", "bulletin-2026-11");
        assertThat(plan().newCodes()).isTrue();
    }

    @Test
    void whereNoCodeCarriesItsMonthEachGetsItsNextRevision() {
        add("LOYALTY", null, sale("11-03", "11-30"));
        assertThat(plan().newCodes()).isFalse();
        RollOverDesk.Rolled rolled = desk.rollOver(MIA, plan());
        assertThat(rolled.skipped()).as("its own code is no other program's").isEmpty();
        assertThat(rolled.drafts()).extracting(it -> it.content().ref().toString()).containsExactly("LOYALTY r2");
    }

    @Test
    void aCodeThatIsInTheBookAlreadyIsNotMadeAgain() {
        add("26-1101", null, sale("11-03", "11-30"));
        add("26-1201", null, sale("12-01", "12-31"));
        RollPlan plan = plan();
        RollOverDesk.Rolled rolled = desk.rollOver(MIA, plan.withChosen(Set.of(new ProgramId("26-1101"))));
        assertThat(rolled.drafts()).isEmpty();
        assertThat(rolled.skipped()).singleElement().extracting(Refusal::code).isEqualTo(new ProgramId("26-1201"));
    }

    /** A last day before the month is past and stays; one that is the normal window's moves with it. */
    @Test
    void underItsOwnCodeAFirstDayBeforeTheMonthIsSaidToStay() {
        add("26-1101", null, sale("11-03", "11-30"));
        add("26-1102", null, sale("11-03", "11-30"));
        add("LOYALTY", null, sale("10-15", "11-30"));
        List<RollRow> rows = desk.preview(MIA, plan());
        assertThat(row(rows, "LOYALTY").looks()).containsExactly("LOYALTY keeps its code, so it goes on from its first day, Oct"
                + " 15, 2026, and only its last day moves. What else you change in it counts from the moment it is confirmed.");
        assertThat(row(rows, "26-1101").looks()).isEmpty();
        List<RollRow> kept = desk.preview(MIA, plan().withNewCodes(false));
        assertThat(row(kept, "LOYALTY").looks()).as("before the month").hasSize(1);
        assertThat(row(kept, "26-1101").looks()).as("the plan says so once for all").isEmpty();
        assertThat(row(kept, "LOYALTY").becomes().program().orElseThrow().windows()).containsExactly(sale("10-15", "12-31"));
    }

    private RollPlan plan() {
        return desk.propose(MIA, NOVEMBER, DECEMBER);
    }

    private static RollRow row(List<RollRow> rows, String was) {
        return rows.stream().filter(row -> row.was().id().value().equals(was)).findFirst().orElseThrow();
    }

    private void add(String code, @Nullable String book, Window... windows) {
        Program cash = Programs.cash(code, 1, "Cash", 500);
        books.unitOfWork().write(Actor.SYSTEM, log -> books.programs().add(new Program(cash.id(), 1, cash.name(), cash.sponsor(),
                cash.payer(), cash.payees(), List.of(windows), cash.routes(), cash.benefits(), cash.eligibility(),
                Combination.free().under(book == null ? null : new ProgramId(book), null), cash.limits(), cash.proofs(),
                cash.claim(), false, cash.source(), Extras.none())));
    }

    private void book(String code) {
        books.unitOfWork().write(Actor.SYSTEM, log -> books.programs().add(new Rulebook(new ProgramId(code), 1, code, List.of(),
                new TreeMap<>(), List.of(), List.of(), List.of(), List.of(), new Source("Bulletin for tests", null, code, null),
                Extras.none())));
    }

    private static Window sale(@Nullable String from, @Nullable String until) {
        return new Window(DateKind.SALE, from == null ? null : day(from), until == null ? null : day(until));
    }

    private static Days days(String first, String last) {
        return new Days(day(first), day(last));
    }

    private static LocalDate day(String monthAndDay) {
        return MonthDay.parse("--" + monthAndDay).atYear(2026);
    }
}
