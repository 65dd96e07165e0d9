package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
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

    private final RowKeeper keeper;
    private final Background background;
    private final Texts texts;
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

        /** Somebody else had confirmed or discarded these; what was typed since is in new drafts. */
        void overtaken(List<Draft> closed);

        /** Rows stand otherwise than before. */
        void kept();

        void problem(Problem problem);
    }

    DraftKeeper(StewardDesk desk, Background background, Texts texts, User user, GridModel<ProgramRow> grid,
                Supplier<ProgramRows> rows, Heard heard) {
        keeper = new RowKeeper(desk, user);
        this.background = background;
        this.texts = texts;
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

    private void next() {
        if (running) {
            return;
        }
        List<RowKeeper.Work> work = waiting.stream().filter(key -> !asked.contains(key)).flatMap(key -> grid.row(key).stream())
                .map(row -> new RowKeeper.Work(row, row.stored() != null && !row.edited() && madeHere.contains(row.key())))
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
        background.run(texts.say("programs.keeping"), progress -> keeper.keep(work), this::take, problem -> {
            running = false;
            wait(work, problem);
        });
    }

    private void take(RowKeeper.Round round) {
        running = false;
        round.outcomes().forEach(this::take);
        heard.kept();
        Problem trouble = round.trouble();
        if (trouble == null) {
            next();
        } else {
            wait(round.left(), trouble);
        }
        List<Draft> closed = new ArrayList<>();
        for (RowKeeper.Outcome outcome : round.outcomes()) {
            if (outcome instanceof RowKeeper.Stored(_, _, Saving.Kept _, Draft was) && was != null) {
                closed.add(was);
            }
        }
        if (!closed.isEmpty()) {
            heard.overtaken(closed);
        }
    }

    private void wait(List<RowKeeper.Work> left, Problem trouble) {
        left.forEach(it -> waiting.add(it.row().key()));
        state.set(State.WAITING);
        afterwards.clear();
        heard.problem(trouble);
    }

    private void take(RowKeeper.Outcome outcome) {
        String key = outcome.seen().key();
        if (outcome.seen().stored() == null) {
            madeHere.add(key);
        }
        grid.row(key).ifPresent(now -> {
            switch (outcome) {
                case RowKeeper.Away away -> grid.refresh(List.of(rows.get().kept(now, null)));
                case RowKeeper.Marked(_, Draft draft, Problem why) ->
                    mark(now, draft, why.field().orElse(""), why.sentence());
                case RowKeeper.Stored stored -> take(now, stored);
            }
        });
    }

    private void take(ProgramRow now, RowKeeper.Stored outcome) {
        switch (outcome.saving()) {
            case Saving.Kept kept -> kept(now, kept, now.content().equals(outcome.seen().content()), outcome.seen());
            case Saving.Asked question -> {
                asked.add(now.key());
                waiting.add(now.key());
                heard.asked(now.key(), question, Entry.of(now.content()));
            }
            case Saving.Refused refused -> mark(now, outcome.draft(), refused.why().field(), refused.why().sentence());
        }
    }

    private void mark(ProgramRow now, @Nullable Draft draft, String field, String sentence) {
        grid.refresh(List.of(rows.get().kept(now, draft)));
        grid.refuse(now.key(), column(field), sentence);
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
