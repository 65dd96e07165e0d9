package app.baton.campaign;

import app.baton.money.Dollars;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which fields of a campaign differ between two versions, for the activity log: the field's name, then "old → new". */
final class CampaignDiff {

    private static final Map<String, Function<Campaign, String>> FIELDS = Map.ofEntries(
            Map.entry("name", Campaign::name),
            Map.entry("channel", it -> it.channel().name()),
            Map.entry("intent", it -> it.intent().name()),
            Map.entry("stage", it -> it.stage() == null ? "" : it.stage().name()),
            Map.entry("sourceTags", it -> String.join(", ", it.sourceTags())),
            Map.entry("starts", it -> it.starts().toString()),
            Map.entry("ends", it -> it.ends().toString()),
            Map.entry("spend", it -> Dollars.wire(it.spend())),
            Map.entry("goal", Campaign::goal),
            Map.entry("vehicleLines", it -> String.join(", ", it.vehicleLines())),
            Map.entry("landingPage", Campaign::landingPage),
            Map.entry("headline", Campaign::headline),
            Map.entry("adCopy", Campaign::adCopy),
            Map.entry("promises", CampaignDiff::promises),
            Map.entry("purpose", Campaign::purpose),
            Map.entry("talkTrack", Campaign::talkTrack),
            Map.entry("values", CampaignDiff::values),
            Map.entry("seen", CampaignDiff::seen),
            Map.entry("formFields", it -> String.join(", ", it.formFields())),
            Map.entry("trainingNote", Campaign::trainingNote),
            Map.entry("owner", it -> it.owner().toString()));

    private CampaignDiff() { }

    static Map<String, String> changes(Campaign before, Campaign after) {
        Map<String, String> changes = new TreeMap<>();
        FIELDS.forEach((name, field) -> {
            String old = field.apply(before);
            String now = field.apply(after);
            if (!old.equals(now)) {
                changes.put(name, old + " → " + now);
            }
        });
        return changes;
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
