package app.baton.campaign;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One revision of a campaign on its way: its content, where it stands, when an answer is due, and the verdicts so far. */
public record CampaignFile(Campaign campaign, CampaignState state, @Nullable Instant answerBy, List<Approval> approvals,
                           long version) {

    public CampaignFile {
        approvals = List.copyOf(approvals);
    }

    public static CampaignFile draft(Campaign campaign) {
        return new CampaignFile(campaign, CampaignState.DRAFT, null, List.of(), 0);
    }

    public CampaignFile in(CampaignState next) {
        return new CampaignFile(campaign, next, answerBy, approvals, version);
    }

    /** The verdict of one kind, if it was given. */
    public Optional<Approval> approval(ApprovalKind kind) {
        return approvals.stream().filter(approval -> approval.kind() == kind).findFirst();
    }
}
