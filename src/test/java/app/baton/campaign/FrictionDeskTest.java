package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class FrictionDeskTest {

    private static final PageRequest FIRST = PageRequest.first(20);
    private final Lakeside store = new Lakeside();
    private final Campaign trucks = store.truckMonth(store.cash);

    @Test
    void aNoteOfTheFloorWaitsForMarketingUntilItsTime() {
        FrictionNote note = store.friction.write(store.ana, draft("He thought $2,500 is on top of the rate."));

        // Monday 8:00, the store opens at 9:00, four opening hours
        assertThat(note.answerBy()).isEqualTo(Instant.parse("2026-11-02T18:00:00Z"));
        assertThat(note.state(store.clock.now())).isEqualTo(FrictionState.OPEN);
        assertThat(store.friction.waiting(store.mia, FIRST).rows()).containsExactly(note);
        assertThat(store.friction.overdue(store.sam)).isZero();
        assertThat(store.post.friction).hasSize(1);

        store.clock.set("2026-11-02T18:00:01Z");

        assertThat(note.state(store.clock.now())).isEqualTo(FrictionState.OVERDUE);
        assertThat(store.friction.overdue(store.sam)).isEqualTo(1);
    }

    @Test
    void theWriterSeesTheAnswerAndWhatWasChanged() {
        FrictionNote note = store.friction.write(store.ana, draft("Nobody knew of the trade-in."));
        store.clock.pass(Duration.ofMinutes(20));

        store.friction.answer(store.mia, note, "The ad names the trade-in now.", FrictionEffect.WORDING_CHANGED);

        assertThat(store.friction.mine(store.ana, FIRST).rows()).singleElement().satisfies(mine -> {
            assertThat(mine.state(store.clock.now())).isEqualTo(FrictionState.ANSWERED);
            assertThat(mine.answered()).hasValueSatisfying(answer -> {
                assertThat(answer.byName()).isEqualTo("Mia Chen");
                assertThat(answer.effect()).isEqualTo(FrictionEffect.WORDING_CHANGED);
            });
        });
        assertThat(store.friction.waiting(store.mia, FIRST).rows()).isEmpty();
    }

    @Test
    void theFloorReadsItsOwnNotesAndAnsweredOnesAndManagersAll() {
        FrictionNote anas = store.friction.write(store.ana, draft("Mine."));
        FrictionNote open = store.friction.write(store.frank, draft("Not answered."));
        FrictionNote answered = store.friction.write(store.frank, draft("Answered."));
        store.friction.answer(store.mia, answered, "So.", FrictionEffect.EXPLAINED);

        assertThat(store.friction.about(store.ana, trucks.id(), FIRST).rows()).extracting(FrictionNote::id)
                .containsExactlyInAnyOrder(anas.id(), answered.id());
        assertThat(store.friction.find(store.ana, open.id())).isEmpty();
        assertThat(store.friction.history(store.ana, open)).isEmpty();
        assertThat(store.friction.about(store.sam, trucks.id(), FIRST).rows()).hasSize(3);
        refused(Problem.Kind.NOT_ALLOWED, () -> store.friction.newest(store.ana, FIRST));
        refused(Problem.Kind.NOT_ALLOWED, () -> store.friction.counts(store.ana, Instant.EPOCH, Instant.MAX));
        refused(Problem.Kind.NOT_ALLOWED, () -> store.friction.answer(store.sam, open, "Me.", FrictionEffect.EXPLAINED));
    }

    @Test
    void onlyTheWriterEditsAndTakesBackAndOnlyWhileItIsOpen() {
        FrictionNote note = store.friction.write(store.ana, draft("Down payment?"));
        FrictionNote edited = store.friction.edit(store.ana, note,
                new FrictionDraft(FrictionKind.DOWN_PAYMENT, "He expected nothing down.", note.about()));
        refused(Problem.Kind.NOT_ALLOWED, () -> store.friction.takeBack(store.sam, edited));
        refused(Problem.Kind.CONFLICT, () -> store.friction.takeBack(store.ana, note));

        assertThat(edited.kind()).isEqualTo(FrictionKind.DOWN_PAYMENT);
        FrictionNote back = store.friction.takeBack(store.ana, edited);

        assertThat(back.state(store.clock.now())).isEqualTo(FrictionState.TAKEN_BACK);
        assertThat(store.friction.waiting(store.mia, FIRST).rows()).isEmpty();
        assertThat(store.friction.history(store.ana, back)).as("nothing is deleted").hasSize(3);
        refused(Problem.Kind.CONFLICT, () -> store.friction.answer(store.mia, back, "Late.", FrictionEffect.EXPLAINED));
    }

    @Test
    void nobodyAnswersWordsThatWereChangedUnderHisEyes() {
        FrictionNote seen = store.friction.write(store.ana, draft("First words."));
        store.friction.edit(store.ana, seen, draft("Second words."));

        refused(Problem.Kind.CONFLICT, () -> store.friction.answer(store.mia, seen, "To the first.", FrictionEffect.EXPLAINED));
    }

    @Test
    void aNoteNeedsWordsAndNotTooMany() {
        refused(Problem.Kind.BAD_INPUT, () -> store.friction.write(store.ana, draft("  ")));
        refused(Problem.Kind.BAD_INPUT, () -> store.friction.write(store.ana, draft("x".repeat(2001))));
        assertThat(store.post.friction).isEmpty();
    }

    @Test
    void whatIsWrittenOnFridayEveningIsDueOnMondayBecauseMarketingIsOffOnSaturdays() {
        store.clock.set("2026-11-06T23:30:00Z");

        assertThat(store.friction.answerBy()).isEqualTo(Instant.parse("2026-11-09T17:30:00Z"));

        store.friction.setPolicy(store.mia, new FrictionPolicy(Duration.ofHours(1), OpeningDays.usual().days()));

        assertThat(store.friction.answerBy()).as("half an hour on Saturday").isEqualTo(Instant.parse("2026-11-07T14:30:00Z"));
        refused(Problem.Kind.NOT_ALLOWED, () -> store.friction.setPolicy(store.ana, FrictionPolicy.usual()));
    }

    private FrictionDraft draft(String text) {
        return new FrictionDraft(FrictionKind.CONDITION_UNCLEAR, text, FrictionAbout.of(trucks));
    }

    private static void refused(Problem.Kind kind, ThrowingCallable act) {
        assertThatExceptionOfType(Problem.class).isThrownBy(act).matches(problem -> problem.kind() == kind);
    }
}
