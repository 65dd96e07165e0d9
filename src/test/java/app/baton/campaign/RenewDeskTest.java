package app.baton.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.incentive.Program;
import app.baton.journal.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Campaigns that promise a program as it was, and the way by which the newest revision reaches the floor. */
class RenewDeskTest {

    private static final LocalDate LATER = Offers.LAST.plusDays(2);

    private final Lakeside store = new Lakeside();
    private final RenewDesk renew = store.renew;
    private final Campaign trucks = store.truckMonth(store.cash, store.military);
    private final Program longer = Offers.cash("26-1101", 2, LATER, Map.of("F-150", 2500, "Explorer", 1500));

    @Test
    void aPublishedCampaignIsOutdatedOnceAProgramOfItWentOn() {
        published();
        assertThat(renew.outdated(store.mia)).isEmpty();
        store.know(longer);
        assertThat(renew.outdated(store.mia)).singleElement().satisfies(it -> {
            assertThat(it.told().campaign().name()).isEqualTo("2026-11 Truck Month");
            assertThat(it.steps()).containsExactly(new Outdated.Step(store.cash, longer));
            assertThat(it.stage()).isEqualTo(Outdated.Stage.NOT_BEGUN);
        });
        assertThat(renew.outdated(store.ana)).as("the floor has nothing to do about it").isEmpty();
    }

    @Test
    void aDraftIsNotOutdatedForTheFloorNeverReadIt() {
        store.campaigns.save(store.mia, CampaignFile.draft(trucks));
        store.know(longer);
        assertThat(renew.outdated(store.mia)).isEmpty();
    }

    @Test
    void aRevisionThatBeginsAfterTheCampaignLeavesItAlone() {
        published();
        store.know(longer.shifted(30, 30));
        assertThat(renew.outdated(store.mia)).isEmpty();
    }

    @Test
    void takingAlongMakesADraftThatRunsAsLongAndKeepsTheWordsUntilItReachesTheFloor() {
        published();
        store.know(longer);
        assertThat(renew.takeAlong(store.mia).steps()).hasSize(1);

        CampaignFile draft = latest();
        assertThat(draft.state()).isEqualTo(CampaignState.DRAFT);
        assertThat(draft.campaign().revision()).isEqualTo(2);
        assertThat(draft.campaign().ends()).as("it ended with the program").isEqualTo(LATER);
        assertThat(draft.campaign().promises().getFirst()).isEqualTo(new Promised(longer.ref(),
                trucks.promises().getFirst().why(), trucks.promises().getFirst().how(), trucks.promises().getFirst().nextStep()));
        assertThat(draft.campaign().promises().get(1)).isEqualTo(trucks.promises().get(1));
        assertThat(stage()).isEqualTo(Outdated.Stage.WRITTEN);
        assertThat(renew.takeAlong(store.mia).steps()).as("once is enough").isEmpty();

        store.campaigns.propose(store.mia, draft, store.clock.now().plusSeconds(3600));
        assertThat(stage()).isEqualTo(Outdated.Stage.PROPOSED);
        store.answers.answer(store.frank, latest(), ApprovalKind.FINANCE, true, "");
        assertThat(renew.outdated(store.mia)).as("the next brief has it").isEmpty();
    }

    @Test
    void aCampaignThatEndsBeforeTheProgramKeepsItsOwnLastDay() {
        Campaign shorter = trucks.running(Offers.FIRST, Offers.LAST.minusDays(5));
        store.approved(shorter);
        store.briefs.publish(store.mia);
        store.know(longer);
        renew.takeAlong(store.mia);
        assertThat(latest().campaign().ends()).isEqualTo(shorter.ends());
        assertThat(latest().campaign().promises().getFirst().program()).isEqualTo(longer.ref());
    }

    @Test
    void aDraftThatSomebodyHadBegunTakesItAlongAndUndoGivesItsWordsBack() {
        published();
        CampaignFile begun = store.campaigns.revise(store.mia, trucks.id());
        CampaignFile written = store.campaigns.save(store.mia, new CampaignFile(begun.campaign().headed("$2,500 off, still"),
                begun.state(), null, List.of(), begun.version()));
        store.know(longer);
        RenewDesk.Renewed done = renew.takeAlong(store.mia);
        assertThat(latest().campaign().headline()).isEqualTo("$2,500 off, still");
        assertThat(latest().campaign().promises().getFirst().program()).isEqualTo(longer.ref());

        renew.undo(store.mia, done);
        assertThat(latest().campaign()).isEqualTo(written.campaign());
        assertThat(stage()).isEqualTo(Outdated.Stage.NOT_BEGUN);
    }

    @Test
    void undoPutsAwayWhatWasBegunUnlessSomebodyWorkedOnIt() {
        published();
        store.know(longer);
        RenewDesk.Renewed first = renew.takeAlong(store.mia);
        renew.undo(store.mia, first);
        assertThat(latest().state()).isEqualTo(CampaignState.PUBLISHED);

        RenewDesk.Renewed second = renew.takeAlong(store.mia);
        CampaignFile draft = latest();
        store.campaigns.save(store.mia, new CampaignFile(draft.campaign().headed("Other words"), draft.state(), null, List.of(),
                draft.version()));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> renew.undo(store.mia, second))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.CONFLICT));
        assertThat(latest().campaign().headline()).isEqualTo("Other words");
    }

    @Test
    void onlyWhoWritesCampaignsTakesThemAlong() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> renew.takeAlong(store.frank))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
    }

    private void published() {
        store.approved(trucks);
        store.briefs.publish(store.mia);
    }

    private CampaignFile latest() {
        return store.books.campaigns().latest(trucks.id()).orElseThrow();
    }

    private Outdated.Stage stage() {
        return renew.outdated(store.mia).getFirst().stage();
    }
}
