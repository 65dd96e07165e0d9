package app.baton.ui.campaigns;

import app.baton.campaign.CampaignState;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** Where a revision stands: word, shape and hue. */
final class StateBadge {

    private StateBadge() { }

    static Label of(CampaignState state, Texts texts) {
        String word = texts.name(state);
        return switch (state) {
            case DRAFT -> Badge.plain(word, Feather.EDIT_3);
            case SUBMITTED -> Badge.care(word, Feather.CLOCK);
            case APPROVED -> Badge.info(word, Feather.CHECK_CIRCLE);
            case RETURNED -> Badge.bad(word);
            case PUBLISHED -> Badge.good(word);
            case SUPERSEDED -> Badge.plain(word, Feather.LAYERS);
            case WITHDRAWN -> Badge.plain(word, Feather.SLASH);
        };
    }
}
