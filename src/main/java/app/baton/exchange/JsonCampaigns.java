package app.baton.exchange;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFormat;
import app.baton.campaign.CampaignId;
import app.baton.campaign.Channel;
import app.baton.campaign.Intent;
import app.baton.campaign.JourneyStage;
import app.baton.campaign.Promised;
import app.baton.campaign.SeenContent;
import app.baton.campaign.SeenKind;
import app.baton.campaign.ValueStatement;
import app.baton.campaign.ValueTopic;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.people.PersonId;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Campaigns as the JSON objects that proposals and briefs carry; the schema is {@code schema/campaign.json}. */
public final class JsonCampaigns implements CampaignFormat {

    private final ProgramFormat programs;

    public JsonCampaigns(ProgramFormat programs) {
        this.programs = programs;
    }

    @Override
    public String write(Campaign campaign) {
        return CanonicalJson.text(node(campaign));
    }

    @Override
    public Campaign read(String json) {
        return read(Fields.of(CanonicalJson.read(json)));
    }

    /** Reads a file of campaigns, which holds an object with a {@code campaigns} list, in its order. */
    public List<Campaign> readAll(String json) {
        return Fields.of(CanonicalJson.read(json)).objects("campaigns").stream().map(this::read).toList();
    }

    @Override
    public String hash(Campaign campaign) {
        return CanonicalJson.hash(node(campaign));
    }

    @Override
    public String hash(Program program) {
        return programs.hash(program);
    }

    ObjectNode node(Campaign campaign) {
        ObjectNode object = known(campaign);
        Further.restore(object, campaign.further());
        return object;
    }

    Campaign read(Fields fields) {
        Campaign known = known(fields, "");
        String further = Further.of(fields.node(), known(known));
        return further.isEmpty() ? known : known(fields, further);
    }

    static void write(ProgramRef ref, ObjectNode object) {
        object.put("program", ref.id().value()).put("revision", ref.revision());
    }

    static ProgramRef ref(Fields fields) {
        ProgramId id = fields.read("program", ProgramId::new, "is not a program's number");
        int revision = fields.count("revision");
        if (revision < 1) {
            throw fields.wrong("revision", "counts from 1");
        }
        return new ProgramRef(id, revision);
    }

    private static ObjectNode known(Campaign campaign) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("id", campaign.id().toString()).put("revision", campaign.revision()).put("name", campaign.name())
                .put("channel", Fields.word(campaign.channel())).put("intent", Fields.word(campaign.intent()))
                .put("starts", campaign.starts().toString()).put("ends", campaign.ends().toString())
                .put("spend", Dollars.wire(campaign.spend())).put("goal", campaign.goal())
                .put("landingPage", campaign.landingPage()).put("headline", campaign.headline())
                .put("adCopy", campaign.adCopy()).put("purpose", campaign.purpose())
                .put("talkTrack", campaign.talkTrack()).put("trainingNote", campaign.trainingNote())
                .put("owner", campaign.owner().toString());
        put(object, "sourceTags", campaign.sourceTags());
        put(object, "vehicleLines", campaign.vehicleLines());
        put(object, "formFields", campaign.formFields());
        ArrayNode promises = object.putArray("promises");
        for (Promised promise : campaign.promises()) {
            ObjectNode item = promises.addObject();
            write(promise.program(), item);
            item.put("why", promise.why()).put("how", promise.how()).put("nextStep", promise.nextStep());
        }
        ArrayNode seen = object.putArray("seen");
        campaign.seen().forEach(each -> write(each, seen.addObject()));
        later(campaign, object);
        return object;
    }

    /**
     * Members that the first campaigns did not have. They are left out where nothing is said, so that what was approved
     * before they existed keeps its hash.
     */
    private static void later(Campaign campaign, ObjectNode object) {
        if (campaign.stage() != null) {
            object.put("stage", Fields.word(campaign.stage()));
        }
        if (!campaign.values().isEmpty()) {
            ArrayNode values = object.putArray("values");
            campaign.values().forEach(each -> values.addObject().put("vehicleLine", each.vehicleLine())
                    .put("intent", Fields.word(each.intent())).put("topic", Fields.word(each.topic()))
                    .put("sentence", each.sentence()));
        }
    }

    private static void write(SeenContent seen, ObjectNode object) {
        object.put("title", seen.title()).put("address", seen.address());
        if (seen.kind() != SeenKind.OTHER) {
            object.put("kind", Fields.word(seen.kind()));
        }
    }

    private static Campaign known(Fields fields, String further) {
        int revision = fields.count("revision");
        if (revision < 1) {
            throw fields.wrong("revision", "counts from 1");
        }
        try {
            return new Campaign(fields.read("id", CampaignId::parse, "is not a UUID"), revision, fields.text("name"),
                    fields.word("channel", Channel.class), fields.word("intent", Intent.class),
                    fields.has("stage") ? fields.word("stage", JourneyStage.class) : null, fields.texts("sourceTags"),
                    fields.date("starts"), fields.date("ends"), fields.money("spend"), fields.textOr("goal"),
                    fields.texts("vehicleLines"), fields.textOr("landingPage"), fields.textOr("headline"),
                    fields.textOr("adCopy"), fields.objects("promises").stream().map(JsonCampaigns::promised).toList(),
                    fields.textOr("purpose"), fields.textOr("talkTrack"),
                    fields.objects("values").stream().map(JsonCampaigns::value).toList(),
                    fields.objects("seen").stream().map(JsonCampaigns::seen).toList(), fields.texts("formFields"),
                    fields.textOr("trainingNote"), fields.read("owner", PersonId::parse, "is not a UUID"), further);
        } catch (IllegalArgumentException refused) {
            throw Problem.badInput("json.field", fields.path(), "The campaign cannot be read: " + refused.getMessage() + ".");
        }
    }

    private static Promised promised(Fields fields) {
        return new Promised(ref(fields), fields.textOr("why"), fields.textOr("how"), fields.textOr("nextStep"));
    }

    private static ValueStatement value(Fields fields) {
        return new ValueStatement(fields.textOr("vehicleLine"), fields.word("intent", Intent.class),
                fields.word("topic", ValueTopic.class), fields.text("sentence"));
    }

    private static SeenContent seen(Fields fields) {
        return new SeenContent(fields.has("kind") ? fields.word("kind", SeenKind.class) : SeenKind.OTHER,
                fields.text("title"), fields.textOr("address"));
    }

    private static void put(ObjectNode object, String name, List<String> texts) {
        ArrayNode array = object.putArray(name);
        texts.forEach(array::add);
    }
}
