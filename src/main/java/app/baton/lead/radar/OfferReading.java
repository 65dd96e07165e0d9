package app.baton.lead.radar;

import java.util.List;

/** A mailing list as read: the good rows, the refused ones, and what a person should know of rows that were kept anyway. */
public record OfferReading(String source, List<Row> good, List<Refused> refused, List<Remark> remarks) {

    public OfferReading {
        good = List.copyOf(good);
        refused = List.copyOf(refused);
        remarks = List.copyOf(remarks);
    }

    /** One good row and where it stood. */
    public record Row(int row, int line, PrivateOffer offer) { }

    /**
     * A row that cannot be used: which one (records count from 1, lines from the header's 1), what is wrong in which column ("*"
     * for the whole row), the sentence that says how to mend it, and the certificate as it is written there.
     */
    public record Refused(int row, int line, Kind kind, String field, String sentence, String certificate) { }

    /** A row was kept, and a person should look at one column of it. */
    public record Remark(int row, int line, Kind kind, String field, String sentence) { }

    /** What can be wrong with a row. */
    public enum Kind {
        MISSING_CERTIFICATE, DUPLICATE_CERTIFICATE, UNKNOWN_PROGRAM, AMOUNT, VALID_TO, NO_HOUSEHOLD, COLUMN_SHIFT, BROKEN,
        TOO_LONG, PHONE, MAILED, VEHICLE,
        /** The certificate is there already, with other content. */
        KNOWN_OTHERWISE
    }
}
