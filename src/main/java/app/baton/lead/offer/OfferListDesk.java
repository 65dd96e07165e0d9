package app.baton.lead.offer;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramId;
import app.baton.journal.Activity;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.lead.radar.OfferReading;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/** Takes mailing lists of private offers in. */
public final class OfferListDesk {

    private static final int MOST_SHOWN = 100;

    private final OfferBook offers;
    private final ProgramBook programs;
    private final UnitOfWork work;
    private final Clock clock;

    public OfferListDesk(OfferBook offers, ProgramBook programs, UnitOfWork work, Clock clock) {
        this.offers = offers;
        this.programs = programs;
        this.work = work;
        this.clock = clock;
    }

    /**
     * The amounts that certificates of a program may bear, of whatever revision: none where any may stand on them, and empty
     * where there is no such program. To be asked for the rows of one list; each program is looked up once.
     */
    public Function<ProgramId, Optional<Set<Money>>> printed() {
        Map<ProgramId, Optional<Set<Money>>> known = new HashMap<>();
        return id -> known.computeIfAbsent(id, this::printed);
    }

    private Optional<Set<Money>> printed(ProgramId id) {
        var revisions = work.read(() -> programs.revisions(id));
        if (revisions.isEmpty()) {
            return Optional.empty();
        }
        Set<Money> amounts = new HashSet<>();
        revisions.forEach(program -> program.benefits().forEach(part -> {
            if (part.benefit() instanceof Benefit.CustomerCash cash && cash.amount() instanceof AmountRule.Printed print) {
                amounts.addAll(print.amounts());
            }
        }));
        return Optional.of(amounts);
    }

    /** What taking the list in would do; nothing is changed. */
    public OfferListReport preview(User user, OfferReading reading, boolean replace, Background.Progress progress) {
        Permissions.require(user, Action.IMPORT_OFFERS);
        return work.read(() -> OfferImport.plan(offers, reading, replace, clock.today(), progress).report());
    }

    /**
     * Takes a list's good rows in, all together or none. A certificate that is there with the same content stays as it is; one
     * that is there with other content is listed as refused, or changed where {@code replace} says that this list is right.
     *
     * @throws Problem {@code offers.stopped} when it was asked to stop; then nothing is changed
     */
    public OfferListReport take(User user, OfferReading reading, boolean replace, Background.Progress progress) {
        Permissions.require(user, Action.IMPORT_OFFERS);
        return work.write(user.actor(), log -> {
            OfferImport plan = OfferImport.plan(offers, reading, replace, clock.today(), progress);
            plan.keep(offers, progress);
            OfferListReport report = plan.report();
            offers.note(new OfferListTaken(report.source(), clock.now(), user.name(), report.added(), report.replaced(),
                    report.unchanged(), report.refused().size()));
            log.note(Activity.of("offers.imported", "offers", report.source()).with("added", report.added())
                    .with("replaced", report.replaced()).with("unchanged", report.unchanged())
                    .with("refused", report.refused().size()));
            return report;
        });
    }

    /** What was taken in last, the newest first. */
    public List<OfferListTaken> lists(User user) {
        Permissions.require(user, Action.IMPORT_OFFERS);
        return work.read(() -> offers.lists(MOST_SHOWN));
    }
}
