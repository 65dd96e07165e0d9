package app.baton.lead;

/** What happens to leads, and the store's rules for them, as JSON text; {@code exchange} implements it. */
public interface LeadFormat {

    String write(LeadEvent.Step step);

    /** @throws app.baton.journal.Problem of kind {@code BAD_INPUT}, naming the field by JSON pointer */
    LeadEvent.Step read(String json);

    String write(LeadRules rules);

    /** @throws app.baton.journal.Problem of kind {@code BAD_INPUT}, naming the field by JSON pointer */
    LeadRules rules(String json);
}
