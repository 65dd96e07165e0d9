package app.baton.exchange;

import app.baton.journal.SealedDocument;

/** Where a document stands on the share, seen from its folder; for telling people and commands. */
public final class Places {

    /** The root of trust. */
    public static final String ROOT = Share.ROOT;

    private Places() { }

    public static String of(SealedDocument document) {
        return Share.path(document.issuer(), DocumentType.parse(document.type()).orElseThrow(), document.sequence());
    }
}
