package app.baton.lead.offer;

import app.baton.incentive.ProgramBook;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.UnitOfWork;

/** The desks that work with private offers, over one index. */
public record OfferOffice(OfferListDesk lists, RadarDesk radar) {

    public static OfferOffice of(OfferBook offers, ProgramBook programs, UnitOfWork work, Clock clock, Ids ids) {
        return new OfferOffice(new OfferListDesk(offers, programs, work, clock),
                new RadarDesk(new Radar(offers, work), offers, work, clock, ids));
    }
}
