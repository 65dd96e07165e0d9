package app.baton.deal.life;

import app.baton.people.PersonId;
import java.time.Instant;

/** What lists show of a deal. */
public record DealRow(DealId id, DealState state, String buyer, String vehicle, String stock, PersonId owner, String ownerName,
                      Instant since, Instant changed) {

    public static DealRow of(Deal deal) {
        return new DealRow(deal.id(), deal.state(), deal.offer().parties().buyer(), deal.offer().situation().vehicle().name(),
                deal.offer().stock(), deal.owner(), deal.ownerName(), deal.since(), deal.changed());
    }
}
