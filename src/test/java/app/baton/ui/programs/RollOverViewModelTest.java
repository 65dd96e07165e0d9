package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.ProgramId;
import app.baton.incentive.RollPlan;
import app.baton.journal.PageRequest;
import app.baton.ui.kit.PaneState;
import app.baton.ui.programs.ProgramsViewModel.Page;
import app.baton.ui.programs.RollOverViewModel.Row;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RollOverViewModelTest {

    private final Office mia = Office.demo();
    private final RollOverViewModel rolling = mia.model().rolling();

    RollOverViewModelTest() {
        mia.model().go(Page.ROLL_OVER);
    }

    @Test
    void theMonthOfTheGridIsProposedIntoTheNextWithWhatEachProgramBecomes() {
        RollPlan plan = plan();
        assertThat(plan.from()).isEqualTo(YearMonth.of(2026, 11));
        assertThat(plan.to()).isEqualTo(YearMonth.of(2026, 12));
        Row military = row("26-1115");
        assertThat(military.ticked()).isTrue();
        assertThat(Objects.requireNonNull(military.becomes()).becomes().program().orElseThrow().startsOn())
                .hasValue(LocalDate.of(2026, 12, 1));
        assertThat(rolling.ready()).isPositive();
    }

    @Test
    void aTickTakesOneOutAndTheOthersKeepTheirPlaces() {
        int place = rolling.rows().indexOf(row("26-1115"));
        long before = rolling.ready();
        rolling.tick(row("26-1115"));
        assertThat(rolling.rows().get(place).code()).isEqualTo(new ProgramId("26-1115"));
        assertThat(rolling.rows().get(place).ticked()).isFalse();
        assertThat(rolling.ready()).isEqualTo(before - 1);
    }

    @Test
    void otherDaysMoveEveryProgramAndWhatIsNoDayIsSaidAndKeptOut() {
        rolling.nextDays("12/2", "Dec 30");
        assertThat(Objects.requireNonNull(row("26-1115").becomes()).becomes().program().orElseThrow().endsOn())
                .hasValue(LocalDate.of(2026, 12, 30));
        rolling.nextDays("12/2", "soon");
        assertThat(rolling.problem().get()).isNotBlank();
        rolling.rollOver();
        assertThat(mia.dialogs().said).last().asString().contains(rolling.problem().get());
        rolling.nextDays("12/20", "12/2");
        assertThat(rolling.problem().get()).contains("before it starts");
        assertThat(plan().next().last()).isEqualTo(LocalDate.of(2026, 12, 30));
    }

    @Test
    void aMonthIsNotRolledBackwards() {
        rolling.propose(YearMonth.of(2026, 12), YearMonth.of(2026, 11));
        assertThat(rolling.problem().get()).contains("is not after");
        assertThat(rolling.state().get()).isInstanceOf(PaneState.Ready.class);
        assertThat(plan().to()).as("the plan before is still there").isEqualTo(YearMonth.of(2026, 12));
    }

    @Test
    void theDraftsComeAsOneBatchIntoTheGridOfTheirMonthAndGoInOneStep() {
        long ready = rolling.ready();
        rolling.rollOver();
        assertThat(mia.model().page().get()).isEqualTo(Page.GRID);
        assertThat(mia.model().filter().get().months()).isEqualTo(Months.of(YearMonth.of(2026, 12)));
        assertThat(drafts()).isEqualTo(ready);
        assertThat(mia.dialogs().toasts).anyMatch(toast -> toast.contains("December 2026"));

        mia.model().go(Page.ROLL_OVER);
        rolling.propose(YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        assertThat(rolling.ready()).as("all are there already").isZero();
        mia.model().go(Page.GRID);
        mia.model().undo().undo();
        assertThat(drafts()).isZero();
        mia.model().undo().redo();
        assertThat(drafts()).isEqualTo(ready);
    }

    @Test
    void whatThePageShowsAsHeldUpIsLeftOutWithoutAMessage() {
        rolling.tickAll();
        rolling.tickAll();
        rolling.tick(row("26-1115"));
        rolling.rollOver();
        int said = mia.dialogs().said.size();
        mia.model().go(Page.ROLL_OVER);
        assertThat(plan().from()).as("December on show lies ahead: the running month is rolled into it")
                .isEqualTo(YearMonth.of(2026, 11));
        assertThat(rolling.rows().stream().filter(row -> row.ticked() && row.isBlocked()).count())
                .as("held up, and its tick waits").isGreaterThan(20);
        assertThat(rolling.rows()).filteredOn(RollOverViewModel.Row::isBlocked).noneMatch(RollOverViewModel.Row::comes);
        assertThat(rolling.ready()).isOne();
        long before = drafts();
        rolling.rollOver();
        assertThat(drafts()).isEqualTo(before + 1);
        assertThat(mia.dialogs().said).as("nothing new").hasSize(said);
        assertThat(mia.dialogs().toasts).last().asString().endsWith(": 1.");
    }

    @Test
    void whatWasWorkedOnSinceStaysAndIsListed() {
        rolling.rollOver();
        long made = drafts();
        ProgramRow first = mia.model().grid().rows().stream().filter(row -> row.stored() != null).findFirst().orElseThrow();
        mia.model().grid().change(first.key(), row -> mia.model().rows().with(row, ProgramEdits.named(row.content(), "Mended")));
        mia.model().undo().undo();
        mia.model().undo().undo();
        assertThat(drafts()).isLessThan(made).isPositive();
        assertThat(mia.dialogs().said).last().asString().contains("worked on since");
    }

    private RollPlan plan() {
        return Objects.requireNonNull(rolling.plan().get());
    }

    private Row row(String code) {
        return rolling.rows().stream().filter(row -> row.code().value().equals(code)).findFirst().orElseThrow();
    }

    private long drafts() {
        return mia.desks().steward().open(mia.store().mia, PageRequest.first(500))
                .rows().size();
    }
}
