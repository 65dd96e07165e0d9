package app.baton.exchange;

import app.baton.lead.LeadEvent.Step;
import app.baton.lead.LeadFormat;
import app.baton.lead.LeadRules;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.node.ObjectNode;

/** What happens to leads, and the store's rules for them, as JSON. */
public final class JsonLeads implements LeadFormat {

    @Override
    public String write(Step step) {
        return CanonicalJson.text(node(step));
    }

    @Override
    public Step read(String json) {
        return step(CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8)), "");
    }

    static ObjectNode node(Step step) {
        return RecordJson.write((Record) step);
    }

    /** What stands at a pointer inside a larger document. */
    static Step step(ObjectNode json, String pointer) {
        return RecordReader.choice(Step.class, json, pointer);
    }

    @Override
    public String write(LeadRules rules) {
        return CanonicalJson.text(RecordJson.write(rules));
    }

    @Override
    public LeadRules rules(String json) {
        return RecordReader.read(LeadRules.class, CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8)), "");
    }
}
