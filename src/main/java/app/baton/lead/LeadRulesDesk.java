package app.baton.lead;

import app.baton.journal.Activity;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.List;
import java.util.Optional;

/** Changes the store's rules for leads; every change is a version, and none is ever taken out. */
public final class LeadRulesDesk {

    private final LeadKeeper keeper;

    LeadRulesDesk(LeadKeeper keeper) {
        this.keeper = keeper;
    }

    /** The rules that count now, with the number of their version; 0 is what every store starts with. */
    public LeadRules rules() {
        return keeper.read(keeper::rules);
    }

    public int version() {
        return keeper.read(() -> keeper.ruleBook().newest().map(LeadRuleBook.Version::number).orElse(0));
    }

    /** The newest first. */
    public List<LeadRuleBook.Version> versions() {
        return keeper.read(() -> keeper.ruleBook().versions());
    }

    /**
     * Keeps changed rules; leads are looked at by them from their next change on.
     *
     * @throws Problem of kind {@code CONFLICT} when somebody else changed them first
     */
    public int change(User user, int seen, LeadRules rules, String why) {
        Permissions.require(user, Action.SET_LEAD_RULES);
        return keeper.write(user, log -> {
            Optional<LeadRuleBook.Version> newest = keeper.ruleBook().newest();
            int number = newest.map(LeadRuleBook.Version::number).orElse(0);
            if (number != seen) {
                throw Problem.conflict("lead.rules-changed", "Somebody else changed the rules for leads first. Nothing of yours"
                        + " was stored. Look at them as they stand now, and change them again.");
            }
            keeper.ruleBook().keep(new LeadRuleBook.Version(number + 1, rules, user.name(), keeper.clock().now(), why.strip()));
            log.note(Activity.of("lead.rules-changed", "lead-rules", "version " + (number + 1)).with("why", why.strip()));
            return number + 1;
        });
    }
}
