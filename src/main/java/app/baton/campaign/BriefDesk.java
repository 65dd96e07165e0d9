package app.baton.campaign;

import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.PersonId;
import app.baton.people.User;
import java.util.Optional;
import java.util.Set;

/**
 * Issues briefs: by hand, by whoever may publish, or by itself on every opening day (R25), changed or not. The brief,
 * its signed document, the campaigns that it publishes and the activity lines are kept together or not at all.
 */
public final class BriefDesk {

    /** Who issues while nobody is signed in; it holds no role, and only {@link #issueIfDue} acts as it. */
    private static final User SYSTEM = new User(new PersonId(Actor.SYSTEM.id()), Actor.SYSTEM.name(), Set.of());

    private final BriefMaker maker;
    private final BriefKeeper keeper;
    private final BriefBook briefs;
    private final Post post;
    private final Settings settings;
    private final UnitOfWork work;
    private final DeskId desk;
    private final Clock clock;

    public BriefDesk(BriefMaker maker, BriefKeeper keeper, BriefBook briefs, Post post, Settings settings, UnitOfWork work,
                     DeskId desk, Clock clock) {
        this.maker = maker;
        this.keeper = keeper;
        this.briefs = briefs;
        this.post = post;
        this.settings = settings;
        this.work = work;
        this.desk = desk;
        this.clock = clock;
    }

    /** The next brief as it would be published now, and what stands in its way. */
    public BriefPreview preview(User user) {
        Permissions.require(user, Action.PUBLISH_BRIEF);
        return work.read(() -> maker.next(desk, user));
    }

    /**
     * Publishes the next brief.
     *
     * @throws Problem with code {@code brief.blocked} when there is nothing to publish yet
     */
    public Brief publish(User user) {
        Permissions.require(user, Action.PUBLISH_BRIEF);
        return issue(user);
    }

    /** Issues the brief of an opening day once its hour has come, unless one of that day is there already. */
    public Optional<Brief> issueIfDue() {
        if (!due()) {
            return Optional.empty();
        }
        BriefPreview preview = work.read(() -> maker.next(desk, SYSTEM));
        return preview.blocked() ? Optional.empty() : Optional.of(issue(SYSTEM));
    }

    public OpeningDays openingDays() {
        return OpeningDays.of(settings);
    }

    /** Changes when the store is open and when briefs are issued and due to be read. */
    public void setOpeningDays(User user, OpeningDays days) {
        Permissions.require(user, Action.SET_POLICIES);
        OpeningDays before = OpeningDays.of(settings);
        work.write(user.actor(), log -> {
            days.keep(settings);
            log.note(Activity.of("opening-days.changed", "settings", "opening")
                    .with("before", before).with("after", days));
            return days;
        });
    }

    private boolean due() {
        return OpeningDays.of(settings).issueDue(clock)
                && briefs.newest().map(brief -> brief.day().isBefore(clock.today())).orElse(true);
    }

    private Brief issue(User user) {
        return work.write(user.actor(), log -> {
            BriefPreview next = maker.next(desk, user);
            next.findings().stream().filter(Finding::stops).findFirst().ifPresent(stop -> {
                throw Problem.couldNot("brief.blocked", stop.sentence() + " " + stop.mend());
            });
            Brief brief = next.brief();
            keeper.keepOwn(brief, post.send(brief, user), log);
            return brief;
        });
    }
}
