package app.baton.ui.leads;

import app.baton.campaign.Promise;
import app.baton.lead.Checklist;
import app.baton.lead.Lead;
import app.baton.lead.LeadEvent;
import app.baton.lead.LeadRow;
import app.baton.lead.LeadRules;
import app.baton.lead.Original;
import app.baton.lead.Progress;
import app.baton.lead.Signal;
import app.baton.vehicle.StockUnit;
import java.util.List;

/**
 * One lead with what a person looks at beside it.
 *
 * @param alike other leads that may be the same person's
 * @param units in stock that are what he wants, the very one he named first
 * @param originals the documents that it came of
 * @param promises that marketing made on what he wants
 */
record OpenedLead(Lead lead, LeadRules rules, List<LeadEvent> history, List<LeadRow> alike, List<StockUnit> units,
                  List<Original> originals, List<Promise> promises) {

    OpenedLead {
        history = List.copyOf(history);
        alike = List.copyOf(alike);
        units = List.copyOf(units);
        originals = List.copyOf(originals);
        promises = List.copyOf(promises);
    }

    Progress progress() {
        return Progress.of(lead, rules);
    }

    List<Signal> signals() {
        return Progress.signals(lead);
    }

    Checklist checklist() {
        return Checklist.of(lead);
    }
}
