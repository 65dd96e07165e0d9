package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.ProgramId;
import app.baton.ui.kit.Doors;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Drafts go to the second person, and come back by undo. */
class SendingTest {

    private final Office mia = Office.demo();

    @Test
    void whatWasSentIsTakenBackAndSentAgainUnlessSomebodyHasDecidedOnIt() {
        mia.write("26-1115", "amount", "750");
        mia.write("26-1116", "amount", "760");
        mia.model().acts().sendAll();
        assertThat(mia.dialogs().asked).as("her own, all of them in sight").isEmpty();
        mia.model().undo().undo();
        assertThat(draft("26-1115").orElseThrow().state()).isEqualTo(DraftState.WRITING);
        assertThat(draft("26-1116").orElseThrow().state()).isEqualTo(DraftState.WRITING);
        mia.model().undo().redo();
        assertThat(draft("26-1116").orElseThrow().state()).isEqualTo(DraftState.TO_CONFIRM);

        confirm(mia.forUser(mia.store().frank), "26-1115");
        mia.model().undo().undo();
        assertThat(draft("26-1116").orElseThrow().state()).isEqualTo(DraftState.WRITING);
        assertThat(mia.store().books.programs().revisions(new ProgramId("26-1115"))).as("confirmed is confirmed").hasSize(2);
        assertThat(mia.dialogs().problems).last().asString().contains("26-1115");
    }

    @Test
    void withSeveralRowsSelectedOnlyTheirDraftsAreSent() {
        mia.write("26-1115", "amount", "750");
        mia.write("26-1116", "amount", "760");
        mia.write("26-1122", "amount", "770");
        mia.model().filter().set(mia.model().filter().get().withWords("26-111"));
        assertThat(mia.model().acts().chosen()).as("one row is selected").isZero();
        mia.model().grid().cursor().selectAll();
        assertThat(mia.model().acts().chosen()).isEqualTo(2);

        mia.model().acts().sendMeant();

        assertThat(mia.dialogs().asked).isEmpty();
        assertThat(draft("26-1115").orElseThrow().state()).isEqualTo(DraftState.TO_CONFIRM);
        assertThat(draft("26-1116").orElseThrow().state()).isEqualTo(DraftState.TO_CONFIRM);
        assertThat(draft("26-1122").orElseThrow().state()).isEqualTo(DraftState.WRITING);
    }

    @Test
    void draftsThatAreNotInSightAreCountedBeforeTheyAreSent() {
        mia.write("26-1115", "amount", "750");
        mia.write("26-1116", "amount", "760");
        mia.model().filter().set(mia.model().filter().get().withWords("26-1115"));
        mia.dialogs().yes = false;
        mia.model().acts().sendAll();
        assertThat(mia.dialogs().asked).last().satisfies(question ->
                assertThat(question.sentence()).startsWith("Not among the rows that show now: 1,"));
        assertThat(draft("26-1115").orElseThrow().state()).isEqualTo(DraftState.WRITING);
    }

    @Test
    void fromElsewhereOneComesToWhatWaitsAndToWhatWasGivenBackOfEveryMonth() {
        mia.write("26-1115", "amount", "750");
        mia.write("26-1116", "amount", "760");
        mia.model().acts().sendAll();
        Office frank = mia.forUser(mia.store().frank);
        frank.model().open(Doors.TO_CONFIRM);
        assertThat(frank.model().page().get()).isEqualTo(ProgramsViewModel.Page.CONFIRM);
        assertThat(frank.model().confirming().queue()).hasSize(2);

        frank.desks().confirming().giveBack(frank.store().frank, draft("26-1116").orElseThrow(), "Nov 29 it says");
        mia.model().filter().set(mia.model().filter().get().withWords("26-1115"));
        mia.model().open(Doors.GIVEN_BACK);
        assertThat(mia.model().page().get()).isEqualTo(ProgramsViewModel.Page.GRID);
        assertThat(mia.model().grid().shown()).extracting(line -> line.value().content().id().value()).containsExactly("26-1116");
    }

    @Test
    void whyADraftCameBackStandsBesideItWhenItIsSentAgain() {
        mia.write("26-1115", "amount", "600");
        mia.model().acts().sendAll();
        Office frank = mia.forUser(mia.store().frank);
        frank.desks().confirming().giveBack(frank.store().frank, draft("26-1115").orElseThrow(), "650 it says");
        mia.model().reload();
        mia.write("26-1115", "amount", "650");
        mia.model().acts().sendAll();

        frank.model().go(ProgramsViewModel.Page.CONFIRM);

        assertThat(frank.model().confirming().shown().get()).isNotNull().satisfies(sheet ->
                assertThat(sheet.about().draft().reason()).isEqualTo("650 it says"));
        frank.model().confirming().confirm();
        assertThat(mia.store().books.programs().revisions(new ProgramId("26-1115"))).hasSize(2);
    }

    @Test
    void whoConfirmsHearsWhichPublishedCampaignsStillPromiseWhatWasBefore() {
        mia.write("26-1101", "until", "2026-12-05");
        mia.write("26-1115", "amount", "750");
        mia.model().acts().sendAll();
        Office frank = mia.forUser(mia.store().frank);
        frank.model().go(ProgramsViewModel.Page.CONFIRM);
        frank.model().confirming().confirm();
        assertThat(frank.dialogs().toasts).last().asString()
                .isEqualTo("26-1101 r2 is confirmed. One published campaign still promises what was before.");
        frank.dialogs().undo();
        assertThat(frank.navigator().opened).containsExactly("campaigns/old revisions");
        frank.model().confirming().confirm();
        assertThat(frank.dialogs().toasts).last().asString().doesNotContain("still");
    }

    private void confirm(Office second, String code) {
        var desk = second.desks().confirming();
        assertThat(desk.confirm(second.store().frank, List.of(desk.look(second.store().frank, draft(code).orElseThrow().id())
                .looked())).refused()).isEmpty();
    }

    private Optional<Draft> draft(String code) {
        return mia.desks().steward().openFor(mia.store().mia, new ProgramId(code));
    }
}
