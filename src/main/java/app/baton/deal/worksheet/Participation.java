package app.baton.deal.worksheet;

import app.baton.finance.Annuity;
import app.baton.money.Percent;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the store may add to the lender's rate, and what it earns by it (R8).
 *
 * @param standard the one participation, in points, that every buyer is asked for; less only for a listed reason
 * @param caps the most points by term; the first row whose term is long enough counts
 * @param split the store's share of the finance charge that the points bring, in percent
 * @param flat what the lender pays on a subvented rate, on which nothing may be added
 * @param chargebackDays how long the lender takes it back after an early payoff
 */
public record Participation(Percent standard, List<Row> caps, Percent split, @Nullable Money flat, int chargebackDays) {

    /** For contracts of up to so many months. */
    public record Row(int toMonths, Percent points) { }

    public Participation {
        caps = List.copyOf(caps);
        Wrong.unless(split.compareTo(Percent.of(0)) >= 0 && split.compareTo(Percent.of(100)) <= 0, "split",
                "A share lies from 0 to 100 percent: " + split.wire() + ".");
        Wrong.amount(flat, "flat");
        Wrong.unless(chargebackDays >= 0, "chargebackDays", "Days are not negative: " + chargebackDays + ".");
    }

    /** The most points for a term; empty where the table ends before it. */
    public Optional<Percent> most(int months) {
        return caps.stream().filter(row -> months <= row.toMonths()).findFirst().map(Row::points);
    }

    /** The store's share of what the payments at one rate bring more than at the other one, half up. */
    Money earned(Money lent, Percent buy, Percent sell, int months) {
        Money more = Annuity.payment(lent, sell, months).minus(Annuity.payment(lent, buy, months)).multipliedBy(months);
        return split.of(more);
    }
}
