package app.baton.campaign;

import app.baton.journal.Activity;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Answers proposals: finance on the whole campaign, the sales manager on dealer money (R26). Each answer is a signed
 * document over the hashes of the campaign and of every program revision it promises.
 */
public final class ApprovalDesk {

    private final CampaignBook campaigns;
    private final Approvals approvals;
    private final Post post;
    private final UnitOfWork work;
    private final Clock clock;

    public ApprovalDesk(CampaignBook campaigns, Approvals approvals, Post post, UnitOfWork work, Clock clock) {
        this.campaigns = campaigns;
        this.approvals = approvals;
        this.post = post;
        this.work = work;
        this.clock = clock;
    }

    /** The proposals that wait for an answer of this person, soonest due first. */
    public List<CampaignFile> waitingFor(User user) {
        LocalDate today = clock.today();
        return work.read(() -> campaigns.standing(Set.of(CampaignState.SUBMITTED), today).stream()
                .filter(file -> !kinds(user, file).isEmpty())
                .sorted(Comparator.comparing(file -> file.answerBy() == null ? clock.now() : file.answerBy()))
                .toList());
    }

    /** Which answers the revision still needs, whoever gives them. */
    public Set<ApprovalKind> missing(CampaignFile file) {
        return work.read(() -> missingNow(file));
    }

    /** Which answers this person could give on the revision now. */
    public Set<ApprovalKind> mayAnswer(User user, CampaignFile file) {
        return work.read(() -> kinds(user, file));
    }

    /**
     * Gives an answer; a no needs a reason.
     *
     * @throws Problem {@code approval.not-needed} when the revision waits for no such answer
     */
    public CampaignFile answer(User user, CampaignFile file, ApprovalKind kind, boolean approved, String reason) {
        Permissions.require(user, action(kind));
        if (!approved && reason.isBlank()) {
            throw Problem.badInput("approval.no-reason", "reason",
                    "Say in a few words what has to change, so that the writer can mend it.");
        }
        return work.write(user.actor(), log -> {
            CampaignFile before = Campaigns.current(campaigns, file);
            Campaign campaign = before.campaign();
            Set<ApprovalKind> needed = Approvals.needed(approvals.promised(campaign));
            if (!needed.contains(kind)) {
                throw Problem.conflict("approval.not-needed", "\"" + campaign.name()
                        + "\" promises no dealer money, so finance's answer is enough. Nothing was changed.");
            }
            var verdict = new Approval(campaign.id(), campaign.revision(), approvals.hash(campaign),
                    approvals.hashes(campaign), kind, approved, reason.strip(), user.id(), user.name(), clock.now(),
                    "");
            CampaignWay.judged(before, verdict, needed);
            CampaignFile after = campaigns.save(CampaignWay.judged(before, post.send(verdict, user), needed));
            log.note(Activity.of(approved ? "campaign.approved" : "campaign.returned", "campaign", campaign.id())
                    .with("revision", campaign.revision())
                    .with("kind", kind)
                    .with("reason", reason.strip())
                    .with("campaignHash", verdict.campaignHash())
                    .with("ownCampaign", campaign.owner().equals(user.id())));
            return after;
        });
    }

    private Set<ApprovalKind> kinds(User user, CampaignFile file) {
        Set<ApprovalKind> kinds = EnumSet.noneOf(ApprovalKind.class);
        for (ApprovalKind kind : missingNow(file)) {
            if (user.may(action(kind))) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    private Set<ApprovalKind> missingNow(CampaignFile file) {
        if (file.state() != CampaignState.SUBMITTED) {
            return Set.of();
        }
        Set<ApprovalKind> missing = EnumSet.copyOf(Approvals.needed(approvals.promised(file.campaign())));
        file.approvals().stream().filter(Approval::approved).map(Approval::kind).forEach(missing::remove);
        return missing;
    }

    private static Action action(ApprovalKind kind) {
        return switch (kind) {
            case FINANCE -> Action.APPROVE_FOR_FINANCE;
            case DEALER_MONEY -> Action.APPROVE_DEALER_MONEY;
        };
    }
}
