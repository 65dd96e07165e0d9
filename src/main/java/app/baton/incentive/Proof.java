package app.baton.incentive;

import org.jspecify.annotations.Nullable;

/** One kind of document that the sponsor lists, by the sponsor's words; some count only while they are fresh. */
public record Proof(String document, @Nullable Integer notOlderThanDays) {

    public Proof {
        Invalid.unless(!document.isBlank(), "document", "Name the document.");
        Invalid.unless(notOlderThanDays == null || notOlderThanDays > 0, "notOlderThanDays", "It is one day or more.");
    }
}
