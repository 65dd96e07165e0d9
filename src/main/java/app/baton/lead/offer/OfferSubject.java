package app.baton.lead.offer;

import java.util.Locale;
import java.util.UUID;

/** For whom it is asked whether he holds an offer: the customer of a lead, or the buyer of a deal. */
public record OfferSubject(Kind kind, UUID id) {

    /** What the customer stands on. */
    public enum Kind {
        LEAD, DEAL;

        String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public static OfferSubject lead(UUID id) {
        return new OfferSubject(Kind.LEAD, id);
    }

    public static OfferSubject deal(UUID id) {
        return new OfferSubject(Kind.DEAL, id);
    }
}
