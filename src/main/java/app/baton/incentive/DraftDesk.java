package app.baton.incentive;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.people.User;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Small acts on drafts that the desks of the steward share; all inside an open unit of work unless said otherwise. */
final class DraftDesk {

    private final DraftBook drafts;
    private final ProgramBook programs;
    private final UnitOfWork work;
    private final Clock clock;
    private final Texts texts;

    DraftDesk(DraftBook drafts, ProgramBook programs, UnitOfWork work, Clock clock, Texts texts) {
        this.drafts = drafts;
        this.programs = programs;
        this.work = work;
        this.clock = clock;
        this.texts = texts;
    }

    /** The revision of the book that the entry follows: the newest one of its code. */
    Optional<Entry> newest(ProgramId code) {
        return programs.revisions(code).stream().findFirst().map(Entry::of)
                .or(() -> programs.rulebooks().stream().filter(book -> book.id().equals(code)).findFirst().map(Entry::of));
    }

    Optional<Entry> revision(ProgramRef ref) {
        return programs.find(ref).map(Entry::of).or(() -> programs.findRulebook(ref).map(Entry::of));
    }

    /** The entry under the revision that comes next in the book, and not confirmed by anybody. */
    Entry next(Entry content) {
        int revision = newest(content.id()).map(Entry::revision).orElse(0) + 1;
        Source source = content.source();
        return content.as(new ProgramRef(content.id(), revision))
                .sourced(new Source(source.document(), source.section(), source.text(), null));
    }

    /**
     * The draft as it is stored, when it is still what the caller saw.
     *
     * @throws Problem of kind {@code CONFLICT}
     */
    Draft current(Draft seen) {
        Draft stored = known(seen.id());
        if (!stored.open()) {
            throw closed(stored);
        }
        if (stored.version() != seen.version()) {
            throw Problem.conflict("draft.changed", "The draft of " + stored.code() + " was changed by somebody else meanwhile,"
                    + " and that was kept. Look at it again and repeat your change.");
        }
        return stored;
    }

    Draft known(DraftId id) {
        return drafts.find(id).orElseThrow(() -> Problem.couldNot("draft.unknown", "This draft is not on the desk any more ("
                + id + "). Nothing was changed. Look at the list again."));
    }

    static Problem closed(Draft stored) {
        return Problem.conflict("draft.closed", stored.state() == DraftState.CONFIRMED
                ? "The draft of " + stored.code() + " was confirmed meanwhile and is revision " + stored.content().revision()
                        + " in the book. Nothing was changed. Start the next revision and change that one."
                : "The draft of " + stored.code() + " was discarded meanwhile. Nothing was changed. Take it back from the"
                        + " discarded ones first.");
    }

    /** Each on its own: what fails takes back itself alone, and is listed. Opens units of work itself. */
    Done each(User user, Collection<Draft> many, BiFunction<Draft, ActivityLog, Draft> act) {
        List<Draft> done = new ArrayList<>();
        List<Refusal> refused = new ArrayList<>();
        work.write(user.actor(), log -> {
            for (Draft draft : many) {
                try {
                    done.add(work.write(user.actor(), inner -> act.apply(draft, inner)));
                } catch (Problem problem) {
                    refused.add(Refusal.of(draft, problem));
                }
            }
            return true;
        });
        return new Done(done, refused);
    }

    /** A line of the log about the program or rulebook that the draft is of. */
    static Activity activity(String what, Draft draft) {
        return Activity.of(what, draft.program().isPresent() ? "program" : "rulebook", draft.code())
                .with("revision", draft.content().revision());
    }

    /** As {@link #activity}, with each change under the name of its part. */
    Activity changes(String what, Draft draft, Entry before) {
        Activity line = activity(what, draft);
        for (RevisionDiff.Change change : RevisionDiff.between(before, draft.content(), texts)) {
            String said = line.details().getOrDefault(change.field(), "");
            line = line.with(change.field(), said.isEmpty() ? change.line() : said + "; " + change.line());
        }
        return line;
    }

    Draft save(Draft draft) {
        return drafts.save(draft);
    }

    Draft put(Draft draft, DraftState state, String reason) {
        return drafts.save(draft.in(state, reason.isEmpty() ? null : reason, clock.now()));
    }
}
