package app.baton.ui.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.LeadChannel;
import app.baton.lead.LeadFact;
import app.baton.lead.LeadFloor;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.lead.LeadState;
import app.baton.lead.Way;
import app.baton.lead.Wrote;
import app.baton.ui.kit.PaneState;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A morning at the queue without a window. */
class LeadsViewModelTest {

    @Test
    void anEmptyQueueSaysWhereLeadsComeFrom() {
        LeadQueue queue = LeadQueue.empty();
        queue.model().reload();

        assertThat(queue.model().lead()).isEqualTo("No lead is open, nothing due today.");
        assertThat(queue.model().state().get()).isInstanceOfSatisfying(PaneState.Empty.class,
                empty -> assertThat(empty.sentence()).contains("Key 3"));
        assertThat(queue.acts().refusal(LeadAct.OUTCOME)).isEqualTo("Pick a lead from the list first.");
        assertThat(queue.acts().refusal(LeadAct.LOG)).isEmpty();
        queue.model().move(1);
        queue.model().call();
        queue.acts().undo();
        assertThat(queue.dialogs().problems).isEmpty();
    }

    @Test
    void theQueueSaysWhatIsNextAndWhy() {
        LeadQueue queue = LeadQueue.busy();

        assertThat(queue.model().lead()).isEqualTo("7 leads are open, 7 due today, 2 late.");
        assertThat(queue.model().rows()).extracting(row -> row.customer().name()).startsWith("Walt Pfeiffer", "Marisol Vega")
                .doesNotContain("Dale Hutchins", "Imogen Sato");
        assertThat(queue.lead().customer().name()).as("who comes today stands first, and is opened").isEqualTo("Walt Pfeiffer");
        assertThat(queue.model().words().why(queue.opened(), queue.floor().clock.now()))
                .startsWith("Comes in Tue, Nov 24, 3:30 PM.");
        queue.model().move(1);
        assertThat(queue.model().words().why(queue.opened(), queue.floor().clock.now())).isEqualTo(
                "Wrote, and nobody has tried to reach them yet. An answer was due Tue, Nov 24, 10:23 AM. High: ready to buy"
                        + " (wants an appointment, wants a test drive, left a number).");
        assertThat(queue.model().words().progress(queue.opened().progress()))
                .isEqualTo("New → Contacted still needs: a conversation");
        assertThat(LeadsViewModel.VIEWS).extracting(queue.model()::count).containsExactly(7L, 2L, 7L, 0L, 0L, 1L, 0L);
    }

    @Test
    void aClockRunsWhileTheStoreIsOpenAndNoRowMovesUnderIt() {
        LeadQueue queue = LeadQueue.busy();
        LeadRow first = queue.model().rows().get(1);
        assertThat(clock(queue, first)).isEqualTo("3 minutes late");
        queue.floor().clock.set(first.due().by().plusSeconds(2).toString());
        queue.model().tick();
        assertThat(clock(queue, first)).isEqualTo("late");
        queue.floor().clock.set(first.due().by().minusSeconds(2).toString());
        queue.model().tick();
        assertThat(clock(queue, first)).isEqualTo("now");
        queue.floor().clock.set("2026-11-25T01:00:00Z"); // an hour after the store closed at 19:00
        queue.model().tick();
        assertThat(clock(queue, first)).as("8 hours and 37 minutes of opening time").isEqualTo("9 hours late");
        queue.floor().clock.set("2026-11-25T13:00:00Z"); // and an hour before it opens again
        queue.model().tick();
        assertThat(clock(queue, first)).isEqualTo("9 hours late");
        assertThat(queue.model().rows().get(1)).isEqualTo(first);
    }

    @Test
    void aDocumentIsShownLetterByLetterAsItCame() {
        LeadQueue queue = LeadQueue.busy().withDocument();
        queue.model().original();
        assertThat(queue.dialogs().shown).singleElement().satisfies(shown -> {
            assertThat(shown.about()).startsWith("portal-1187.xml (from the watched folder), SHA-256 ");
            assertThat(shown.text()).as("copied, it is the document and no letter more").isEqualTo(LeadQueue.PORTAL);
        });
    }

    @Test
    void aLeadThatSomebodyNotedHasNoOriginalAndSaysSo() {
        LeadQueue queue = LeadQueue.busy();
        open(queue, "Nadia Brandt");
        queue.model().original();
        assertThat(queue.dialogs().shown).isEmpty();
        assertThat(queue.dialogs().said).singleElement().asString().contains("somebody noted it");
    }

    private static String clock(LeadQueue queue, LeadRow row) {
        return queue.model().words().clock(row.due(), queue.model().moment().get(), queue.model().queue().get().opening());
    }

    @Test
    void anOutcomeTakesTwoKeysAndTakingBackUndoesIt() {
        LeadQueue queue = LeadQueue.busy();
        open(queue, "Marisol Vega");
        queue.acts().begin(LeadAct.OUTCOME);
        queue.acts().choose(queue.model().rules().disposition("no-answer").orElseThrow());

        assertThat(queue.acts().open().get()).isNull();
        assertThat(queue.lead().touches().attempts()).isEqualTo(1);
        assertThat(queue.dialogs().toasts).containsExactly("No answer: Marisol Vega");
        queue.floor().clock.pass(Duration.ofSeconds(2));
        queue.dialogs().undo();
        assertThat(queue.lead().touches().attempts()).isZero();
        assertThat(queue.lead().touches().waiting()).isTrue();

        queue.acts().begin(LeadAct.OUTCOME);
        queue.acts().choose(queue.model().rules().disposition("lost").orElseThrow());
        assertThat(queue.acts().open().get()).as("it asks why").isEqualTo(LeadAct.OUTCOME);
        queue.acts().because(queue.model().rules().disposition("lost").orElseThrow().reasons().getFirst());
        assertThat(queue.lead().state()).isEqualTo(LeadState.LOST);
        assertThat(queue.acts().refusal(LeadAct.OUTCOME)).isEqualTo("This lead is over: Lost. Open it again first, with R.");
        assertThat(queue.model().rows()).extracting(LeadRow::id).doesNotContain(queue.lead().id());
    }

    @Test
    void whoSaidNoToCallsIsNotCalled() {
        LeadQueue queue = LeadQueue.busy();
        open(queue, "Jo Park");
        queue.model().call();
        assertThat(queue.dialogs().copied).isEmpty();
        assertThat(queue.acts().open().get()).isNull();
        open(queue, "Marisol Vega");
        queue.model().call();
        assertThat(queue.dialogs().copied).containsExactly("+17345550133");
        assertThat(queue.acts().open().get()).isEqualTo(LeadAct.OUTCOME);
    }

    @Test
    void whatIsMissingIsAskedWithOneKeyAndNotAskedAgain() {
        LeadQueue queue = LeadQueue.busy();
        open(queue, "Nadia Brandt");
        assertThat(queue.opened().checklist().missing()).contains(LeadFact.VEHICLE, LeadFact.TIMING);
        queue.acts().ask(LeadFact.TIMING);
        queue.acts().send();
        assertThat(queue.fields().value.error().get()).isEqualTo("Write what the customer said.");
        queue.fields().value.set("this week");
        queue.acts().send();
        assertThat(queue.opened().checklist().missing()).doesNotContain(LeadFact.TIMING);
        assertThat(queue.lead().known(LeadFact.TIMING)).hasValueSatisfying(known -> {
            assertThat(known.told()).isFalse();
            assertThat(known.byName()).isEqualTo("Sam Ruiz");
        });
    }

    @Test
    void anAppointmentIsTypedAsPeopleTypeIt() {
        LeadQueue queue = LeadQueue.busy();
        open(queue, "Marisol Vega");
        queue.acts().begin(LeadAct.APPOINTMENT);
        queue.fields().time.set("half past");
        queue.acts().send();
        assertThat(queue.fields().time.error().get()).isEqualTo("Write a time such as 10, 10:30 or 2 pm.");
        queue.fields().time.set("2");
        queue.acts().send();
        assertThat(queue.lead().appointment())
                .hasValueSatisfying(it -> assertThat(it.starts()).hasToString("2026-11-25T19:00:00Z"));
    }

    @Test
    void somebodyWhoCameInIsALeadOfHisOwn() {
        LeadQueue queue = LeadQueue.of(new LeadFloor(), new LeadFloor().ana);
        queue.model().reload();
        queue.acts().begin(LeadAct.LOG);
        queue.acts().send();
        assertThat(queue.fields().who.error().get()).startsWith("Write a name");
        queue.fields().who.set("Ida Moreau");
        queue.fields().number.set("734 555");
        queue.acts().send();
        assertThat(queue.fields().number.error().get())
                .isEqualTo("This is no number that can be called. Write it with its area code.");
        queue.fields().number.set("(734) 741-0142");
        queue.fields().wants.set("2026 Ford Explorer");
        queue.acts().send();
        assertThat(queue.lead().ownerName()).isEqualTo("Ana Morales");
        assertThat(queue.lead().customer().phone()).isEqualTo("+17347410142");
        assertThat(queue.lead().known(LeadFact.VEHICLE)).hasValueSatisfying(it -> assertThat(it.value())
                .isEqualTo("2026 Ford Explorer"));
        assertThat(queue.model().lead()).startsWith("One lead is yours");
    }

    @Test
    void twoLeadsOfOnePersonAreShownAndMadeOne() {
        LeadQueue queue = LeadQueue.busy();
        open(queue, "Jo Park");
        assertThat(queue.opened().alike()).extracting(row -> row.customer().name()).containsExactly("Joanna Parks");
        queue.acts().merge(queue.opened().alike().getFirst());
        assertThat(queue.opened().alike()).isEmpty();
        assertThat(queue.lead().enquiries()).hasSize(2);
        queue.dialogs().undo();
        assertThat(queue.opened().alike()).hasSize(1);
    }

    @Test
    void whatOneSearchesForIsFoundInEveryPartOfTheWork() {
        LeadQueue queue = LeadQueue.busy();
        queue.model().change(now -> now.saying("explor"));
        assertThat(queue.model().rows()).extracting(row -> row.customer().name()).containsExactly("Jo Park");
        queue.model().change(now -> now.saying("nobody like this"));
        assertThat(queue.model().state().get()).isInstanceOfSatisfying(PaneState.Empty.class,
                empty -> Objects.requireNonNull(empty.step()).run().run());
        assertThat(queue.model().rows()).hasSize(7);
        queue.model().change(now -> now.showing(LeadQuery.View.COLD));
        assertThat(queue.lead().customer().name()).isEqualTo("Imogen Sato");
        assertThat(queue.model().words().why(queue.opened(), queue.floor().clock.now())).startsWith("Rests until");
    }

    @Test
    void aBuyerIsHandedToServiceWithANameAndADay() {
        LeadQueue queue = LeadQueue.busy();
        queue.acts().begin(LeadAct.BOUGHT);
        queue.fields().adviser.set(queue.model().people().stream().filter(it -> it.name().equals("Sid Roe")).findFirst()
                .orElseThrow());
        queue.acts().send();
        assertThat(queue.lead().state()).isEqualTo(LeadState.SOLD);
        assertThat(queue.model().words().step(queue.opened().history().getLast().step()))
                .isEqualTo("Handed to Sid Roe of service for May 24, 2027");
    }

    @Test
    void whoIsAtLunchIsGivenNoLeadUntilHeIsBack() {
        LeadQueue queue = LeadQueue.of(new LeadFloor(), new LeadFloor().bo);
        queue.model().reload();
        queue.acts().begin(LeadAct.AWAY);
        queue.fields().until.set("12:30");
        queue.acts().send();
        assertThat(queue.dialogs().toasts).containsExactly("No lead is given to you until Tue, Nov 24, 12:30 PM.");
        for (int i = 0; i < 6; i++) {
            assertThat(queue.floor().in(Wrote.by("Somebody " + i)).ownerName()).isNotEqualTo("Bo Lang");
        }
        queue.dialogs().undo();
        assertThat(queue.floor().in(Wrote.by("Another one")).ownerName()).as("he has waited longest").isEqualTo("Bo Lang");
    }

    @Test
    void whoGivesALeadAwayGoesOnWithTheNextOne() {
        LeadQueue queue = LeadQueue.of(new LeadFloor(), new LeadFloor().ana);
        queue.floor().office.intake().log(queue.floor().ana, Wrote.by("Ida Moreau").enquiry(), LeadChannel.PHONE);
        queue.floor().office.intake().log(queue.floor().ana, Wrote.by("Max Orr").enquiry(), LeadChannel.PHONE);
        queue.model().reload();
        String given = queue.lead().customer().name();
        queue.acts().begin(LeadAct.HAND_OVER);
        queue.fields().person.set(queue.model().people().stream().filter(it -> it.name().equals("Bo Lang")).findFirst()
                .orElseThrow());
        queue.fields().why.set("Speaks Polish");
        queue.acts().send();
        assertThat(queue.lead().customer().name()).isNotEqualTo(given);
        assertThat(queue.model().card().get()).isEqualTo(PaneState.ready());
        assertThat(queue.model().rows()).hasSize(1);
    }

    @Test
    void consentIsKeptInTheCustomersWords() {
        LeadQueue queue = LeadQueue.busy();
        queue.acts().begin(LeadAct.CONSENT);
        queue.fields().said.set("No more, please");
        queue.acts().send();
        assertThat(queue.lead().stopped()).contains(Way.CALL, Way.TEXT, Way.EMAIL, Way.MAIL);
        queue.acts().begin(LeadAct.CONSENT);
        queue.fields().allows.set(true);
        queue.fields().stopped.set(Way.EMAIL);
        queue.fields().said.set("You may write to me");
        queue.acts().send();
        assertThat(queue.lead().mayReach(Way.EMAIL)).isTrue();
        assertThat(queue.lead().mayReach(Way.CALL)).isFalse();
    }

    private static void open(LeadQueue queue, String name) {
        queue.model().look(queue.model().rows().stream().filter(row -> row.customer().name().equals(name)).findFirst()
                .orElseThrow());
    }
}
