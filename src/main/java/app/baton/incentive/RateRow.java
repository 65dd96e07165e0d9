package app.baton.incentive;

import app.baton.money.Percent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An annual percentage rate for one credit tier and the terms from so many months to so many, both in; a printed single
 * term has both equal. {@code advanceAtMost} is amount financed by MSRP, in percent, compared unrounded.
 */
public record RateRow(Tier tier, int fromMonths, int toMonths, Percent apr, @Nullable Percent advanceAtMost) {

    public RateRow {
        Invalid.unless(fromMonths >= 1, "fromMonths", "A term has at least one month: " + fromMonths + ".");
        Invalid.unless(toMonths >= fromMonths && toMonths <= 144, "toMonths",
                "The longest term lies from " + fromMonths + " to 144 months: " + toMonths + ".");
        Amounts.within(apr, 0, 40, "apr");
        if (advanceAtMost != null) {
            Amounts.within(advanceAtMost, 1, 200, "advanceAtMost");
        }
    }

    /** Whether it is for a contract of so many months. */
    public boolean isFor(int months) {
        return fromMonths <= months && months <= toMonths;
    }

    boolean overlaps(RateRow other) {
        return tier.equals(other.tier) && fromMonths <= other.toMonths && other.fromMonths <= toMonths;
    }

    /** Refuses a table in which one tier and term has two rates. */
    static void apart(List<RateRow> rows) {
        for (int later = 1; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                RateRow row = rows.get(later);
                Invalid.unless(!row.overlaps(rows.get(earlier)), "rows/" + later + "/fromMonths",
                        "Tier " + row.tier() + " has a rate for these months in a row above.");
            }
        }
    }
}
