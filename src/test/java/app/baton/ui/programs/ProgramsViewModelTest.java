package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Merge;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramKind;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.grid.Block;
import app.baton.ui.programs.ProgramsViewModel.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgramsViewModelTest {

    private final Office mia = Office.demo();

    @Test
    void theGridShowsTheMonthsProgramsInOneLineEach() {
        assertThat(mia.model().lead().get()).isEqualTo("30 programs in November 2026. Nothing is being written.");
        ProgramRow cash = mia.row("26-1101");
        assertThat(cash.standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(cash.words().amount()).isEqualTo("$1,000–$2,750");
        assertThat(cash.words().eligibility()).startsWith("2026 F-150");
    }

    @Test
    void aCellThatIsWrittenBecomesADraftWithoutBeingAsked() {
        mia.write("26-1115", "amount", "750");
        Draft draft = draft("26-1115").orElseThrow();
        assertThat(draft.state()).isEqualTo(DraftState.WRITING);
        assertThat(draft.program().orElseThrow().largestAmount().toString()).isEqualTo("USD 750.00");
        assertThat(mia.row("26-1115").standing()).isEqualTo(Standing.DRAFT);
        assertThat(mia.model().lead().get()).contains("1 being written");
        assertThat(mia.model().unsaved()).isEmpty();
    }

    @Test
    void takingTheOnlyChangeBackPutsTheDraftAwayAndDoingItAgainBringsOneBack() {
        mia.write("26-1115", "amount", "750");
        mia.model().undo().undo();
        assertThat(draft("26-1115")).isEmpty();
        assertThat(mia.row("26-1115").standing()).isEqualTo(Standing.IN_FORCE);
        assertThat(mia.model().lead().get()).contains("Nothing is being written");
        mia.model().undo().redo();
        assertThat(draft("26-1115").orElseThrow().program().orElseThrow().largestAmount().toString()).isEqualTo("USD 750.00");
    }

    @Test
    void whatIsNoAmountStaysInItsCellAndIsTold() {
        mia.write("26-1115", "amount", "TBD");
        assertThat(draft("26-1115")).isEmpty();
        assertThat(mia.model().unsaved()).hasValue("Cells in Programs that could not be kept as they are: 1.");
        mia.model().reload();
        assertThat(mia.model().grid().wrongCells()).as("still there after reading anew").isEqualTo(1);
        mia.model().acts().sendAll();
        assertThat(mia.dialogs().said).first().asString().contains("Mend them first");
    }

    @Test
    void aBlockFromASpreadsheetMovesManyWindowsAtOnceAndBackInOneStep() {
        mia.model().grid().select("26-1115");
        int row = mia.model().grid().cursor().range().leadRow();
        mia.model().grid().cursor().moveTo(row, 5, false);
        mia.model().grid().paste(Block.parse("12/1/2026\t2027-01-04\n12/1/2026\tJan 4, 2027\n"));
        assertThat(mia.row("26-1115").content().endsOn()).hasValue(LocalDate.of(2027, 1, 4));
        assertThat(mia.row("26-1116").content().startsOn()).hasValue(LocalDate.of(2026, 12, 1));
        assertThat(mia.desks().steward().openFor(mia.store().mia, new ProgramId("26-1116"))).isPresent();
        mia.model().undo().undo();
        assertThat(mia.row("26-1115").content().endsOn()).hasValue(LocalDate.of(2026, 11, 30));
        assertThat(draft("26-1116")).isEmpty();
    }

    @Test
    void aLaterDeliveryKeepsItsDistanceWhenTheWindowMoves() {
        var program = mia.row("26-1104").content();
        var later = ProgramEdits.until(program, LocalDate.of(2026, 12, 31));
        assertThat(later.endsOn()).hasValue(LocalDate.of(2026, 12, 31));
        assertThat(later.windows()).hasSameSizeAs(program.windows());
    }

    @Test
    void anUnknownGroupIsRefusedWithTheGroupsThatThereAre() {
        mia.write("26-1115", "group", "Z");
        assertThat(mia.model().grid().lead().orElseThrow().wrong(mia.model().grid().columns().get(7)).orElseThrow().sentence())
                .startsWith("There is no group Z. Groups are ").contains("R");
        mia.write("26-1115", "group", "A");
        assertThat(draft("26-1115").orElseThrow().program().orElseThrow().combination().group()).isEqualTo("A");
    }

    @Test
    void aNewProgramIsKeptUnderTheNextCodeAndUndoPutsItAway() {
        mia.model().acts().create();
        ProgramRow fresh = mia.row("26-1131");
        assertThat(fresh.was()).isEmpty();
        mia.write("26-1131", "code", "26-1101");
        assertThat(mia.model().grid().wrongCells()).as("the code is another program's").isEqualTo(1);
        mia.write("26-1101", "code", "X");
        assertThat(mia.row("26-1101").standing()).as("the code of what is in force stays").isEqualTo(Standing.IN_FORCE);
        mia.model().undo().undo();
        mia.model().undo().undo();
        assertThat(mia.model().grid().rows()).noneMatch(row -> row.content().id().value().equals("26-1131"));
    }

    @Test
    void draftsAreSentPutAwayAndTakenBack() {
        mia.write("26-1115", "amount", "750");
        mia.write("26-1116", "amount", "750");
        mia.model().acts().sendAll();
        assertThat(draft("26-1116").orElseThrow().state()).isEqualTo(DraftState.TO_CONFIRM);
        assertThat(mia.model().lead().get()).contains("2 waiting for a second person");
        assertThat(mia.model().confirmable()).as("nobody confirms what he wrote").isZero();
        assertThat(mia.forUser(mia.store().frank).model().confirmable()).isEqualTo(2);
        mia.model().grid().select("26-1116");
        mia.model().acts().discard();
        assertThat(draft("26-1116")).isEmpty();
        mia.model().undo().undo();
        assertThat(draft("26-1116")).isPresent();
    }

    @Test
    void draftsAreGivenToANamedStewardAndBack() {
        mia.write("26-1101", "name", "Truck cash");
        mia.write("26-1102", "name", "Truck cash two");
        assertThat(mia.row("26-1101").who()).isEqualTo(mia.store().mia.name());
        mia.dialogs().answer = mia.store().frank.name();
        mia.model().grid().cursor().moveTo(0, 0, false);
        mia.model().grid().cursor().moveTo(mia.model().grid().rows().size() - 1, 0, true);
        mia.model().acts().assign();

        assertThat(mia.row("26-1101").who()).isEqualTo(mia.store().frank.name());
        assertThat(mia.row("26-1102").draft().orElseThrow().steward()).isEqualTo(mia.store().frank.id());
        assertThat(mia.dialogs().toasts.getLast()).startsWith("2 drafts are in the hands of " + mia.store().frank.name());
        mia.model().undo().undo();
        assertThat(mia.row("26-1101").who()).isEqualTo(mia.store().mia.name());
        mia.model().undo().redo();
        assertThat(mia.row("26-1102").who()).isEqualTo(mia.store().frank.name());

        mia.model().grid().select("26-1101");
        mia.dialogs().answer = mia.store().ana.name();
        assertThatThrownBy(() -> mia.model().acts().assign()).as("she may not write programs")
                .hasMessageContaining("Choose one who may write programs").hasMessageContaining(mia.store().frank.name());
    }

    @Test
    void draftsOfOthersAreSentWithOnesOwnOnlyAfterAQuestionThatCountsThem() {
        mia.write("26-1115", "amount", "750");
        Office frank = mia.forUser(mia.store().frank);
        frank.write("26-1116", "amount", "750");
        frank.dialogs().yes = false;
        frank.model().acts().sendAll();
        assertThat(frank.dialogs().asked).last().satisfies(question -> {
            assertThat(question.title()).contains("2 drafts");
            assertThat(question.sentence()).startsWith("Written by others among them: 1.");
        });
        assertThat(draft("26-1116").orElseThrow().state()).isEqualTo(DraftState.WRITING);
        frank.dialogs().yes = true;
        frank.model().acts().sendAll();
        mia.model().reload();
        assertThat(draft("26-1115").orElseThrow().state()).isEqualTo(DraftState.TO_CONFIRM);
    }

    @Test
    void theSecondPersonTicksWhatHeLookedAtAndConfirmsItTogether() {
        mia.write("26-1115", "amount", "750");
        mia.write("26-1116", "amount", "760");
        mia.write("26-1117", "amount", "770");
        mia.model().acts().sendAll();
        Office frank = mia.forUser(mia.store().frank);
        frank.model().go(Page.CONFIRM);
        ConfirmViewModel queue = frank.model().confirming();
        queue.confirmTicked();
        assertThat(frank.dialogs().said).last().asString().contains("Nothing is ticked");
        queue.tick();
        queue.tick();
        assertThat(queue.ticked()).isEqualTo(2);
        queue.confirmTicked();
        assertThat(queue.queue()).extracting(it -> it.draft().code().value()).containsExactly("26-1117");
        assertThat(mia.store().books.programs().revisions(new ProgramId("26-1115")).getFirst().source().check())
                .isNotNull().extracting(check -> check.by()).isEqualTo("Frank Ode");
        assertThat(mia.store().books.programs().revisions(new ProgramId("26-1117"))).hasSize(1);
    }

    @Test
    void whatWasChangedAfterItWasTickedIsNotConfirmed() {
        mia.write("26-1115", "amount", "750");
        mia.model().acts().sendAll();
        Office frank = mia.forUser(mia.store().frank);
        frank.model().go(Page.CONFIRM);
        frank.model().confirming().tick();
        mia.write("26-1115", "amount", "900");
        mia.model().acts().sendAll();
        frank.model().confirming().confirmTicked();
        assertThat(mia.store().books.programs().revisions(new ProgramId("26-1115"))).hasSize(1);
        assertThat(frank.dialogs().problems).last().asString().contains("changed after you looked at it");
    }

    @Test
    void nobodyConfirmsHisOwnAndWhatIsGivenBackComesWithItsReason() {
        mia.write("26-1115", "amount", "750");
        mia.model().acts().sendAll();
        mia.model().go(Page.CONFIRM);
        mia.model().confirming().tick();
        mia.model().confirming().confirm();
        assertThat(mia.model().confirming().ticked()).isZero();
        assertThat(draft("26-1115").orElseThrow().state()).isEqualTo(DraftState.TO_CONFIRM);
        Office frank = mia.forUser(mia.store().frank);
        frank.dialogs().answer = "The bulletin says $500.";
        frank.model().go(Page.CONFIRM);
        frank.model().confirming().giveBack();
        mia.model().go(Page.GRID);
        assertThat(mia.row("26-1115").standing()).isEqualTo(Standing.GIVEN_BACK);
        assertThat(mia.row("26-1115").stored()).isNotNull().extracting(Draft::reason).isEqualTo("The bulletin says $500.");
    }

    @Test
    void twoPeopleAtOneProgramAreBroughtTogetherAndAskedOnlyWhereTheyDiffer() {
        mia.write("26-1115", "name", "Military Thanks");
        Office frank = mia.forUser(mia.store().frank);
        frank.write("26-1115", "amount", "600");
        mia.write("26-1115", "until", "2026-12-02");
        assertThat(mia.dialogs().toasts).anyMatch(toast -> toast.startsWith("26-1115: somebody else changed it too"));
        assertThat(mia.row("26-1115").content().largestAmount().toString()).isEqualTo("USD 600.00");

        frank.model().reload();
        frank.write("26-1115", "amount", "700");
        mia.write("26-1115", "amount", "800");
        assertThat(mia.model().page().get()).isEqualTo(Page.MERGE);
        MergeViewModel merge = Objects.requireNonNull(mia.model().merging().get());
        assertThat(merge.questions()).hasSize(1);
        assertThat(merge.questions().getFirst().theirs()).anyMatch(line -> line.contains("$700"));
        assertThat(merge.questions().getFirst().mine()).anyMatch(line -> line.contains("$800"));
        assertThat(merge.theirs()).isEqualTo("What Frank Ode wrote");
        assertThat(merge.mine()).isEqualTo("What I wrote");
        merge.answer(merge.questions().getFirst(), Merge.Side.MINE);
        merge.keep();
        assertThat(mia.model().page().get()).isEqualTo(Page.GRID);
        assertThat(draft("26-1115").orElseThrow().program().orElseThrow().largestAmount().toString()).isEqualTo("USD 800.00");
        assertThat(draft("26-1115").orElseThrow().program().orElseThrow().name()).isEqualTo("Military Thanks");
    }

    /** Three rows are written in one go; a colleague discarded the draft of the first and confirmed that of the second. */
    @Test
    void aDraftThatAColleagueClosedStopsNoOtherRowAndWhatWasTypedGoesIntoTheNextOne() {
        mia.write("26-1115", "amount", "750");
        mia.write("26-1116", "amount", "760");
        mia.model().acts().sendAll();
        Office frank = mia.forUser(mia.store().frank);
        confirm(frank, "26-1116");
        frank.desks().steward().discard(frank.store().frank, draft("26-1115").orElseThrow());

        pasteNames("26-1115", "Military Thanks", "First Responder Thanks", "College Thanks");

        assertThat(draft("26-1117").orElseThrow().content().name()).isEqualTo("College Thanks");
        Draft discarded = draft("26-1115").orElseThrow();
        assertThat(discarded.content().name()).isEqualTo("Military Thanks");
        assertThat(discarded.program().orElseThrow().largestAmount().toString()).as("discarded is discarded")
                .isEqualTo("USD 500.00");
        Draft confirmed = draft("26-1116").orElseThrow();
        assertThat(confirmed.content().ref()).hasToString("26-1116 r3");
        assertThat(confirmed.content().name()).isEqualTo("First Responder Thanks");
        assertThat(confirmed.program().orElseThrow().largestAmount().toString()).isEqualTo("USD 760.00");
        assertThat(mia.dialogs().problems).isEmpty();
        assertThat(mia.dialogs().toasts).contains("26-1115: its draft was discarded meanwhile. What you typed is in a new one.",
                "26-1116: its draft was confirmed meanwhile. What you typed is in a new one.");
        assertThat(mia.row("26-1116").was().orElseThrow().revision()).as("read anew").isEqualTo(2);
        assertThat(mia.model().unsaved()).isEmpty();
        mia.model().go(Page.ROLL_OVER);
        assertThat(mia.model().page().get()).isEqualTo(Page.ROLL_OVER);
    }

    @Test
    void takingBackWhatAColleagueDiscardedOrWroteOnMeanwhileIsKeptToo() {
        mia.write("26-1115", "amount", "750");
        mia.desks().steward().discard(mia.store().frank, draft("26-1115").orElseThrow());
        mia.model().undo().undo();
        assertThat(draft("26-1115")).isEmpty();
        assertThat(mia.row("26-1115").standing()).isEqualTo(Standing.IN_FORCE);

        mia.write("26-1116", "amount", "760");
        mia.forUser(mia.store().frank).write("26-1116", "name", "Thanks");
        mia.model().undo().undo();
        assertThat(draft("26-1116").orElseThrow().content().name()).isEqualTo("Thanks");
        assertThat(draft("26-1116").orElseThrow().program().orElseThrow().largestAmount().toString()).isEqualTo("USD 500.00");
        assertThat(mia.dialogs().problems).isEmpty();
    }

    @Test
    void aNewProgramThatAColleagueDiscardedIsMarkedInItsRowAndGoneAfterReadingAnew() {
        mia.model().acts().create();
        mia.desks().steward().discard(mia.store().frank, draft("26-1131").orElseThrow());

        mia.write("26-1131", "name", "Loyalty");

        var grid = mia.model().grid();
        assertThat(grid.lead().orElseThrow().wrong(grid.columns().getFirst()).orElseThrow().sentence())
                .contains("was discarded meanwhile");
        mia.write("26-1115", "amount", "750");
        assertThat(draft("26-1115")).isPresent();
        mia.model().reload();
        assertThat(mia.model().grid().rows()).noneMatch(row -> row.content().id().value().equals("26-1131"));
        assertThat(mia.model().unsaved()).isEmpty();
    }

    private void pasteNames(String first, String... names) {
        mia.model().grid().select(mia.row(first).key());
        int column = mia.model().grid().columns().stream().map(it -> it.id()).toList().indexOf("name");
        mia.model().grid().cursor().moveTo(mia.model().grid().cursor().range().leadRow(), column, false);
        mia.model().grid().paste(Block.parse(String.join("\n", names) + "\n"));
    }

    private void confirm(Office second, String code) {
        var desk = second.desks().confirming();
        assertThat(desk.confirm(second.store().frank, List.of(desk.look(second.store().frank, draft(code).orElseThrow().id())
                .looked())).refused()).isEmpty();
    }

    @Test
    void twoQuestionsAreAskedOneAfterTheOtherAndCanWait() {
        Office frank = mia.forUser(mia.store().frank);
        mia.write("26-1115", "amount", "700");
        mia.write("26-1116", "amount", "710");
        frank.write("26-1115", "amount", "800");
        frank.write("26-1116", "amount", "810");
        frank.model().go(Page.GRID);
        assertThat(frank.model().unsaved()).isPresent();
        MergeViewModel first = Objects.requireNonNull(frank.model().merging().get());
        assertThat(first.title()).startsWith("26-1115");
        first.all(Merge.Side.MINE);
        first.keep();
        MergeViewModel second = Objects.requireNonNull(frank.model().merging().get());
        assertThat(second.title()).startsWith("26-1116");
        second.all(Merge.Side.THEIRS);
        second.keep();
        assertThat(frank.model().merging().get()).isNull();
        assertThat(frank.model().unsaved()).isEmpty();
        assertThat(frank.row("26-1115").content().largestAmount().toString()).isEqualTo("USD 800.00");
        assertThat(frank.row("26-1116").content().largestAmount().toString()).isEqualTo("USD 710.00");
    }

    @Test
    void filtersLookForWordsSponsorKindStateModelAndMonth() {
        ProgramFilter november = mia.model().filter().get();
        filter(november.withWords("expl cash"));
        assertThat(codes()).contains("26-1101", "26-1106").doesNotContain("26-1115");
        filter(november.withKind(ProgramKind.LEASE));
        assertThat(codes()).containsExactly("26-1108");
        filter(november.withModel("Mustang Mach-E"));
        assertThat(codes()).contains("26-1107").doesNotContain("26-1106");
        mia.write("26-1107", "amount", "3500");
        filter(november.withState(StateFilter.DRAFT));
        assertThat(codes()).containsExactly("26-1107");
        filter(november.withSponsor("Nobody"));
        assertThat(codes()).isEmpty();
    }

    @Test
    void whatEndsWithinSevenDaysIsFoundOnTheSeventhDayBeforeAndNotEarlier() {
        ProgramFilter november = mia.model().filter().get();
        filter(new ProgramFilter(LocalDate.of(2026, 11, 22), "", null, null, StateFilter.EXPIRING, null, november.months()));
        assertThat(codes()).doesNotContain("26-1115");
        filter(new ProgramFilter(LocalDate.of(2026, 11, 23), "", null, null, StateFilter.EXPIRING, null, november.months()));
        assertThat(codes()).contains("26-1115");
    }

    @Test
    void readersSeeTheGridAndWriteNothing() {
        Office sam = mia.forUser(mia.store().sam);
        assertThat(sam.model().grid().rows()).hasSize(30);
        assertThat(sam.model().state().get()).isInstanceOf(PaneState.Ready.class);
        sam.write("26-1115", "amount", "750");
        assertThat(draft("26-1115")).isEmpty();
        assertThat(sam.model().grid().closed(0, 1)).contains("Marketing and finance write them");
    }

    @Test
    void aProgramIsOpenedByItsCodeFromElsewhere() {
        mia.model().open("26-9999");
        assertThat(mia.dialogs().said).first().asString().contains("26-9999");
    }

    private void filter(ProgramFilter filter) {
        mia.model().filter().set(filter);
    }

    private List<String> codes() {
        return mia.model().grid().shown().stream().map(line -> line.value().content().id().value()).toList();
    }

    private Optional<Draft> draft(String code) {
        return mia.desks().steward().openFor(mia.store().mia, new ProgramId(code));
    }
}
