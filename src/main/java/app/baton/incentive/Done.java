package app.baton.incentive;

import java.util.List;

/** What an act on several drafts came to: those that went through, as stored, and those that did not, each with why. */
public record Done(List<Draft> drafts, List<Refusal> refused) {

    public Done {
        drafts = List.copyOf(drafts);
        refused = List.copyOf(refused);
    }

    public boolean whole() {
        return refused.isEmpty();
    }
}
