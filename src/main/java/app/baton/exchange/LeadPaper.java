package app.baton.exchange;

import app.baton.lead.LeadEvent;
import app.baton.lead.LeadId;
import app.baton.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one person did with leads in a row, as it is sealed for other desks. Which desk and who it was is what the document is
 * signed with; the hours are that desk's word, and never later than the document.
 */
final class LeadPaper {

    /** More events than any document holds. */
    private static final int MOST = 1000;
    /** A document is closed once its events are longer than this, in bytes; a single one may be as long as what is sealed. */
    private static final int FULL = 64 << 10;

    private static final String EVENTS = "events";
    private static final String EVENT = "event";
    private static final String LEAD = "lead";
    private static final String AT = "at";
    private static final String SEEN = "seen";
    private static final String STEP = "step";

    private LeadPaper() { }

    /** What is sealed, and how many of the events are in it, from the first one on. */
    record Written(ObjectNode content, int events) { }

    static Written write(List<LeadEvent> events) {
        ObjectNode content = JsonNodeFactory.instance.objectNode();
        ArrayNode list = content.putArray(EVENTS);
        int bytes = 0;
        for (LeadEvent event : events) {
            ObjectNode node = node(event);
            bytes += CanonicalJson.text(node).getBytes(StandardCharsets.UTF_8).length;
            if (!list.isEmpty() && bytes > FULL) {
                break;
            }
            list.add(node);
        }
        return new Written(content, list.size());
    }

    private static ObjectNode node(LeadEvent event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode().put(EVENT, event.id().toString())
                .put(LEAD, event.lead().toString()).put(AT, event.at().toString());
        UUID seen = event.seen();
        if (seen != null) {
            node.put(SEEN, seen.toString());
        }
        node.set(STEP, JsonLeads.node(event.step()));
        return node;
    }

    /**
     * Reads it, whole or not at all.
     *
     * @throws app.baton.journal.Problem when it cannot be read, is dated after its own document, or begins another desk's lead
     */
    static List<LeadEvent> read(CustomerPaper paper) {
        Fields content = paper.fields();
        List<LeadEvent> events = new ArrayList<>();
        for (Fields each : content.objects(EVENTS)) {
            events.add(event(paper, each));
        }
        if (events.isEmpty() || events.size() > MOST) {
            throw content.wrong(EVENTS, "has to hold from 1 to " + MOST + " events");
        }
        return events;
    }

    private static LeadEvent event(CustomerPaper paper, Fields said) {
        Instant at = said.instant(AT);
        if (at.isAfter(paper.issued())) {
            throw said.wrong(AT, "lies after the document that says it");
        }
        if (!(said.node().get(STEP) instanceof ObjectNode step)) {
            throw said.wrong(STEP, "is missing");
        }
        var event = new LeadEvent(said.read(EVENT, UUID::fromString, "is not a UUID"),
                said.read(LEAD, LeadId::parse, "is not a UUID"), new PersonId(paper.by().id()), paper.by().name(), paper.issuer(),
                at, seen(said), JsonLeads.step(step, said.path() + "/" + STEP));
        if (!event.mayBe()) {
            throw said.wrong(LEAD, "is not the lead that its desk receives with this event");
        }
        return event;
    }

    private static @Nullable UUID seen(Fields said) {
        return said.has(SEEN) ? said.read(SEEN, UUID::fromString, "is not a UUID") : null;
    }
}
