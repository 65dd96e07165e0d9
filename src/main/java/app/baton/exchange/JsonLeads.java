package app.baton.exchange;

import app.baton.lead.LeadEvent.Step;
import app.baton.lead.LeadFormat;
import app.baton.lead.LeadRules;
import java.nio.charset.StandardCharsets;

/** What happens to leads, and the store's rules for them, as JSON. */
public final class JsonLeads implements LeadFormat {

    @Override
    public String write(Step step) {
        return CanonicalJson.text(RecordJson.write((Record) step));
    }

    @Override
    public Step read(String json) {
        return RecordReader.choice(Step.class, CanonicalJson.read(json.getBytes(StandardCharsets.UTF_8)), "");
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
