package app.baton.incentive;

import app.baton.money.MoneyFactor;
import app.baton.money.Percent;
import app.baton.people.Role;
import app.baton.vehicle.ModelLine;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What a program gives. Who pays and in which form it arrives stands on the program. */
public sealed interface Benefit {

    /** Money for the customer. {@code storeBears} is the share of it that the sponsor does not credit to the store. */
    record CustomerCash(AmountRule amount, @Nullable Percent storeBears) implements Benefit {
        public CustomerCash {
            if (storeBears != null) {
                Amounts.within(storeBears, 0, 100, "storeBears");
            }
        }
    }

    /** Money for the store, to keep or to lower the price with; never on a customer's paper, never a rebate. */
    record DealerCash(AmountRule amount) implements Benefit { }

    /** A rate program: the route itself. {@code scoreAtLeast} is met by a tier whose whole band lies above it. */
    record RateTiers(List<RateRow> rows, @Nullable Integer scoreAtLeast) implements Benefit {
        public RateTiers {
            rows = List.copyOf(rows);
            Invalid.unless(!rows.isEmpty(), "rows", "The table has no row.");
            RateRow.apart(rows);
        }
    }

    /**
     * A lease program: the route itself. Residuals are in percent of MSRP at {@code milesPerYear}; each mileage step
     * takes its points off.
     */
    record LeaseTerms(List<Row> rows, int milesPerYear, List<MileageStep> mileage, Money acquisitionFee,
                      Money dispositionFee) implements Benefit {
        public LeaseTerms {
            rows = List.copyOf(rows);
            mileage = List.copyOf(mileage);
            Invalid.unless(!rows.isEmpty(), "rows", "The table has no row.");
            LeaseTables.apart(rows);
            LeaseTables.rising(milesPerYear, mileage);
            Amounts.notNegative(acquisitionFee, "acquisitionFee");
            Amounts.notNegative(dispositionFee, "dispositionFee");
        }

        /** One line and term, with the money factor of each tier that may have it. */
        public record Row(ModelLine line, int months, Percent residual, SortedMap<Tier, MoneyFactor> factors) {
            public Row {
                factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
                Invalid.unless(months >= 1 && months <= 84, "months", "A lease has 1 to 84 months: " + months + ".");
                Amounts.within(residual, 1, 100, "residual");
                Invalid.unless(!factors.isEmpty(), "factors", "No tier has a money factor.");
            }
        }

        /** For this mileage a year, so many points less of residual. */
        public record MileageStep(int milesPerYear, Percent pointsOff) { }
    }

    /** Points added to (or, below zero, taken off) the residual of a lease program. */
    record ResidualAdjustment(Percent points) implements Benefit { }

    /** Points off the rate of the route it is used on, never below the floor. */
    record RateReduction(Percent points, Percent floor) implements Benefit {
        public RateReduction {
            Amounts.within(points, 0, 40, "points");
            Amounts.within(floor, 0, 40, "floor");
        }
    }

    /** The last open payments of an old lease, waived: each counted at most at a cap, and a cap for all. */
    record PaymentWaiver(int payments, Money eachAtMost, Money totalAtMost) implements Benefit {
        public PaymentWaiver {
            Invalid.unless(payments >= 1, "payments", "At least one payment is waived: " + payments + ".");
            Amounts.notNegative(eachAtMost, "eachAtMost");
            Amounts.notNegative(totalAtMost, "totalAtMost");
        }
    }

    /** So many times the new contract's monthly payment (rounded to the cent), at most the cap. */
    record PaymentMultiple(int times, Money atMost) implements Benefit {
        public PaymentMultiple {
            Invalid.unless(times >= 1, "times", "It is at least one payment: " + times + ".");
            Amounts.notNegative(atMost, "atMost");
        }
    }

    /** The first payment falls due so many days after the contract date. */
    record PaymentDeferral(int days, boolean interestRuns) implements Benefit {
        public PaymentDeferral {
            Invalid.unless(days >= 1 && days <= 365, "days", "A deferral has 1 to 365 days: " + days + ".");
        }
    }

    /** The exact price that the invoice prints, neither more nor less (R13); a gift above the limit voids it. */
    record PlanPrice(@Nullable Money giftAtMost) implements Benefit {
        public PlanPrice {
            if (giftAtMost != null) {
                Amounts.notNegative(giftAtMost, "giftAtMost");
            }
        }
    }

    /**
     * Money per delivered unit for the store, once the month's count reaches a step, from the first unit on. A unit on
     * which a weighted program was used and claimed counts for its weight; the sum is rounded down (R12).
     */
    record VolumeBonus(List<Step> steps, List<Weight> weights) implements Benefit {
        public VolumeBonus {
            steps = List.copyOf(steps);
            weights = List.copyOf(weights);
            Invalid.unless(!steps.isEmpty(), "steps", "There is no step.");
            for (int i = 1; i < steps.size(); i++) {
                Invalid.unless(steps.get(i).fromUnits() > steps.get(i - 1).fromUnits(), "steps/" + i + "/fromUnits",
                        "Steps rise; this one does not.");
            }
        }

        /** From so many counted units, this for each. */
        public record Step(int fromUnits, Money perUnit) {
            public Step {
                Invalid.unless(fromUnits >= 1, "fromUnits", "A step starts at one unit or more: " + fromUnits + ".");
                Amounts.notNegative(perUnit, "perUnit");
            }
        }

        /** A unit with this program counts so much, such as 1.5. */
        public record Weight(ProgramId program, BigDecimal counts) {
            public Weight {
                Invalid.unless(counts.signum() > 0 && counts.compareTo(BigDecimal.TEN) <= 0, "counts",
                        "A unit counts more than 0 and at most 10: " + counts.toPlainString() + ".");
            }
        }
    }

    /** Money for the salesperson, approved by a role, paid after the deal (and its claim) is delivered. */
    record Spiff(AmountRule amount, @Nullable Role approvedBy, boolean afterClaim) implements Benefit { }

    /** Something that is worth having and is no money: a year of service, a gift. */
    record NonCash(String what) implements Benefit {
        public NonCash {
            Invalid.unless(!what.isBlank(), "what", "Say what it is.");
        }
    }
}
