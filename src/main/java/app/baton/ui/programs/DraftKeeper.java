package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.Refusal;
import app.baton.incentive.Saving;
import app.baton.incentive.StewardDesk;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.grid.GridModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is written in the grid, without being asked: each changed row becomes, or goes into, a draft. One job runs
 * at a time and takes all rows that changed meanwhile. A row that was taken back to what is in force loses the draft that
 * was made here for it. What somebody else changed as well is asked.
 */
final class DraftKeeper {

    /** How the keeping goes. */
    enum State {
        KEPT, KEEPING,
        /** The last attempt failed; what was typed is still here. */
        WAITING
    }

    /** The version of no draft. */
    private static final long NOT_SEEN = -1;

    private final StewardDesk desk;
    private final Background background;
    private final Texts texts;
    private final User user;
    private final GridModel<ProgramRow> grid;
    private final Supplier<ProgramRows> rows;
    private final Heard heard;
    private final Set<String> waiting = new LinkedHashSet<>();
    private final Set<String> asked = new HashSet<>();
    private final Set<String> madeHere = new HashSet<>();
    private final List<Runnable> afterwards = new ArrayList<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.KEPT);
    private boolean running;

    /** Who is told what a person must hear. */
    interface Heard {
        /** Two people changed the same parts. */
        void asked(String key, Saving.Asked question, Entry mine);

        /** Somebody else's changes came into a row by themselves. */
        void merged(ProgramRow row, Saving.Kept kept);

        /** Rows stand otherwise than before. */
        void kept();

        void problem(Problem problem);
    }

    DraftKeeper(StewardDesk desk, Background background, Texts texts, User user, GridModel<ProgramRow> grid,
                Supplier<ProgramRows> rows, Heard heard) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.user = user;
        this.grid = grid;
        this.rows = rows;
        this.heard = heard;
    }

    /** Keeps these rows as soon as what runs is done. */
    void keep(List<ProgramRow> changed) {
        changed.forEach(row -> waiting.add(row.key()));
        next();
    }

    /** Tries again what could not be kept. */
    void retry() {
        next();
    }

    /** Goes on once everything that was typed is kept, or at once. */
    void whenKept(Runnable next) {
        if (running || !waiting.isEmpty()) {
            afterwards.add(next);
            next();
        } else {
            next.run();
        }
    }

    private record Snapshot(ProgramRow row, boolean discard) { }

    /** What became of one row: the draft that keeps it now, if any, and the saving with its questions. */
    private record Outcome(ProgramRow seen, @Nullable Draft draft, @Nullable Saving saving) { }

    private void next() {
        if (running) {
            return;
        }
        List<Snapshot> work = waiting.stream().filter(key -> !asked.contains(key)).flatMap(key -> grid.row(key).stream())
                .map(row -> new Snapshot(row, row.stored() != null && !row.edited() && madeHere.contains(row.key())))
                .filter(it -> it.row().stored() != null || it.row().edited()).toList();
        waiting.retainAll(asked);
        if (work.isEmpty()) {
            state.set(State.KEPT);
            List<Runnable> then = List.copyOf(afterwards);
            afterwards.clear();
            then.forEach(Runnable::run);
            return;
        }
        running = true;
        state.set(State.KEEPING);
        background.run(texts.say("programs.keeping"), progress -> work.stream().map(this::keep).toList(), outcomes -> {
            running = false;
            outcomes.forEach(this::take);
            heard.kept();
            next();
        }, problem -> {
            running = false;
            work.forEach(it -> waiting.add(it.row().key()));
            state.set(State.WAITING);
            afterwards.clear();
            heard.problem(problem);
        });
    }

    private Outcome keep(Snapshot it) {
        ProgramRow row = it.row();
        Draft stored = row.stored();
        if (it.discard() && stored != null) {
            desk.discard(user, stored);
            return new Outcome(row, null, null);
        }
        Draft seen = stored != null ? stored : begun(row);
        try {
            Saving saving = desk.save(user, seen, Entry.of(row.content()));
            return new Outcome(row, saving instanceof Saving.Kept kept ? kept.draft() : seen, saving);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            return new Outcome(row, seen, new Saving.Refused(seen, new Refusal(seen.id(), seen.code(),
                    problem.field().orElse(""), problem.sentence())));
        }
    }

    /**
     * The draft to write into. Where somebody else has begun one since the grid was read, what was seen of it is only what
     * is in force, so that both are brought together instead of one being overwritten.
     */
    private Draft begun(ProgramRow row) {
        Draft open = desk.revise(user, row.content().id());
        Program base = row.was().orElse(row.content());
        boolean untouched = open.program().map(content -> ProgramRow.same(content, base)).orElse(true);
        return untouched ? open : new Draft(open.id(), Entry.of(base), open.from(), open.state(), open.steward(),
                open.writers(), open.changed(), open.reason(), open.batch(), NOT_SEEN);
    }

    private void take(Outcome outcome) {
        String key = outcome.seen().key();
        if (outcome.seen().stored() == null) {
            madeHere.add(key);
        }
        Optional<ProgramRow> now = grid.row(key);
        if (now.isEmpty()) {
            return;
        }
        boolean untouched = now.get().content().equals(outcome.seen().content());
        switch (outcome.saving()) {
            case null -> grid.refresh(List.of(rows.get().kept(now.get(), null)));
            case Saving.Kept kept -> kept(now.get(), kept, untouched, outcome.seen());
            case Saving.Asked question -> {
                asked.add(key);
                waiting.add(key);
                heard.asked(key, question, Entry.of(now.get().content()));
            }
            case Saving.Refused refused -> {
                grid.refresh(List.of(rows.get().kept(now.get(), outcome.draft())));
                grid.refuse(key, column(refused.why().field()), refused.why().sentence());
            }
        }
    }

    private void kept(ProgramRow now, Saving.Kept kept, boolean untouched, ProgramRow seen) {
        ProgramRow next;
        if (untouched) {
            next = rows.get().kept(kept.draft().program().map(content -> rows.get().with(now, content)).orElse(now),
                    kept.draft());
        } else if (kept.theirs().isEmpty()) {
            next = rows.get().kept(now, kept.draft());
        } else {
            // typed on while their changes came in: the next keeping brings both together from the draft seen before
            next = rows.get().kept(now, seen.stored());
        }
        grid.refresh(List.of(next));
        if (!kept.theirs().isEmpty()) {
            heard.merged(next, kept);
        }
    }

    /** The question about a row was answered with this draft. */
    void answered(String key, Draft draft) {
        asked.remove(key);
        waiting.remove(key);
        grid.row(key).ifPresent(row -> grid.refresh(List.of(rows.get().kept(
                draft.program().map(content -> rows.get().with(row, content)).orElse(row), draft))));
        next();
    }

    private static final Map<String, String> COLUMNS = Map.of("id", ProgramColumns.CODE, "name", "name", "benefits",
            ProgramColumns.AMOUNT, "windows", "until", "combination", "group");

    private static String column(String field) {
        String first = field.replaceFirst("^/", "").split("/", -1)[0];
        return COLUMNS.getOrDefault(first, ProgramColumns.CODE);
    }

    /** How many rows are not kept yet. */
    int open() {
        return waiting.size() + (running ? 1 : 0);
    }

    ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    /** Which drafts were made by writing in the grid; for a row whose draft went elsewhere. */
    void forget() {
        Map<String, ProgramRow> now = new HashMap<>();
        grid.rows().forEach(row -> now.put(row.key(), row));
        madeHere.removeIf(key -> !now.containsKey(key) || now.get(key).stored() == null);
    }
}
