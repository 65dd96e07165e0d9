package app.baton.deal;

import app.baton.deal.Reach.By;
import app.baton.incentive.Invalid;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What else is wanted of a deal beside its figures.
 *
 * @param grid payments by term and cash down
 * @param reach ways to a payment on the best route that has one
 * @param deliveryUntil what later days of delivery do to the best route, to this one
 */
public record Wanted(@Nullable Grid grid, @Nullable Goal reach, @Nullable LocalDate deliveryUntil) {

    /** Terms in months; leases at theirs. */
    public record Grid(List<Integer> terms, List<Integer> leaseTerms, List<Money> downs) {

        /** More is no table that anybody reads. */
        private static final int MOST = 1000;

        public Grid {
            terms = List.copyOf(terms);
            leaseTerms = List.copyOf(leaseTerms);
            downs = List.copyOf(downs);
            if (downs.isEmpty()) {
                throw new Invalid("downs", "Name the sums of cash down.");
            }
            if ((long) downs.size() * Math.max(1, terms.size() + leaseTerms.size()) > MOST) {
                throw new Invalid("downs", "A grid has at most " + MOST + " cells a route.");
            }
            months("terms", terms);
            months("leaseTerms", leaseTerms);
            for (int i = 0; i < downs.size(); i++) {
                if (downs.get(i).isNegative()) {
                    throw new Invalid("downs/" + i, "An amount is not negative: " + Dollars.wire(downs.get(i)) + ".");
                }
            }
        }

        private static void months(String field, List<Integer> months) {
            for (int i = 0; i < months.size(); i++) {
                if (months.get(i) < 1 || months.get(i) > 144) {
                    throw new Invalid(field + "/" + i, "A term has 1 to 144 months: " + months.get(i) + ".");
                }
            }
        }
    }

    /**
     * A payment to reach.
     *
     * @param by what may be moved, in the order in which it is tried
     * @param lowestPrice how far the price may fall
     * @param mostDown how much cash there may be
     * @param terms months that may be chosen
     */
    public record Goal(Money payment, List<By> by, @Nullable Money lowestPrice, @Nullable Money mostDown, List<Integer> terms) {
        public Goal {
            by = List.copyOf(by);
            terms = List.copyOf(terms);
            if (!payment.isPositive()) {
                throw new Invalid("payment", "A payment to reach is above zero: " + Dollars.wire(payment) + ".");
            }
            if (by.contains(By.PRICE) && lowestPrice == null) {
                throw new Invalid("lowestPrice", "Say how far the price may fall.");
            }
            if (by.contains(By.DOWN) && mostDown == null) {
                throw new Invalid("mostDown", "Say how much cash down there may be.");
            }
        }
    }
}
