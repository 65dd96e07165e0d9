package app.baton.exchange;

import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealWay;
import app.baton.exchange.CustomerPaper.Kind;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happened to a deal, as it is sealed for other desks. Which desk and who it was is what the document is signed with; the
 * hour is that desk's word, and never later than the document.
 */
final class DealPaper {

    private static final String EVENT = "event";
    private static final String DEAL = "deal";
    private static final String AT = "at";
    private static final String SEEN = "seen";
    private static final String STEP = "step";

    private DealPaper() { }

    static ObjectNode write(DealEvent event) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put(EVENT, event.id().toString())
                .put(DEAL, event.deal().toString()).put(AT, event.at().toString());
        UUID seen = event.seen();
        if (seen != null) {
            content.put(SEEN, seen.toString());
        }
        content.set(STEP, JsonDeals.node(event.step()));
        return content;
    }

    /**
     * Reads it.
     *
     * @throws Problem when it cannot be read, is dated after its own document, or is finance's and finance did not sign it
     */
    static DealEvent read(CustomerPaper paper) {
        Fields content = paper.fields();
        Instant at = content.instant(AT);
        if (at.isAfter(paper.issued())) {
            throw content.wrong(AT, "lies after the document that says it");
        }
        if (!(paper.content().get(STEP) instanceof ObjectNode step)) {
            throw content.wrong(STEP, "is missing");
        }
        var event = new DealEvent(content.read(EVENT, UUID::fromString, "is not a UUID"),
                content.read(DEAL, DealId::parse, "is not a UUID"), new PersonId(paper.by().id()), paper.by().name(),
                paper.issuer(), at, seen(content), JsonDeals.step(step));
        if (DealWay.isFinances(event.step()) != (paper.kind() == Kind.REVIEW)) {
            throw Problem.notAllowed("sealed.not-finances", "The document says of a deal what only finance says, and its desk did"
                    + " not sign it for finance. Nothing of it was taken. Ask the desk \"" + paper.issuer()
                    + "\" what happened.");
        }
        if (!event.mayBe()) {
            throw content.wrong(DEAL, "is not the deal that its desk opens with this event");
        }
        return event;
    }

    private static @Nullable UUID seen(Fields content) {
        return content.has(SEEN) ? content.read(SEEN, UUID::fromString, "is not a UUID") : null;
    }
}
