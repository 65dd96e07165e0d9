package app.baton.lead.enquiry;

/** What somebody wants, and the words from which that was read. */
public record IntentRead(Intent intent, String reason) { }
