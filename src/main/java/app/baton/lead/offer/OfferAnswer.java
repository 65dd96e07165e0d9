package app.baton.lead.offer;

import java.util.Locale;

/** What can be answered about an offer and somebody who may hold it; the newest answer counts. */
public enum OfferAnswer {
    /** It is taken up again, as if nothing had been answered. */
    OPEN,
    /** He looks for the certificate, or brings it along. */
    PENDING,
    /** It is this person; what the offer is worth may be shown. */
    CONFIRMED,
    NOT_THIS_PERSON,
    APPLIED, NOT_ELIGIBLE, DECLINED, EXPIRED;

    /** Whether it says how it ended, which is asked for once a deal is submitted. */
    public boolean isOutcome() {
        return switch (this) {
            case NOT_THIS_PERSON, APPLIED, NOT_ELIGIBLE, DECLINED, EXPIRED -> true;
            case OPEN, PENDING, CONFIRMED -> false;
        };
    }

    /** Whether it takes for granted that it is this person. */
    boolean needsPerson() {
        return switch (this) {
            case APPLIED, NOT_ELIGIBLE, DECLINED -> true;
            case OPEN, PENDING, CONFIRMED, NOT_THIS_PERSON, EXPIRED -> false;
        };
    }

    String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
