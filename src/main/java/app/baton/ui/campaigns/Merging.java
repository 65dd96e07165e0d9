package app.baton.ui.campaigns;

import app.baton.campaign.CampaignField;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignMerge;
import app.baton.campaign.CampaignMerge.Side;
import app.baton.campaign.CampaignSaving;
import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The question that stands while two people have changed one field of a draft, and the answers so far. */
public final class Merging {

    private final ReadOnlyObjectWrapper<CampaignSaving.@Nullable Asked> asked = new ReadOnlyObjectWrapper<>();
    private final Map<CampaignField, Side> answers = new EnumMap<>(CampaignField.class);

    void ask(CampaignSaving.Asked question) {
        answers.clear();
        question.merge().questions().forEach(each -> answers.put(each.field(), Side.MINE));
        asked.set(question);
    }

    void done() {
        asked.set(null);
    }

    public void answer(CampaignField field, Side side) {
        answers.put(field, side);
    }

    /** What is asked, or null while nothing is. */
    public ReadOnlyObjectProperty<CampaignSaving.@Nullable Asked> asked() {
        return asked.getReadOnlyProperty();
    }

    /** The draft with both people's changes as they were decided, on top of what is stored. */
    CampaignFile decided(CampaignSaving.Asked question) {
        CampaignMerge merge = question.merge();
        CampaignFile stored = question.stored();
        return new CampaignFile(merge.answered(answers), stored.state(), stored.answerBy(), stored.approvals(),
                stored.version());
    }
}
