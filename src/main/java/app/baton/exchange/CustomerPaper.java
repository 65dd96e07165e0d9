package app.baton.exchange;

import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document with customer data says, opened: who says it, from which desk and when, and the JSON that was sealed.
 * {@code paper} is the same in a copy that was sealed again for desks that could not be written to before.
 */
public record CustomerPaper(Kind kind, UUID paper, DeskId issuer, Actor by, Instant issued, ObjectNode content) {

    /** Which way it goes. */
    public enum Kind {
        /** From a desk that has deals. */
        DEAL,
        /** From finance. */
        REVIEW,
        /** From a desk that works on leads. */
        LEAD
    }

    static CustomerPaper of(SignedFile file, ObjectNode content) {
        Kind kind = switch (file.type()) {
            case DEAL -> Kind.DEAL;
            case REVIEW -> Kind.REVIEW;
            case LEAD -> Kind.LEAD;
            default -> throw new IllegalArgumentException(file.type() + " is not sealed");
        };
        return new CustomerPaper(kind, Envelope.read(file).paper(), file.issuer(), file.by(), file.issued(), content);
    }

    /** Its members; a complaint about one names it from the start of what was sealed. */
    public Fields fields() {
        return Fields.of(content);
    }
}
