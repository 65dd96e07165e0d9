package app.baton.ui.deals;

import app.baton.deal.life.DealId;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.lead.Lead;
import app.baton.lead.LeadDesk;
import app.baton.lead.LeadId;
import app.baton.people.User;
import app.baton.ui.kit.Dialogs;
import app.baton.ui.kit.Doors;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import java.util.UUID;

/** What another screen brings to the deal desk: a vehicle, a deal that was kept, or a lead that wants one. */
final class Arrival {

    private final DealsViewModel model;
    private final LeadDesk leads;
    private final Background.Lane lane;
    private final Texts texts;
    private final User user;
    private final Dialogs dialogs;

    Arrival(DealsViewModel model, LeadDesk leads, Background background, Texts texts, ScreenContext context) {
        this.model = model;
        this.leads = leads;
        this.texts = texts;
        lane = background.lane(texts.say("deals.lead.reading"));
        user = context.user();
        dialogs = context.dialogs();
    }

    void open(String thing) {
        if (thing.startsWith(Doors.DEAL)) {
            unlessLost(() -> model.life().open(new DealId(UUID.fromString(thing.substring(Doors.DEAL.length())))));
        } else if (thing.startsWith(Doors.LEAD)) {
            String[] parts = thing.substring(Doors.LEAD.length()).split(" ", 2);
            lane.run(progress -> leads.find(user, LeadId.parse(parts[0])), found -> found.ifPresent(lead ->
                    unlessLost(() -> take(lead, parts.length == 2 ? parts[1] : ""))), dialogs::problem);
        } else {
            model.open(thing);
        }
    }

    /** What is typed for somebody else and not kept is not thrown away unasked. */
    private void unlessLost(Runnable then) {
        if (model.life().wouldBeLost()) {
            String whose = model.life().buyer().get().strip();
            dialogs.confirm(Question.dangerous(texts.say("deals.arrival.lose.title"), whose.isEmpty()
                    ? texts.say("deals.arrival.lose") : texts.say("deals.arrival.lose.of", whose),
                    texts.say("deals.arrival.lose.yes")), then);
        } else {
            then.run();
        }
    }

    /** A buyer of his own: what was typed for the one before is his no more. */
    private void take(Lead lead, String stock) {
        model.nextBuyer();
        model.terms().begin();
        model.life().follow(lead);
        String zip = lead.customer().postalCode();
        if (zip.matches("\\d{5}.*")) {
            model.terms().zip.set(zip.substring(0, 5));
        }
        if (!stock.isEmpty()) {
            model.open(stock);
        }
        dialogs.toast(texts.say("deals.lead.taken", lead.customer().name()));
    }
}
