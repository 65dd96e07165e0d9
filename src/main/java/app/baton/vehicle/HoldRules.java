package app.baton.vehicle;

import java.time.Duration;

/**
 * The store's rules for holds, set by a sales manager: how long one may last, how long a manager's may, and how many a
 * person who is no manager may have at once.
 */
public record HoldRules(Duration longest, Duration managersLongest, int perPerson) {

    public HoldRules {
        if (longest.isNegative() || longest.isZero() || managersLongest.compareTo(longest) < 0 || perPerson < 1) {
            throw new IllegalArgumentException("not rules for holds: " + longest + ", " + managersLongest + ", " + perPerson);
        }
    }

    /** Two days, two weeks for managers, three units a person. */
    public static HoldRules usual() {
        return new HoldRules(Duration.ofDays(2), Duration.ofDays(14), 3);
    }
}
