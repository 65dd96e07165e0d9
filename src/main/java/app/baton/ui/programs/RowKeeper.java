package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.Saving;
import app.baton.incentive.StewardDesk;
import app.baton.journal.Problem;
import app.baton.people.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps single rows in drafts, away from the screen's thread. A draft that somebody else closed meanwhile is followed by a
 * new one with what was typed since; a row that cannot be kept is no hindrance to the others.
 */
final class RowKeeper {

    /** The version of no draft. */
    private static final long NOT_SEEN = -1;

    private final StewardDesk desk;
    private final User user;

    RowKeeper(StewardDesk desk, User user) {
        this.desk = desk;
        this.user = user;
    }

    /** A row as it stands, and whether the draft that keeps it is to be put away instead. */
    record Work(ProgramRow row, boolean discard) { }

    /** What became of a row. */
    sealed interface Outcome {
        ProgramRow seen();
    }

    /** It has no draft any more and says what is in force. */
    record Away(ProgramRow seen) implements Outcome { }

    /** What its draft came to, and the draft of somebody else's closing that this one follows. */
    record Stored(ProgramRow seen, Draft draft, Saving saving, @Nullable Draft closed) implements Outcome { }

    /** It cannot be kept as it is. */
    record Marked(ProgramRow seen, @Nullable Draft draft, Problem why) implements Outcome { }

    /** What became of the rows in turn, up to a trouble that no row is to blame for, and what is left then. */
    record Round(List<Outcome> outcomes, List<Work> left, @Nullable Problem trouble) { }

    Round keep(List<Work> all) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Work work : all) {
            Draft stored = work.row().stored();
            try {
                outcomes.add(stored != null && work.discard() ? putAway(work.row(), stored) : keep(work.row()));
            } catch (Problem problem) {
                return new Round(outcomes, all.subList(outcomes.size(), all.size()), problem);
            }
        }
        return new Round(outcomes, List.of(), null);
    }

    private Outcome putAway(ProgramRow row, Draft stored) {
        try {
            desk.discard(user, stored);
            return new Away(row);
        } catch (Problem problem) {
            if (desk.find(user, stored.id()).filter(it -> it.state() != DraftState.DISCARDED).isEmpty()) {
                return new Away(row);
            }
            // whoever wrote on it or confirmed it meanwhile meant it: taking back is then a change like any other
            return keep(row);
        }
    }

    private Outcome keep(ProgramRow row) {
        @Nullable Draft stored = row.stored();
        try {
            return into(row, stored != null ? stored : begun(row.was().orElse(row.content())), null);
        } catch (Problem problem) {
            // where the store itself fails these questions fail as well, and so would the next row
            Optional<Draft> now = Optional.ofNullable(stored).flatMap(it -> desk.find(user, it.id()));
            boolean inTheBook = !desk.revisions(user, stored == null ? row.content().id() : stored.code()).isEmpty();
            if (now.filter(Draft::open).isPresent() || stored == null && inTheBook) {
                throw problem;
            }
            Optional<Program> base = Optional.ofNullable(stored).flatMap(Draft::program).filter(it -> inTheBook);
            return now.isPresent() && base.isPresent() ? into(row, begun(base.get()), now.get())
                    : new Marked(row, stored, problem);
        }
    }

    private Outcome into(ProgramRow row, Draft seen, @Nullable Draft closed) {
        try {
            Saving saving = desk.save(user, seen, Entry.of(row.content()));
            return new Stored(row, saving instanceof Saving.Kept kept ? kept.draft() : seen, saving, closed);
        } catch (Problem problem) {
            if (problem.kind() != Problem.Kind.BAD_INPUT) {
                throw problem;
            }
            return new Marked(row, seen, problem);
        }
    }

    /**
     * The draft to write into. Where somebody else has begun one, what was seen of it is only the base that was written on,
     * so that both are brought together instead of one being overwritten.
     */
    private Draft begun(Program base) {
        Draft open = desk.revise(user, base.id());
        boolean untouched = open.program().map(content -> ProgramRow.same(content, base)).orElse(true);
        return untouched ? open : new Draft(open.id(), Entry.of(base), open.from(), open.state(), open.steward(),
                open.writers(), open.changed(), open.reason(), open.batch(), NOT_SEEN);
    }
}
