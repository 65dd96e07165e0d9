package app.baton.ui.campaigns;

import app.baton.campaign.Brief;
import app.baton.campaign.BriefChange;
import app.baton.campaign.BriefChanges;
import app.baton.campaign.BriefPreview;
import app.baton.campaign.Campaign;
import app.baton.campaign.ChangeKind;
import app.baton.campaign.Finding;
import app.baton.campaign.Promise;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The next brief before it is published: its number, what stands in it, what changes for the floor, and what does not fit. */
public record PublishPage(long number, String summary, List<Line> changes, List<String> campaigns, List<String> leftOut,
                          List<String> blocks, boolean blocked) {

    /** One change for the floor: its kind in a word, and the sentence. */
    public record Line(ChangeKind kind, String word, String sentence) { }

    /** Whether the floor would read the same again; whatever the first brief says is new to it. */
    boolean changesNothing() {
        return number > 1 && changes.isEmpty();
    }

    static PublishPage of(BriefPreview preview, Optional<Brief> newest, LocalDate today, Texts texts) {
        Brief next = preview.brief();
        BriefChanges changes = BriefChanges.between(newest, next, today, texts);
        int promises = Promise.inForce(next, today).size();
        return new PublishPage(next.number(),
                texts.say("campaigns.publish.summary", next.number(), next.campaigns().size(), promises),
                changes.changes().stream().map(change -> line(change, texts)).toList(),
                next.campaigns().stream().map(Campaign::name).toList(),
                preview.leftOut().stream().map(it -> texts.say("campaigns.publish.left", it.name(), it.sentence())).toList(),
                preview.findings().stream().map(it -> it.sentence() + " " + it.mend()).toList(),
                preview.findings().stream().anyMatch(Finding::stops));
    }

    private static Line line(BriefChange change, Texts texts) {
        String name = change.promise().program().name();
        String sentence = switch (change.kind()) {
            case ENDED -> texts.say("campaigns.publish.ended", name, change.before());
            case NEW, CONDITIONS, DATES -> texts.say("campaigns.publish.named", name, change.after());
            case WORSE, DIFFERENT, BETTER -> change.after();
            case CAMPAIGN, WORDS -> texts.say("campaigns.publish.named", change.promise().campaign().name(), change.after());
        };
        return new Line(change.kind(), texts.name(change.kind()), sentence);
    }
}
