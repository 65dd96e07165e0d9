package app.baton.campaign;

import static app.baton.campaign.CampaignState.APPROVED;
import static app.baton.campaign.CampaignState.DRAFT;
import static app.baton.campaign.CampaignState.PUBLISHED;
import static app.baton.campaign.CampaignState.RETURNED;
import static app.baton.campaign.CampaignState.SUBMITTED;
import static app.baton.campaign.CampaignState.SUPERSEDED;
import static app.baton.campaign.CampaignState.WITHDRAWN;

import app.baton.journal.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The one place that knows how a revision moves: draft, proposed, answered, published, replaced. Content changes only
 * while it is a draft, because a verdict vouches for exactly what was proposed; any later change is a new revision.
 */
public final class CampaignWay {

    /** States whose revision may stand in the next brief. */
    public static final Set<CampaignState> FOR_THE_BRIEF = Set.of(APPROVED, PUBLISHED);

    private static final Map<CampaignState, Set<CampaignState>> NEXT = Map.of(
            DRAFT, Set.of(SUBMITTED, WITHDRAWN),
            SUBMITTED, Set.of(SUBMITTED, APPROVED, RETURNED, SUPERSEDED, WITHDRAWN),
            RETURNED, Set.of(SUPERSEDED, WITHDRAWN),
            APPROVED, Set.of(PUBLISHED, RETURNED, SUPERSEDED, WITHDRAWN),
            PUBLISHED, Set.of(PUBLISHED, SUPERSEDED, WITHDRAWN),
            SUPERSEDED, Set.of(),
            WITHDRAWN, Set.of());

    private CampaignWay() { }

    public static boolean editable(CampaignState state) {
        return state == DRAFT;
    }

    public static boolean may(CampaignState from, CampaignState to) {
        return NEXT.getOrDefault(from, Set.of()).contains(to);
    }

    /** A draft goes to those who answer; answers to an earlier try are gone. */
    public static CampaignFile submitted(CampaignFile file, Instant answerBy) {
        return new CampaignFile(file.campaign(), step(file, SUBMITTED), answerBy, List.of(), file.version());
    }

    /**
     * Takes one verdict. A no returns the revision, whatever the others said; with every yes that is needed it is
     * approved; until then it stays proposed.
     *
     * @throws Problem of kind {@code CONFLICT} when the revision waits for no such answer
     */
    public static CampaignFile judged(CampaignFile file, Approval verdict, Set<ApprovalKind> needed) {
        List<Approval> approvals = new ArrayList<>(file.approvals());
        approvals.removeIf(earlier -> earlier.kind() == verdict.kind());
        approvals.add(verdict);
        CampaignState next;
        if (!verdict.approved()) {
            next = RETURNED;
        } else if (approvals.stream().filter(Approval::approved).map(Approval::kind).toList().containsAll(needed)) {
            next = APPROVED;
        } else {
            next = SUBMITTED;
        }
        return new CampaignFile(file.campaign(), step(file, next), file.answerBy(), approvals, file.version());
    }

    public static CampaignFile published(CampaignFile file) {
        return file.in(step(file, PUBLISHED));
    }

    public static CampaignFile withdrawn(CampaignFile file) {
        return file.in(step(file, WITHDRAWN));
    }

    /**
     * What becomes of an older revision when a newer one reaches the given state: a proposal replaces what waits or
     * was returned, a publication replaces everything before it. Drafts never replace anything.
     *
     * @return whether the older revision is superseded now
     */
    public static boolean replaced(CampaignState older, CampaignState newer) {
        return switch (newer) {
            case SUBMITTED -> older == SUBMITTED || older == RETURNED;
            case PUBLISHED -> older != WITHDRAWN && older != SUPERSEDED && older != DRAFT;
            case DRAFT, APPROVED, RETURNED, SUPERSEDED, WITHDRAWN -> false;
        };
    }

    private static CampaignState step(CampaignFile file, CampaignState next) {
        if (!may(file.state(), next)) {
            throw Problem.conflict("campaign.wrong-state", "\"" + file.campaign().name() + "\" revision "
                    + file.campaign().revision() + " is " + word(file.state()) + " and cannot become " + word(next)
                    + ". Nothing was changed. Look at it again as it stands now.");
        }
        return next;
    }

    private static String word(CampaignState state) {
        return switch (state) {
            case DRAFT -> "a draft";
            case SUBMITTED -> "waiting for an answer";
            case APPROVED -> "approved";
            case RETURNED -> "returned";
            case PUBLISHED -> "published";
            case SUPERSEDED -> "replaced by a newer revision";
            case WITHDRAWN -> "withdrawn";
        };
    }
}
