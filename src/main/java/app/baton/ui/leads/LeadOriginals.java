package app.baton.ui.leads;

import app.baton.intake.leads.OriginalText;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.lead.Lead;
import app.baton.lead.Original;
import app.baton.lead.OriginalDesk;
import app.baton.people.User;
import app.baton.ui.kit.LongText;
import app.baton.ui.kit.ScreenContext;
import java.util.List;
import java.util.stream.Collectors;

/** Shows the documents that a lead came of, letter by letter, so that nobody has to trust what was read from them. */
final class LeadOriginals {

    private final OriginalDesk desk;
    private final Background.Lane reading;
    private final Texts texts;
    private final ScreenContext context;

    LeadOriginals(OriginalDesk desk, Background background, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.texts = texts;
        this.context = context;
        reading = background.lane(texts.say("leads.original.reading"));
    }

    /** Reads them and shows them in one text, each under its name. */
    void show(OpenedLead opened) {
        User user = context.user();
        List<Original> originals = opened.originals();
        if (originals.isEmpty()) {
            context.dialogs().tell(texts.say("leads.original"), texts.say("leads.original.none"));
        } else {
            reading.run(progress -> text(user, opened.lead(), originals), context.dialogs()::tell, context.dialogs()::problem);
        }
    }

    private LongText text(User user, Lead lead, List<Original> originals) {
        String text = originals.stream().map(original -> text(original, desk.content(user, lead, original)))
                .collect(Collectors.joining("\n\n"));
        return new LongText(texts.say("leads.original"), texts.say("leads.original.about", originals.size()), text);
    }

    private String text(Original original, byte[] content) {
        OriginalText read = OriginalText.of(content);
        String body = read.text().isEmpty() && content.length > 0 ? texts.say("leads.original.no-text") : read.text();
        String end = read.cut() || !original.whole() ? "\n\n" + texts.say("leads.original.cut", original.bytes()) : "";
        return texts.say("leads.original.head", original.name(), texts.name(original.door()), original.sha256()) + "\n\n" + body
                + end;
    }
}
