package app.baton.ui.leads;

import app.baton.campaign.Promise;
import app.baton.journal.Texts;
import app.baton.lead.Appointment;
import app.baton.lead.AppointmentState;
import app.baton.lead.Checklist;
import app.baton.lead.Known;
import app.baton.lead.Lead;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadFact;
import app.baton.lead.LeadRow;
import app.baton.lead.Way;
import app.baton.lead.Written;
import app.baton.lead.enquiry.Doubt;
import app.baton.lead.enquiry.Enquiry;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import app.baton.vehicle.StockUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One lead: who, why now, what is known and what is to be asked, what fits, and everything that happened. */
final class LeadCard {

    private static final int MOST_COMMENTS = 1200;

    private final LeadsViewModel model;
    private final Texts texts;
    private final LeadActPane acts;
    private final VBox column = new VBox();
    private final ScrollPane scroll;
    private @Nullable Node first;

    LeadCard(LeadsViewModel model, Texts texts, Runnable toList) {
        this.model = model;
        this.texts = texts;
        acts = new LeadActPane(model, texts, toList);
        column.getStyleClass().add(Styles.COLUMN);
        scroll = Cards.scrolling(column);
        scroll.setId("lead-card");
        model.opened().subscribe(now -> show());
        model.acts().open().subscribe((before, now) -> {
            show();
            if (now == null) {
                toList.run();
            }
        });
        model.acts().chosen().subscribe(now -> show());
        // what comes to light while somebody types in fields waits for him: they would be made anew under his hands
        model.alarms().seen().subscribe((before, now) -> {
            if (model.acts().open().get() == null) {
                show();
            }
        });
    }

    Node node() {
        return scroll;
    }

    /** To the first thing that can be done. */
    void focus() {
        if (first != null) {
            Focus.on(first);
        }
    }

    private void show() {
        OpenedLead now = model.opened().get();
        LeadAct open = model.acts().open().get();
        column.getChildren().clear();
        if (open != null && !open.ofLead()) {
            column.getChildren().add(acts.fields(open));
        } else if (now != null) {
            column.getChildren().add(open == null ? head(now) : name(now.lead()));
            // what he may not have been told comes before everything that is done with him
            Node offer = LeadAlarmPane.of(model.alarms(), texts);
            if (offer != null) {
                column.getChildren().add(offer);
            }
            column.getChildren().add(open == null ? buttons(now) : acts.fields(open));
            // who types sees what he types about
            Stream.of(meeting(now.lead()), alike(now), asked(now), saw(now), wrote(now.lead()), fits(now), past(now))
                    .filter(Objects::nonNull).forEach(column.getChildren()::add);
        }
        scroll.setVvalue(0);
    }

    private Node head(OpenedLead now) {
        Lead lead = now.lead();
        String name = lead.customer().name().isEmpty() ? texts.say("leads.nobody") : lead.customer().name();
        VBox card = Cards.plain(Typography.title(name), ways(lead));
        Label why = Typography.body(model.words().why(now, model.moment().get()));
        why.setId("lead-why");
        Label stage = Typography.small(model.words().progress(now.progress()));
        stage.setId("lead-stage");
        card.getChildren().addAll(why, stage);
        if (model.mayStructure()) {
            for (int i = 0; i < lead.deals().size(); i++) {
                UUID deal = lead.deals().get(i);
                card.getChildren().add(Buttons.plain("lead-deal-" + (i + 1), lead.deals().size() == 1
                        ? texts.say("leads.deal.open-one") : texts.say("leads.deal.open", i + 1),
                        () -> model.openDeal(deal)));
            }
        }
        card.getChildren().add(Typography.caption(texts.say("leads.owner", lead.owner() == null ? texts.say("leads.nobodys")
                : lead.ownerName(), lead.received())));
        return card;
    }

    private Node name(Lead lead) {
        return Cards.plain(Typography.section(lead.customer().name().isEmpty() ? texts.say("leads.nobody")
                : lead.customer().name()), ways(lead));
    }

    /** Where he is reached, and how he must not be (R4). */
    private Node ways(Lead lead) {
        FlowPane ways = Typography.wrapping();
        LeadWords.phones(lead.customer().phones()).forEach(number -> ways.getChildren()
                .add(reach(number, Feather.PHONE, lead.mayReach(Way.CALL))));
        if (!lead.customer().email().isEmpty()) {
            ways.getChildren().add(reach(lead.customer().email(), Feather.MAIL, lead.mayReach(Way.EMAIL)));
        }
        if (ways.getChildren().isEmpty()) {
            ways.getChildren().add(Typography.small(texts.say("leads.unreachable")));
        }
        for (Way way : Way.values()) {
            if (!lead.mayReach(way)) {
                ways.getChildren().add(Badge.bad(texts.say("leads.stopped", texts.name(way))));
            } else if (lead.allowed().contains(way)) {
                ways.getChildren().add(Badge.good(texts.say("leads.allowed", texts.name(way))));
            }
        }
        return ways;
    }

    private static Label reach(String words, Feather icon, boolean may) {
        Label label = Typography.whole(words, may ? Styles.STRONG : Styles.MUTED);
        label.setGraphic(Icons.of(icon, may ? Styles.INFO : Styles.MUTED));
        return label;
    }

    private Node buttons(OpenedLead now) {
        FlowPane row = Typography.wrapping();
        row.setId("lead-acts");
        Button outcome = Buttons.primary(LeadActPane.id(LeadAct.OUTCOME), texts.name(LeadAct.OUTCOME),
                () -> model.acts().begin(LeadAct.OUTCOME));
        first = outcome;
        row.getChildren().add(keyed(outcome, LeadAct.OUTCOME));
        row.getChildren().add(Buttons.withKeys(Buttons.plain("lead-call", texts.say("leads.call"), model::call),
                texts.say("leads.call"), KeyCombination.valueOf(LeadsScreen.CALL_KEYS)));
        if (model.mayStructure()) {
            row.getChildren().add(Buttons.withKeys(Buttons.plain("lead-deal", texts.say("leads.deal"), model::structure),
                    texts.say("leads.deal"), KeyCombination.valueOf(LeadsScreen.DEAL_KEYS)));
        }
        for (LeadAct act : LeadAct.values()) {
            if (act != LeadAct.OUTCOME && act.ofLead() && model.acts().refusal(act).isEmpty()) {
                row.getChildren().add(keyed(Buttons.plain(LeadActPane.id(act), texts.name(act), () -> model.acts().begin(act)),
                        act));
            }
        }
        if (!now.originals().isEmpty()) {
            row.getChildren().add(Buttons.withKeys(Buttons.plain("lead-original", texts.say("leads.original"), model::original),
                    texts.say("leads.original"), KeyCombination.valueOf(LeadsScreen.ORIGINAL_KEYS)));
        }
        outcome.setDisable(!model.acts().refusal(LeadAct.OUTCOME).isEmpty());
        return row;
    }

    private Button keyed(Button button, LeadAct act) {
        button.setTooltip(Keys.tooltip(texts.name(act), KeyCombination.valueOf(act.keys())));
        return button;
    }

    /** The appointment that is ahead, with what becomes of it. */
    private @Nullable Node meeting(Lead lead) {
        Appointment ahead = lead.appointment().orElse(null);
        if (ahead == null) {
            return null;
        }
        FlowPane ends = Typography.wrapping();
        for (AppointmentState state : AppointmentState.values()) {
            if (state != AppointmentState.SET && state != ahead.standing()) {
                ends.getChildren().add(Buttons.plain("meeting-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        texts.name(state), () -> model.acts().stands(ahead, state)));
            }
        }
        VBox card = Cards.section(texts.say("leads.meeting"), Typography.body(texts.say("leads.meeting.line",
                texts.name(ahead.purpose()), ahead.starts(), ahead.minutes(), texts.name(ahead.standing()))));
        if (!ahead.note().isEmpty()) {
            card.getChildren().add(Typography.small(ahead.note()));
        }
        card.getChildren().add(ends);
        return card;
    }

    /** Who may be the same person, to look at before anybody writes to him twice. */
    private @Nullable Node alike(OpenedLead now) {
        if (now.alike().isEmpty()) {
            return null;
        }
        VBox card = Cards.section(texts.say("leads.alike"));
        for (LeadRow row : now.alike()) {
            Button merge = Buttons.plain("merge-" + row.id(), texts.say("leads.merge"), () -> model.acts().merge(row));
            card.getChildren().add(Typography.row(Typography.small(texts.say("leads.alike.line", row.customer().name(),
                    row.wants().isEmpty() ? texts.say("leads.alike.nothing") : row.wants(), row.received(),
                    texts.name(row.state()))), Typography.spring(), merge));
        }
        return card;
    }

    /** The checklist: what is there is not asked again, what is missing is one key away (HB10, HB12). */
    private Node asked(OpenedLead now) {
        Checklist list = now.checklist();
        VBox card = Cards.section(texts.say("leads.checklist", list.there().size(), list.items()));
        list.there().forEach(known -> card.getChildren().add(known(known)));
        for (LeadFact fact : List.of(LeadFact.BUDGET, LeadFact.PAYOFF)) {
            now.lead().known(fact).ifPresent(known -> card.getChildren().add(known(known)));
        }
        FlowPane missing = Typography.wrapping();
        List<LeadFact> open = new ArrayList<>(list.missing());
        if (now.lead().known(LeadFact.BUDGET).isEmpty()) {
            open.add(LeadFact.BUDGET);
        }
        open.forEach(fact -> {
            Button ask = Buttons.plain("ask-" + fact.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    texts.say("leads.ask", texts.name(fact)), () -> model.acts().ask(fact));
            ask.setGraphic(Icons.of(Icons.ASK, Styles.CARE));
            missing.getChildren().add(ask);
        });
        if (!open.isEmpty()) {
            card.getChildren().add(missing);
        }
        return card;
    }

    private Node known(Known known) {
        Label line = Typography.small(texts.say("leads.known", texts.name(known.fact()), known.value(),
                model.words().source(known)));
        line.setGraphic(Icons.of(Icons.MET, Styles.GOOD));
        return line;
    }

    /** What marketing told him: the offer he clicked, the page he saw, the campaign (HB11). */
    private @Nullable Node saw(OpenedLead now) {
        List<Node> lines = new ArrayList<>();
        for (Enquiry enquiry : now.lead().enquiries()) {
            add(lines, "leads.saw.offer", enquiry.offerClicked());
            add(lines, "leads.saw.campaign", Written.of(enquiry).campaignTag());
            add(lines, "leads.saw.page", enquiry.pageViewed());
        }
        for (Promise promise : now.promises()) {
            Label line = Typography.small(texts.say("leads.saw.promise", promise.campaign().name(), promise.gives(texts),
                    promise.until()));
            line.setGraphic(Icons.of(Icons.CUSTOMER_MONEY, Styles.CUSTOMER));
            lines.add(line);
        }
        return lines.isEmpty() ? null : Cards.section(texts.say("leads.saw"), lines.toArray(Node[]::new));
    }

    private void add(List<Node> lines, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.add(Typography.small(texts.say(key, value)));
        }
    }

    /** In his own words, and what a person should look at. */
    private @Nullable Node wrote(Lead lead) {
        List<Node> lines = new ArrayList<>();
        for (Enquiry enquiry : lead.enquiries().reversed()) {
            String comments = enquiry.comments().strip();
            if (!comments.isEmpty()) {
                lines.add(Typography.body(comments.length() <= MOST_COMMENTS ? comments
                        : comments.substring(0, MOST_COMMENTS) + "…"));
            }
            for (Doubt doubt : enquiry.doubts()) {
                Label line = Typography.small(doubt.sentence());
                line.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
                lines.add(line);
            }
        }
        return lines.isEmpty() ? null : Cards.section(texts.say("leads.wrote"), lines.toArray(Node[]::new));
    }

    private @Nullable Node fits(OpenedLead now) {
        if (now.lead().known(LeadFact.VEHICLE).isEmpty()) {
            return null;
        }
        VBox card = Cards.section(texts.say("leads.fits", now.units().size()));
        for (StockUnit unit : now.units()) {
            card.getChildren().add(Typography.small(unit.listing().price() == null
                    ? texts.say("leads.unit", unit.stock(), unit.name())
                    : texts.say("leads.unit-price", unit.stock(), unit.name(), unit.listing().price())));
        }
        if (now.units().isEmpty()) {
            card.getChildren().add(Typography.small(texts.say("leads.fits.none")));
        }
        return card;
    }

    /** Everything that happened, the newest first. */
    private Node past(OpenedLead now) {
        VBox card = Cards.section(texts.say("leads.timeline"));
        for (LeadEvent event : now.history().reversed()) {
            VBox entry = new VBox(Typography.small(model.words().step(event.step())),
                    Typography.caption(texts.say("leads.by", event.byName(), event.at())));
            entry.getStyleClass().add(Styles.TIGHT);
            card.getChildren().add(entry);
        }
        return card;
    }
}
