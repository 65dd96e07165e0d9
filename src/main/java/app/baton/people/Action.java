package app.baton.people;

/** What a person may or may not do; {@link Permissions} says which role may. */
public enum Action {
    READ_BRIEF,
    ACKNOWLEDGE_BRIEF,
    /** Note trouble with a promise, and see one's own notes and those that were answered. */
    WRITE_FRICTION,
    /** See every note of friction. */
    SEE_FRICTION,
    ANSWER_FRICTION,
    SEE_READERS,
    SEE_DEALER_MONEY,
    EDIT_PROGRAMS,
    EDIT_CAMPAIGNS,
    PROPOSE_CAMPAIGN,
    APPROVE_FOR_FINANCE,
    APPROVE_DEALER_MONEY,
    PUBLISH_BRIEF,
    MANAGE_PEOPLE,
    MANAGE_DESKS,
    /** Sign the root of trust: which desks may sign what. */
    SIGN_ROOT,
    SEE_ACTIVITY,
    SEE_STOCK,
    /** Structure deals: find the best legal stack for a vehicle and a buyer. */
    STRUCTURE_DEAL,
    /** See and work on deals of every salesperson. */
    SEE_EVERY_DEAL,
    /** Set price and trade allowance of a deal, and spend the store's money on a promise. */
    PENCIL_DEAL,
    /** Check, approve and give back deals, and keep their contract, delivery, report and funding. */
    REVIEW_DEAL,
    /** Read the text of a program that no machine can decide, decide and sign. */
    SIGN_READING,
    /** Work on one's own leads and on those that are nobody's. */
    WORK_LEADS,
    /** See and work on everybody's leads, and give them to others. */
    SEE_EVERY_LEAD,
    /** Take leads in from files and mail. */
    TAKE_LEADS_IN,
    /** Stages, routes, shifts and outcomes of leads. */
    SET_LEAD_RULES,
    HOLD_UNIT,
    /** Take over, release and extend other people's holds, hold longer, and set the rules. */
    OVERRIDE_HOLD,
    IMPORT_STOCK,
    /** Take mailing lists of private offers in. */
    IMPORT_OFFERS,
    /** Mark units sold, gone or back, and say what is known of their past. */
    EDIT_STOCK,
    /** Opening days, how soon friction is answered, the naming standard of campaigns. */
    SET_POLICIES
}
