package app.baton.deal.life;

import app.baton.incentive.Invalid;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import org.joda.money.Money;

/** How a promise ended that the deal does not keep (R19). */
public sealed interface Ending {

    /** How, in a few words. */
    default String sentence(Texts texts) {
        return switch (this) {
            case Honored it -> texts.say("ending.honored", it.amount, it.manager);
            case AdCorrected it -> texts.say("ending.ad-corrected", it.how);
            case NotApplicable it -> texts.say("ending.not-applicable", it.reason);
        };
    }

    /** The store pays for it. {@code manager} said so; the cost is the campaign's. */
    record Honored(Money amount, String manager) implements Ending {
        public Honored {
            Invalid.unless(amount.isPositive(), "amount", "Say how much the store pays: above zero, not "
                    + Dollars.wire(amount) + ".");
            said("manager", manager, "Name the manager who decided it.");
        }
    }

    /** The advertisement is mended; {@code how} says where. */
    record AdCorrected(String how) implements Ending {
        public AdCorrected {
            said("how", how, "Say what was corrected in the advertisement.");
        }
    }

    /** It was never meant for this buyer or vehicle. */
    record NotApplicable(String reason) implements Ending {
        public NotApplicable {
            said("reason", reason, "Say why the promise does not apply to this deal.");
        }
    }

    private static void said(String field, String text, String mend) {
        Invalid.unless(!text.isBlank(), field, mend);
        Invalid.unless(text.length() <= DealEvent.LONGEST, field, "It has at most " + DealEvent.LONGEST + " characters.");
    }
}
