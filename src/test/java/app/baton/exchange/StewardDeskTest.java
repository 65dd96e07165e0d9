package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Combination;
import app.baton.incentive.Done;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.DraftState;
import app.baton.incentive.Entry;
import app.baton.incentive.Merge;
import app.baton.incentive.Part;
import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.Saving;
import app.baton.incentive.Source;
import app.baton.incentive.StewardDesk;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Writing programs before they count, on the sample bulletin in books in memory. */
class StewardDeskTest {

    private static final User MIA = new User(new PersonId(new UUID(7, 1)), "Mia Castellano", Set.of(Role.MARKETING));
    private static final User NOAH = new User(new PersonId(new UUID(7, 2)), "Noah Kim", Set.of(Role.MARKETING));
    private static final User ANA = new User(new PersonId(new UUID(7, 3)), "Ana Morales", Set.of(Role.SALESPERSON));

    private final MapBooks books = new MapBooks();
    private final StewardDesk desk = new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(),
            MapBooks.CLOCK, new Ids(MapBooks.CLOCK), Texts.english(MapBooks.CLOCK.zone()));

    StewardDeskTest() {
        new ProgramDesk(books.programs(), new JsonPrograms(), books.unitOfWork()).importPrograms(MIA, Bulletin.json());
    }

    @Test
    void aNextRevisionStartsFromTheNewestAndTheBookStaysAsItIs() {
        Draft draft = desk.revise(MIA, new ProgramId("26-1111"));

        assertThat(draft.content().ref()).hasToString("26-1111 r3");
        assertThat(draft.from()).hasToString("26-1111 r2");
        assertThat(draft.content().source().check()).isNull();
        assertThat(desk.revise(NOAH, new ProgramId("26-1111"))).isEqualTo(draft);
        assertThat(books.programs().revisions(new ProgramId("26-1111"))).hasSize(2);
    }

    @Test
    void aBlankProgramHasTheNextFreeCodeAndIsKeptWhenItIsSaved() {
        Draft blank = desk.blank(MIA);

        assertThat(blank.code()).hasToString("26-1131");
        assertThat(books.drafts().find(blank.id())).isEmpty();
        Draft kept = kept(desk.save(MIA, blank, blank.content()));
        assertThat(kept.version()).isEqualTo(1);
        assertThat(desk.blank(MIA).code()).hasToString("26-1132");
    }

    @Test
    void aBlankProgramStandsUnderTheRulebookAndInTheDocumentOfItsSponsorAndNotUnderTheStoresOwn() {
        Program ford = Bulletin.program(1101);
        Party store = new Party(PartyKind.STORE, "Lakeside Ford");
        Program own = new Program(new ProgramId("S26-1101"), 1, "Winter tires", store, store, ford.payees(), ford.windows(),
                ford.routes(), ford.benefits(), ford.eligibility(),
                new Combination(new ProgramId("store-2026-11"), null, List.of(), List.of(), false, false), ford.limits(),
                ford.proofs(), ford.claim(), false, new Source("Store offers", "1", "", null), ford.extras());
        books.unitOfWork().write(MIA.actor(), log -> {
            books.programs().add(own);
            return own;
        });
        Program blank = program(desk.blank(MIA));
        assertThat(blank.sponsor()).isEqualTo(ford.sponsor());
        assertThat(blank.combination().rulebook()).isEqualTo(ford.combination().rulebook()).isNotNull();
        assertThat(blank.source().document()).isEqualTo(ford.source().document());
    }

    @Test
    void whatTwoPeopleChangeInDifferentPlacesComesTogetherByItself() {
        Draft seen = desk.revise(MIA, new ProgramId("26-1101"));
        desk.save(NOAH, seen, amount(seen, "F-150", "XLT", 3_000));

        Saving saving = desk.save(MIA, seen, amount(seen, "Explorer", "ST", 1_500));

        Saving.Kept kept = (Saving.Kept) saving;
        assertThat(kept.theirs()).extracting(RevisionDiff.Change::line)
                .containsExactly("F-150 XLT, Lariat: $2,750 → $3,000");
        assertThat(kept.draft().writers()).containsExactly(MIA.id(), NOAH.id());
        assertThat(RevisionDiff.between(seen.content(), kept.draft().content(), texts())).extracting(RevisionDiff.Change::line)
                .containsExactly("F-150 XLT, Lariat: $2,750 → $3,000", "Explorer ST: $1,000 → $1,500");
    }

    @Test
    void whatTwoPeopleChangeInOnePlaceIsAskedWithBothValues() {
        Draft seen = desk.revise(MIA, new ProgramId("26-1101"));
        desk.save(NOAH, seen, amount(seen, "F-150", "XLT", 3_000));

        Saving.Asked asked = (Saving.Asked) desk.save(MIA, seen, amount(seen, "F-150", "XLT", 3_250));

        assertThat(asked.merge().questions()).containsExactly(new Merge.Question("benefits", "F-150 XLT, Lariat",
                List.of("F-150 XLT, Lariat: $2,750 → $3,000"), List.of("F-150 XLT, Lariat: $2,750 → $3,250")));
        Draft theirs = kept(desk.save(MIA, asked.stored(), asked.merge().answered(Map.of("benefits", Merge.Side.THEIRS))));
        assertThat(theirs).isEqualTo(asked.stored());
        Draft mine = kept(desk.save(MIA, asked.stored(), asked.merge().answered(Map.of("benefits", Merge.Side.MINE))));
        assertThat(program(mine).largestAmount()).isEqualTo(Dollars.of(3_250));
    }

    @Test
    void aCodeOfTheBookIsNotTakenByANewProgram() {
        Draft blank = desk.blank(MIA);
        Entry taken = Entry.of(program(blank).as(Bulletin.program(1101).ref()));

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.save(MIA, blank, taken))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("draft.code-known"));
    }

    @Test
    void manyAreSavedTogetherAndOneThatIsRefusedLeavesTheOthersSaved() {
        Draft cash = desk.revise(MIA, new ProgramId("26-1101"));
        Draft gone = desk.revise(MIA, new ProgramId("26-1110"));
        desk.discard(NOAH, gone);

        List<Saving> saved = desk.saveAll(MIA, List.of(new StewardDesk.Edit(gone, named(gone, "Loyalty")),
                new StewardDesk.Edit(cash, named(cash, "Cash"))));

        assertThat(saved.getFirst()).isInstanceOfSatisfying(Saving.Refused.class,
                refused -> assertThat(refused.why().sentence()).contains("discarded meanwhile"));
        assertThat(kept(saved.getLast()).content().name()).isEqualTo("Cash");
    }

    @Test
    void aDiscardedDraftIsTakenBackWhereItsCodeIsFree() {
        Draft draft = desk.revise(MIA, new ProgramId("26-1101"));
        desk.discard(MIA, draft);
        Draft other = desk.revise(NOAH, new ProgramId("26-1101"));

        assertThat(desk.restore(MIA, List.of(draft.id())).refused()).extracting(refusal -> refusal.sentence())
                .singleElement().asString().contains("open draft of 26-1101");
        desk.discard(NOAH, other);
        Done back = desk.restore(MIA, List.of(draft.id()));
        assertThat(back.whole()).isTrue();
        assertThat(back.drafts()).singleElement().extracting(Draft::state).isEqualTo(DraftState.WRITING);
    }

    @Test
    void anExceptionThatNamesNobodyDoesNotReachTheSecondPerson() {
        Draft blank = desk.blank(MIA);
        Program named = program(blank);
        Draft kept = kept(desk.save(MIA, blank, Entry.of(new Program(named.id(), 1, named.name(), named.sponsor(), named.payer(),
                named.payees(), named.windows(), named.routes(), named.benefits(), named.eligibility(),
                new app.baton.incentive.Combination(null, null, List.of(new app.baton.incentive.PairRule(
                        app.baton.incentive.PairRule.Policy.FORBID, List.of(new ProgramId("26-9999")), List.of(), null)),
                        List.of(), false, false), named.limits(), named.proofs(), named.claim(), false, named.source(),
                named.extras()))));

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.send(MIA, kept)).satisfies(problem -> {
            assertThat(problem.field()).contains("combination/rules/0/programs");
            assertThat(problem.sentence())
                    .isEqualTo("It names the program 26-9999, which is neither in the book nor on the desk.");
        });
    }

    @Test
    void everySaveSaysInTheLogWhatChanged() {
        Draft seen = desk.revise(MIA, new ProgramId("26-1101"));
        desk.save(MIA, seen, amount(seen, "F-150", "XLT", 3_000));

        ActivityEntry newest = books.activity().newest(PageRequest.first(1)).rows().getFirst();
        assertThat(newest.activity().what()).isEqualTo("program.draft-saved");
        assertThat(newest.activity().details()).containsEntry("benefits", "F-150 XLT, Lariat: $2,750 → $3,000");
    }

    @Test
    void aSalespersonMayNotEvenLook() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.open(ANA, PageRequest.first(5)))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.revise(ANA, new ProgramId("26-1101")));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> desk.restore(ANA, List.of(new DraftId(new UUID(0, 1)))));
    }

    private static Texts texts() {
        return Texts.english(MapBooks.CLOCK.zone());
    }

    private static Draft kept(Saving saving) {
        return ((Saving.Kept) saving).draft();
    }

    private static Program program(Draft draft) {
        return draft.program().orElseThrow();
    }

    private static Entry named(Draft draft, String name) {
        Program it = program(draft);
        return Entry.of(new Program(it.id(), it.revision(), name, it.sponsor(), it.payer(), it.payees(), it.windows(),
                it.routes(), it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(),
                it.meetsCashDown(), it.source(), it.extras()));
    }

    private static Entry amount(Draft draft, String model, String trim, long dollars) {
        Program it = program(draft);
        AmountRule.ByModel table = (AmountRule.ByModel) ((Benefit.CustomerCash) it.benefits().getFirst().benefit()).amount();
        List<AmountRule.ByModel.Row> rows = table.rows().stream().map(row -> row.lines().stream()
                .anyMatch(line -> model.equals(line.model()) && line.trims().contains(trim))
                ? new AmountRule.ByModel.Row(row.lines(), Dollars.of(dollars)) : row).toList();
        return Entry.of(new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), it.windows(),
                it.routes(), List.of(new Part(new Benefit.CustomerCash(new AmountRule.ByModel(rows), null), null)),
                it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(), it.meetsCashDown(), it.source(),
                it.extras()));
    }
}
