package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Merge;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.incentive.StandardRates;
import app.baton.journal.PageRequest;
import app.baton.ui.programs.ProgramsViewModel.Page;
import app.baton.ui.programs.matrix.Board;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people write what goes with what at the same time. */
class RulebookViewModelTest {

    private static final ProgramId BOOK = new ProgramId("bulletin-2026-11");

    private final Office mia = Office.demo();
    private final Office frank = mia.forUser(mia.store().frank);

    @BeforeEach
    void bothOpenTheMatrix() {
        toggle(mia, 0, 1);
        mia.model().rulebook().keep();
        frank.model().reload();
        frank.model().go(Page.MATRIX);
        mia.model().go(Page.MATRIX);
    }

    private static void toggle(Office office, int row, int column) {
        if (office.model().page().get() != Page.MATRIX) {
            office.model().go(Page.MATRIX);
        }
        office.model().rulebook().matrix().moveTo(new Board.At(row, column));
        office.model().rulebook().matrix().toggle();
    }

    private static void rename(Office office, String name) {
        office.model().rulebook().matrix().moveTo(new Board.At(9, 9));
        assertThat(office.model().rulebook().matrix().group(name, false, false)).isTrue();
    }

    private Rulebook stored() {
        return mia.desks().steward().openFor(mia.store().mia, BOOK).flatMap(Draft::rulebook).orElseThrow();
    }

    @Test
    void changesOfDifferentCellsComeTogetherByThemselvesAndAreToldOf() {
        toggle(frank, 0, 2);
        frank.model().rulebook().keep();
        toggle(mia, 0, 3);
        mia.model().rulebook().keep();

        assertThat(stored().goTogether("C", "V")).contains(false);
        assertThat(stored().goTogether("C", "B")).as("frank's").contains(false);
        assertThat(stored().goTogether("C", "A")).as("mia's").contains(false);
        assertThat(mia.model().rulebook().matrix().rulebook().orElseThrow().goTogether("C", "B")).as("shown at once")
                .contains(false);
        assertThat(mia.model().rulebook().matrix().dirty().get()).isFalse();
        assertThat(mia.dialogs().toasts).anyMatch(toast -> toast.contains("bulletin-2026-11"));
    }

    @Test
    void sendingAllDraftsSendsTheRulebooksToo() {
        toggle(mia, 0, 3);
        mia.model().rulebook().keep();
        mia.model().go(Page.GRID);
        mia.write("26-1115", "amount", "750");

        mia.model().acts().sendAll();

        assertThat(mia.desks().steward().openFor(mia.store().mia, BOOK).orElseThrow().state()).isEqualTo(DraftState.TO_CONFIRM);
        assertThat(mia.dialogs().toasts).last().asString().endsWith("2.");
        assertThat(mia.desks().steward().open(mia.store().mia, PageRequest.first(9)).rows())
                .allMatch(draft -> draft.state() == DraftState.TO_CONFIRM);
    }

    @Test
    void whatBothChangedIsAskedAndTheAnswerStandsInTheMatrix() {
        rename(frank, "offers of the store");
        frank.model().rulebook().keep();
        rename(mia, "store money");
        mia.model().rulebook().keep();
        assertThat(mia.model().page().get()).isEqualTo(Page.MERGE);
        assertThat(stored().group("S").orElseThrow().name()).as("nothing is written over").isEqualTo("offers of the store");

        MergeViewModel question = Objects.requireNonNull(mia.model().merging().get());
        question.all(Merge.Side.MINE);
        question.keep();
        assertThat(stored().group("S").orElseThrow().name()).isEqualTo("store money");
        assertThat(mia.model().page().get()).isEqualTo(Page.MATRIX);
        assertThat(mia.model().rulebook().matrix().rulebook().orElseThrow().group("S").orElseThrow().name())
                .isEqualTo("store money");
        assertThat(mia.model().rulebook().matrix().dirty().get()).isFalse();
    }

    @Test
    void whatIsNotKeptIsSaidBeforeLeavingAndStaysUntilItIs() {
        toggle(mia, 3, 3);
        assertThat(mia.model().unsaved()).isPresent();
        mia.model().go(Page.GRID);
        mia.model().go(Page.MATRIX);
        assertThat(mia.model().rulebook().matrix().dirty().get()).as("still typed").isTrue();
        mia.model().rulebook().leave();
        assertThat(mia.model().page().get()).isEqualTo(Page.GRID);
        assertThat(mia.model().unsaved()).isEmpty();
        assertThat(stored().goTogether("A", "A")).contains(true);
    }

    @Test
    void withoutAProgramUnderTheCursorTheRulebookOfTodayIsOpened() {
        Office office = Office.demo();
        ProgramBook book = office.store().books.programs();
        Rulebook now = book.rulebooks().getFirst();
        office.store().books.unitOfWork().write(office.store().mia.actor(), log -> {
            book.add(of(now, "bulletin-2026-09", "2026-09-01", "2026-09-30"));
            book.add(of(now, "bulletin-2026-12", "2026-12-01", "2026-12-31"));
            return log;
        });
        office.model().filter().set(office.model().filter().get().withWords("nothing is called so"));
        office.model().reload();
        assertThat(office.model().grid().lead()).isEmpty();
        office.model().go(Page.MATRIX);

        assertThat(office.model().rulebook().all()).hasSize(3);
        assertThat(office.model().rulebook().matrix().opened().get()).extracting(Rulebook::id).isEqualTo(BOOK);
    }

    private static Rulebook of(Rulebook book, String code, String first, String last) {
        List<StandardRates> rates = book.standardRates().stream().map(it -> new StandardRates(it.lender(),
                LocalDate.parse(first), LocalDate.parse(last), it.rows())).toList();
        return new Rulebook(new ProgramId(code), 1, code, book.groups(), book.together(), book.caps(), book.standing(),
                book.tiers(), rates, book.source(), book.extras());
    }

    @Test
    void theSecondPersonConfirmsARulebookLikeAProgram() {
        assertThat(mia.model().rulebook().sendable()).isTrue();
        mia.model().rulebook().send();
        assertThat(mia.model().rulebook().sendable()).isFalse();
        frank.model().reload();
        frank.model().go(Page.CONFIRM);
        frank.model().confirming().confirm();

        assertThat(frank.dialogs().problems).isEmpty();
        Rulebook inForce = mia.store().books.programs().rulebooks().stream().filter(book -> book.id().equals(BOOK)).findFirst()
                .orElseThrow();
        assertThat(inForce.revision()).isEqualTo(2);
        assertThat(inForce.goTogether("C", "V")).contains(false);
    }
}
