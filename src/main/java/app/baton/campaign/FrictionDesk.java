package app.baton.campaign;

import app.baton.campaign.FrictionEvent.Step;
import app.baton.journal.Activity;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The way back from the floor to marketing (HB7): anybody notes in ten seconds where a promise caused trouble, marketing
 * answers by a set time, and the answer is seen where the note was written. What was noted stays on record for the next
 * design (CD16): it is edited and taken back by further events, never deleted.
 */
public final class FrictionDesk {

    private final FrictionBook notes;
    private final Post post;
    private final Settings settings;
    private final UnitOfWork work;
    private final DeskId desk;
    private final Clock clock;
    private final Ids ids;

    public FrictionDesk(FrictionBook notes, Post post, Settings settings, UnitOfWork work, DeskId desk, Clock clock, Ids ids) {
        this.notes = notes;
        this.post = post;
        this.settings = settings;
        this.work = work;
        this.desk = desk;
        this.clock = clock;
        this.ids = ids;
    }

    /** When an answer to a note written now is due. */
    public Instant answerBy() {
        return FrictionPolicy.of(settings).answerBy(clock.now(), OpeningDays.of(settings), clock);
    }

    /** @throws Problem {@code friction.no-text} or {@code friction.too-long} about the field {@code text} */
    public FrictionNote write(User user, FrictionDraft draft) {
        Permissions.require(user, Action.WRITE_FRICTION);
        checkText(draft.text(), "Say in one line what went wrong; marketing works from that line.");
        Instant answerBy = answerBy();
        UUID event = ids.next();
        return happen(user, event, FrictionId.of(desk, event), "friction.written",
                new FrictionEvent.Written(draft.kind(), draft.text(), draft.about(), answerBy));
    }

    /** Puts one's own note in other words while nobody has answered it. */
    public FrictionNote edit(User user, FrictionNote seen, FrictionDraft draft) {
        checkText(draft.text(), "Say in one line what went wrong, or take the note back.");
        return ownOpen(user, seen, "friction.edited", new FrictionEvent.Edited(draft.kind(), draft.text(), draft.about()));
    }

    /** Takes one's own note back while nobody has answered it; it stays on record and leaves every list. */
    public FrictionNote takeBack(User user, FrictionNote seen) {
        return ownOpen(user, seen, "friction.taken-back", new FrictionEvent.TakenBack());
    }

    /**
     * Marketing's answer; a second one replaces the first and both stay on record.
     *
     * @throws Problem of kind {@code CONFLICT} when something happened to the note since it was looked at
     */
    public FrictionNote answer(User user, FrictionNote seen, String text, FrictionEffect effect) {
        Permissions.require(user, Action.ANSWER_FRICTION);
        checkText(text.strip(), "Say what you changed or how it is meant; the person who wrote the note reads it today.");
        return work.write(user.actor(), log -> {
            FrictionNote now = current(seen);
            if (now.takenBack()) {
                throw Problem.conflict("friction.taken-back", now.byName()
                        + " took this note back, so it needs no answer. Nothing was changed.");
            }
            return happen(user, ids.next(), now.id(), "friction.answered", new FrictionEvent.Answered(text.strip(), effect));
        });
    }

    /** Notes without an answer, soonest due first: all of them for those who may see all. */
    public Page<FrictionNote> waiting(User user, PageRequest request) {
        Permissions.require(user, Action.SEE_FRICTION);
        return work.read(() -> notes.open(request));
    }

    /** All notes, newest first. */
    public Page<FrictionNote> newest(User user, PageRequest request) {
        Permissions.require(user, Action.SEE_FRICTION);
        return work.read(() -> notes.newest(request));
    }

    /** What this person wrote, newest first. */
    public Page<FrictionNote> mine(User user, PageRequest request) {
        Permissions.require(user, Action.WRITE_FRICTION);
        return work.read(() -> notes.by(user.id(), request));
    }

    /** Notes about a campaign, newest first; the floor sees its own and those that have an answer. */
    public Page<FrictionNote> about(User user, CampaignId campaign, PageRequest request) {
        Permissions.require(user, Action.WRITE_FRICTION);
        Page<FrictionNote> page = work.read(() -> notes.about(campaign, request));
        return new Page<>(page.rows().stream().filter(note -> mayRead(user, note)).toList(), page.next());
    }

    /** One note, if this person may read it. */
    public Optional<FrictionNote> find(User user, FrictionId id) {
        Permissions.require(user, Action.WRITE_FRICTION);
        return work.read(() -> notes.find(id)).filter(note -> mayRead(user, note));
    }

    /** Everything that happened to a note that this person may read, oldest first. */
    public List<FrictionEvent> history(User user, FrictionNote note) {
        return find(user, note.id()).isEmpty() ? List.of() : work.read(() -> notes.events(note.id()));
    }

    /** How many notes wait for an answer although it was due. */
    public long overdue(User user) {
        Permissions.require(user, Action.SEE_FRICTION);
        return work.read(() -> notes.overdue(clock.now()));
    }

    /** How often which trouble was noted on which campaign ({@code from} included, {@code until} not), most first (IT7). */
    public List<FrictionCount> counts(User user, Instant from, Instant until) {
        Permissions.require(user, Action.SEE_FRICTION);
        return work.read(() -> notes.counts(from, until));
    }

    public FrictionPolicy policy() {
        return FrictionPolicy.of(settings);
    }

    /** Changes how soon an answer is due; notes that were written before keep their time. */
    public void setPolicy(User user, FrictionPolicy policy) {
        Permissions.require(user, Action.SET_POLICIES);
        FrictionPolicy before = FrictionPolicy.of(settings);
        work.write(user.actor(), log -> {
            policy.keep(settings);
            log.note(Activity.of("friction-policy.changed", "settings", "friction").with("before", before)
                    .with("after", policy));
            return policy;
        });
    }

    private static boolean mayRead(User user, FrictionNote note) {
        return user.may(Action.SEE_FRICTION) || note.by().equals(user.id())
                || note.answer() != null && note.about().campaign() != null;
    }

    private FrictionNote ownOpen(User user, FrictionNote seen, String what, Step step) {
        Permissions.require(user, Action.WRITE_FRICTION);
        if (!seen.by().equals(user.id())) {
            throw Problem.notAllowed("friction.not-yours", "This note is " + seen.byName()
                    + "'s, so only " + seen.byName() + " can change it. Nothing was changed. Write a note of your own.");
        }
        if (!seen.desk().equals(desk)) {
            throw Problem.notAllowed("friction.other-desk", "You wrote this note at another desk, and only there its words can"
                    + " be changed. Nothing was changed. Change it there, or write another note here.");
        }
        return work.write(user.actor(), log -> {
            FrictionNote now = current(seen);
            if (now.answer() != null || now.takenBack()) {
                throw Problem.conflict("friction.not-open", "This note is answered or taken back, so it stays as it is. "
                        + "Nothing was changed. Write a new one if there is more to say.");
            }
            return happen(user, ids.next(), now.id(), what, step);
        });
    }

    /** Keeps what happened, hands it to the share and logs it, together or not at all. */
    private FrictionNote happen(User user, UUID id, FrictionId note, String what, Step step) {
        return work.write(user.actor(), log -> {
            var event = new FrictionEvent(id, note, user.id(), user.name(), desk, clock.now(), step);
            notes.add(event);
            post.send(event, user);
            log.note(logged(what, event));
            return notes.find(note).orElseThrow();
        });
    }

    static Activity logged(String what, FrictionEvent event) {
        Activity activity = Activity.of(what, "friction", event.note());
        return switch (event.step()) {
            case FrictionEvent.Written words -> about(activity, words.kind(), words.about()).with("answerBy", words.answerBy());
            case FrictionEvent.Edited words -> about(activity, words.kind(), words.about());
            case FrictionEvent.Answered words -> activity.with("effect", words.effect());
            case FrictionEvent.TakenBack _ -> activity;
        };
    }

    private static Activity about(Activity activity, FrictionKind kind, FrictionAbout about) {
        return activity.with("kind", kind).with("campaign", about.campaignId().map(CampaignId::toString).orElse(""))
                .with("program", about.programId().map(Object::toString).orElse(""));
    }

    private FrictionNote current(FrictionNote seen) {
        FrictionNote stored = notes.find(seen.id()).orElseThrow(() -> Problem.couldNot("friction.unknown",
                "This note is not on this desk. Nothing was changed. Look at the list again."));
        if (stored.version() != seen.version()) {
            throw Problem.conflict("friction.changed-meanwhile", "Something happened to this note while you looked at it. "
                    + "Nothing of yours was stored. Look at it as it stands now, and do it again if it is still right.");
        }
        return stored;
    }

    private static void checkText(String text, String mend) {
        if (text.isBlank()) {
            throw Problem.badInput("friction.no-text", "text", mend);
        }
        if (text.length() > FrictionEvent.LONGEST) {
            throw Problem.badInput("friction.too-long", "text", "A note has at most " + FrictionEvent.LONGEST
                    + " characters, and this one has " + text.length() + ". Shorten it.");
        }
    }
}
