package app.baton.deal.check;

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
 */
public record Decision(String lender, Tier tier, @Nullable Percent buyRate, @Nullable Money maximumAdvance,
                       @Nullable LocalDate expires) { }
