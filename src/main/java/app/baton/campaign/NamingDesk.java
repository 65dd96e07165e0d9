package app.baton.campaign;

import app.baton.journal.Activity;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The naming standard of campaigns: what it is, what it would call one, and which tags others have at the same time. */
public final class NamingDesk {

    private static final Set<CampaignState> TAKING =
            Set.of(CampaignState.SUBMITTED, CampaignState.RETURNED, CampaignState.APPROVED, CampaignState.PUBLISHED);

    private final CampaignBook campaigns;
    private final Settings settings;
    private final UnitOfWork work;

    public NamingDesk(CampaignBook campaigns, Settings settings, UnitOfWork work) {
        this.campaigns = campaigns;
        this.settings = settings;
        this.work = work;
    }

    public NamingStandard standard() {
        return NamingStandard.of(settings);
    }

    /** Changes the standard; campaigns that run already keep their names until their next revision. */
    public void setStandard(User user, NamingStandard standard) {
        Permissions.require(user, Action.SET_POLICIES);
        NamingStandard before = standard();
        work.write(user.actor(), log -> {
            standard.keep(settings);
            log.note(Activity.of("naming.changed", "settings", "naming").with("before", before).with("after", standard));
            return standard;
        });
    }

    /** The campaign under the standard's name and with the standard's tag before its other good ones. */
    public Campaign named(User user, Campaign campaign) {
        Permissions.require(user, Action.EDIT_CAMPAIGNS);
        return work.read(() -> {
            NamingStandard standard = standard();
            Map<String, String> taken = taken(campaign);
            Campaign named = campaign.named(standard.proposedName(campaign));
            String tag = free(standard.proposedTag(named), named, taken);
            List<String> tags = new ArrayList<>(List.of(tag));
            campaign.sourceTags().stream().map(NamingStandard::slug)
                    .filter(it -> !it.isEmpty() && !tags.contains(it) && !taken.containsKey(it)).forEach(tags::add);
            return named.tagged(tags);
        });
    }

    /** Tags of other campaigns that run at some time of this one's run, each with the other's name. */
    Map<String, String> taken(Campaign campaign) {
        Map<String, String> taken = new TreeMap<>();
        campaigns.standing(TAKING, campaign.starts()).stream().map(CampaignFile::campaign)
                .filter(other -> !other.id().equals(campaign.id()) && !other.starts().isAfter(campaign.ends()))
                .forEach(other -> other.sourceTags().forEach(tag -> taken.putIfAbsent(tag, other.name())));
        return taken;
    }

    private static String free(String wanted, Campaign campaign, Map<String, String> taken) {
        String withChannel = NamingStandard.slug(wanted + "-" + campaign.channel());
        Set<String> tried = new HashSet<>();
        String tag = wanted;
        for (int number = 2; taken.containsKey(tag); number++) {
            tag = tried.add(withChannel) ? withChannel : withChannel + "-" + number;
        }
        return tag;
    }
}
