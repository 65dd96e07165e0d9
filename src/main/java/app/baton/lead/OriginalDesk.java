package app.baton.lead;

import app.baton.journal.Activity;
import app.baton.journal.Problem;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.EnquiryDesk;
import app.baton.lead.enquiry.EnquiryDesk.Taken;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes whole documents in, keeps them as they came, and shows them again beside the leads that came of them. */
public final class OriginalDesk {

    /** So many enquiries are kept together or not at all; a document with more goes on where it was cut off. */
    private static final int AT_ONCE = 100;
    private static final int MOST_SHOWN = 500;

    private final LeadKeeper keeper;
    private final LeadIntakeDesk intake;
    private final OriginalBook originals;

    OriginalDesk(LeadKeeper keeper, LeadIntakeDesk intake, OriginalBook originals) {
        this.keeper = keeper;
        this.intake = intake;
        this.originals = originals;
    }

    /** What came of a document: what was noted of it, and of each enquiry in its order. */
    public record Result(TakenIn noted, List<Taken> each) { }

    /**
     * Takes a document in with all that was read in it. The document is kept with the first of its enquiries, so that no lead
     * is without it. Given again, after it was cut off or whole, it changes nothing that was done.
     */
    public Result takeIn(User by, Original original, byte[] content, List<Enquiry> enquiries, List<TakenIn.Trouble> troubles) {
        Permissions.require(by, Action.TAKE_LEADS_IN);
        return all(by, original, content, enquiries, troubles);
    }

    /** The same for what came in by itself, while nobody need be signed in. */
    public Result takeInAlone(Original original, byte[] content, List<Enquiry> enquiries, List<TakenIn.Trouble> troubles) {
        return all(LeadKeeper.SYSTEM, original, content, enquiries, troubles);
    }

    private Result all(User by, Original original, byte[] content, List<Enquiry> enquiries, List<TakenIn.Trouble> troubles) {
        List<Taken> each = new ArrayList<>();
        int from = 0;
        while (enquiries.size() - from > AT_ONCE) {
            each.addAll(some(by, original, content, enquiries.subList(from, from + AT_ONCE)));
            from += AT_ONCE;
        }
        List<Enquiry> last = enquiries.subList(from, enquiries.size());
        return keeper.write(by, log -> {
            each.addAll(some(by, original, content, last));
            TakenIn noted = new TakenIn(original, keeper.clock().now(), by.name(), count(each, EnquiryDesk.Outcome.NEW),
                    count(each, EnquiryDesk.Outcome.ADDED), count(each, EnquiryDesk.Outcome.KNOWN),
                    troubles.subList(0, Math.min(troubles.size(), TakenIn.MOST_TROUBLES)));
            originals.note(noted);
            if (noted.fresh() + noted.added() > 0) {
                log.note(Activity.of("lead.document", "document", original.sha256()).with("leads", noted.fresh())
                        .with("added", noted.added()));
            }
            return new Result(noted, List.copyOf(each));
        });
    }

    private List<Taken> some(User by, Original original, byte[] content, List<Enquiry> enquiries) {
        return keeper.write(by, log -> {
            originals.keep(original, content);
            return enquiries.stream().map(enquiry -> {
                Taken taken = intake.taken(by, enquiry);
                originals.holds(original, enquiry.id());
                return taken;
            }).toList();
        });
    }

    private static int count(List<Taken> each, EnquiryDesk.Outcome outcome) {
        return Math.toIntExact(each.stream().filter(taken -> taken.outcome() == outcome).count());
    }

    /** The documents that a lead came of. */
    public List<Original> of(User user, Lead lead) {
        Permissions.require(user, Action.WORK_LEADS);
        LeadKeeper.mayWork(user, lead);
        return keeper.read(() -> originals.of(ids(lead)));
    }

    /**
     * A document that a lead came of, byte for byte.
     *
     * @throws Problem when it holds leads of others as well and this person works only on his own
     */
    public byte[] content(User user, Lead lead, Original original) {
        Permissions.require(user, Action.WORK_LEADS);
        LeadKeeper.mayWork(user, lead);
        return keeper.read(() -> {
            List<EnquiryId> held = originals.enquiries(original);
            Set<EnquiryId> own = ids(lead);
            if (!user.may(Action.SEE_EVERY_LEAD) && !own.containsAll(held)) {
                throw Problem.notAllowed("lead.original-of-others", original.name() + " holds leads of other people too, and you"
                        + " work on your own. Ask a manager to look into it; what it says of this lead stands on its card.");
            }
            if (held.stream().noneMatch(own::contains)) {
                throw Problem.couldNot("lead.no-original", "This lead did not come of " + original.name()
                        + ". Look at the lead again.");
            }
            return originals.content(original.sha256()).orElseThrow();
        });
    }

    /** The leads that came of a document and on which this person may work, in no order; at most so many. */
    public List<Lead> leads(User user, Original original, int most) {
        Permissions.require(user, Action.WORK_LEADS);
        return keeper.read(() -> originals.enquiries(original).stream().map(keeper.leads()::holder).flatMap(Optional::stream)
                .distinct().map(keeper.leads()::find).flatMap(Optional::stream)
                .filter(lead -> lead.owner() == null || lead.owner().equals(user.id()) || user.may(Action.SEE_EVERY_LEAD))
                .limit(most).toList());
    }

    private static Set<EnquiryId> ids(Lead lead) {
        return lead.enquiries().stream().map(Enquiry::id).collect(Collectors.toSet());
    }

    /** What was noted when a document with these bytes was taken in to its end; empty while it was not. */
    public Optional<TakenIn> whole(String sha256) {
        return keeper.read(() -> originals.last(sha256));
    }

    /** What was taken in last, the newest first. */
    public List<TakenIn> newest(User user) {
        Permissions.require(user, Action.TAKE_LEADS_IN);
        return keeper.read(() -> originals.newest(MOST_SHOWN));
    }
}
