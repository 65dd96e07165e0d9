package app.baton.ui.campaigns;

import app.baton.campaign.CampaignField;
import app.baton.journal.Activity;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The lines of the activity log about campaigns, in words. */
final class CampaignWords {

    private CampaignWords() { }

    static String happened(Activity activity, Texts texts) {
        String revision = activity.details().getOrDefault("revision", "");
        return switch (activity.what()) {
            case "campaign.created" -> texts.say("campaigns.history.created");
            case "campaign.saved" -> texts.say("campaigns.history.saved", revision);
            case "campaign.revised" -> texts.say("campaigns.history.revised", revision);
            case "campaign.proposed", "campaign.proposal-arrived" -> texts.say("campaigns.history.proposed", revision);
            case "campaign.approved", "campaign.approval-arrived" -> texts.say("campaigns.history.approved", revision);
            case "campaign.returned", "campaign.return-arrived" -> texts.say("campaigns.history.returned", revision);
            case "campaign.discarded" -> texts.say("campaigns.history.discarded", revision);
            case "campaign.restored" -> texts.say("campaigns.history.restored", revision);
            case "campaign.withdrawn" -> texts.say("campaigns.history.withdrawn", revision);
            default -> activity.what();
        };
    }

    /** What changed field by field, or the reason that was given. */
    static List<String> details(Activity activity, Texts texts) {
        List<String> details = new ArrayList<>();
        for (Map.Entry<String, String> each : activity.details().entrySet()) {
            CampaignField.parse(each.getKey()).filter(field -> activity.what().equals("campaign.saved"))
                    .ifPresent(field -> details.add(texts.say("campaigns.history.field", field, each.getValue())));
        }
        String reason = activity.details().getOrDefault("reason", "");
        if (!reason.isBlank()) {
            details.add(reason);
        }
        return details;
    }
}
