package app.baton.ui.leads;

import app.baton.campaign.ReadingDesk;
import app.baton.intake.leads.DropFolder;
import app.baton.intake.mail.Mailbox;
import app.baton.lead.LeadDesk;
import app.baton.lead.LeadIntakeDesk;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadRulesDesk;
import app.baton.lead.OriginalDesk;
import app.baton.lead.offer.RadarDesk;
import app.baton.vehicle.StockDesk;

/** The use cases behind the queue. */
public record LeadsDesks(LeadDesk leads, LeadIntakeDesk intake, OriginalDesk originals, LeadRulesDesk rules, DropFolder drop,
                         Mailbox mailbox, RadarDesk radar, StockDesk stock, ReadingDesk reading) {

    public static LeadsDesks of(LeadOffice office, DropFolder drop, Mailbox mailbox, RadarDesk radar, StockDesk stock,
                         ReadingDesk reading) {
        return new LeadsDesks(office.floor(), office.intake(), office.originals(), office.rules(), drop, mailbox,
                radar, stock, reading);
    }
}
