package app.baton.twins;

import app.baton.incentive.Counting;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Rulebook;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The dealership's programs in memory. */
public final class MapProgramBook implements ProgramBook {

    private final Shelf<ProgramRef, Program> programs;
    private final Shelf<ProgramRef, Rulebook> books;

    public MapProgramBook(MapUnitOfWork unit) {
        programs = new Shelf<>(unit);
        books = new Shelf<>(unit);
    }

    @Override
    public Optional<Program> find(ProgramRef ref) {
        return Optional.ofNullable(programs.rows().get(ref));
    }

    @Override
    public List<Program> findAll(Collection<ProgramRef> refs) {
        return refs.stream().distinct().sorted().flatMap(ref -> find(ref).stream()).toList();
    }

    @Override
    public Page<Program> newest(LocalDate day, PageRequest request) {
        var newest = new TreeMap<ProgramId, Program>();
        programs.rows().values().forEach(program -> newest.put(program.ref().id(), program));
        List<Program> rows = newest.values().stream().filter(program -> !program.overOn(day)).toList();
        return Pages.cut(rows, program -> program.ref().id().value(), Comparator.naturalOrder(), request);
    }

    @Override
    public List<Program> newestOf(Collection<ProgramId> ids) {
        return ids.stream().distinct().flatMap(id -> revisions(id).stream().limit(1)).toList();
    }

    @Override
    public Page<Program> current(LocalDate day, PageRequest request) {
        List<Program> rows = programs.rows().values().stream().map(Program::id).distinct()
                .flatMap(id -> Counting.on(day, revisions(id)).stream()).toList();
        return Pages.cut(rows, program -> program.ref().id().value(), Comparator.naturalOrder(), request);
    }

    @Override
    public List<Program> revisions(ProgramId id) {
        return programs.rows().values().stream().filter(program -> program.ref().id().equals(id)).toList().reversed();
    }

    @Override
    public Page<Program> usable(LocalDate day, PageRequest request) {
        List<Program> rows = programs.rows().values().stream().filter(program -> !program.overOn(day)).toList();
        return Pages.cut(rows, MapProgramBook::key, Comparator.naturalOrder(), request);
    }

    @Override
    public long count() {
        return programs.rows().size();
    }

    @Override
    public boolean add(Program program) {
        programs.requireWriting();
        @Nullable Program stored = programs.rows().get(program.ref());
        if (stored != null && !stored.equals(program)) {
            throw Problem.conflict("program.revision-differs",
                    "Program " + program.ref() + " is already here with other content.");
        }
        programs.put(program.ref(), program);
        return stored == null;
    }

    @Override
    public List<Rulebook> rulebooks() {
        var newest = new TreeMap<ProgramId, Rulebook>();
        books.rows().values().forEach(book -> newest.put(book.id(), book));
        return List.copyOf(newest.values());
    }

    @Override
    public Optional<Rulebook> findRulebook(ProgramRef ref) {
        return Optional.ofNullable(books.rows().get(ref));
    }

    @Override
    public boolean add(Rulebook rulebook) {
        books.requireWriting();
        @Nullable Rulebook stored = books.rows().get(rulebook.ref());
        if (stored != null && !stored.equals(rulebook)) {
            throw Problem.conflict("program.revision-differs",
                    "Rulebook " + rulebook.ref() + " is already here with other content.");
        }
        books.put(rulebook.ref(), rulebook);
        return stored == null;
    }

    private static String key(Program program) {
        return program.ref().id() + " " + String.format(Locale.ROOT, "%010d", program.ref().revision());
    }
}
