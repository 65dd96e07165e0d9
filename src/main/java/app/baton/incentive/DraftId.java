package app.baton.incentive;

import java.util.UUID;

/** One draft on the steward's desk. */
public record DraftId(UUID value) implements Comparable<DraftId> {

    @Override
    public int compareTo(DraftId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
