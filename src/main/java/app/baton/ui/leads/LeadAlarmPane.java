package app.baton.ui.leads;

import app.baton.journal.Texts;
import app.baton.lead.offer.OfferAnswer;
import app.baton.lead.offer.RadarDesk;
import app.baton.lead.offer.Sighting;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The private offer on the card of a lead: whom to ask for and why, and after the answer what he holds. */
final class LeadAlarmPane {

    static final String YES_KEYS = "Y";
    static final String NO_KEYS = "X";
    static final String LATER_KEYS = "P";

    private LeadAlarmPane() { }

    /** Null where there is nothing to say. */
    static @Nullable Node of(LeadAlarms alarms, Texts texts) {
        LeadAlarms.Seen seen = alarms.seen().get();
        if (seen.toAnswer().isEmpty() && seen.held().isEmpty()) {
            return null;
        }
        VBox card = Cards.section(texts.say("leads.offer.title"));
        card.setId("lead-offer");
        seen.toAnswer().ifPresent(open -> ask(card, open, alarms, texts));
        for (RadarDesk.Held held : seen.held()) {
            Label worth = Typography.body(alarms.worth(held.offer()));
            worth.setGraphic(Icons.of(Icons.MET, Styles.GOOD));
            card.getChildren().add(worth);
            if (!held.offer().look().isEmpty()) {
                card.getChildren().add(Typography.caption(held.offer().look()));
            }
        }
        return card;
    }

    private static void ask(VBox card, Sighting open, LeadAlarms alarms, Texts texts) {
        Label who = Typography.body(texts.say(open.answer() == OfferAnswer.PENDING ? "leads.offer.ask-again" : "leads.offer.ask",
                open.holder().isEmpty() ? open.address().street() : open.holder()));
        who.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
        who.setId("lead-offer-who");
        Label why = Typography.caption(texts.say("leads.offer.why", alarms.why(open)));
        FlowPane ways = Typography.wrapping();
        ways.getChildren().addAll(button("lead-offer-yes", texts.say("leads.offer.yes"), YES_KEYS, alarms::confirm),
                button("lead-offer-no", texts.say("leads.offer.no"), NO_KEYS, alarms::notThisPerson));
        if (open.answer() != OfferAnswer.PENDING) {
            ways.getChildren().add(button("lead-offer-later", texts.say("leads.offer.later"), LATER_KEYS, alarms::pending));
        }
        card.getChildren().addAll(who, why, ways);
    }

    private static Button button(String id, String words, String keys, Runnable action) {
        Button button = Buttons.plain(id, words, action);
        button.setTooltip(Keys.tooltip(words, KeyCombination.valueOf(keys)));
        return button;
    }
}
