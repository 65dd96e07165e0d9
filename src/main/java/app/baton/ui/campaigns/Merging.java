package app.baton.ui.campaigns;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignField;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignMerge.Side;
import app.baton.campaign.CampaignSaving;
import app.baton.journal.Problem;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
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

    /** What is stored, and what was decided on top of it. */
    record Decided(CampaignFile stored, Campaign campaign) { }

    /** Ends the question with both people's changes as they were decided; what does not go together is told and stays open. */
    Optional<Decided> decide(Consumer<Problem> told) {
        CampaignSaving.Asked question = asked.get();
        if (question == null) {
            return Optional.empty();
        }
        try {
            Campaign both = question.merge().answered(answers);
            done();
            return Optional.of(new Decided(question.stored(), both));
        } catch (Problem problem) {
            told.accept(problem);
            return Optional.empty();
        }
    }
}
