package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One paper that a claim needs: any of the listed documents, nothing else, even where a portal accepts it.
 * {@code notCounting} are documents that the sponsor names in order to refuse them.
 */
public record ProofRule(List<Proof> anyOf, @Nullable When when, List<String> notCounting) {

    /** In which case the paper is needed; without one, always. */
    public enum When {
        /** The fact is a household member's and not the buyer's. */
        TRANSFERRED,
        /** The fact is the spouse's. */
        SPOUSE
    }

    public ProofRule {
        anyOf = List.copyOf(anyOf);
        notCounting = List.copyOf(notCounting);
        Invalid.unless(!anyOf.isEmpty(), "anyOf", "No document is listed.");
    }

    /** The paper in words. */
    public String words(Texts texts) {
        return new ProofWords(texts).words(this);
    }
}
