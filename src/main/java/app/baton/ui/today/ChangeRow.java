package app.baton.ui.today;

import app.baton.campaign.BriefChange;
import app.baton.campaign.CampaignId;
import app.baton.campaign.ChangeKind;
import app.baton.campaign.Promise;
import app.baton.journal.Texts;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One change in the words that the screen shows: the sentence, who may have it now, and what to say. */
public record ChangeRow(ChangeKind kind, String word, String sentence, String was, String who, String say, String campaigns) {

    /** In their order; what to say is told once for each campaign, at its first change. */
    static List<ChangeRow> of(List<BriefChange> changes, Texts texts) {
        Set<CampaignId> said = new HashSet<>();
        return changes.stream().map(change -> of(change,
                change.kind() != ChangeKind.ENDED && said.add(change.promise().campaign().id()), texts)).toList();
    }

    private static ChangeRow of(BriefChange change, boolean saying, Texts texts) {
        Promise promise = change.promise();
        return new ChangeRow(change.kind(), texts.name(change.kind()), change.sentence(texts), change.was(texts),
                change.who(texts), saying ? promise.campaign().talkTrack() : "", change.campaigns());
    }
}
