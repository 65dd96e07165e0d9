package app.baton.store;

import app.baton.campaign.Approval;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.CampaignId;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A verdict as the text that is kept; its signed document is one of the fields. */
final class ApprovalText {

    private ApprovalText() { }

    static String write(Approval approval) {
        ObjectNode json = Json.MAPPER.createObjectNode();
        json.put("campaign", approval.campaign().toString()).put("revision", approval.revision())
                .put("campaignHash", approval.campaignHash()).put("kind", approval.kind().name())
                .put("approved", approval.approved()).put("reason", approval.reason())
                .put("by", approval.by().toString()).put("byName", approval.byName()).put("at", approval.at().toString())
                .put("sealed", approval.sealed());
        ObjectNode programs = json.putObject("programs");
        approval.programHashes().forEach((ref, hash) -> programs.put(ref.id() + " " + ref.revision(), hash));
        return Json.MAPPER.writeValueAsString(json);
    }

    static Approval read(String text) {
        JsonNode json = Json.MAPPER.readTree(text);
        SortedMap<ProgramRef, String> programs = new TreeMap<>();
        Json.map(json.required("programs")).forEach((ref, hash) -> {
            String[] halves = Keyset.pair(ref);
            programs.put(new ProgramRef(new ProgramId(halves[0]), Integer.parseInt(halves[1])), hash);
        });
        return new Approval(CampaignId.parse(field(json, "campaign")), json.required("revision").asInt(),
                field(json, "campaignHash"), programs, ApprovalKind.valueOf(field(json, "kind")),
                json.required("approved").asBoolean(), field(json, "reason"), PersonId.parse(field(json, "by")),
                field(json, "byName"), Instant.parse(field(json, "at")), field(json, "sealed"));
    }

    private static String field(JsonNode json, String name) {
        return json.required(name).stringValue();
    }
}
