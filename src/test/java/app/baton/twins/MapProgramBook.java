package app.baton.twins;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
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

    public MapProgramBook(MapUnitOfWork unit) {
        programs = new Shelf<>(unit);
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
    public Page<Program> current(LocalDate day, PageRequest request) {
        var newest = new TreeMap<ProgramId, Program>();
        programs.rows().values().forEach(program -> newest.put(program.ref().id(), program));
        List<Program> rows = newest.values().stream().filter(program -> !overOn(program, day)).toList();
        return Pages.cut(rows, program -> program.ref().id().value(), Comparator.naturalOrder(), request);
    }

    @Override
    public List<Program> revisions(ProgramId id) {
        return programs.rows().values().stream().filter(program -> program.ref().id().equals(id)).toList().reversed();
    }

    @Override
    public Page<Program> usable(LocalDate day, PageRequest request) {
        List<Program> rows = programs.rows().values().stream().filter(program -> !overOn(program, day)).toList();
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

    private static boolean overOn(Program program, LocalDate day) {
        return day.isAfter(lastDay(program));
    }

    /** Programs have no windows yet: only the end of time ends them. */
    private static LocalDate lastDay(Program program) {
        return program.name().isEmpty() ? LocalDate.MIN : LocalDate.MAX;
    }

    private static String key(Program program) {
        return program.ref().id() + " " + String.format(Locale.ROOT, "%010d", program.ref().revision());
    }
}
