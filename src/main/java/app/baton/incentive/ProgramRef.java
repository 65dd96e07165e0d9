package app.baton.incentive;

import java.util.Comparator;

/** One revision of a program or rulebook; revisions count from 1, and each is the complete content. */
public record ProgramRef(ProgramId id, int revision) implements Comparable<ProgramRef> {

    private static final Comparator<ProgramRef> ORDER =
            Comparator.comparing(ProgramRef::id).thenComparingInt(ProgramRef::revision);

    public ProgramRef {
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + revision);
        }
    }

    @Override
    public int compareTo(ProgramRef other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return id + " r" + revision;
    }
}
