package app.baton.store;

import static app.baton.store.schema.Indexes.PROGRAM_REVISION;
import static app.baton.store.schema.Tables.PROGRAM;
import static app.baton.store.schema.Tables.RULEBOOK;

import app.baton.incentive.Counting;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramFormat;
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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.Record2;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The dealership's programs, each revision as its own JSON with the columns that lists ask for. */
final class ProgramTable implements ProgramBook {

    /** Days that stand for none, so that columns in lists need no NULL. */
    private static final LocalDate ALWAYS_OPEN = LocalDate.of(1, 1, 1);
    private static final LocalDate STAYS_OPEN = LocalDate.of(9999, 12, 31);

    private final Sql sql;
    private final ProgramFormat format;
    private final ReadPrograms reading;

    ProgramTable(Sql sql, ProgramFormat format) {
        this.sql = sql;
        this.format = format;
        this.reading = new ReadPrograms(format);
    }

    @Override
    public Optional<Program> find(ProgramRef ref) {
        return sql.read().select(PROGRAM.HASH, PROGRAM.CONTENT).from(PROGRAM).where(is(ref)).fetchOptional(this::program);
    }

    @Override
    public List<Program> findAll(Collection<ProgramRef> refs) {
        Set<ProgramRef> wanted = Set.copyOf(refs);
        if (wanted.isEmpty()) {
            return List.of();
        }
        Set<String> ids = wanted.stream().map(ref -> ref.id().value()).collect(Collectors.toSet());
        return sql.read().select(PROGRAM.PROGRAM_, PROGRAM.REVISION, PROGRAM.HASH, PROGRAM.CONTENT).from(PROGRAM)
                .where(PROGRAM.DEALERSHIP.eq(sql.dealership()), PROGRAM.PROGRAM_.in(ids))
                .fetch().stream()
                .filter(row -> wanted.contains(new ProgramRef(new ProgramId(row.value1()), row.value2())))
                .map(row -> reading.program(row.value3(), row.value4()))
                .sorted(Comparator.comparing(Program::ref)).toList();
    }

    @Override
    public Page<Program> newest(LocalDate day, PageRequest request) {
        Condition after = request.after().map(PROGRAM.PROGRAM_::gt).orElse(DSL.noCondition());
        List<Program> found = sql.read().select(PROGRAM.HASH, PROGRAM.CONTENT).from(PROGRAM)
                .where(PROGRAM.DEALERSHIP.eq(sql.dealership()), PROGRAM.NEWEST.isTrue(), PROGRAM.LAST_DAY.ge(day), after)
                .orderBy(PROGRAM.DEALERSHIP, PROGRAM.NEWEST, PROGRAM.PROGRAM_).limit(Keyset.limit(request))
                .fetch(this::program);
        return Keyset.page(found, request, program -> program.ref().id().value());
    }

    @Override
    public List<Program> newestOf(Collection<ProgramId> ids) {
        return sql.read().select(PROGRAM.HASH, PROGRAM.CONTENT).from(PROGRAM)
                .where(PROGRAM.DEALERSHIP.eq(sql.dealership()), PROGRAM.NEWEST.isTrue(),
                        PROGRAM.PROGRAM_.in(ids.stream().map(ProgramId::value).distinct().toList()))
                .fetch(this::program);
    }

    /**
     * A newest revision that is over has begun, and one that has begun is the one that counts: only those that lie ahead may
     * have an older one before them.
     */
    @Override
    public Page<Program> current(LocalDate day, PageRequest request) {
        Page<Program> newest = newest(day, request);
        Set<String> ahead = newest.rows().stream().filter(program -> program.revision() > 1 && !program.hasBegunOn(day))
                .map(program -> program.id().value()).collect(Collectors.toSet());
        if (ahead.isEmpty()) {
            return newest;
        }
        Map<ProgramId, List<Program>> revisions = sql.read().select(PROGRAM.HASH, PROGRAM.CONTENT).from(PROGRAM)
                .where(PROGRAM.DEALERSHIP.eq(sql.dealership()), PROGRAM.PROGRAM_.in(ahead))
                .orderBy(PROGRAM.DEALERSHIP, PROGRAM.PROGRAM_, PROGRAM.REVISION)
                .fetch(this::program).stream().collect(Collectors.groupingBy(Program::id));
        return new Page<>(newest.rows().stream().flatMap(program ->
                Counting.on(day, revisions.getOrDefault(program.id(), List.of(program))).stream()).toList(), newest.next());
    }

    @Override
    public List<Program> revisions(ProgramId id) {
        return sql.read().select(PROGRAM.HASH, PROGRAM.CONTENT).from(PROGRAM)
                .where(PROGRAM.DEALERSHIP.eq(sql.dealership()), PROGRAM.PROGRAM_.eq(id.value()))
                .orderBy(PROGRAM.DEALERSHIP, PROGRAM.PROGRAM_, PROGRAM.REVISION)
                .fetch(this::program).reversed();
    }

    @Override
    public Page<Program> usable(LocalDate day, PageRequest request) {
        List<Program> found = sql.read().select(PROGRAM.HASH, PROGRAM.CONTENT).from(sql.along(PROGRAM, PROGRAM_REVISION))
                .where(PROGRAM.DEALERSHIP.eq(sql.dealership()), PROGRAM.LAST_DAY.ge(day),
                        request.after().map(ProgramTable::afterRef).orElse(DSL.noCondition()))
                .orderBy(PROGRAM.DEALERSHIP, PROGRAM.PROGRAM_, PROGRAM.REVISION).limit(Keyset.limit(request))
                .fetch(this::program);
        return Keyset.page(found, request, program -> program.ref().id() + " " + program.ref().revision());
    }

    @Override
    public long count() {
        return sql.read().fetchCount(PROGRAM, PROGRAM.DEALERSHIP.eq(sql.dealership()));
    }

    @Override
    public boolean add(Program program) {
        var dsl = sql.write();
        ProgramRef ref = program.ref();
        String hash = format.hash(program);
        @Nullable String known = dsl.select(PROGRAM.HASH).from(PROGRAM).where(is(ref)).fetchOne(PROGRAM.HASH);
        if (known != null) {
            return same("Program", ref, known, hash);
        }
        Condition others = PROGRAM.DEALERSHIP.eq(sql.dealership()).and(PROGRAM.PROGRAM_.eq(ref.id().value()));
        boolean newest = !dsl.fetchExists(PROGRAM, others.and(PROGRAM.REVISION.gt(ref.revision())));
        if (newest) {
            dsl.update(PROGRAM).set(PROGRAM.NEWEST, false).set(PROGRAM.VERSION, PROGRAM.VERSION.plus(1))
                    .where(others, PROGRAM.NEWEST.isTrue()).execute();
        }
        dsl.insertInto(PROGRAM)
                .set(PROGRAM.DEALERSHIP, sql.dealership())
                .set(PROGRAM.ID, sql.newId())
                .set(PROGRAM.VERSION, 1L)
                .set(PROGRAM.PROGRAM_, ref.id().value())
                .set(PROGRAM.REVISION, ref.revision())
                .set(PROGRAM.NEWEST, newest)
                .set(PROGRAM.NAME, program.name())
                .set(PROGRAM.FIRST_DAY, program.startsOn().orElse(ALWAYS_OPEN))
                .set(PROGRAM.LAST_DAY, program.lastUsableDay().orElse(STAYS_OPEN))
                .set(PROGRAM.HASH, hash)
                .set(PROGRAM.CONTENT, format.write(program))
                .execute();
        return true;
    }

    @Override
    public List<Rulebook> rulebooks() {
        return sql.read().select(RULEBOOK.HASH, RULEBOOK.CONTENT).from(RULEBOOK)
                .where(RULEBOOK.DEALERSHIP.eq(sql.dealership()), RULEBOOK.NEWEST.isTrue())
                .orderBy(RULEBOOK.DEALERSHIP, RULEBOOK.NEWEST, RULEBOOK.RULEBOOK_)
                .fetch(this::rulebook);
    }

    @Override
    public Optional<Rulebook> findRulebook(ProgramRef ref) {
        return sql.read().select(RULEBOOK.HASH, RULEBOOK.CONTENT).from(RULEBOOK).where(isRulebook(ref))
                .fetchOptional(this::rulebook);
    }

    @Override
    public boolean add(Rulebook rulebook) {
        var dsl = sql.write();
        ProgramRef ref = rulebook.ref();
        String hash = format.hash(rulebook);
        @Nullable String known = dsl.select(RULEBOOK.HASH).from(RULEBOOK).where(isRulebook(ref)).fetchOne(RULEBOOK.HASH);
        if (known != null) {
            return same("Rulebook", ref, known, hash);
        }
        Condition others = RULEBOOK.DEALERSHIP.eq(sql.dealership()).and(RULEBOOK.RULEBOOK_.eq(ref.id().value()));
        boolean newest = !dsl.fetchExists(RULEBOOK, others.and(RULEBOOK.REVISION.gt(ref.revision())));
        if (newest) {
            dsl.update(RULEBOOK).set(RULEBOOK.NEWEST, false).set(RULEBOOK.VERSION, RULEBOOK.VERSION.plus(1))
                    .where(others, RULEBOOK.NEWEST.isTrue()).execute();
        }
        dsl.insertInto(RULEBOOK)
                .set(RULEBOOK.DEALERSHIP, sql.dealership())
                .set(RULEBOOK.ID, sql.newId())
                .set(RULEBOOK.VERSION, 1L)
                .set(RULEBOOK.RULEBOOK_, ref.id().value())
                .set(RULEBOOK.REVISION, ref.revision())
                .set(RULEBOOK.NEWEST, newest)
                .set(RULEBOOK.NAME, rulebook.name())
                .set(RULEBOOK.HASH, hash)
                .set(RULEBOOK.CONTENT, format.write(rulebook))
                .execute();
        return true;
    }

    private Program program(Record2<String, String> row) {
        return reading.program(row.value1(), row.value2());
    }

    private Rulebook rulebook(Record2<String, String> row) {
        return reading.rulebook(row.value1(), row.value2());
    }

    private static boolean same(String what, ProgramRef ref, String known, String hash) {
        if (!known.equals(hash)) {
            throw Problem.conflict("program.revision-differs", what + " " + ref + " is here already, with other content."
                    + " It was not replaced. Give the changed one the next revision number.");
        }
        return false;
    }

    private Condition isRulebook(ProgramRef ref) {
        return RULEBOOK.DEALERSHIP.eq(sql.dealership()).and(RULEBOOK.RULEBOOK_.eq(ref.id().value()))
                .and(RULEBOOK.REVISION.eq(ref.revision()));
    }

    private Condition is(ProgramRef ref) {
        return PROGRAM.DEALERSHIP.eq(sql.dealership()).and(PROGRAM.PROGRAM_.eq(ref.id().value()))
                .and(PROGRAM.REVISION.eq(ref.revision()));
    }

    /** The first half bounds the index range; the second leaves out what the page before has shown of its last program. */
    private static Condition afterRef(String key) {
        String[] halves = Keyset.pair(key);
        return PROGRAM.PROGRAM_.ge(halves[0])
                .and(PROGRAM.PROGRAM_.gt(halves[0]).or(PROGRAM.REVISION.gt(Integer.parseInt(halves[1]))));
    }
}
