package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads what the grid shows, off the screen's thread. */
final class ProgramsLoader {

    private static final int PER_PAGE = 500;

    private final ProgramsDesks desks;
    private final Texts texts;

    ProgramsLoader(ProgramsDesks desks, Texts texts) {
        this.desks = desks;
        this.texts = texts;
    }

    /** Everything of some months, or of all months that are not over. */
    record Loaded(ProgramRows factory, List<ProgramRow> rows, List<Draft> drafts, List<Rulebook> rulebooks) {

        static Loaded nothing(Texts texts) {
            return new Loaded(new ProgramRows(texts, Map.of(), List.of(), Map.of()), List.of(), List.of(), List.of());
        }

        /** Each rulebook as it stands on the desk, or as it is in force. */
        List<Rulebook> rulebooksAsDrafted() {
            Map<ProgramId, Rulebook> newest = new LinkedHashMap<>();
            rulebooks.forEach(book -> newest.put(book.id(), book));
            drafts.forEach(draft -> draft.rulebook().ifPresent(book -> newest.put(book.id(), book)));
            return List.copyOf(newest.values());
        }

        /** Who gives the programs, by name. */
        List<String> sponsors() {
            return List.copyOf(new TreeSet<>(rows.stream().map(row -> row.content().sponsor().name()).toList()));
        }

        /** The models that any of the programs names, by name. */
        List<String> models() {
            return List.copyOf(new TreeSet<>(rows.stream().flatMap(row -> row.content().modelLines().stream()).toList()));
        }
    }

    Loaded load(User user, @Nullable Months months) {
        LocalDate since = months == null ? LocalDate.EPOCH : months.first().atDay(1);
        // what ended with the month before is what a rolled-over draft is compared with
        List<Program> known = desks.steward().newest(user, months == null ? since : since.minusMonths(1));
        List<Draft> drafts = drafts(user);
        List<Rulebook> rulebooks = desks.steward().rulebooks(user);
        Map<ProgramId, Integer> touches = desks.uses().ofAll().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, used -> used.getValue().size()));
        ProgramRows factory = new ProgramRows(texts, desks.steward().people(user), rulebooks, touches);
        return new Loaded(factory, factory.of(known, drafts), drafts, rulebooks);
    }

    private List<Draft> drafts(User user) {
        List<Draft> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<Draft> page = desks.steward().open(user, new PageRequest(PER_PAGE, next));
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        return all;
    }
}
