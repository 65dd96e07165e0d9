package app.baton.incentive;

import app.baton.journal.ActivityLog;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Candidate;
import app.baton.people.Permissions;
import app.baton.people.PersonId;
import app.baton.people.Staff;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where programs and rulebooks are written before they count (R24): new ones, next revisions, edits of one or many,
 * sending to the second person, putting away and taking back. What others read stays in the book untouched until the
 * {@link ConfirmDesk} says yes.
 */
public final class StewardDesk {

    private final DraftBook drafts;
    private final ProgramBook programs;
    private final Staff staff;
    private final UnitOfWork work;
    private final Clock clock;
    private final Ids ids;
    private final Texts texts;
    private final DraftDesk desk;

    public StewardDesk(DraftBook drafts, ProgramBook programs, Staff staff, UnitOfWork work, Clock clock, Ids ids,
                       Texts texts) {
        this.drafts = drafts;
        this.programs = programs;
        this.staff = staff;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
        this.texts = texts;
        this.desk = new DraftDesk(drafts, programs, work, clock, texts);
    }

    /**
     * One of several edits: the draft as it was loaded, and what it is to be. Where the content was not written over the
     * draft but beside it, {@code base} is what both began from, and both are brought together.
     */
    public record Edit(Draft seen, Entry content, @Nullable Entry base) {

        public Edit(Draft seen, Entry content) {
            this(seen, content, null);
        }
    }

    /** Programs show the store's money: who may see that may read along. */
    private static void reads(User user) {
        Permissions.requireAny(user, Action.EDIT_PROGRAMS, Action.SEE_DEALER_MONEY);
    }

    /** Drafts on the desk, by code. */
    public Page<Draft> open(User user, PageRequest request) {
        reads(user);
        return work.read(() -> drafts.open(request));
    }

    /** Confirmed and discarded drafts, latest change first. */
    public Page<Draft> closed(User user, PageRequest request) {
        reads(user);
        return work.read(() -> drafts.closed(request));
    }

    /** What waits for this person on the desk; nothing for those who only read along. */
    public DraftsWaiting waitingFor(User user) {
        return user.may(Action.EDIT_PROGRAMS) ? work.read(() -> drafts.waitingFor(user.id())) : DraftsWaiting.NONE;
    }

    public Optional<Draft> find(User user, DraftId id) {
        reads(user);
        return work.read(() -> drafts.find(id));
    }

    public Optional<Draft> openFor(User user, ProgramId code) {
        reads(user);
        return work.read(() -> drafts.openFor(code));
    }

    /** The newest revision of each program that is not over on the day, by code. */
    public List<Program> newest(User user, LocalDate day) {
        reads(user);
        return work.read(() -> EveryPage.of(request -> programs.newest(day, request)));
    }

    public List<Rulebook> rulebooks(User user) {
        reads(user);
        return work.read(programs::rulebooks);
    }

    /** All revisions of a program, newest first; of a rulebook the newest alone. */
    public List<Entry> revisions(User user, ProgramId code) {
        reads(user);
        return work.read(() -> {
            List<Entry> all = programs.revisions(code).stream().map(Entry::of).toList();
            return all.isEmpty() ? desk.newest(code).stream().toList() : all;
        });
    }

    /** What the draft was made from, when the book still has it. */
    public Optional<Entry> origin(User user, Draft draft) {
        reads(user);
        return work.read(() -> Optional.ofNullable(draft.from()).flatMap(desk::revision));
    }

    /** Everybody's name, also of those who left. */
    public Map<PersonId, String> people(User user) {
        reads(user);
        return work.read(staff::names);
    }

    /** Who may own a draft, at this desk or at another. */
    public List<Candidate> stewards(User user) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.read(() -> staff.who(Action.EDIT_PROGRAMS));
    }

    /** A new program with the next free code and this month's rest as its window; it is kept when it is first saved. */
    public Draft blank(User user) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.read(() -> Draft.fresh(new DraftId(ids.next()),
                Entry.of(new BlankProgram(programs, drafts, texts).on(clock.today())), null, user.id(), clock.now(), null));
    }

    /** A draft of the next revision of a program or rulebook, or the draft that is open already. */
    public Draft revise(User user, ProgramId code) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.write(user.actor(), log -> drafts.openFor(code).orElseGet(() -> {
            Entry newest = desk.newest(code).orElseThrow(() -> Problem.couldNot("draft.no-program", "There is no " + code
                    + " in the book, so it has no next revision. Nothing was changed. Look at the list again."));
            Draft draft = desk.save(Draft.fresh(new DraftId(ids.next()), desk.next(newest), newest.ref(), user.id(), clock.now(),
                    null));
            log.note(DraftDesk.activity("program.drafted", draft));
            return draft;
        }));
    }

    /**
     * Keeps a draft. When somebody else saved it since it was loaded, both versions are brought together, or the parts
     * that both changed come back as questions and nothing is saved.
     *
     * @throws Problem when the code is another program's, or the draft is no longer on the desk
     */
    public Saving save(User user, Draft seen, Entry content) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.write(user.actor(), log -> keep(user, new Edit(seen, content), log));
    }

    /** Many in one change; one that is refused or asks leaves the others saved. */
    public List<Saving> saveAll(User user, List<Edit> edits) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.write(user.actor(), log -> edits.stream().map(edit -> {
            try {
                return work.write(user.actor(), inner -> keep(user, edit, inner));
            } catch (Problem problem) {
                return new Saving.Refused(edit.seen(), Refusal.of(edit.seen(), problem));
            }
        }).toList());
    }

    private Saving keep(User user, Edit edit, ActivityLog log) {
        Draft seen = edit.seen();
        Entry next = desk.next(edit.content());
        codeIsFree(seen, next);
        if (seen.version() == 0) {
            Draft stored = desk.save(Draft.fresh(seen.id(), next, seen.from(), user.id(), clock.now(), seen.batch()));
            log.note(DraftDesk.activity("program.drafted", stored));
            return new Saving.Kept(stored, List.of());
        }
        Draft stored = desk.known(seen.id());
        if (!stored.open()) {
            throw DraftDesk.closed(stored);
        }
        if (stored.version() == seen.version() && edit.base() == null) {
            return new Saving.Kept(write(user, stored, next, log), List.of());
        }
        Merge merge = Merge.of(Objects.requireNonNullElse(edit.base(), seen.content()), stored.content(), next, texts);
        if (!merge.questions().isEmpty()) {
            return new Saving.Asked(stored, merge);
        }
        return new Saving.Kept(write(user, stored, merge.answered(Map.of()), log), merge.theirChanges());
    }

    private Draft write(User user, Draft stored, Entry next, ActivityLog log) {
        if (stored.content().equals(next)) {
            return stored;
        }
        Draft written = desk.save(stored.written(next, user.id(), clock.now()));
        log.note(desk.changes("program.draft-saved", written, stored.content()));
        return written;
    }

    private void codeIsFree(Draft seen, Entry next) {
        boolean own = seen.from() != null && seen.from().id().equals(next.id());
        if (!own && desk.newest(next.id()).isPresent()) {
            throw Problem.badInput("draft.code-known", "id", "The code " + next.id() + " is in the book already, as \""
                    + desk.newest(next.id()).map(Entry::name).orElse("") + "\". Nothing was saved. Start a new revision of that"
                    + " one, or give this one another code.");
        }
    }

    /**
     * Brings a draft up to a revision that came into the book after it was begun: what the sponsor changed there goes in,
     * and what both changed is asked. Call again with the answers.
     */
    public Saving catchUp(User user, Draft seen, Map<String, Merge.Side> answers) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.write(user.actor(), log -> {
            Draft stored = desk.current(seen);
            Optional<Entry> newest = desk.newest(stored.code());
            Optional<Entry> base = Optional.ofNullable(stored.from()).flatMap(desk::revision);
            if (newest.isEmpty() || base.isEmpty() || newest.get().ref().equals(stored.from())) {
                return new Saving.Kept(stored, List.of());
            }
            Merge merge = Merge.of(base.get(), newest.get(), stored.content(), texts);
            if (!answers.keySet().containsAll(merge.questions().stream().map(Merge.Question::field).toList())) {
                return new Saving.Asked(stored, merge);
            }
            Entry merged = desk.next(merge.answered(answers));
            Draft written = desk.save(stored.written(merged, user.id(), clock.now()).from(newest.get().ref()));
            log.note(desk.changes("program.caught-up", written, stored.content()));
            return new Saving.Kept(written, merge.theirChanges());
        });
    }

    /**
     * Hands a draft to the second person.
     *
     * @throws Problem {@code draft.incomplete} naming the field that points to nobody
     */
    public Draft send(User user, Draft seen) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.write(user.actor(), log -> send(seen, log));
    }

    public Done sendAll(User user, List<Draft> seen) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return desk.each(user, seen, this::send);
    }

    private Draft send(Draft seen, ActivityLog log) {
        Draft stored = desk.current(seen);
        if (stored.state() == DraftState.TO_CONFIRM) {
            return stored;
        }
        new DraftChecks(drafts, programs).require(stored);
        // whoever looks at it again reads beside it why it came back
        Draft sent = desk.put(stored, DraftState.TO_CONFIRM, Objects.requireNonNullElse(stored.reason(), ""));
        log.note(DraftDesk.activity("program.sent-to-confirm", sent));
        return sent;
    }

    /**
     * Gives drafts to another steward.
     *
     * @throws Problem {@code draft.no-steward} when that person may not write programs
     */
    public Done assign(User user, List<Draft> seen, PersonId steward) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        Candidate owner = work.read(() -> staff.who(Action.EDIT_PROGRAMS)).stream()
                .filter(candidate -> candidate.id().equals(steward)).findFirst()
                .orElseThrow(() -> Problem.badInput("draft.no-steward", "steward", "This person may not write programs. "
                        + "Nothing was changed. Choose somebody who may, or ask a manager to give the role."));
        return desk.each(user, seen, (draft, log) -> {
            Draft stored = desk.current(draft);
            if (stored.steward().equals(owner.id())) {
                return stored;
            }
            Draft owned = desk.save(stored.ownedBy(owner.id(), clock.now()));
            log.note(DraftDesk.activity("program.assigned", owned).with("steward", owner.name()));
            return owned;
        });
    }

    /**
     * Takes the last change of a draft back as if nobody had made it: whoever made it is no writer by it, and what waited for
     * a second person waits again.
     *
     * @param now    the draft with that change
     * @param before the draft as it was stored before
     * @throws Problem of kind {@code CONFLICT} when anything happened to the draft since
     */
    public Draft takeBack(User user, Draft now, Draft before) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        if (!before.id().equals(now.id()) || before.version() + 1 != now.version()) {
            throw new IllegalArgumentException(now.id() + " v" + now.version() + " does not follow v" + before.version());
        }
        return work.write(user.actor(), log -> back(now, before, log));
    }

    /** Takes back from the second person what nobody has decided on or changed since it was sent; the rest is listed. */
    public Done takeBackSent(User user, List<Draft> sent, List<Draft> before) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        Map<DraftId, Draft> were = before.stream().collect(Collectors.toMap(Draft::id, Function.identity()));
        return desk.each(user, sent, (draft, log) -> {
            Draft was = were.get(draft.id());
            if (was == null) {
                throw new IllegalArgumentException(draft.id() + " was not sent");
            }
            return back(draft, was, log);
        });
    }

    private Draft back(Draft now, Draft before, ActivityLog log) {
        Draft stored = desk.current(now);
        Draft back = desk.save(stored.backTo(before, clock.now()));
        log.note(desk.changes("program.change-taken-back", back, stored.content()));
        return back;
    }

    /** Puts a draft away; it can be taken back. */
    public Draft discard(User user, Draft seen) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.write(user.actor(), log -> discard(seen, log));
    }

    public Done discardAll(User user, List<Draft> seen) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return desk.each(user, seen, this::discard);
    }

    private Draft discard(Draft seen, ActivityLog log) {
        Draft gone = desk.put(desk.current(seen), DraftState.DISCARDED, "");
        log.note(DraftDesk.activity("program.discarded", gone));
        return gone;
    }

    /** Takes discarded drafts back onto the desk, each where its code is still free. */
    public Done restore(User user, List<DraftId> which) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        List<Draft> found = work.read(() -> which.stream().flatMap(id -> drafts.find(id).stream()).toList());
        return desk.each(user, found, (draft, log) -> {
            if (draft.state() != DraftState.DISCARDED) {
                return draft;
            }
            codeIsFree(draft, draft.content());
            Draft back = desk.save(draft.in(DraftState.WRITING, null, clock.now()));
            log.note(DraftDesk.activity("program.restored", back));
            return back;
        });
    }

    /** Puts away all drafts of one roll-over or import that are as they were made; those worked on since are listed. */
    public Done undoBatch(User user, UUID batch) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        List<Draft> made = work.read(() -> drafts.batch(batch));
        return desk.each(user, made, (draft, log) -> {
            if (draft.state() == DraftState.DISCARDED) {
                return draft;
            }
            if (draft.version() > 1) {
                throw Problem.conflict("draft.worked-on", draft.state() == DraftState.CONFIRMED
                        ? draft.code() + " is confirmed and in the book, so it stays."
                        : draft.code() + " was worked on since, so it stays. Discard it by itself if it is not needed.");
            }
            return discard(draft, log);
        });
    }
}
