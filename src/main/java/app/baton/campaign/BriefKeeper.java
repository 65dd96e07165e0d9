package app.baton.campaign;

import app.baton.incentive.ProgramBook;
import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps a brief, this desk's own or one that arrived, and moves its campaigns along: those in it are published, their
 * older revisions replaced, and what another desk withdrew is withdrawn here too. Needs an open unit of work.
 */
public final class BriefKeeper {

    private final BriefBook briefs;
    private final CampaignBook campaigns;
    private final ProgramBook programs;

    public BriefKeeper(BriefBook briefs, CampaignBook campaigns, ProgramBook programs) {
        this.briefs = briefs;
        this.campaigns = campaigns;
        this.programs = programs;
    }

    /** Keeps a brief that this desk wrote. */
    public void keepOwn(Brief brief, String hash, ActivityLog log) {
        briefs.add(brief, hash);
        brief.campaigns().forEach(campaign -> publish(campaign, brief));
        note("brief.published", brief, hash, log);
    }

    /** Keeps a verified brief of another desk, whose programs are in the book already. */
    public void keepArrived(Brief brief, String hash, ActivityLog log) {
        briefs.add(brief, hash);
        brief.campaigns().forEach(campaign -> publish(campaign, brief));
        withdrawMissing(brief);
        note("brief.arrived", brief, hash, log);
    }

    private void publish(Campaign campaign, Brief brief) {
        Optional<CampaignFile> known = campaigns.find(campaign.id(), campaign.revision());
        CampaignFile file = known.orElseGet(() -> CampaignFile.draft(campaign));
        if (file.state() == CampaignState.WITHDRAWN) {
            // whoever withdrew it here is not overruled by a brief made before that was known
            return;
        }
        if (file.state() != CampaignState.PUBLISHED) {
            file = campaigns.save(new CampaignFile(campaign, CampaignState.PUBLISHED, file.answerBy(),
                    verdicts(brief, campaign), file.version()));
        }
        Campaigns.supersedeOlder(campaigns, file);
    }

    private static List<Approval> verdicts(Brief brief, Campaign campaign) {
        return brief.approvals().stream()
                .filter(verdict -> verdict.campaign().equals(campaign.id()) && verdict.revision() == campaign.revision())
                .toList();
    }

    /** A published campaign with days and programs to go that is in the brief no more was withdrawn by its writer. */
    private void withdrawMissing(Brief brief) {
        Set<CampaignId> inIt = brief.campaigns().stream().map(Campaign::id).collect(Collectors.toSet());
        for (CampaignFile file : campaigns.standing(Set.of(CampaignState.PUBLISHED), brief.day())) {
            Campaign campaign = file.campaign();
            if (campaign.runsOn(brief.day()) && !inIt.contains(campaign.id()) && usable(campaign, brief)) {
                campaigns.save(CampaignWay.withdrawn(file));
            }
        }
    }

    private boolean usable(Campaign campaign, Brief brief) {
        return programs.findAll(campaign.promises().stream().map(Promised::program).toList()).stream()
                .anyMatch(program -> !Promise.over(program, brief.day()));
    }

    private static void note(String what, Brief brief, String hash, ActivityLog log) {
        log.note(Activity.of(what, "brief", brief.number())
                .with("campaigns", brief.campaigns().size())
                .with("programs", brief.programs().size())
                .with("hash", hash));
    }
}
