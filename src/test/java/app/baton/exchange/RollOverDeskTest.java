package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.incentive.DateKind;
import app.baton.incentive.Done;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.DraftState;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Refusal;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.RollPlan;
import app.baton.incentive.RollPlan.Days;
import app.baton.incentive.RollPlan.Standing;
import app.baton.incentive.RollRow;
import app.baton.incentive.StandardRates;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Window;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** November's bulletins of three sponsors become December's drafts, in books in memory. */
class RollOverDeskTest {

    private static final User MIA = new User(new PersonId(new UUID(7, 1)), "Mia Castellano", Set.of(Role.MARKETING));
    private static final User ANA = new User(new PersonId(new UUID(7, 3)), "Ana Morales", Set.of(Role.SALESPERSON));
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final MapBooks books = new MapBooks();
    private final Ids ids = new Ids(MapBooks.CLOCK);
    private final Texts texts = Texts.english(MapBooks.CLOCK.zone());
    private final StewardDesk steward = new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(),
            MapBooks.CLOCK, ids, texts);
    private final RollOverDesk desk = new RollOverDesk(books.drafts(), books.programs(), books.unitOfWork(), MapBooks.CLOCK, ids,
            texts);

    RollOverDeskTest() {
        var programs = new ProgramDesk(books.programs(), new JsonPrograms(), books.unitOfWork());
        programs.importPrograms(MIA, Bulletin.json());
        programs.importPrograms(MIA, Bulletin.resource("/app/baton/demo/programs-second-2026-11.json"));
    }

    @Test
    void thePlanIsTheMonthsOwnWindowFollowedWithoutAGap() {
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);

        assertThat(plan.was()).isEqualTo(new Days(LocalDate.of(2026, 11, 3), LocalDate.of(2026, 11, 30)));
        assertThat(plan.next()).isEqualTo(new Days(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));
        assertThat(plan.newCodes()).isTrue();
        assertThat(plan.documents()).containsEntry("Program bulletin, November 2026, issue 1 of 3 November 2026",
                "Program bulletin, December 2026, issue 1 of 1 December 2026")
                .containsEntry("Mazda incentive bulletin, November 2026", "Mazda incentive bulletin, December 2026").hasSize(3);
        assertThat(desk.propose(MIA, NOVEMBER, YearMonth.of(2027, 2)).next())
                .isEqualTo(new Days(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 2, 28)));
    }

    @Test
    void whatEndsWithTheMonthComesAlongAndWhatRunsOnStays() {
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);

        assertThat(plan.candidates()).filteredOn(it -> it.standing() == Standing.RUNS_ON)
                .extracting(it -> it.entry().id().value()).containsExactly("26-1118", "26-1119", "26-1124", "26-1129");
        assertThat(plan.candidates()).filteredOn(it -> it.standing() == Standing.RUNS_ON).first()
                .extracting(RollPlan.Candidate::words).isEqualTo("runs on until Dec 15");
        assertThat(plan.candidates()).hasSize(44);
        assertThat(plan.chosen()).hasSize(40);
    }

    @Test
    void codesNamesWindowsAndEverythingThatNamesACodeMoveTogether() {
        List<RollRow> rows = desk.preview(MIA, desk.propose(MIA, NOVEMBER, DECEMBER));

        assertThat(rows).hasSize(40).allSatisfy(row -> assertThat(row.blocked()).isEmpty());
        Program amended = becomes(rows, "26-1102");
        assertThat(amended.ref()).hasToString("26-1202 r1");
        assertThat(amended.windows()).containsExactly(
                new Window(DateKind.SALE, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)),
                new Window(DateKind.DELIVERY, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));
        assertThat(amended.source().document()).isEqualTo("Program bulletin, December 2026, issue 1 of 1 December 2026");
        assertThat(amended.source().section()).isEqualTo("26-1202");
        assertThat(amended.source().text()).as("nobody has said it yet").isEmpty();
        assertThat(amended.combination().rulebook()).hasToString("bulletin-2026-12");
        assertThat(becomes(rows, "26-1114").routes().programs()).extracting(ProgramId::value)
                .containsExactly("26-1202", "26-1203");
        assertThat(becomes(rows, "26-1125").windows()).containsExactly(
                new Window(DateKind.SALE, LocalDate.of(2026, 11, 15), null),
                new Window(DateKind.DELIVERY, LocalDate.of(2026, 12, 20), LocalDate.of(2026, 12, 31)));
        assertThat(row(rows, "26-1101").changes()).extracting(RevisionDiff.Change::field)
                .contains("windows").doesNotContain("benefits", "eligibility");
        assertThat(row(rows, "26-1112").looks()).first().asString().contains("Dec 1, 2026", "May 31, 2027");
    }

    @Test
    void aProgramThatStaysBehindKeepsItsCodeWhereOthersNameIt() {
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);
        List<RollRow> rows = desk.preview(MIA, plan.withChosen(Set.of(new ProgramId("26-1114"), new ProgramId("26-1102"))));

        assertThat(becomes(rows, "26-1114").routes().programs()).extracting(ProgramId::value)
                .containsExactly("26-1202", "26-1103");
        assertThat(becomes(rows, "26-1114").combination().rulebook()).hasToString("bulletin-2026-11");
    }

    @Test
    void withoutNewCodesEachGetsItsNextRevision() {
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER).withNewCodes(false)
                .withNext(new Days(LocalDate.of(2026, 12, 1), LocalDate.of(2027, 1, 4)));
        Program next = becomes(desk.preview(MIA, plan), "26-1102");

        assertThat(next.ref()).hasToString("26-1102 r3");
        assertThat(next.windows()).as("the amendment's own first day").containsExactly(
                window(DateKind.SALE, "2026-11-16", "2027-01-04"), window(DateKind.DELIVERY, "2026-11-03", "2027-01-04"));
    }

    /** R24: nobody retypes, and nothing that was delivered since an earlier month is taken back by an extension. */
    @Test
    void whatKeepsItsCodeGoesOnFromItsFirstDayAndOnlyItsLastDayMoves() {
        add(sold("26-0824", window(DateKind.ORDER, "2026-05-01", "2026-07-31"),
                window(DateKind.DELIVERY, "2026-09-03", "2026-11-30")), "26-1124");
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);
        assertThat(standing(plan, "26-0824")).isEqualTo("ends Nov 30, 26-1124 follows it");
        assertThat(plan.chosen()).as("the next of its series is there").doesNotContain(new ProgramId("26-0824"));

        List<RollRow> rows = desk.preview(MIA, plan.withChosen(Set.of(new ProgramId("26-0824"))));
        assertThat(becomes(rows, "26-0824").ref()).hasToString("26-0824 r2");
        assertThat(becomes(rows, "26-0824").windows()).containsExactly(
                window(DateKind.ORDER, "2026-05-01", "2026-07-31"), window(DateKind.DELIVERY, "2026-09-03", "2026-12-31"));
        assertThat(row(rows, "26-0824").looks()).contains(
                "26-0824 keeps its code, so it goes on from its first day, Sep 3, 2026, and only its last day moves. What else"
                        + " you change in it counts from the moment it is confirmed.");
    }

    @Test
    void whatEndsBeforeTheMonthDoesHasNotEndedWhileThatDayLiesAhead() {
        add(sold("26-0901", window(DateKind.SALE, "2026-10-01", "2026-11-15")), "26-1124");
        add(sold("26-0902", window(DateKind.SALE, "2026-10-01", "2026-11-01")), "26-1124");
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);

        assertThat(standing(plan, "26-0901")).isEqualTo("ends Nov 15, before the month does");
        assertThat(standing(plan, "26-0902")).as("today is the second").isEqualTo("ended Nov 1");
    }

    @Test
    void whatCameInDuringTheMonthRunsOnUnderItsCodeAndKeepsItsPlaceInASeries() {
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);
        List<RollRow> series = desk.preview(MIA, plan);
        assertThat(becomes(series, "26-1127").windows()).containsExactly(
                window(DateKind.SALE, "2026-12-09", "2026-12-31"), window(DateKind.DELIVERY, "2026-12-09", "2026-12-31"));
        assertThat(row(series, "26-1127").looks()).contains("It opened on Nov 9, 2026, after the month did, so it opens on"
                + " Dec 9, 2026 now. What only came in during the month mostly runs on from Dec 1, 2026.");
        assertThat(row(series, "26-1101").looks()).noneMatch(look -> look.contains("opened"));

        List<RollRow> kept = desk.preview(MIA, plan.withNewCodes(false));
        assertThat(becomes(kept, "26-1127").windows()).containsExactly(
                window(DateKind.SALE, "2026-11-09", "2026-12-31"), window(DateKind.DELIVERY, "2026-11-09", "2026-12-31"));
        assertThat(becomes(kept, "26-1125").windows()).containsExactly(
                window(DateKind.SALE, "2026-10-15", null), window(DateKind.DELIVERY, "2026-11-20", "2026-12-31"));
    }

    /** The newest revision speaks for the whole of a program as soon as it is confirmed: before the month is over. */
    @Test
    void whateverKeepsItsCodeIsUsableOnEveryDayOnWhichItWasAndInTheNewMonth() {
        List<RollRow> rows = desk.preview(MIA, desk.propose(MIA, NOVEMBER, DECEMBER).withNewCodes(false));

        assertThat(rows).hasSize(40).allSatisfy(row -> row.was().program().ifPresent(was -> {
            Program is = row.becomes().program().orElseThrow();
            assertThat(is.id()).isEqualTo(was.id());
            assertThat(is.windows()).extracting(Window::from).isEqualTo(was.windows().stream().map(Window::from).toList());
            NOVEMBER.atDay(1).datesUntil(DECEMBER.atDay(1)).filter(was::usableOn)
                    .forEach(day -> assertThat(is.usableOn(day)).as("%s on %s", is.ref(), day).isTrue());
            DECEMBER.atDay(1).datesUntil(DECEMBER.plusMonths(1).atDay(1))
                    .forEach(day -> assertThat(is.usableOn(day)).as("%s on %s", is.ref(), day).isTrue());
        }));
    }

    @Test
    void theRatesOfARulebookThatKeepsItsCodeGoOnFromTheirFirstDay() {
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);
        assertThat(rates(desk.preview(MIA, plan))).isEqualTo(new Days(LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 31)));
        assertThat(rates(desk.preview(MIA, plan.withNewCodes(false))))
                .isEqualTo(new Days(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 31)));
    }

    private static Days rates(List<RollRow> rows) {
        StandardRates table = row(rows, "bulletin-2026-11").becomes().rulebook().orElseThrow().standardRates().getFirst();
        return new Days(table.from(), table.until());
    }

    @Test
    void aProgramOfAnEarlierMonthWithoutASuccessorComesAlong() {
        add(sold("26-0866", window(DateKind.DELIVERY, "2026-09-03", "2026-11-30")), "26-1124");
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);
        assertThat(standing(plan, "26-0866")).isEqualTo("ends Nov 30");
        assertThat(becomes(desk.preview(MIA, plan), "26-0866").windows())
                .containsExactly(window(DateKind.DELIVERY, "2026-09-03", "2026-12-31"));
    }

    @Test
    void theDraftsOfARollOverAreOneBatchThatIsUndoneAndTakenBackAsAWhole() {
        RollPlan plan = desk.propose(MIA, NOVEMBER, DECEMBER);

        RollOverDesk.Rolled rolled = desk.rollOver(MIA, plan);

        assertThat(rolled.skipped()).isEmpty();
        assertThat(rolled.drafts()).hasSize(40).allSatisfy(draft -> {
            assertThat(draft.batch()).isEqualTo(rolled.batch());
            assertThat(draft.state()).isEqualTo(DraftState.WRITING);
        });
        assertThat(books.programs().revisions(new ProgramId("26-1201"))).as("nothing counts yet").isEmpty();
        assertThat(steward.sendAll(MIA, rolled.drafts()).refused()).as("every reference is known").isEmpty();

        RollOverDesk.Rolled again = desk.rollOver(MIA, plan);
        assertThat(again.drafts()).isEmpty();
        assertThat(again.skipped()).hasSize(40).extracting(Refusal::sentence).first().asString().contains("open draft");
    }

    @Test
    void whatWasWorkedOnStaysWhenARollOverIsUndone() {
        RollOverDesk.Rolled rolled = desk.rollOver(MIA, desk.propose(MIA, NOVEMBER, DECEMBER));
        steward.send(MIA, rolled.drafts().getLast());

        Done undone = steward.undoBatch(MIA, rolled.batch());

        assertThat(undone.drafts()).hasSize(39);
        assertThat(undone.refused()).singleElement().extracting(Refusal::code).isEqualTo(rolled.drafts().getLast().code());
        assertThat(steward.restore(MIA, undone.drafts().stream().map(Draft::id).toList()).whole()).isTrue();
        assertThat(books.drafts().find(new DraftId(rolled.drafts().getFirst().id().value())).orElseThrow().open()).isTrue();
    }

    @Test
    void aMonthWithoutProgramsAndAMonthThatIsNotLaterAreRefusedWithASentence() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.propose(MIA, NOVEMBER, NOVEMBER))
                .withMessageContaining("is not after November 2026");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.propose(MIA, YearMonth.of(2030, 1), YearMonth.of(2030, 2)))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("rollover.empty"));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.propose(ANA, NOVEMBER, DECEMBER))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
    }

    /** A program of the bulletin under another code and with other days. */
    private void add(UnaryOperator<Program> other, String like) {
        Program program = other.apply(books.programs().revisions(new ProgramId(like)).getFirst());
        books.unitOfWork().write(MIA.actor(), log -> books.programs().add(program));
    }

    private static UnaryOperator<Program> sold(String code, Window... windows) {
        return it -> new Program(new ProgramId(code), 1, it.name(), it.sponsor(), it.payer(), it.payees(), List.of(windows),
                it.routes(), it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(),
                it.meetsCashDown(), it.source(), it.extras());
    }

    private static Window window(DateKind by, String from, @Nullable String until) {
        return new Window(by, LocalDate.parse(from), until == null ? null : LocalDate.parse(until));
    }

    private static String standing(RollPlan plan, String code) {
        return plan.candidates().stream().filter(it -> it.entry().id().value().equals(code)).findFirst().orElseThrow().words();
    }

    private static RollRow row(List<RollRow> rows, String was) {
        return rows.stream().filter(row -> row.was().id().value().equals(was)).findFirst().orElseThrow();
    }

    private static Program becomes(List<RollRow> rows, String was) {
        return row(rows, was).becomes().program().orElseThrow();
    }
}
