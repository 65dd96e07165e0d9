package app.baton.exchange;

import app.baton.journal.ActivityLog;
import app.baton.journal.Problem;
import java.util.List;

/**
 * Takes into this desk's books what a customer's document of another desk says. It is called inside the unit of work that
 * also notes the document as applied. The same paper may come twice, and papers of several desks come in any order.
 */
public interface CustomerReader {

    /**
     * Takes a paper.
     *
     * @return what a person should be told although the paper was taken
     * @throws Problem when nothing of it is taken; then it is kept aside, and tried again later
     */
    List<Problem> take(CustomerPaper paper, ActivityLog log);

    /** Deals and what finance says of them go to the one, leads to the other. */
    static CustomerReader of(CustomerReader deals, CustomerReader leads) {
        return (paper, log) -> switch (paper.kind()) {
            case DEAL, REVIEW -> deals.take(paper, log);
            case LEAD -> leads.take(paper, log);
        };
    }

    /** Where nobody keeps deals yet, a paper waits for somebody who does. */
    static CustomerReader none() {
        return (paper, log) -> {
            throw Problem.couldNot("sealed.no-reader", "The document speaks of a customer's deal, and this desk keeps no deals "
                    + "yet. It waits for a version of Baton that does.");
        };
    }
}
