package app.baton.people;

import app.baton.journal.DeskId;
import java.util.Comparator;

/**
 * Somebody of the dealership as this desk knows him: the card, and whose word it is. {@code introduced} when he only said
 * himself that he is here, which is worth as much as his receipt; {@code said} once this word stands in a document.
 */
public record Colleague(PersonCard card, DeskId by, boolean introduced, boolean said) {

    /**
     * Of two words about one person the same one wins on every desk, in whatever order they arrive and however the clocks
     * stand: a desk that may say who works here before a mere introduction; then who knew more changes; then the desk
     * where the person was entered; then, for want of a reason, the desk with the greater id.
     */
    private static final Comparator<Colleague> WEIGHT = Comparator.comparing((Colleague word) -> !word.introduced)
            .thenComparingInt(word -> word.card.revision())
            .thenComparing(word -> word.by.equals(word.card.desk()))
            .thenComparing(word -> word.by.toString());

    public boolean outweighs(Colleague other) {
        return WEIGHT.compare(this, other) > 0;
    }

    /**
     * Whether one desk said two things of one state, as one does that was restored from a backup: its later document
     * counts, since a desk's documents are read in their order.
     */
    boolean restates(Colleague other) {
        return introduced == other.introduced && card.revision() == other.card.revision() && by.equals(other.by);
    }

    /** Whether both were changed from the same state, the one without knowing of the other. */
    boolean crosses(Colleague other) {
        return introduced == other.introduced && card.revision() == other.card.revision() && !by.equals(other.by)
                && !card.says(other.card);
    }
}
