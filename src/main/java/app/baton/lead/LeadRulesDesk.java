package app.baton.lead;

import app.baton.journal.Activity;
import app.baton.journal.Background;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.PersonCard;
import app.baton.people.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Changes the store's rules for leads; every change is a version, and none is ever taken out. */
public final class LeadRulesDesk {

    /** Of more leads a dry run looks at the newest ones only. */
    static final int MOST_TRIED = 20_000;
    private static final int AT_ONCE = 200;

    private final LeadKeeper keeper;
    private final Crew crew;

    LeadRulesDesk(LeadKeeper keeper, Crew crew) {
        this.keeper = keeper;
        this.crew = crew;
    }

    /** What somebody who changes them begins with, read at once; version 0 is what every store starts with. */
    public record Sheet(LeadRules rules, int version, List<LeadRuleBook.Version> versions, List<PersonCard> people) { }

    /** The rules as they stand, their versions, and who works on leads. */
    public Sheet sheet(User user) {
        Permissions.require(user, Action.SET_LEAD_RULES);
        return keeper.read(() -> new Sheet(keeper.rules(), newest(), keeper.ruleBook().versions(), crew.cards()));
    }

    private int newest() {
        return keeper.ruleBook().newest().map(LeadRuleBook.Version::number).orElse(0);
    }

    /**
     * Keeps changed rules; leads are looked at by them from their next change on.
     *
     * @throws Problem of kind {@code CONFLICT} when somebody else changed them first
     */
    public int change(User user, int seen, LeadRules rules, String why) {
        Permissions.require(user, Action.SET_LEAD_RULES);
        return keeper.write(user, log -> {
            int number = newest();
            if (number != seen) {
                throw Problem.conflict("lead.rules-changed", "Somebody else changed the rules for leads first. Nothing of yours"
                        + " was stored. Look at them as they stand now, and change them again.");
            }
            keeper.ruleBook().keep(new LeadRuleBook.Version(number + 1, rules, user.name(), keeper.clock().now(), why.strip()));
            log.note(Activity.of("lead.rules-changed", "lead-rules", "version " + (number + 1)).with("why", why.strip()));
            return number + 1;
        });
    }

    /**
     * Tries other rules on the leads of the last days and changes nothing (a dry run). Whoever may not see every lead gets the
     * counts without the leads.
     *
     * @param days from 1 to 366
     */
    public LeadTrial tryOut(User user, LeadRules others, int days, Background.Progress progress) {
        Permissions.require(user, Action.SET_LEAD_RULES);
        Instant since = keeper.clock().now().minus(Duration.ofDays(days));
        List<LeadId> ids = keeper.read(() -> keeper.leads().receivedSince(since, MOST_TRIED + 1));
        Trying trying = keeper.read(() -> new Trying(keeper.rules(), others, crew, keeper.clock().now()));
        List<LeadId> oldestFirst = ids.stream().limit(MOST_TRIED).toList().reversed();
        for (int from = 0; from < oldestFirst.size() && !progress.cancelled(); from += AT_ONCE) {
            List<LeadId> part = oldestFirst.subList(from, Math.min(oldestFirst.size(), from + AT_ONCE));
            keeper.read(() -> part.stream().flatMap(id -> keeper.leads().find(id).stream()).toList()).forEach(trying::look);
            progress.at(from + part.size(), oldestFirst.size());
        }
        return trying.trial(since, ids.size() <= MOST_TRIED, user.may(Action.SEE_EVERY_LEAD));
    }

    /**
     * Lets the lists tell at which stage each lead stands by the rules as they are now; what is over stays as it was. Stopped
     * before its end, it leaves the rest to each lead's next change.
     */
    public void lookAgain(User user, Background.Progress progress) {
        Permissions.require(user, Action.SET_LEAD_RULES);
        long done = lookAgain(LeadQuery.View.OPEN, 0, progress);
        lookAgain(LeadQuery.View.COLD, done, progress);
    }

    private long lookAgain(LeadQuery.View view, long before, Background.Progress progress) {
        Instant now = keeper.clock().now();
        LeadQuery query = new LeadQuery(view, null, null, "", now, now);
        Optional<PageRequest> next = Optional.of(PageRequest.first(AT_ONCE));
        long done = before;
        while (next.isPresent() && !progress.cancelled()) {
            PageRequest these = next.get();
            Page<LeadRow> page = keeper.write(LeadKeeper.SYSTEM, _ -> {
                LeadRules rules = keeper.rules();
                Page<LeadRow> rows = keeper.leads().queue(query, these);
                rows.rows().forEach(row -> keeper.leads().find(row.id()).map(lead -> LeadRow.of(lead, rules))
                        .filter(shown -> !shown.equals(row)).ifPresent(keeper.leads()::show));
                return rows;
            });
            done += page.rows().size();
            progress.at(done, 0);
            next = page.next().map(key -> PageRequest.after(AT_ONCE, key));
        }
        return done;
    }
}
