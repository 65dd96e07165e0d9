package app.baton.deal.check;

import app.baton.incentive.Invalid;
import app.baton.incentive.Tier;
import app.baton.money.Percent;
import java.time.LocalDate;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the lender decided (R17); until then every quote says "tier assumed".
 *
 * @param buyRate null is as the tables say
 * @param maximumAdvance the most that he lends
 * @param expires the last day on which it holds
 * @param months the term that he lends for; null is as asked
 */
public record Decision(String lender, Tier tier, @Nullable Percent buyRate, @Nullable Money maximumAdvance,
                       @Nullable LocalDate expires, @Nullable Integer months) {

    private static final int LONGEST = 144;

    public Decision {
        Invalid.unless(months == null || months >= 1 && months <= LONGEST, "months",
                "A term lies from 1 to " + LONGEST + " months: " + months + ".");
    }

    /** For the term that was asked for. */
    public Decision(String lender, Tier tier, @Nullable Percent buyRate, @Nullable Money maximumAdvance,
            @Nullable LocalDate expires) {
        this(lender, tier, buyRate, maximumAdvance, expires, null);
    }
}
