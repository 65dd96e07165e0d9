package app.baton.paper;

import app.baton.campaign.Brief;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;

/** What the foot of the sheet says about itself: what was left out and where it stands. */
final class Notes {

    private final Brief brief;
    private final Detail detail;
    private final BriefWords words;
    private final Faces faces;
    private final Texts texts;

    Notes(Brief brief, Detail detail, BriefWords words, Faces faces, Texts texts) {
        this.brief = brief;
        this.detail = detail;
        this.words = words;
        this.faces = faces;
        this.texts = texts;
    }

    /** None where everything stands on the page. */
    List<String> sentences() {
        List<String> notes = new ArrayList<>();
        List<String> left = new ArrayList<>();
        if (words.away() > 0) {
            left.add(texts.say("paper.note.away", words.away()));
        }
        if (words.shortened() > 0) {
            left.add(texts.say("paper.note.shortened", words.shortened()));
        }
        String whole = switch (detail) {
            case WHOLE, FIRST_SENTENCES -> "";
            case NO_WHY -> texts.say("paper.note.why", words.promises());
            case NO_HOW -> texts.say("paper.note.how", words.promises());
            case NO_NEXT_STEP -> texts.say("paper.note.next", words.promises());
            case NO_TALK_TRACK -> texts.say("paper.note.talk", words.promises(), brief.campaigns().size());
        };
        if (!whole.isEmpty()) {
            left.add(whole);
        }
        if (!left.isEmpty()) {
            String all = String.join(" ", left);
            notes.add(texts.say("paper.note.where", all, BriefPaper.number(brief)));
        }
        if (faces.boxes() > 0) {
            notes.add(texts.say("paper.note.boxes"));
        }
        return notes;
    }
}
