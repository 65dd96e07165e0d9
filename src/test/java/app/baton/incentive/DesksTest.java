package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Actor;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Candidate;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Who may do what at the desks where programs are written, what each act leaves in the log, and what can be read there. */
class DesksTest {

    private static final User MIA = new User(new PersonId(new UUID(7, 1)), "Mia Castellano", Set.of(Role.MARKETING));
    private static final User FRANK = new User(new PersonId(new UUID(7, 2)), "Frank Miller", Set.of(Role.FINANCE_MANAGER));
    private static final User ANA = new User(new PersonId(new UUID(7, 3)), "Ana Morales", Set.of(Role.SALESPERSON));
    private static final User SAM = new User(new PersonId(new UUID(7, 4)), "Sam Ortiz", Set.of(Role.SALES_MANAGER));
    private static final ProgramId CASH = new ProgramId("26-1");
    private static final ProgramId LOYALTY = new ProgramId("26-2");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);

    private final MapBooks books = new MapBooks();
    private final Texts texts = Texts.english(MapBooks.CLOCK.zone());
    private final Ids ids = new Ids(MapBooks.CLOCK);
    private final StewardDesk desk = new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(),
            MapBooks.CLOCK, ids, texts);
    private final List<Touch> touches = new ArrayList<>();
    private final ConfirmDesk confirm = new ConfirmDesk(books.drafts(), books.programs(), books.bulletins(), uses(), by -> { },
            books.unitOfWork(), MapBooks.CLOCK, texts);
    private final RollOverDesk roll = new RollOverDesk(books.drafts(), books.programs(), books.unitOfWork(), MapBooks.CLOCK, ids,
            texts);

    DesksTest() {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            books.programs().add(Programs.cash("26-1", 1, "Cash", 500));
            books.programs().add(Programs.cash("26-1", 2, "More cash", 750));
            books.programs().add(Programs.cash("26-2", 1, "Loyalty", 250));
            books.people().save(new Person(MIA.id(), "mia", MIA.name(), "", MIA.roles(), true, 0));
            books.people().save(new Person(FRANK.id(), "frank", FRANK.name(), "", FRANK.roles(), true, 0));
            return books.people().save(new Person(ANA.id(), "ana", ANA.name(), "", ANA.roles(), true, 0));
        });
    }

    @Test
    void whoMayNotWriteProgramsIsRefusedEveryActAndNothingChanges() {
        Draft draft = desk.revise(MIA, CASH);
        RollPlan plan = roll.propose(MIA, NOVEMBER, NOVEMBER.plusMonths(1));
        String last = last();
        for (User user : List.of(ANA, SAM)) {
            refused(() -> desk.stewards(user), () -> desk.blank(user), () -> desk.revise(user, LOYALTY),
                    () -> desk.save(user, draft, named(draft, "X")), () -> desk.saveAll(user, List.of()),
                    () -> desk.catchUp(user, draft, Map.of()), () -> desk.send(user, draft),
                    () -> desk.sendAll(user, List.of(draft)),
                    () -> desk.assign(user, List.of(draft), FRANK.id()), () -> desk.takeBack(user, draft, draft),
                    () -> desk.takeBackSent(user, List.of(), List.of()), () -> desk.discard(user, draft),
                    () -> desk.discardAll(user, List.of(draft)), () -> desk.restore(user, List.of()),
                    () -> desk.undoBatch(user, new UUID(0, 1)), () -> confirm.confirm(user, List.of()),
                    () -> confirm.giveBack(user, draft, "No."), () -> confirm.bulletins(user),
                    () -> confirm.bulletin(user, "Bulletin"), () -> confirm.keep(user, "Bulletin", "Text"),
                    () -> roll.propose(user, NOVEMBER, NOVEMBER.plusMonths(1)), () -> roll.preview(user, plan),
                    () -> roll.rollOver(user, plan));
        }
        assertThat(last()).isEqualTo(last);
        assertThat(books.drafts().find(draft.id())).contains(draft);
    }

    @Test
    void whoSeesTheStoresMoneyReadsAlongAndASalespersonDoesNot() {
        Draft draft = desk.revise(MIA, CASH);
        refused(() -> desk.open(ANA, PageRequest.first(5)), () -> desk.closed(ANA, PageRequest.first(5)),
                () -> desk.find(ANA, draft.id()), () -> desk.openFor(ANA, CASH), () -> desk.newest(ANA, TODAY),
                () -> desk.rulebooks(ANA), () -> desk.revisions(ANA, CASH), () -> desk.origin(ANA, draft),
                () -> desk.people(ANA), () -> confirm.look(ANA, draft.id()));
        assertThat(desk.waitingFor(ANA)).isEqualTo(DraftsWaiting.NONE);
        assertThat(desk.find(SAM, draft.id())).contains(draft);
        assertThat(desk.openFor(SAM, CASH)).contains(draft);
        assertThat(desk.openFor(SAM, LOYALTY)).isEmpty();
        assertThat(desk.newest(SAM, TODAY)).extracting(it -> it.ref().toString()).containsExactly("26-1 r2", "26-2 r1");
        assertThat(desk.revisions(SAM, CASH)).extracting(it -> it.ref().toString()).containsExactly("26-1 r2", "26-1 r1");
        assertThat(desk.revisions(SAM, new ProgramId("26-9"))).isEmpty();
        assertThat(desk.origin(SAM, draft)).map(Entry::name).contains("More cash");
        assertThat(desk.origin(SAM, desk.blank(MIA))).as("made from nothing").isEmpty();
        assertThat(desk.people(SAM)).containsEntry(ANA.id(), "Ana Morales").hasSize(3);
        assertThat(desk.stewards(MIA)).extracting(Candidate::name).containsExactly("Frank Miller", "Mia Castellano");
        assertThat(desk.open(SAM, PageRequest.first(5)).rows()).containsExactly(draft);
    }

    @Test
    void aDraftIsAssignedOnceAndOnlyToWhoMayWritePrograms() {
        Draft draft = desk.revise(MIA, CASH);
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.assign(MIA, List.of(draft), ANA.id()))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("draft.no-steward"));
        Draft owned = desk.assign(MIA, List.of(draft), FRANK.id()).drafts().getFirst();
        assertThat(owned.steward()).isEqualTo(FRANK.id());
        assertThat(owned.writers()).as("he wrote nothing on it").containsExactly(MIA.id());
        assertThat(last()).isEqualTo("program.assigned {revision=3, steward=Frank Miller}");
        assertThat(desk.assign(MIA, List.of(owned), FRANK.id()).drafts()).as("it is his already").containsExactly(owned);
    }

    @Test
    void aDraftGoesThroughItsLifeAndTheLogTellsIt() {
        Draft draft = desk.revise(MIA, CASH);
        assertThat(last()).isEqualTo("program.drafted {revision=3}");
        assertThat(desk.revise(FRANK, CASH)).as("it is there already").isEqualTo(draft);
        Draft sent = desk.send(MIA, draft);
        assertThat(last()).isEqualTo("program.sent-to-confirm {revision=3}");
        assertThat(desk.send(MIA, sent)).as("it waits already").isEqualTo(sent);
        assertThat(desk.waitingFor(FRANK)).isEqualTo(new DraftsWaiting(1, 0));
        Draft back = confirm.giveBack(FRANK, sent, " $750 is not there. ");
        assertThat(last()).startsWith("program.given-back").contains("reason=$750 is not there.");
        assertThat(desk.waitingFor(MIA)).isEqualTo(new DraftsWaiting(0, 1));
        Draft gone = desk.discardAll(MIA, List.of(back)).drafts().getFirst();
        assertThat(gone.state()).isEqualTo(DraftState.DISCARDED);
        assertThat(last()).isEqualTo("program.discarded {revision=3}");
        assertThat(desk.closed(SAM, PageRequest.first(5)).rows()).containsExactly(gone);
        Draft again = desk.restore(MIA, List.of(gone.id())).drafts().getFirst();
        assertThat(last()).isEqualTo("program.restored {revision=3}");
        assertThat(desk.restore(MIA, List.of(gone.id())).drafts()).as("it is back already").containsExactly(again);
    }

    /** As if nobody had made it: the second writer is none by it, and it waits for him again. */
    @Test
    void theLastChangeIsTakenBack() {
        Draft sent = desk.send(MIA, desk.revise(MIA, CASH));
        Draft changed = ((Saving.Kept) desk.save(FRANK, sent, named(sent, "Most cash"))).draft();
        Draft back = desk.takeBack(FRANK, changed, sent);
        assertThat(back.state()).isEqualTo(DraftState.TO_CONFIRM);
        assertThat(back.writers()).containsExactly(MIA.id());
        assertThat(back.content()).isEqualTo(sent.content());
        assertThat(last()).startsWith("program.change-taken-back");
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> desk.takeBack(FRANK, back, sent));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> desk.takeBack(FRANK, sent, changed));
        Draft other = desk.revise(MIA, LOYALTY);
        Draft otherSent = desk.send(MIA, other);
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> desk.takeBack(FRANK, otherSent, sent));
        Draft writing = desk.takeBackSent(MIA, List.of(otherSent), List.of(other)).drafts().getFirst();
        assertThat(writing.state()).isEqualTo(DraftState.WRITING);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> desk.takeBackSent(MIA, List.of(writing), List.of()));
    }

    @Test
    void aDiscardedDraftWhoseCodeCameIntoTheBookStaysAway() {
        Draft blank = desk.blank(MIA);
        Draft gone = desk.discard(MIA, ((Saving.Kept) desk.save(MIA, blank, blank.content())).draft());
        books.unitOfWork().write(Actor.SYSTEM, log -> books.programs().add(Programs.cash(gone.code().value(), 1, "Other", 100)));
        assertThat(desk.restore(MIA, List.of(gone.id())).refused()).singleElement().extracting(Refusal::sentence).asString()
                .contains("is in the book already, as \"Other\"");
    }

    @Test
    void aRollOverIsLoggedAndTakenBackAsAWhole() {
        RollOverDesk.Rolled rolled = roll.rollOver(MIA, roll.propose(MIA, NOVEMBER, NOVEMBER.plusMonths(1)));
        assertThat(rolled.drafts()).hasSize(2);
        assertThat(last()).isEqualTo("program.drafted {revision=2, rolledOverFrom=26-2 r1}");
        Done undone = desk.undoBatch(MIA, rolled.batch());
        assertThat(undone.drafts()).hasSize(2).allMatch(draft -> draft.state() == DraftState.DISCARDED);
        assertThat(desk.undoBatch(MIA, rolled.batch()).drafts()).as("it is undone already").isEqualTo(undone.drafts());
    }

    @Test
    void whoeverConfirmsIsToldWhatGoesOnSayingWhatWasBefore() {
        touches.add(new Touch("Campaign", "1", "Truck Month", "published", new ProgramRef(CASH, 2), LocalDate.of(2026, 11, 30)));
        touches.add(new Touch("Campaign", "1", "Truck Month", "published", new ProgramRef(CASH, 1), LocalDate.of(2026, 11, 30)));
        touches.add(new Touch("Campaign", "2", "October", "published", new ProgramRef(CASH, 1), LocalDate.of(2026, 10, 31)));
        Draft sent = desk.send(MIA, desk.revise(MIA, CASH));
        ConfirmDesk.Confirmed done = confirm.confirm(FRANK, List.of(confirm.look(FRANK, sent.id()).looked()));
        assertThat(done.behind()).as("the one that runs, once").containsExactly(touches.getFirst());
    }

    @Test
    void aBulletinIsKeptWithTheDraftsWhoseSectionItHas() {
        desk.revise(MIA, CASH);
        desk.revise(MIA, LOYALTY);
        ConfirmDesk.Kept kept = confirm.keep(MIA, " Bulletin for tests ", "## 26-1 Cash\n$500 for everybody.");
        assertThat(kept.found()).containsExactly(CASH);
        assertThat(kept.missing()).containsExactly(LOYALTY);
        assertThat(last()).isEqualTo("bulletin.kept {sections=1}");
        assertThat(confirm.bulletins(MIA)).extracting(Bulletin.Header::name).containsExactly("Bulletin for tests");
        assertThat(confirm.bulletin(MIA, "Bulletin for tests")).contains(kept.bulletin());
        ConfirmDesk.Kept other = confirm.keep(MIA, "Other paper", "## 26-1 Cash\n$500 for everybody.");
        assertThat(other.found()).as("no draft names it").isEmpty();
        assertThat(other.missing()).isEmpty();
    }

    private ProgramUse uses() {
        return new ProgramUse() {
            @Override
            public List<Touch> of(ProgramId code) {
                return touches;
            }

            @Override
            public Map<ProgramId, List<Touch>> ofAll() {
                return Map.of(CASH, touches);
            }
        };
    }

    /** The newest line of the log: what happened, and with which details. */
    private String last() {
        var newest = books.activity().newest(PageRequest.first(1)).rows();
        return newest.isEmpty() ? "" : newest.getFirst().activity().what() + " " + newest.getFirst().activity().details();
    }

    private static void refused(ThrowingCallable... acts) {
        for (int i = 0; i < acts.length; i++) {
            assertThatExceptionOfType(Problem.class).as("act " + i).isThrownBy(acts[i])
                    .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
        }
    }

    private static Entry named(Draft draft, String name) {
        Program it = draft.program().orElseThrow();
        return Entry.of(new Program(it.id(), it.revision(), name, it.sponsor(), it.payer(), it.payees(), it.windows(),
                it.routes(), it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(),
                it.meetsCashDown(), it.source(), it.extras()));
    }
}
