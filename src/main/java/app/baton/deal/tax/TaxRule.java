package app.baton.deal.tax;

import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * How one state taxes vehicles that are delivered in these days, both in. Each aspect says where it was read, since they
 * were read in different places.
 *
 * @param state two capital letters
 * @param until null while nobody knows an end
 */
public record TaxRule(String state, LocalDate from, @Nullable LocalDate until, @Nullable StateRate rate, TradeCredit tradeCredit,
                      Rebates rebates, TaxedCharges charges, Leases leases, DocFee docFee) {

    public TaxRule {
        if (!state.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException("A state is two capital letters: " + state + ".");
        }
        if (until != null && until.isBefore(from)) {
            throw new IllegalArgumentException("It ends on " + until + ", before it starts on " + from + ".");
        }
    }

    boolean holds(String itsState, LocalDate delivery) {
        return state.equals(itsState) && !delivery.isBefore(from) && (until == null || !delivery.isAfter(until));
    }

    /** The rate that holds all over the state. {@code localsOnTop} where counties or cities add their own. */
    public record StateRate(Percent percent, boolean localsOnTop, Read read) {
        public StateRate {
            if (percent.compareTo(Percent.of(0)) < 0 || percent.compareTo(Percent.of(25)) > 0) {
                throw new IllegalArgumentException("A tax rate lies from 0 to 25 percent: " + percent.wire() + ".");
            }
        }
    }

    /** What a trade-in takes off the base. {@code cap} is for {@code CAPPED}, which counts one vehicle only. */
    public record TradeCredit(Kind kind, @Nullable Money cap, Read read) {

        /** How much of it counts. */
        public enum Kind { FULL, NONE, NEW_ONLY, CAPPED, UNKNOWN }

        public TradeCredit {
            if ((kind == Kind.CAPPED) != (cap != null)) {
                throw new IllegalArgumentException("A cap belongs to a capped credit, and every capped credit has one.");
            }
        }
    }

    /** Whether a manufacturer's rebate that is assigned to the deal lowers the base. */
    public record Rebates(Kind kind, Read read) {

        /** What becomes of them. */
        public enum Kind { TAXED, LOWER_THE_BASE, UNKNOWN }
    }

    /** On which charges beside the vehicle tax is due. */
    public record TaxedCharges(List<Charge.Kind> kinds, Read read) {
        public TaxedCharges {
            kinds = List.copyOf(kinds);
        }
    }

    /** How a lease is taxed, and which reductions of its cost are taxed when they are made. */
    public record Leases(Method method, List<Reduction> taxedReductions, boolean tradeCredit, Read read) {

        /** What the tax is taken of. */
        public enum Method { EACH_PAYMENT, TOTAL_UP_FRONT, PRICE_AT_TITLING, NONE, UNKNOWN }

        /** What lowers the capitalized cost. */
        public enum Reduction { CASH, TRADE, REBATE }

        public Leases {
            taxedReductions = List.copyOf(taxedReductions);
        }
    }

    /**
     * What the store may ask for papers. {@code ofPrice}: no more than so much of the vehicle's price either, the lesser of the
     * two; null is without such a limit.
     */
    public record DocFee(Kind kind, @Nullable Money cap, @Nullable Percent ofPrice, Read read) {

        /** Whether there is a limit. */
        public enum Kind { FREE, CAPPED, UNKNOWN }

        public DocFee {
            if ((kind == Kind.CAPPED) != (cap != null)) {
                throw new IllegalArgumentException("A cap belongs to a capped fee, and every capped fee has one.");
            }
            if (kind == Kind.FREE && ofPrice != null) {
                throw new IllegalArgumentException("A fee that is free has no limit by the price.");
            }
        }
    }
}
