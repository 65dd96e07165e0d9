package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.campaign.CampaignUse;
import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.Confirmation;
import app.baton.incentive.Doubt;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Entry;
import app.baton.incentive.Looked;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Saving;
import app.baton.incentive.Source;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Touches;
import app.baton.journal.Activity;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The second person's work, on the sample bulletin in books in memory. */
class ConfirmDeskTest {

    private static final User MIA = new User(new PersonId(new UUID(7, 1)), "Mia Castellano", Set.of(Role.MARKETING));
    private static final User FRANK = new User(new PersonId(new UUID(7, 2)), "Frank Miller", Set.of(Role.FINANCE_MANAGER));
    private static final User ANA = new User(new PersonId(new UUID(7, 3)), "Ana Morales", Set.of(Role.SALESPERSON));
    private static final ProgramId CASH = new ProgramId("26-1101");
    private static final String BULLETIN = "Program bulletin, November 2026";

    private final MapBooks books = new MapBooks();
    private final Texts texts = Texts.english(MapBooks.CLOCK.zone());
    private final StewardDesk steward = new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(),
            MapBooks.CLOCK, new Ids(MapBooks.CLOCK), texts);
    private final List<String> sent = new ArrayList<>();
    private final ConfirmDesk desk = new ConfirmDesk(books.drafts(), books.programs(), books.bulletins(),
            new Touches(List.of(new CampaignUse(books.campaigns(), MapBooks.CLOCK, texts))), by -> sent.add(by.name()),
            books.unitOfWork(), MapBooks.CLOCK, texts);

    ConfirmDeskTest() {
        new ProgramDesk(books.programs(), new JsonPrograms(), books.unitOfWork()).importPrograms(MIA, Bulletin.json());
    }

    @Test
    void aConfirmedDraftIsTheNextRevisionWithWhoComparedItAndTravels() {
        Draft draft = sentDraft("New name");

        ConfirmDesk.Confirmed done = desk.confirm(FRANK, List.of(desk.look(FRANK, draft.id()).looked()));

        assertThat(done.refs()).containsExactly(new ProgramRef(CASH, 2));
        Program stored = books.programs().revisions(CASH).getFirst();
        assertThat(stored.name()).isEqualTo("New name");
        assertThat(stored.source().check()).isEqualTo(new Source.Check("Frank Miller", LocalDate.of(2026, 11, 2)));
        assertThat(books.drafts().find(draft.id())).map(Draft::state).contains(DraftState.CONFIRMED);
        assertThat(sent).containsExactly("Frank Miller");
    }

    @Test
    void whoeverWroteOnItCannotBeItsSecondPerson() {
        Draft draft = sentDraft("New name");
        Draft mended = kept(steward.save(FRANK, draft, named(draft, "Newer name")));
        Draft again = steward.send(MIA, mended);

        assertThat(desk.look(MIA, again.id()).blocked()).hasValueSatisfying(why -> assertThat(why).contains("You wrote on"));
        assertThat(confirm(FRANK, again)).contains("You wrote on the draft of 26-1101 yourself");
        assertThat(confirm(MIA, again)).contains("You wrote on the draft of 26-1101 yourself");
        assertThat(books.programs().revisions(CASH)).hasSize(1);
        assertThat(sent).isEmpty();
    }

    @Test
    void whatChangedAfterItWasLookedAtIsNotConfirmed() {
        Draft draft = sentDraft("New name");
        Looked looked = desk.look(FRANK, draft.id()).looked();
        steward.send(MIA, kept(steward.save(MIA, draft, named(draft, "Another name"))));

        assertThat(desk.confirm(FRANK, List.of(looked)).refused()).singleElement()
                .satisfies(refused -> assertThat(refused.sentence()).contains("changed after you looked at it"));
    }

    @Test
    void whatIsStillBeingWrittenIsNotConfirmed() {
        Draft draft = steward.revise(MIA, CASH);

        assertThat(confirm(FRANK, draft)).contains("still being written");
    }

    @Test
    void severalAreConfirmedEachOnItsOwn() {
        Draft good = sentDraft("New name");
        Draft written = steward.revise(MIA, new ProgramId("26-1110"));

        ConfirmDesk.Confirmed done = desk.confirm(FRANK, List.of(desk.look(FRANK, written.id()).looked(),
                desk.look(FRANK, good.id()).looked()));

        assertThat(done.refs()).containsExactly(new ProgramRef(CASH, 2));
        assertThat(done.refused()).extracting(refusal -> refusal.code().value()).containsExactly("26-1110");
    }

    @Test
    void theLogSaysWhatWasShown() {
        keepBulletin();
        Draft draft = sentDraft("New name");
        desk.confirm(FRANK, List.of(desk.look(FRANK, draft.id()).looked()));

        Activity line = books.activity().of("program", "26-1101", PageRequest.first(1)).rows().getFirst().activity();
        assertThat(line.what()).isEqualTo("program.confirmed");
        assertThat(line.details()).containsEntry("shownBulletin", BULLETIN).containsEntry("shownChanges", "1")
                .containsEntry("revision", "2");
    }

    @Test
    void aDraftThatTheBookOvertookIsBroughtUpToItFirst() {
        Draft draft = sentDraft("New name");
        Program newer = Bulletin.program(1101).as(new ProgramRef(CASH, 2));
        newer = new Program(newer.id(), 2, newer.name(), newer.sponsor(), newer.payer(), newer.payees(), newer.windows(),
                newer.routes(), newer.benefits(), newer.eligibility(), newer.combination(), newer.limits(), newer.proofs(),
                newer.claim(), true, newer.source(), newer.extras());
        Program amended = newer;
        books.unitOfWork().write(MIA.actor(), log -> books.programs().add(amended));

        assertThat(confirm(FRANK, draft)).contains("Revision 2 of 26-1101 came into the book after this draft was begun");
        Draft caughtUp = kept(steward.catchUp(MIA, draft, Map.of()));
        assertThat(caughtUp.content().ref()).isEqualTo(new ProgramRef(CASH, 3));
        Program both = caughtUp.program().orElseThrow();
        assertThat(both.name()).isEqualTo("New name");
        assertThat(both.meetsCashDown()).isTrue();
        Draft again = steward.send(MIA, caughtUp);
        assertThat(desk.confirm(FRANK, List.of(desk.look(FRANK, again.id()).looked())).refused()).isEmpty();
    }

    @Test
    void aDraftIsGivenBackWithAReasonAndMendedAndSentAgain() {
        Draft draft = sentDraft("New name");

        Draft back = desk.giveBack(FRANK, draft, " The bulletin says $2,750. ");

        assertThat(back.state()).isEqualTo(DraftState.GIVEN_BACK);
        assertThat(back.reason()).isEqualTo("The bulletin says $2,750.");
        Draft mended = kept(steward.save(MIA, back, named(back, "Right name")));
        assertThat(mended.reason()).isEqualTo("The bulletin says $2,750.");
        Draft again = steward.send(MIA, mended);
        assertThat(again.reason()).as("whoever looks again reads why it came back").isEqualTo("The bulletin says $2,750.");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.giveBack(FRANK, again, "  "))
                .satisfies(problem -> assertThat(problem.field()).contains("reason"));
    }

    @Test
    void aMatrixEditIsConfirmedAndBecomesTheNextRevisionOfTheRulebook() {
        Draft draft = steward.revise(MIA, Bulletin.rulebook().id());
        Rulebook was = draft.rulebook().orElseThrow();
        SortedMap<String, SortedMap<String, Boolean>> table = new TreeMap<>();
        was.together().forEach((group, row) -> table.put(group, new TreeMap<>(row)));
        Objects.requireNonNull(table.get("A")).put("R", false);
        Draft written = kept(steward.save(MIA, draft, Entry.of(new Rulebook(was.id(), was.revision(), was.name(), was.groups(),
                table, was.caps(), was.standing(), was.tiers(), was.standardRates(), was.source(), was.extras()))));
        Draft sentOn = steward.send(MIA, written);

        Confirmation shown = desk.look(FRANK, sentOn.id());
        assertThat(shown.changes()).extracting(change -> change.line()).containsExactly("A with R: together → not together");
        assertThat(shown.changes().getFirst().field()).isEqualTo("together/A/R");
        desk.confirm(FRANK, List.of(shown.looked()));
        assertThat(books.programs().rulebooks().getFirst().revision()).isEqualTo(2);
        assertThat(books.programs().rulebooks().getFirst().goTogether("R", "A")).contains(false);
    }

    @Test
    void theBulletinsSectionStandsBesideTheEntryWithItsLineOfTheTableOfProofs() {
        keepBulletin();
        Draft draft = steward.revise(MIA, CASH);

        Confirmation.Words words = desk.look(FRANK, draft.id()).words();

        assertThat(words.bulletin()).isEqualTo(BULLETIN);
        assertThat(words.heading()).isEqualTo("26-1101 Retail Customer Cash");
        assertThat(words.text()).startsWith("Customer cash, sponsor, paid to the deal.")
                .contains("| 1101 | RCC11 | sponsor | 30 days | contract or bill of sale |").doesNotContain("26-1102");
    }

    @Test
    void everyProgramOfTheSampleBulletinIsFreeOfDoubtsAgainstIt() {
        keepBulletin();
        for (Program program : steward.newest(MIA, MapBooks.CLOCK.today())) {
            Draft draft = steward.revise(MIA, program.id());
            assertThat(desk.look(FRANK, draft.id()).doubts()).as(program.id().value()).isEmpty();
        }
    }

    @Test
    void aFigureThatTheTextDoesNotHoldIsDoubted() {
        keepBulletin();
        Draft draft = steward.revise(MIA, new ProgramId("26-1122"));
        Program it = draft.program().orElseThrow();
        Draft wrong = kept(steward.save(MIA, draft, Entry.of(new Program(it.id(), it.revision(), it.name(), it.sponsor(),
                it.payer(), it.payees(), List.of(new app.baton.incentive.Window(app.baton.incentive.DateKind.SALE,
                        LocalDate.of(2026, 11, 3), LocalDate.of(2026, 12, 1))), it.routes(),
                List.of(new app.baton.incentive.Part(new app.baton.incentive.Benefit.CustomerCash(
                        new app.baton.incentive.AmountRule.Fixed(app.baton.money.Dollars.of(555)), null), null)),
                it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(), false, it.source(), it.extras()))));

        assertThat(desk.look(FRANK, wrong.id()).doubts()).extracting(Doubt::sentence).containsExactly(
                "Amount: $555 is not found in the text.", "Sold: Dec 1, 2026 is not found in the text.");
    }

    @Test
    void aSalespersonMayNeitherLookNorConfirm() {
        Draft draft = sentDraft("New name");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.look(ANA, draft.id()))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> desk.confirm(ANA, List.of(desk.look(FRANK, draft.id()).looked())));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.keep(ANA, "November", "# Text"));
    }

    @Test
    void anEmptyBulletinIsRefusedWithASentence() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.keep(MIA, "November", "  \n"))
                .satisfies(problem -> assertThat(problem.sentence()).startsWith("There is no text in this document."));
    }

    private void keepBulletin() {
        desk.keep(MIA, BULLETIN, Bulletin.resource("/samples/bulletin-2026-11.md"));
    }

    private Draft sentDraft(String name) {
        Draft draft = steward.revise(MIA, CASH);
        return steward.send(MIA, kept(steward.save(MIA, draft, named(draft, name))));
    }

    private String confirm(User user, Draft draft) {
        return desk.confirm(user, List.of(desk.look(user, draft.id()).looked())).refused().getFirst().sentence();
    }

    private static Draft kept(Saving saving) {
        return ((Saving.Kept) saving).draft();
    }

    private static Entry named(Draft draft, String name) {
        Program it = draft.program().orElseThrow();
        return Entry.of(new Program(it.id(), it.revision(), name, it.sponsor(), it.payer(), it.payees(), it.windows(),
                it.routes(), it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(),
                it.meetsCashDown(), it.source(), it.extras()));
    }
}
