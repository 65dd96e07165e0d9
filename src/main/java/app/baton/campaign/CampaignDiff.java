package app.baton.campaign;

import app.baton.money.Dollars;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which fields of a campaign differ between two versions, in words for the activity log and for whoever compares. */
final class CampaignDiff {

    private CampaignDiff() { }

    /** For the activity log: the field's name, then "old → new". */
    static Map<String, String> changes(Campaign before, Campaign after) {
        Map<String, String> changes = new TreeMap<>();
        fields(before, after).forEach((field, words) -> changes.put(field.wire(), words.was() + " → " + words.is()));
        return changes;
    }

    /** What a field said and says. */
    record Words(String was, String is) { }

    /** The fields that differ, in the order of the form. */
    static SortedMap<CampaignField, Words> fields(Campaign before, Campaign after) {
        SortedMap<CampaignField, Words> changes = new TreeMap<>();
        for (CampaignField field : CampaignField.values()) {
            String was = words(field, before);
            String is = words(field, after);
            if (!was.equals(is)) {
                changes.put(field, new Words(was, is));
            }
        }
        return changes;
    }

    static String words(CampaignField field, Campaign it) {
        return switch (field) {
            case NAME -> it.name();
            case HEADLINE -> it.headline();
            case AD_COPY -> it.adCopy();
            case PURPOSE -> it.purpose();
            case PROMISES -> promises(it);
            case TALK_TRACK -> it.talkTrack();
            case VALUES -> values(it);
            case SEEN -> seen(it);
            case FORM_FIELDS -> String.join(", ", it.formFields());
            case TRAINING_NOTE -> it.trainingNote();
            case CHANNEL -> it.channel().name();
            case INTENT -> it.intent().name();
            case STAGE -> it.stage() == null ? "" : it.stage().name();
            case STARTS -> it.starts().toString();
            case ENDS -> it.ends().toString();
            case SPEND -> Dollars.wire(it.spend());
            case GOAL -> it.goal();
            case SOURCE_TAGS -> String.join(", ", it.sourceTags());
            case VEHICLE_LINES -> String.join(", ", it.vehicleLines());
            case LANDING_PAGE -> it.landingPage();
            case OWNER -> it.owner().toString();
        };
    }

    private static String promises(Campaign campaign) {
        return campaign.promises().stream()
                .map(it -> it.program() + " (" + it.why() + " / " + it.how() + " / " + it.nextStep() + ")")
                .collect(Collectors.joining("; "));
    }

    private static String values(Campaign campaign) {
        return campaign.values().stream()
                .map(it -> it.vehicleLine() + "/" + it.intent() + "/" + it.topic() + ": " + it.sentence())
                .collect(Collectors.joining("; "));
    }

    private static String seen(Campaign campaign) {
        return campaign.seen().stream().map(it -> it.kind() + ": " + it.title() + " (" + it.address() + ")")
                .collect(Collectors.joining("; "));
    }
}
