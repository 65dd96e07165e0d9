package app.baton.lead.enquiry;

import app.baton.people.User;

/** Where enquiries go: the lead's own room implements it, and makes of each a lead or adds it to one that is there. */
public interface EnquiryDesk {

    /**
     * Takes one enquiry in. The same enquiry given again changes nothing.
     *
     * @throws app.baton.journal.Problem when the person may not take leads in, or they cannot be kept now
     */
    Taken take(User by, Enquiry enquiry);

    /** What became of it, and the lead by its id as text. */
    record Taken(Outcome outcome, String lead) { }

    /** What can become of an enquiry. */
    enum Outcome {
        /** A new lead. */
        NEW,
        /** It was added to a lead that was there: a resend, or the same person again. */
        ADDED,
        /** This very enquiry was there already. */
        KNOWN
    }
}
