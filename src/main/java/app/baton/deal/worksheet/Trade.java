package app.baton.deal.worksheet;

import app.baton.money.Dollars;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A vehicle taken in trade (R9).
 *
 * @param allowance what the buyer is given for it
 * @param actualCashValue what it is worth to the store; the rest of the allowance is over-allowance
 * @param payoff what is still owed on it until {@code goodThrough}
 * @param lender to whom
 * @param perDiem what a day after that adds
 * @param verifiedBy who asked the lender; null is nobody
 * @param titleHolder on whose name it stands; null is unknown
 * @param differenceAgreement whether the buyer signed that he owes what the payoff turns out to be more
 */
public record Trade(String vehicle, Money allowance, @Nullable Money actualCashValue, Money payoff, @Nullable String lender,
                    @Nullable LocalDate goodThrough, @Nullable Money perDiem, @Nullable String verifiedBy,
                    @Nullable String titleHolder, boolean differenceAgreement) {

    public Trade {
        Wrong.unless(!vehicle.isBlank(), "vehicle", "Say which vehicle it is.");
        Wrong.amount(allowance, "allowance");
        Wrong.amount(actualCashValue, "actualCashValue");
        Wrong.amount(payoff, "payoff");
        Wrong.amount(perDiem, "perDiem");
        Wrong.unless(perDiem == null || goodThrough != null, "goodThrough", "Say until when the payoff holds without it.");
    }

    /** A vehicle on which nothing is owed. */
    public static Trade free(String vehicle, Money allowance) {
        return new Trade(vehicle, allowance, allowance, Dollars.zero(), null, null, null, null, null, false);
    }

    /** What has to be paid off on that day. */
    public Money payoffOn(LocalDate day) {
        Money daily = perDiem;
        LocalDate until = goodThrough;
        if (daily == null || until == null || !day.isAfter(until)) {
            return payoff;
        }
        return payoff.plus(daily.multipliedBy(ChronoUnit.DAYS.between(until, day)));
    }

    /** Below zero where more is owed than given. */
    public Money equityOn(LocalDate day) {
        return allowance.minus(payoffOn(day));
    }
}
