package app.baton.campaign;

import java.util.List;

/** One field in which two revisions of a campaign differ, with what it said and says. */
public record CampaignChange(CampaignField field, String was, String is) {

    /** The differences in the order of the form. */
    public static List<CampaignChange> between(Campaign before, Campaign after) {
        return CampaignDiff.fields(before, after).entrySet().stream()
                .map(each -> new CampaignChange(each.getKey(), each.getValue().was(), each.getValue().is())).toList();
    }
}
