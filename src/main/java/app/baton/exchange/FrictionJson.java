package app.baton.exchange;

import app.baton.campaign.CampaignId;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionEvent;
import app.baton.campaign.FrictionEvent.Step;
import app.baton.campaign.FrictionId;
import app.baton.campaign.FrictionKind;
import app.baton.incentive.ProgramId;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import java.util.UUID;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One thing that happened to a friction note, as the content of a document; the schema is {@code schema/friction.json}.
 * Where is the desk that signed it; who and when are that desk's word. So a note belongs to the desk that wrote it, and no
 * other one rewrites it or takes it back ({@link app.baton.campaign.FrictionNote}).
 */
final class FrictionJson {

    static final String WRITTEN = "written";
    static final String EDITED = "edited";
    static final String ANSWERED = "answered";
    static final String TAKEN_BACK = "taken-back";

    private FrictionJson() { }

    static ObjectNode write(FrictionEvent event) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        content.put("note", event.note().toString()).put("event", event.id().toString());
        return switch (event.step()) {
            case FrictionEvent.Written words -> about(content.put("what", WRITTEN), words.kind(), words.text(), words.about())
                    .put("answerBy", words.answerBy().toString());
            case FrictionEvent.Edited words -> about(content.put("what", EDITED), words.kind(), words.text(), words.about());
            case FrictionEvent.Answered words -> content.put("what", ANSWERED).put("text", words.text())
                    .put("effect", Fields.word(words.effect()));
            case FrictionEvent.TakenBack _ -> content.put("what", TAKEN_BACK);
        };
    }

    private static ObjectNode about(ObjectNode content, FrictionKind kind, String text, FrictionAbout about) {
        content.put("kind", Fields.word(kind)).put("text", text);
        about.campaignId().ifPresent(campaign -> content.put("campaign", campaign.toString())
                .put("revision", about.revision()).put("campaignName", about.campaignName()));
        about.programId().ifPresent(program -> content.put("program", program.value())
                .put("programName", about.programName()));
        return content;
    }

    static FrictionEvent read(SignedFile file) {
        Fields content = file.fields();
        return new FrictionEvent(content.read("event", UUID::fromString, "is not a UUID"),
                content.read("note", FrictionId::parse, "is not a UUID"), new PersonId(file.by().id()), file.by().name(),
                file.issuer(), file.issued(), step(content));
    }

    private static Step step(Fields content) {
        try {
            return switch (content.text("what")) {
                case WRITTEN -> new FrictionEvent.Written(content.word("kind", FrictionKind.class), content.text("text"),
                        about(content), content.instant("answerBy"));
                case EDITED -> new FrictionEvent.Edited(content.word("kind", FrictionKind.class), content.text("text"),
                        about(content));
                case ANSWERED -> new FrictionEvent.Answered(content.text("text"), content.word("effect", FrictionEffect.class));
                case TAKEN_BACK -> new FrictionEvent.TakenBack();
                default -> throw content.wrong("what", "is nothing that this version of Baton knows to happen to a note");
            };
        } catch (IllegalArgumentException refused) {
            throw Problem.badInput("json.field", content.path(), "The note cannot be read: " + refused.getMessage() + ".");
        }
    }

    private static FrictionAbout about(Fields content) {
        return new FrictionAbout(
                content.has("campaign") ? content.read("campaign", CampaignId::parse, "is not a UUID") : null,
                content.has("revision") ? content.count("revision") : 0, content.textOr("campaignName"),
                content.has("program") ? content.read("program", ProgramId::new, "is not a program's number") : null,
                content.textOr("programName"));
    }
}
