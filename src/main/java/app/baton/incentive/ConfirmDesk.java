package app.baton.incentive;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a second person compares drafts with the bulletin and lets them into the book, one by one: several may be said
 * yes to in one go, but only those that were looked at, each in the version that was shown.
 */
public final class ConfirmDesk {

    private final DraftBook drafts;
    private final ProgramBook programs;
    private final BulletinBook bulletins;
    private final ProgramUse uses;
    private final ProgramPost post;
    private final UnitOfWork work;
    private final Clock clock;
    private final Texts texts;
    private final DraftDesk desk;

    public ConfirmDesk(DraftBook drafts, ProgramBook programs, BulletinBook bulletins, ProgramUse uses, ProgramPost post,
                       UnitOfWork work, Clock clock, Texts texts) {
        this.drafts = drafts;
        this.programs = programs;
        this.bulletins = bulletins;
        this.uses = uses;
        this.post = post;
        this.work = work;
        this.clock = clock;
        this.texts = texts;
        this.desk = new DraftDesk(drafts, programs, work, clock, texts);
    }

    /** Puts one draft beside its source, as it stands now. */
    public Confirmation look(User user, DraftId id) {
        Permissions.requireAny(user, Action.EDIT_PROGRAMS, Action.SEE_DEALER_MONEY);
        return work.read(() -> {
            Draft draft = desk.known(id);
            Optional<Entry> was = Optional.ofNullable(draft.from()).flatMap(desk::revision);
            Optional<Bulletin> bulletin = bulletin(draft.content().source().document());
            Confirmation.Words words = words(draft.content(), bulletin);
            return new Confirmation(draft, was, RevisionDiff.since(was, draft.content(), texts), words,
                    doubts(draft.content(), words, bulletin), uses.of(draft.code()), blocked(user, draft));
        });
    }

    private Optional<String> blocked(User user, Draft draft) {
        try {
            require(user, draft);
            return Optional.empty();
        } catch (Problem problem) {
            return Optional.of(problem.sentence());
        }
    }

    /** The kept bulletin of that name; an amendment's fuller title finds the bulletin that it amends. */
    private Optional<Bulletin> bulletin(String document) {
        return bulletins.find(document).or(() -> bulletins.list().stream().map(Bulletin.Header::name)
                .filter(name -> document.startsWith(name) || name.startsWith(document)).findFirst().flatMap(bulletins::find));
    }

    private static Confirmation.Words words(Entry content, Optional<Bulletin> bulletin) {
        Source source = content.source();
        String heading = source.section() == null ? content.name() : source.section();
        return bulletin.flatMap(kept -> kept.about(content.id()).map(found ->
                new Confirmation.Words(kept.name(), found.heading(), found.text())))
                .orElseGet(() -> new Confirmation.Words("", heading, source.text()));
    }

    /** What all programs share is looked through too: dates and claims mostly stand there. */
    private List<Doubt> doubts(Entry content, Confirmation.Words words, Optional<Bulletin> bulletin) {
        if (words.text().isBlank()) {
            return List.of();
        }
        StringBuilder text = new StringBuilder(words.heading()).append('\n').append(words.text());
        if (words.bulletin().isEmpty()) {
            content.program().flatMap(program -> Optional.ofNullable(program.combination().rulebook()))
                    .flatMap(desk::newest).ifPresent(book -> text.append('\n').append(book.source().text()));
        } else {
            bulletin.ifPresent(kept -> kept.common(content.id()).forEach(section -> text.append('\n').append(section.heading())
                    .append('\n').append(section.text())));
        }
        return content.program().map(program -> new Doubts(texts).of(program, text.toString())).orElse(List.of());
    }

    /**
     * Lets drafts into the book, each on its own: what cannot go in is listed. What goes in carries who compared it and
     * when, and travels to the other desks.
     */
    public Confirmed confirm(User user, List<Looked> shown) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.write(user.actor(), log -> {
            Map<DraftId, Looked> looked = new HashMap<>();
            shown.forEach(each -> looked.put(each.draft(), each));
            List<Draft> asked = shown.stream().map(each -> desk.known(each.draft())).distinct().toList();
            Done done = desk.each(user, asked, (draft, inner) -> confirm(user, draft,
                    Objects.requireNonNull(looked.get(draft.id())), inner));
            if (!done.drafts().isEmpty()) {
                post.sendPrograms(user);
            }
            return new Confirmed(done.drafts().stream().map(draft -> draft.content().ref()).toList(), done.refused(),
                    behind(done.drafts()));
        });
    }

    /** Each thing at the store once that goes on saying what one of these said before. */
    private List<Touch> behind(List<Draft> confirmed) {
        Map<String, Touch> behind = new LinkedHashMap<>();
        for (Draft draft : confirmed) {
            uses.of(draft.code()).stream().filter(touch -> touch.lagsBehind(draft.content()))
                    .forEach(touch -> behind.putIfAbsent(touch.what() + " " + touch.id(), touch));
        }
        return List.copyOf(behind.values());
    }

    /** What came into the book, what did not, and what people are still told as it was before. */
    public record Confirmed(List<ProgramRef> refs, List<Refusal> refused, List<Touch> behind) {
        public Confirmed {
            refs = List.copyOf(refs);
            refused = List.copyOf(refused);
            behind = List.copyOf(behind);
        }
    }

    private Draft confirm(User user, Draft draft, Looked looked, ActivityLog log) {
        require(user, draft);
        if (draft.version() != looked.version()) {
            throw Problem.conflict("draft.not-seen", "The draft of " + draft.code() + " was changed after you looked at it. It"
                    + " was not confirmed. Look at it again as it stands now.");
        }
        Source source = draft.content().source();
        Entry content = draft.content().sourced(new Source(source.document(), source.section(), source.text(),
                new Source.Check(user.name(), clock.today())));
        switch (content) {
            case Entry.OfProgram(var program) -> programs.add(program);
            case Entry.OfRulebook(var rulebook) -> programs.add(rulebook);
        }
        Draft confirmed = drafts.save(draft.confirmed(content, clock.now()));
        log.note(DraftDesk.activity("program.confirmed", confirmed).with("shownBulletin", looked.bulletin())
                .with("shownChanges", looked.changes()).with("shownDoubts", looked.doubts())
                .with("draftVersion", looked.version()));
        return confirmed;
    }

    private void require(User user, Draft draft) {
        if (!draft.open()) {
            throw DraftDesk.closed(draft);
        }
        if (draft.state() != DraftState.TO_CONFIRM) {
            throw Problem.conflict("draft.not-sent", "The draft of " + draft.code() + " is still being written. Nothing was"
                    + " changed. Its steward sends it when it is ready.");
        }
        if (draft.writtenBy(user.id())) {
            throw Problem.notAllowed("draft.own-work", "You wrote on the draft of " + draft.code() + " yourself, so somebody else"
                    + " has to confirm it. It is waiting for them.");
        }
        new DraftChecks(drafts, programs).require(draft);
        Optional<ProgramRef> newest = desk.newest(draft.code()).map(Entry::ref);
        boolean follows = newest.isEmpty() || newest.get().equals(draft.from());
        if (!follows || draft.content().revision() != newest.map(ProgramRef::revision).orElse(0) + 1) {
            throw Problem.conflict("draft.book-went-on", "Revision " + newest.map(ProgramRef::revision).orElse(0) + " of "
                    + draft.code() + " came into the book after this draft was begun. It was not confirmed. Bring the draft up to"
                    + " that revision first.");
        }
    }

    /** Back to its steward, with what is wrong. */
    public Draft giveBack(User user, Draft seen, String reason) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        if (reason.isBlank()) {
            throw Problem.badInput("draft.no-reason", "reason", "Say in a few words what does not fit the bulletin, so that it"
                    + " can be mended.");
        }
        return work.write(user.actor(), log -> {
            Draft stored = desk.current(seen);
            if (stored.state() != DraftState.TO_CONFIRM) {
                throw Problem.conflict("draft.not-sent", "The draft of " + stored.code() + " is not waiting to be confirmed any"
                        + " more. Nothing was changed.");
            }
            Draft back = desk.put(stored, DraftState.GIVEN_BACK, reason.strip());
            log.note(DraftDesk.activity("program.given-back", back).with("reason", reason.strip()));
            return back;
        });
    }

    /** The kept bulletins, newest first. */
    public List<Bulletin.Header> bulletins(User user) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.read(bulletins::list);
    }

    public Optional<Bulletin> bulletin(User user, String name) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.read(() -> bulletins.find(name));
    }

    /** A bulletin that was kept, with the codes of the drafts that name it, by whether their section was found in it. */
    public record Kept(Bulletin bulletin, List<ProgramId> found, List<ProgramId> missing) { }

    /** Keeps a bulletin's text under its name; one of the same name is replaced. */
    public Kept keep(User user, String name, String text) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        Bulletin bulletin;
        try {
            bulletin = new Bulletin(name.strip(), text, clock.now());
        } catch (Invalid wrong) {
            throw Problem.badInput("bulletin.invalid", wrong.field(), wrong.sentence());
        }
        return work.write(user.actor(), log -> {
            bulletins.keep(bulletin);
            Map<Boolean, List<ProgramId>> codes = EveryPage.of(drafts::open).stream().map(Draft::content)
                    .filter(content -> content.program().isPresent())
                    .filter(content -> bulletin(content.source().document()).filter(bulletin::equals).isPresent())
                    .map(Entry::id).distinct().collect(Collectors.partitioningBy(code -> bulletin.about(code).isPresent()));
            List<ProgramId> found = Objects.requireNonNull(codes.get(true));
            log.note(Activity.of("bulletin.kept", "bulletin", bulletin.name()).with("sections", found.size()));
            return new Kept(bulletin, found, Objects.requireNonNull(codes.get(false)));
        });
    }
}
