package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.Merge;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.Saving;
import app.baton.intake.ProgramImportDesk.Imported;
import app.baton.intake.ProgramPreview.Decision;
import app.baton.intake.ProgramPreview.Row;
import app.baton.money.Dollars;
import app.baton.people.Person;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows of programs that somebody works on already: told with the name, and decided by a person. */
class ImportRivalTest extends ImportRoom {

    private static final ProgramId REGION = new ProgramId("26-1122");
    private static final String SHEET = "Code,Name,Amount\n26-1122,Region bonus,750\n";

    ImportRivalTest() {
        for (User user : List.of(MIA, NOAH)) {
            String login = user.name().substring(0, 3).toLowerCase(Locale.ROOT);
            books.unitOfWork().write(user.actor(), log -> books.people().save(
                    new Person(user.id(), login, user.name(), "", user.roles(), true, 0)));
        }
    }

    private Row only(ProgramPreview preview) {
        assertThat(preview.refused()).isEmpty();
        return preview.rows().getFirst();
    }

    private Draft stored(ProgramId code) {
        return books.drafts().openFor(code).orElseThrow();
    }

    private Draft noahs(String name) {
        Draft draft = steward.revise(NOAH, REGION);
        Program was = draft.program().orElseThrow();
        Saving saving = steward.save(NOAH, draft, Entry.of(named(was, name)));
        return ((Saving.Kept) saving).draft();
    }

    private static Program named(Program was, String name) {
        return new Program(was.id(), was.revision(), name, was.sponsor(), was.payer(), was.payees(), was.windows(), was.routes(),
                was.benefits(), was.eligibility(), was.combination(), was.limits(), was.proofs(), was.claim(),
                was.meetsCashDown(), was.source(), was.extras());
    }

    @Test
    void whoWritesADraftOfItIsNamedAndBothAreBroughtTogetherUnlessSomebodySaysOtherwise() {
        noahs("Winter region bonus");

        Row row = only(preview(text("Code,Amount\n26-1122,750\n")));

        assertThat(row.rival().orElseThrow().writers()).containsExactly("Noah Kim");
        assertThat(new RivalWords(texts).sentence(row, row.rival().orElseThrow()))
                .isEqualTo("There is a draft of it already, by Noah Kim (Being written).");
        assertThat(row.decision()).isEqualTo(Decision.ASK);
        Imported imported = desk.importDrafts(MIA, preview(text("Code,Amount\n26-1122,750\n")));
        assertThat(imported.asked()).as("they changed different parts").isEmpty();
        assertThat(stored(REGION).content().name()).isEqualTo("Winter region bonus");
        assertThat(stored(REGION).program().orElseThrow().largestAmount()).isEqualTo(Dollars.of(750));
        assertThat(desk.undo(MIA, imported).whole()).isTrue();
        assertThat(stored(REGION).program().orElseThrow().largestAmount()).isEqualTo(Dollars.of(500));
    }

    @Test
    void whereBothSaySomethingDifferentAQuestionIsLeftAndNothingIsKept() {
        noahs("Winter region bonus");

        Imported imported = desk.importDrafts(MIA, preview(text(SHEET)));

        assertThat(imported.asked()).singleElement().satisfies(question -> {
            Merge merge = question.asked().merge();
            assertThat(merge.questions()).singleElement().satisfies(it -> {
                assertThat(it.theirs()).first().asString().contains("Winter region bonus");
                assertThat(it.mine()).first().asString().contains("Region bonus");
            });
            steward.save(MIA, question.asked().stored(), merge.answered(Map.of("name", Merge.Side.THEIRS)));
        });
        assertThat(stored(REGION).content().name()).isEqualTo("Winter region bonus");
        assertThat(stored(REGION).program().orElseThrow().largestAmount()).isEqualTo(Dollars.of(750));
    }

    @Test
    void theSheetTakesItsPlaceOrTheRowStaysOutAsSomebodyDecides() {
        noahs("Winter region bonus");
        ProgramPreview preview = preview(text(SHEET));

        ProgramPreview out = preview.decided(Optional.of(REGION), Decision.SKIP);
        assertThat(only(out).taken()).isFalse();
        assertThat(out.skipped()).isEqualTo(1);
        assertThat(desk.importDrafts(MIA, out).changed()).isZero();
        assertThat(new RivalWords(texts).skipped(out)).singleElement().satisfies(refused ->
                assertThat(refused.sentence()).contains("Noah Kim").endsWith("The row was left out."));

        desk.importDrafts(MIA, preview.decided(Optional.empty(), Decision.SHEET));
        assertThat(stored(REGION).content().name()).isEqualTo("Region bonus");
    }

    @Test
    void onesOwnDraftIsWrittenOverAndANewCodeOfSomebodyElseIsAskedAbout() {
        steward.revise(MIA, REGION);
        assertThat(only(preview(text(SHEET))).decision()).isEqualTo(Decision.SHEET);

        Draft blank = steward.blank(NOAH);
        Program typed = named(blank.program().orElseThrow(), "Plow bonus").as(new ProgramRef(new ProgramId("26-1231"), 1));
        steward.save(NOAH, blank, Entry.of(typed));
        ProgramPreview preview = preview(text("Code,Name,Amount\n26-1231,Snow bonus,500\n"));
        assertThat(only(preview).decision()).isEqualTo(Decision.ASK);
        assertThat(desk.importDrafts(MIA, preview).asked()).singleElement().satisfies(question ->
                assertThat(question.asked().merge().questions()).extracting(Merge.Question::field).contains("name"));
        Row part = only(preview(text("Code,Until\n26-1231,12/24/2026\n")));
        assertThat(part.rival().orElseThrow().choices()).as("by itself the row is no program")
                .containsExactly(Decision.SHEET, Decision.SKIP);
        assertThat(part.decision()).isEqualTo(Decision.SKIP);
    }

    @Test
    void whatWasRolledOverAlreadyIsNotExtendedBesideItsSuccessor() {
        RollOverDesk rolling = new RollOverDesk(books.drafts(), books.programs(), books.unitOfWork(), MapBooks.CLOCK, ids, texts);
        var plan = rolling.propose(NOAH, YearMonth.of(2026, 11), YearMonth.of(2026, 12));
        rolling.rollOver(NOAH, plan.withChosen(Set.of(REGION)));

        Row extended = only(preview(text("Code,Until\n26-1122,12/31/2026\n")));
        assertThat(extended.decision()).isEqualTo(Decision.SKIP);
        assertThat(new RivalWords(texts).sentence(extended, extended.rival().orElseThrow()))
                .startsWith("26-1122 was rolled over already: 26-1222 follows it, by Noah Kim");
        Row mended = only(preview(text("Code,Amount\n26-1122,750\n")));
        assertThat(mended.decision()).as("what still holds this month").isEqualTo(Decision.SHEET);
        assertThat(mended.rival()).isPresent();
    }
}
