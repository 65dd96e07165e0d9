package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.exchange.Bulletin;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.Rulebook;
import app.baton.intake.ProgramPreview.Row;
import app.baton.intake.ProgramPreview.Standing;
import app.baton.journal.Problem;
import app.baton.twins.MapBooks;
import java.time.YearMonth;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Under which rulebook and document the programs of a sheet come. */
class ImportPlaceTest extends ImportRoom {

    private static final ProgramId NOVEMBER = Bulletin.rulebook().id();
    private static final ProgramId DECEMBER = new ProgramId("bulletin-2026-12");
    private static final String NEXT = """
            Code,Name,Amount,From,Until
            26-1231,Winter cash,500,12/1/2026,12/31/2026
            """;

    private void rulebookRolledOver() {
        RollOverDesk rolling = new RollOverDesk(books.drafts(), books.programs(), books.unitOfWork(), MapBooks.CLOCK, ids, texts);
        var plan = rolling.propose(MIA, YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        rolling.rollOver(MIA, plan.withChosen(Set.of(NOVEMBER)));
    }

    private Row only(String csv, Under under) {
        ProgramPreview preview = preview(text(csv), under);
        assertThat(preview.refused()).isEmpty();
        return preview.rows().getFirst();
    }

    private static Program program(Row row) {
        return row.content().program().orElseThrow();
    }

    @Test
    void nextMonthsProgramComesUnderTheRulebookOfItsDaysAndFromThatOnesDocument() {
        rulebookRolledOver();

        Row row = only(NEXT, Under.fitting());

        assertThat(program(row).combination().rulebook()).isEqualTo(DECEMBER);
        assertThat(program(row).source().document()).startsWith("Program bulletin, December 2026");
        assertThat(row.place().rulebook()).isEqualTo("Program bulletin, December 2026");
        assertThat(row.place().looks()).isEmpty();
        assertThat(program(only(NEXT.replace("12/1/2026", "11/20/2026").replace("12/31", "11/30"), Under.fitting()))
                .combination().rulebook()).as("this month's stays with this month").isEqualTo(NOVEMBER);
    }

    @Test
    void aRulebookThatIsNotHereIsRefusedWithThoseThatAre() {
        rulebookRolledOver();

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> preview(text(NEXT), Under.book("bulletin-2027-01")))
                .satisfies(problem -> assertThat(problem.sentence()).contains("\"bulletin-2027-01\"")
                        .endsWith(DECEMBER + ", " + NOVEMBER + "."));
        assertThat(program(only(NEXT, Under.book("bulletin-2026-11"))).combination().rulebook()).isEqualTo(NOVEMBER);
    }

    @Test
    void whereNoRulebookIsForItsDaysItComesUnderTheRunningOneAndThatIsSaid() {
        Row row = only(NEXT, Under.fitting());

        assertThat(program(row).combination().rulebook()).isEqualTo(NOVEMBER);
        assertThat(row.place().looks()).singleElement().asString()
                .startsWith("Ford has no rulebook for these days yet.").contains("Program bulletin, November 2026");
    }

    @Test
    void aChosenRulebookAndDocumentHoldForEveryRowAlsoForOneThatSaysNothingNew() {
        rulebookRolledOver();
        String csv = "Code,Name,Amount\n26-1231,Winter cash,500\n26-1115,,\n";
        Under chosen = new Under(new Under.Rules.Book(DECEMBER), " Holiday letter ");

        ProgramPreview preview = preview(text(csv), chosen);

        assertThat(preview.rows()).extracting(Row::standing).containsExactly(Standing.NEW, Standing.REVISED);
        assertThat(preview.rows()).allSatisfy(row -> {
            assertThat(program(row).combination().rulebook()).isEqualTo(DECEMBER);
            assertThat(program(row).source().document()).isEqualTo("Holiday letter");
        });
        assertThat(program(preview.rows().getLast()).source().text()).as("words of another document").isEmpty();
        assertThat(program(preview.rows().getLast()).combination().group()).as("the next rulebook has it too")
                .isEqualTo(Bulletin.program(1115).combination().group());
        desk.importDrafts(MIA, preview);
        assertThat(preview(text(csv), chosen).of(Standing.UNCHANGED)).as("the same sheet again").hasSize(2);
        assertThat(program(only("Code,Name,Amount\n26-1232,Loose,500\n", new Under(new Under.Rules.None(), "")))
                .combination().rulebook()).isNull();
    }

    @Test
    void aKnownProgramGoesUnderTheNextRulebookOnlyWithItsDays() {
        rulebookRolledOver();

        assertThat(program(only("Code,Amount\n26-1122,750\n", Under.fitting())).combination().rulebook()).isEqualTo(NOVEMBER);
        Program moved = program(only("Code,From,Until\n26-1122,12/1/2026,12/31/2026\n", Under.fitting()));
        assertThat(moved.combination().rulebook()).isEqualTo(DECEMBER);
        assertThat(moved.source().document()).startsWith("Program bulletin, December 2026");
    }

    @Test
    void theDocumentThatTheSheetNamesCountsMoreThanTheChosenOne() {
        Row row = only("Code,Name,Amount,Bulletin\n26-1231,Winter cash,500,Letter of the region\n",
                Under.fitting().with("Holiday letter"));

        assertThat(program(row).source().document()).isEqualTo("Letter of the region");
    }

    @Test
    void aSponsorWithoutARulebookHereComesUnderNoneAndPaysItself() {
        Row row = only("Code,Name,Amount,Sponsor\nT-1,Range cash,500,Tesla (manufacturer)\n", Under.fitting());

        assertThat(program(row).combination().rulebook()).isNull();
        assertThat(program(row).payer().name()).isEqualTo("Tesla");
        assertThat(row.place().looks()).singleElement().asString().contains("Tesla").contains("come under none");
    }

    @Test
    void whatASheetCanComeUnderIsOfferedNewestFirst() {
        rulebookRolledOver();

        Origins origins = desk.origins(MIA);

        assertThat(origins.rulebooks()).extracting(Rulebook::id).containsExactly(DECEMBER, NOVEMBER);
        assertThat(origins.documents()).startsWith("Program bulletin, December 2026, issue 1 of 1 December 2026")
                .contains("Program bulletin, November 2026, Amendment 1 of 16 November 2026").doesNotHaveDuplicates();
    }
}
