package app.baton.incentive;

import java.util.Arrays;

/**
 * What one condition can come to for each unit of a stock: {@link Outcomes} as three sets of units, a bit for each, so
 * that a condition is combined with another one for sixty-four units at a time.
 */
record Answers(long[] yes, long[] no, long[] unknown) {

    /** The same for every one of so many units. */
    static Answers same(int outcomes, int units) {
        Answers same = none(units);
        same.set(0, units, outcomes);
        return same;
    }

    /** Nothing said yet. */
    static Answers none(int units) {
        int words = (units + 63) >> 6;
        return new Answers(new long[words], new long[words], new long[words]);
    }

    /** Says of the units from one up to another what they can come to. */
    void set(int from, int until, int outcomes) {
        if ((outcomes & Outcomes.YES) != 0) {
            fill(yes, from, until);
        }
        if ((outcomes & Outcomes.NO) != 0) {
            fill(no, from, until);
        }
        if ((outcomes & Outcomes.UNKNOWN) != 0) {
            fill(unknown, from, until);
        }
    }

    private static void fill(long[] bits, int from, int until) {
        if (from == until) {
            return;
        }
        int first = from >> 6;
        int last = until - 1 >> 6;
        long head = -1L << from;
        long tail = -1L >>> -until;
        if (first == last) {
            bits[first] |= head & tail;
        } else {
            bits[first] |= head;
            Arrays.fill(bits, first + 1, last, -1L);
            bits[last] |= tail;
        }
    }

    Answers not() {
        return new Answers(no, yes, unknown);
    }

    /** No beats unknown beats yes, in every way in which the two can come out. */
    Answers and(Answers other) {
        int words = yes.length;
        Answers both = new Answers(new long[words], new long[words], new long[words]);
        for (int i = 0; i < words; i++) {
            both.yes[i] = yes[i] & other.yes[i];
            both.no[i] = no[i] | other.no[i];
            both.unknown[i] = unknown[i] & (other.yes[i] | other.unknown[i]) | other.unknown[i] & yes[i];
        }
        return both;
    }

    Answers or(Answers other) {
        return not().and(other.not()).not();
    }

    /** Units for which it can be met, which is what fits means while nobody knows the customer. */
    int fit() {
        int count = 0;
        for (long word : yes) {
            count += Long.bitCount(word);
        }
        return count;
    }

    /** Units for which it cannot be met before something unknown is looked up. */
    int mayFit() {
        int count = 0;
        for (int i = 0; i < yes.length; i++) {
            count += Long.bitCount(unknown[i] & ~yes[i]);
        }
        return count;
    }

    /** Adds to a set the units for which it is not plainly no. */
    void addTo(long[] units) {
        for (int i = 0; i < units.length; i++) {
            units[i] |= yes[i] | unknown[i];
        }
    }
}
