package app.baton.incentive;

import app.baton.money.Percent;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Facts about the transaction; some depend on the stack itself and are judged with it applied (R14). */
public sealed interface DealFact extends Fact {

    /** It is sold on one of these routes. */
    record OnRoute(Routes routes) implements DealFact { }

    /** The contract is with this lender. */
    record LenderIs(String lender) implements DealFact { }

    /** The lender decided on one of these tiers. */
    record TierIn(List<Tier> tiers) implements DealFact {
        public TierIn {
            tiers = List.copyOf(tiers);
            Invalid.unless(!tiers.isEmpty(), "tiers", "No tier is listed.");
        }
    }

    /** The buyer's score; a tier whose whole band lies above answers it. */
    record ScoreAtLeast(int score) implements DealFact {
        public ScoreAtLeast {
            Invalid.unless(score >= 300 && score <= 900, "score", "A score lies from 300 to 900: " + score + ".");
        }
    }

    /** Months of the contract. */
    record TermWithin(@Nullable Integer atLeast, @Nullable Integer atMost) implements DealFact {
        public TermWithin {
            Ranges.numbers(atLeast, atMost, "months");
        }
    }

    /** Cash down of the buyer's own, as an amount or in percent of the price. A rebate is not cash down. */
    record CashDown(@Nullable Money atLeast, @Nullable Percent atLeastPercent) implements DealFact {
        public CashDown {
            Invalid.unless(atLeast != null || atLeastPercent != null, "atLeast", "Say an amount or a percentage.");
            if (atLeast != null) {
                Amounts.notNegative(atLeast, "atLeast");
            }
            if (atLeastPercent != null) {
                Amounts.within(atLeastPercent, 0, 100, "atLeastPercent");
            }
        }
    }

    /** Amount financed by MSRP, in percent, compared unrounded. */
    record AdvanceAtMost(Percent percent) implements DealFact {
        public AdvanceAtMost {
            Amounts.within(percent, 1, 200, "percent");
        }
    }

    /** The kind of sale. */
    record SaleType(List<SaleKind> anyOf) implements DealFact {
        public SaleType {
            anyOf = List.copyOf(anyOf);
            Invalid.unless(!anyOf.isEmpty(), "anyOf", "No type of sale is listed.");
        }

        /** To a person, to a business as its user, or under a fleet number. */
        public enum SaleKind {
            RETAIL, BUSINESS, FLEET
        }
    }

    /** One of the deal's days lies in the window. */
    record DateIn(Window window) implements DealFact { }

    /** The buyer's name was on the order at least so many hours before the vehicle reached the lot. */
    record NameOnOrder(int hoursBeforeArrival) implements DealFact {
        public NameOnOrder {
            Invalid.unless(hoursBeforeArrival >= 0, "hoursBeforeArrival", "Hours are not negative.");
        }
    }

    /** The buyer asked for it; nobody gets it unasked. */
    record AskedFor() implements DealFact { }

    /** At least one of these programs is in the same stack. */
    record UsedWith(List<ProgramId> anyOf) implements DealFact {
        public UsedWith {
            anyOf = List.copyOf(anyOf);
            Invalid.unless(!anyOf.isEmpty(), "anyOf", "No program is listed.");
        }
    }
}
