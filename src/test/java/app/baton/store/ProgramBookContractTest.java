package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Programs;
import app.baton.incentive.Rulebook;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ProgramBookContractTest {

    private static final LocalDate NOV_30 = LocalDate.of(2026, 11, 30);
    private static final LocalDate NOV_15 = LocalDate.of(2026, 11, 15);
    private static final LocalDate DEC_1 = LocalDate.of(2026, 12, 1);
    private static final LocalDate DEC_31 = LocalDate.of(2026, 12, 31);
    private final Books books;

    ProgramBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void everyProgramOfTheBulletinComesBackAsItWas() {
        ProgramSheet sheet = Bulletin.sheet();
        books.change(() -> {
            sheet.programs().forEach(books.programs()::add);
            sheet.rulebooks().forEach(books.programs()::add);
        });
        assertThat(books.programs().count()).isEqualTo(sheet.programs().size());
        assertThat(sheet.programs()).hasSizeGreaterThanOrEqualTo(30)
                .allSatisfy(program -> assertThat(books.programs().find(program.ref())).contains(program));
        assertThat(books.programs().rulebooks()).isEqualTo(sheet.rulebooks());
    }

    @Test
    void theNewestOfSomeProgramsIsFoundWhetherItIsOverOrNot() {
        Program over = Samples.program("26-1", 2);
        books.change(() -> {
            books.programs().add(over);
            books.programs().add(Samples.program("26-1", 1));
            books.programs().add(Samples.program("26-2", 1));
            books.programs().add(Samples.program("26-3", 1));
        });
        assertThat(books.programs().newestOf(List.of(new ProgramId("26-3"), over.id(), new ProgramId("26-9"))))
                .extracting(Program::ref).containsExactlyInAnyOrder(Samples.ref("26-1", 2), Samples.ref("26-3", 1));
        assertThat(books.programs().newestOf(List.of())).isEmpty();
    }

    @Test
    void theSameRevisionIsAddedOnceAndOtherContentIsRefused() {
        Program first = Samples.program("26-1", 1, "As printed");
        assertThat(books.<Boolean>change(() -> books.programs().add(first))).isTrue();
        assertThat(books.<Boolean>change(() -> books.programs().add(first))).isFalse();
        PeopleBookContractTest.conflict("program.revision-differs", () ->
                books.change(() -> books.programs().add(Samples.program("26-1", 1, "As forged"))));
        assertThat(books.programs().find(first.ref())).contains(first);
        assertThat(books.programs().count()).isEqualTo(1);
    }

    @Test
    void theNewestRevisionsThatAreNotOverAreListedForWhoWritesTheNextOnes() {
        Program revised = Samples.program("26-2", 2, "Revised");
        Program ended = Programs.cash("26-3", 2, "Cut short", 500, Samples.NOV_2, LocalDate.of(2026, 11, 15));
        add(Samples.program("26-2", 1), revised, Samples.program("26-10", 1), Samples.program("26-3", 1), ended);
        assertThat(refs(request -> books.programs().newest(LocalDate.of(2026, 11, 15), request), 2))
                .containsExactly("26-10 r1", "26-2 r2", "26-3 r2");
        assertThat(refs(request -> books.programs().newest(LocalDate.of(2026, 11, 16), request), 1))
                .containsExactly("26-10 r1", "26-2 r2");
        assertThat(refs(request -> books.programs().newest(DEC_1, request), 9)).isEmpty();
    }

    @Test
    void aRevisionThatArrivesLateDoesNotBecomeTheNewest() {
        add(Samples.program("26-2", 3), Samples.program("26-2", 1));
        assertThat(refs(request -> books.programs().newest(NOV_30, request), 5)).containsExactly("26-2 r3");
        assertThat(refs(request -> books.programs().current(NOV_30, request), 5)).containsExactly("26-2 r3");
    }

    @Test
    void aRevisionThatLiesAheadCountsFromItsFirstDayAndTheOlderOneUntilThen() {
        add(Samples.program("26-1", 1),
                Samples.program("26-2", 1), Programs.cash("26-2", 2, "December", 700, DEC_1, DEC_31),
                Samples.program("26-3", 1), Programs.cash("26-3", 2, "Cut short", 500, Samples.NOV_2, NOV_15),
                Programs.cash("26-3", 3, "Again", 900, DEC_1, DEC_31),
                Programs.cash("26-4", 1, "Only ahead", 500, DEC_1, DEC_31));

        for (int size = 1; size <= 4; size++) {
            assertThat(current(NOV_15, size)).containsExactly("26-1 r1", "26-2 r1", "26-3 r2", "26-4 r1");
            assertThat(current(NOV_30, size)).as("what was cut short does not come back, what follows it is ahead")
                    .containsExactly("26-1 r1", "26-2 r1", "26-3 r3", "26-4 r1");
            assertThat(current(DEC_1, size)).containsExactly("26-2 r2", "26-3 r3", "26-4 r1");
        }
        assertThat(refs(request -> books.programs().newest(NOV_15, request), 2))
                .containsExactly("26-1 r1", "26-2 r2", "26-3 r3", "26-4 r1");
    }

    private List<String> current(LocalDate day, int size) {
        return refs(request -> books.programs().current(day, request), size);
    }

    @Test
    void usableProgramsAreEveryRevisionInOrderOfItsRef() {
        add(Samples.program("26-2", 1), Samples.program("26-2", 2), Samples.program("26-2", 10), Samples.program("26-10", 1),
                Programs.cash("26-1", 1, "October", 500, LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        for (int size = 1; size <= 5; size++) {
            assertThat(refs(each(size), size)).containsExactly("26-10 r1", "26-2 r1", "26-2 r2", "26-2 r10");
        }
        assertThat(refs(request -> books.programs().usable(LocalDate.of(2026, 10, 31), request), 10)).hasSize(5);
    }

    @Test
    void revisionsAreListedNewestFirst() {
        add(Samples.program("26-2", 1), Samples.program("26-2", 3), Samples.program("26-2", 2), Samples.program("26-20", 1));
        assertThat(books.programs().revisions(new ProgramId("26-2"))).extracting(Program::revision).containsExactly(3, 2, 1);
        assertThat(books.programs().revisions(new ProgramId("26-9"))).isEmpty();
    }

    @Test
    void severalRefsAreFoundInTheirOrderAndUnknownOnesLeftOut() {
        add(Samples.program("26-2", 1), Samples.program("26-2", 2), Samples.program("26-10", 1));
        List<ProgramRef> wanted = List.of(Samples.ref("26-2", 2), Samples.ref("26-9", 1), Samples.ref("26-10", 1),
                Samples.ref("26-2", 2), Samples.ref("26-10", 4));
        assertThat(books.programs().findAll(wanted)).extracting(Program::ref)
                .containsExactly(Samples.ref("26-10", 1), Samples.ref("26-2", 2));
        assertThat(books.programs().findAll(List.of())).isEmpty();
    }

    @Test
    void aRulebookIsAddedOnceAndItsNewestRevisionListed() {
        Rulebook first = Bulletin.rulebook();
        Rulebook second = new Rulebook(first.id(), first.revision() + 1, "Corrected", first.groups(), first.together(),
                first.caps(), first.standing(), first.tiers(), first.standardRates(), first.source(), first.extras());
        Rulebook forged = new Rulebook(first.id(), first.revision(), "Forged", first.groups(), first.together(), first.caps(),
                first.standing(), first.tiers(), first.standardRates(), first.source(), first.extras());
        assertThat(books.<Boolean>change(() -> books.programs().add(second))).isTrue();
        assertThat(books.<Boolean>change(() -> books.programs().add(first))).isTrue();
        assertThat(books.<Boolean>change(() -> books.programs().add(first))).isFalse();
        PeopleBookContractTest.conflict("program.revision-differs", () ->
                books.change(() -> books.programs().add(forged)));
        assertThat(books.programs().rulebooks()).containsExactly(second);
        assertThat(books.programs().findRulebook(first.ref())).contains(first);
        assertThat(books.programs().findRulebook(Samples.ref("none", 1))).isEmpty();
    }

    private void add(Program... programs) {
        books.change(() -> {
            for (Program program : programs) {
                books.programs().add(program);
            }
        });
    }

    private Function<PageRequest, Page<Program>> each(int size) {
        return request -> {
            Page<Program> page = books.programs().usable(NOV_30, request);
            assertThat(page.rows()).hasSizeLessThanOrEqualTo(size);
            return page;
        };
    }

    private static List<String> refs(Function<PageRequest, Page<Program>> book, int size) {
        List<String> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<Program> page = book.apply(new PageRequest(size, next));
            page.rows().forEach(program -> all.add(program.ref().toString()));
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}
