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

    /** One alone is its text and no letter more, so that it can be copied; of several each stands under its name. */
    private LongText text(User user, Lead lead, List<Original> originals) {
        boolean one = originals.size() == 1;
        String text = originals.stream().map(original -> {
            String body = body(original, desk.content(user, lead, original));
            return one ? body : head(original) + "\n\n" + body;
        }).collect(Collectors.joining("\n\n"));
        String about = one ? head(originals.getFirst()) : texts.say("leads.original.several", originals.size());
        return new LongText(texts.say("leads.original.title"), texts.say("leads.original.about", about), text);
    }

    private String head(Original original) {
        return texts.say("leads.original.head", original.name(), texts.name(original.door()), original.sha256());
    }

    private String body(Original original, byte[] content) {
        OriginalText read = OriginalText.of(content);
        String body = read.text().isEmpty() && content.length > 0 ? texts.say("leads.original.no-text") : read.text();
        return read.cut() || !original.whole() ? body + "\n\n" + texts.say("leads.original.cut", original.bytes()) : body;
    }
}
