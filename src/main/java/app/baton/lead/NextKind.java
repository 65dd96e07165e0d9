package app.baton.lead;

/** What somebody does next with a lead. */
public enum NextKind {
    CALL, TEXT, EMAIL, MEET, APPRAISE, QUOTE, FIND, OTHER
}
