package app.baton.deal;

import app.baton.deal.tax.TaxTable;
import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Problem;
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
        return user.may(Action.APPROVE_FOR_FINANCE) || user.may(Action.SET_POLICIES) || user.may(Action.PENCIL_DEAL);
    }

    /** As they are entered, for whoever may change them. */
    public HouseTerms house(User user) {
        mayChangeOrNot(user);
        return work.read(this::house);
    }

    /**
     * The same for whoever looked at the terms before.
     *
     * @throws Problem of kind {@code CONFLICT} where somebody else changed them meanwhile
     */
    public void change(User user, HouseTerms seen, HouseTerms terms) {
        mayChangeOrNot(user);
        work.write(user.actor(), log -> {
            if (!format.write(house()).equals(format.write(seen))) {
                throw Problem.conflict("deal.house-terms-changed", "Somebody changed the store's terms while you had them open."
                        + " Nothing of yours was stored. Look at them as they stand now, and change them again.");
            }
            return change(log, terms);
        });
    }

    /** Changes them for every deal that is worked out from now on. */
    public void change(User user, HouseTerms terms) {
        mayChangeOrNot(user);
        work.write(user.actor(), log -> change(log, terms));
    }

    private String change(ActivityLog log, HouseTerms terms) {
        String before = settings.find(NAME).orElse("");
        String after = format.write(terms);
        if (!before.equals(after)) {
            settings.put(NAME, after);
            log.note(Activity.of("deal.house-terms-changed", "settings", "desking").with("before", before).with("after", after));
        }
        return after;
    }

    private static void mayChangeOrNot(User user) {
        Permissions.requireAny(user, Action.APPROVE_FOR_FINANCE, Action.SET_POLICIES, Action.PENCIL_DEAL);
    }

    private HouseTerms house() {
        return settings.find(NAME).map(format::read).orElseGet(() -> HouseTerms.in(state));
    }
}
