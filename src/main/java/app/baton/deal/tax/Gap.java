package app.baton.deal.tax;

import app.baton.journal.Texts;

/**
 * What is not known of a tax. While there is a gap that blocks, finance enters the amount and where it has it from before
 * the deal is approved (R10).
 *
 * @param place the state, or the two of a border
 */
public record Gap(Kind kind, String place) {

    /** What is missing. */
    public enum Kind {
        /** The table has no row for the state on that day. */
        NO_RULE,
        /** It has no rate. */
        NO_RATE,
        /** It says nothing of what a store of the one state collects for the other. */
        NO_BORDER,
        /** Nobody said where the vehicle will be registered. */
        NO_PLACE,
        /** The state has local rates, and nobody said which place. */
        NO_LOCALITY,
        /** Whether the trade-in lowers the base. */
        TRADE_CREDIT,
        /** Whether the rebates lower the base. */
        REBATES,
        /** How a lease is taxed. */
        LEASES,
        /** The lessee registers in another state than the store's, and nobody said who collects its tax. */
        LEASE_ELSEWHERE,
        /** It was read in a place that is not the state's own text, or of another year. */
        TO_VERIFY
    }

    /** Whether the deal waits for somebody to enter the tax. */
    public boolean blocks() {
        return kind != Kind.TO_VERIFY && kind != Kind.LEASE_ELSEWHERE;
    }

    public String sentence(Texts texts) {
        return switch (kind) {
            case NO_RULE -> texts.say("tax.gap.no-rule", place);
            case NO_RATE -> texts.say("tax.gap.no-rate", place);
            case NO_BORDER -> texts.say("tax.gap.no-border", place);
            case NO_PLACE -> texts.say("tax.gap.no-place");
            case NO_LOCALITY -> texts.say("tax.gap.no-locality", place);
            case TRADE_CREDIT -> texts.say("tax.gap.trade-credit", place);
            case REBATES -> texts.say("tax.gap.rebates", place);
            case LEASES -> texts.say("tax.gap.leases", place);
            case LEASE_ELSEWHERE -> texts.say("tax.gap.lease-elsewhere", place);
            case TO_VERIFY -> texts.say("tax.gap.to-verify", place);
        };
    }
}
