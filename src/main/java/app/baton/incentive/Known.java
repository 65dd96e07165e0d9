package app.baton.incentive;

/** What is known of a fact, and so of a condition: what nobody has asked for is unknown, and never "no". */
public enum Known {
    YES, NO, UNKNOWN;

    public Known not() {
        return switch (this) {
            case YES -> NO;
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Of two demands: one "no" is enough to fail, whatever else is unknown. */
    public Known and(Known other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES ? other : UNKNOWN;
    }

    /** Of two alternatives: one "yes" is enough, whatever else is unknown. */
    public Known or(Known other) {
        return not().and(other.not()).not();
    }
}
