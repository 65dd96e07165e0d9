package app.baton.lead.enquiry;

/** A way to reach somebody. */
public enum ContactWay {
    CALL, TEXT, EMAIL
}
