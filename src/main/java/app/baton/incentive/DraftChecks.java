package app.baton.incentive;

import app.baton.incentive.ProgramReading.Refused;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What a draft must have before a second person looks at it: whatever it names is in the book or on the desk. */
final class DraftChecks {

    private static final int PAGE = 500;

    private final References references;

    DraftChecks(DraftBook drafts, ProgramBook programs) {
        List<Rulebook> rulebooks = new ArrayList<>();
        List<Program> written = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            var page = drafts.open(new PageRequest(PAGE, next));
            page.rows().forEach(draft -> {
                draft.program().ifPresent(written::add);
                draft.rulebook().ifPresent(rulebooks::add);
            });
            next = page.next();
        } while (next.isPresent());
        references = new References(new ProgramReading(new ProgramSheet(rulebooks, written), new TreeMap<>(), List.of(),
                List.of()), programs);
    }

    List<Refused> of(Entry content) {
        return switch (content) {
            case Entry.OfProgram(var program) -> references.of(program);
            case Entry.OfRulebook(var rulebook) -> references.of(rulebook);
        };
    }

    /** @throws Problem of kind {@code BAD_INPUT} naming the first field that points to nobody */
    void require(Draft draft) {
        of(draft.content()).stream().findFirst().ifPresent(first -> {
            throw Problem.badInput("draft.incomplete", first.pointer().substring(1), first.sentence()
                    .replace("which is neither in this file nor known here", "which is neither in the book nor on the desk"));
        });
    }
}
