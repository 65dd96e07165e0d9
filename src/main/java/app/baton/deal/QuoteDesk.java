package app.baton.deal;

import app.baton.deal.tax.TaxTable;
import app.baton.journal.Activity;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.LocalDate;

/** Gives whoever may structure a deal what it is worked out with, and keeps the store's own desking terms. */
public final class QuoteDesk {

    private static final String NAME = "deal.house-terms";

    private final StackDesk stacks;
    private final Settings settings;
    private final HouseTermsFormat format;
    private final TaxTable shipped;
    private final String state;
    private final UnitOfWork work;

    /** {@code state} is the dealership's, until somebody entered terms. */
    public QuoteDesk(StackDesk stacks, Settings settings, HouseTermsFormat format, TaxTable shipped, String state,
            UnitOfWork work) {
        this.stacks = stacks;
        this.settings = settings;
        this.format = format;
        this.shipped = shipped;
        this.state = state;
        this.work = work;
    }

    /** For deals that are delivered on that day; costs and participation only for those who may see dealer money (R28). */
    public QuoteRoom room(User user, LocalDate delivery) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return work.read(() -> {
            HouseTerms house = house();
            return new QuoteRoom(stacks.programs(user, delivery), house.taxes().over(shipped),
                    user.may(Action.SEE_DEALER_MONEY) ? house : house.withoutDealerMoney());
        });
    }

    /** Whether the user may see and change the store's terms as they are. */
    public static boolean mayChange(User user) {
        return user.may(Action.APPROVE_FOR_FINANCE) || user.may(Action.SET_POLICIES);
    }

    /** As they are entered, for whoever may change them. */
    public HouseTerms house(User user) {
        Permissions.requireAny(user, Action.APPROVE_FOR_FINANCE, Action.SET_POLICIES);
        return work.read(this::house);
    }

    /** Changes them for every deal that is worked out from now on. */
    public void change(User user, HouseTerms terms) {
        Permissions.requireAny(user, Action.APPROVE_FOR_FINANCE, Action.SET_POLICIES);
        work.write(user.actor(), log -> {
            String before = settings.find(NAME).orElse("");
            String after = format.write(terms);
            if (!before.equals(after)) {
                settings.put(NAME, after);
                log.note(Activity.of("deal.house-terms-changed", "settings", "desking").with("before", before)
                        .with("after", after));
            }
            return after;
        });
    }

    private HouseTerms house() {
        return settings.find(NAME).map(format::read).orElseGet(() -> HouseTerms.in(state));
    }
}
