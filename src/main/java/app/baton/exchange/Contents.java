package app.baton.exchange;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.Approval;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignId;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import app.baton.vehicle.StockNews;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The contents of the documents that travel, written and read; a reader finds what is wrong, not whom to trust. */
final class Contents {

    private final JsonCampaigns campaigns;
    private final ProgramFormat programs;

    Contents(ProgramFormat programs) {
        this.campaigns = new JsonCampaigns(programs);
        this.programs = programs;
    }

    /** A campaign for those who approve, with the programs it promises and the rulebooks they stand under. */
    record Proposal(Campaign campaign, ProgramSheet programs, Instant answerBy) { }

    ObjectNode brief(Brief brief) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("number", brief.number()).put("day", brief.day().toString());
        ArrayNode list = content.putArray("campaigns");
        brief.campaigns().forEach(campaign -> list.add(campaigns.node(campaign)));
        write(new ProgramSheet(brief.rulebooks(), brief.programs()), content);
        ArrayNode approvals = content.putArray("approvals");
        brief.approvals().forEach(approval -> approvals.add(CanonicalJson.read(approval.sealed())));
        return content;
    }

    Brief brief(SignedFile file) {
        Fields content = file.fields();
        long number = content.integer("number");
        if (number < 1) {
            throw content.wrong("number", "counts from 1");
        }
        return new Brief(number, content.date("day"), file.issuer(), file.by().name(), file.issued(), file.expires(),
                content.objects("campaigns").stream().map(campaigns::read).toList(), readPrograms(content),
                readRulebooks(content), approvals(file).stream().map(this::approval).toList());
    }

    /** The signed approvals that a brief carries. */
    List<SignedFile> approvals(SignedFile brief) {
        return brief.fields().objects("approvals").stream().map(each -> {
            SignedFile approval = SignedFile.of(each.node());
            if (approval.type() != DocumentType.APPROVAL) {
                throw each.wrong("signed/type", "is not an approval");
            }
            return approval;
        }).toList();
    }

    ObjectNode proposal(Campaign campaign, ProgramSheet promised, Instant answerBy) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.set("campaign", campaigns.node(campaign));
        write(promised, content);
        return content.put("answerBy", answerBy.toString());
    }

    Proposal proposal(SignedFile file) {
        Fields content = file.fields();
        return new Proposal(campaigns.read(content.object("campaign")),
                new ProgramSheet(readRulebooks(content), readPrograms(content)), content.instant("answerBy"));
    }

    ObjectNode approval(Approval approval) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("campaign", approval.campaign().toString()).put("revision", approval.revision())
                .put("campaignHash", approval.campaignHash()).put("kind", Fields.word(approval.kind()))
                .put("approved", approval.approved()).put("reason", approval.reason());
        ArrayNode list = content.putArray("programs");
        approval.programHashes().forEach((ref, hash) -> {
            ObjectNode item = list.addObject();
            JsonCampaigns.write(ref, item);
            item.put("hash", hash);
        });
        return content;
    }

    Approval approval(SignedFile file) {
        Fields content = file.fields();
        SortedMap<ProgramRef, String> hashes = new TreeMap<>();
        for (Fields item : content.objects("programs")) {
            if (hashes.put(JsonCampaigns.ref(item), item.text("hash")) != null) {
                throw item.wrong("program", "stands twice in the approval");
            }
        }
        return new Approval(content.read("campaign", CampaignId::parse, "is not a UUID"), content.count("revision"),
                content.text("campaignHash"), hashes, content.word("kind", ApprovalKind.class), content.flag("approved"),
                content.textOr("reason"), new PersonId(file.by().id()), file.by().name(), file.issued(), file.json());
    }

    ObjectNode receipt(Acknowledgement receipt) {
        return JsonNodeFactory.instance.objectNode().put("brief", receipt.brief()).put("briefHash", receipt.briefHash())
                .put("at", receipt.at().toString());
    }

    Acknowledgement receipt(SignedFile file) {
        Fields content = file.fields();
        return new Acknowledgement(content.integer("brief"), content.text("briefHash"), new PersonId(file.by().id()),
                file.by().name(), content.instant("at"), file.issuer());
    }

    static ObjectNode stock(StockNews news) {
        return RecordJson.write((Record) news);
    }

    static StockNews stock(SignedFile file) {
        return RecordReader.read(StockNews.class, file.content(), "");
    }

    ObjectNode programs(ProgramSheet sheet) {
        return CanonicalJson.read(programs.write(sheet));
    }

    /** Entry by entry: what can be read, and what cannot. */
    ProgramReading programs(SignedFile file) {
        return programs.readAll(CanonicalJson.text(file.content()));
    }

    private void write(ProgramSheet sheet, ObjectNode content) {
        ArrayNode books = content.putArray("rulebooks");
        sheet.rulebooks().forEach(book -> books.add(CanonicalJson.read(programs.write(book))));
        ArrayNode list = content.putArray("programs");
        sheet.programs().forEach(program -> list.add(CanonicalJson.read(programs.write(program))));
    }

    private List<Program> readPrograms(Fields content) {
        return content.objects("programs").stream().map(each -> inside(each, programs::read)).toList();
    }

    private List<Rulebook> readRulebooks(Fields content) {
        return content.objects("rulebooks").stream().map(each -> inside(each, programs::readRulebook)).toList();
    }

    /** Reads one entry and names its fields from the start of the document. */
    private static <T> T inside(Fields entry, Function<String, T> reader) {
        try {
            return reader.apply(CanonicalJson.text(entry.node()));
        } catch (Problem inside) {
            throw Problem.badInput(inside.code(), entry.path() + inside.field().orElse(""), inside.sentence());
        }
    }
}
