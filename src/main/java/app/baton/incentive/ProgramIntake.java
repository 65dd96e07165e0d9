package app.baton.incentive;

import app.baton.incentive.ProgramReading.Refused;
import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Adds what a programs file held to the book, inside an open unit of work: the good entries come in, each other one is
 * listed with its reason. The same file twice changes nothing; a revision that is here with other content is refused.
 * Whoever calls has checked that the file may be trusted.
 */
public final class ProgramIntake {

    private final ProgramBook book;
    private final ProgramFormat format;

    public ProgramIntake(ProgramBook book, ProgramFormat format) {
        this.book = book;
        this.format = format;
    }

    public ProgramImport take(ProgramReading reading, ActivityLog log) {
        List<Refused> refused = new ArrayList<>(reading.refused());
        List<ProgramRef> added = new ArrayList<>();
        List<ProgramRef> unchanged = new ArrayList<>();
        Set<ProgramId> lost = new HashSet<>();
        References references = new References(reading, book);
        for (Rulebook rulebook : reading.good().rulebooks()) {
            Optional<String> stored = book.findRulebook(rulebook.ref()).map(format::hash);
            List<Refused> wrong = judged(reading, rulebook.ref(), stored, format.hash(rulebook), references.of(rulebook));
            if (wrong.isEmpty()) {
                sort(rulebook.ref(), () -> book.add(rulebook), added, unchanged);
            } else {
                lost.add(rulebook.id());
            }
            refused.addAll(wrong);
        }
        for (Program program : reading.good().programs()) {
            Optional<String> stored = book.find(program.ref()).map(format::hash);
            List<Refused> doubts = new ArrayList<>(references.of(program));
            if (program.combination().rulebook() != null && lost.contains(program.combination().rulebook())) {
                doubts.add(new Refused(reading.place(program.ref()) + "/combination/rulebook", program.id().value(),
                        "The rulebook that it stands under did not come in."));
            }
            List<Refused> wrong = judged(reading, program.ref(), stored, format.hash(program), doubts);
            if (wrong.isEmpty()) {
                sort(program.ref(), () -> book.add(program), added, unchanged);
            }
            refused.addAll(wrong);
        }
        added.forEach(ref -> log.note(Activity.of("program.added", "program", ref.id()).with("revision", ref.revision())));
        return new ProgramImport(added, unchanged, refused, reading.unknown());
    }

    private static void sort(ProgramRef ref, BooleanSupplier add, List<ProgramRef> added, List<ProgramRef> unchanged) {
        (add.getAsBoolean() ? added : unchanged).add(ref);
    }

    /** What is here already with the same content needs no second look; with other content it is a conflict. */
    private static List<Refused> judged(ProgramReading reading, ProgramRef ref, Optional<String> stored, String hash,
                                        List<Refused> doubts) {
        if (stored.isEmpty()) {
            return doubts;
        }
        return stored.get().equals(hash) ? List.of() : List.of(new Refused(reading.place(ref) + "/revision", ref.id().value(),
                "Revision " + ref.revision() + " of " + ref.id() + " is already here with other content, which was kept."
                        + " A change of the sponsor comes as a new revision."));
    }
}
