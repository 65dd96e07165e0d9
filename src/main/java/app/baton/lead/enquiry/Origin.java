package app.baton.lead.enquiry;

/**
 * Where an enquiry was found.
 *
 * @param document the name of the file or mail
 * @param place which prospect or record of the document it is, from 1
 * @param line the line on which it starts in the document, from 1; 0 where lines mean nothing
 */
public record Origin(String document, Form form, int place, int line) {

    /** What kind of document it was. */
    public enum Form {
        /** ADF/XML, alone or in a mail. */
        ADF,
        /** A row of a list. */
        LIST,
        /** Told to somebody at the store, who noted it. */
        TOLD,
        /** No form that Baton knows, or one that is broken beyond reading: all its text stands in the comments. */
        UNREAD
    }
}
