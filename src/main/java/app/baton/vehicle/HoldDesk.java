package app.baton.vehicle;

import app.baton.journal.Activity;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Holds units for people and lets them go again, by the store's {@link HoldRules}: one hold a unit, an end for each,
 * so many a person, and a manager may do what others may not.
 */
public final class HoldDesk {

    private final StockBook book;
    private final StockPost post;
    private final UnitOfWork work;
    private final Clock clock;
    private final Texts texts;

    public HoldDesk(StockBook book, StockPost post, UnitOfWork work, Clock clock, Texts texts) {
        this.book = book;
        this.post = post;
        this.work = work;
        this.clock = clock;
        this.texts = texts;
    }

    public HoldRules rules(User user) {
        Permissions.require(user, Action.SEE_STOCK);
        return work.read(book::holdRules);
    }

    /** Sets the store's rules; holds that stand already keep their end. */
    public HoldRules confirm(User user, HoldRules rules) {
        Permissions.require(user, Action.OVERRIDE_HOLD);
        if (rules.managersLongest().compareTo(Hold.LONGEST) > 0) {
            throw Problem.badInput("hold.rules", "managersLongest", "No hold lasts longer than " + Hold.LONGEST.toDays()
                    + " days. Give managers less.");
        }
        return work.write(user.actor(), log -> {
            book.save(rules);
            log.note(Activity.of("hold.rules", "stock", "rules").with("longest", rules.longest())
                    .with("managers", rules.managersLongest()).with("perPerson", rules.perPerson()));
            return rules;
        });
    }

    /** Keeps the unit for somebody. A manager's takes the place of another person's hold. */
    public StockUnit hold(User user, StockUnit unit, String forWhom, String reason, Instant until) {
        Permissions.require(user, Action.HOLD_UNIT);
        return work.write(user.actor(), log -> {
            StockUnit stored = StockedUnits.current(book, unit);
            Instant now = clock.now();
            if (!stored.state().isOffered()) {
                throw Problem.conflict("hold.not-offered", stored.name() + " (" + stored.stock() + ") is not in stock any more,"
                        + " so it cannot be held. Look for another unit.");
            }
            Optional<Hold> standing = stored.heldAt(now).filter(hold -> !hold.by().equals(user.id()));
            if (standing.isPresent() && !user.may(Action.OVERRIDE_HOLD)) {
                throw Problem.conflict("hold.taken", stored.stock() + " is held by " + standing.get().byName() + " until "
                        + texts.formats().moment(standing.get().until()) + ". Ask them, or a manager who may take it over.");
            }
            standing.ifPresent(hold -> checkTold(stored, hold));
            HoldRules rules = book.holdRules();
            checkEnd(user, until, now, rules);
            checkNumber(user, stored, now, rules);
            String whom = needed(forWhom, "forWhom", "Say for whom it is held: a customer, a colleague, a delivery.");
            checkLength("forWhom", "For whom it is held", whom, Hold.LONGEST_NAME);
            checkLength("reason", "The reason", reason.strip(), Hold.LONGEST_REASON);
            var hold = new Hold(user.id(), user.name(), whom, reason.strip(), now, until);
            Instant at = stored.story().next(now);
            StockUnit held = book.save(List.of(stored.told(new Word.Held(at, hold, standing.isPresent())))).getFirst();
            post.send(StockNews.held(held, hold, standing.isPresent()), at, user);
            Activity activity = Activity.of("hold.placed", "unit", held.id()).with("stock", held.stock()).with("until", until);
            log.note(standing.isEmpty() ? activity : activity.with("instead of", standing.get().byName()));
            return held.shownTo(user);
        });
    }

    /** Moves the end of a hold. */
    public StockUnit extend(User user, StockUnit unit, Instant until) {
        Permissions.require(user, Action.HOLD_UNIT);
        return work.write(user.actor(), log -> {
            StockUnit stored = StockedUnits.current(book, unit);
            Hold hold = own(user, stored);
            checkTold(user, stored, hold);
            checkEnd(user, until, clock.now(), book.holdRules());
            var longer = new Hold(hold.by(), hold.byName(), hold.forWhom(), hold.reason(), hold.since(), until);
            Instant at = stored.story().next(clock.now());
            StockUnit extended = book.save(List.of(stored.told(new Word.Held(at, longer, false)))).getFirst();
            post.send(StockNews.held(extended, longer, false), at, user);
            log.note(Activity.of("hold.extended", "unit", unit.id()).with("stock", unit.stock()).with("until", until));
            return extended.shownTo(user);
        });
    }

    /** Frees the unit. */
    public StockUnit release(User user, StockUnit unit) {
        Permissions.require(user, Action.HOLD_UNIT);
        return work.write(user.actor(), log -> {
            StockUnit stored = StockedUnits.current(book, unit);
            Hold hold = own(user, stored);
            checkTold(user, stored, hold);
            Instant at = stored.story().next(clock.now());
            StockUnit free = book.save(List.of(stored.told(new Word.Released(at, hold.by(), hold.since())))).getFirst();
            post.send(new StockNews.Released(free.vin(), hold.by(), hold.since()), at, user);
            log.note(Activity.of("hold.released", "unit", unit.id()).with("stock", unit.stock()).with("held by", hold.byName()));
            return free.shownTo(user);
        });
    }

    /** Puts a hold back that was just released, as it was; undo. */
    public StockUnit restore(User user, StockUnit unit, Hold hold) {
        Permissions.require(user, Action.HOLD_UNIT);
        return hold(user, unit, hold.forWhom(), hold.reason(), hold.until());
    }

    private void checkTold(User user, StockUnit unit, Hold hold) {
        if (!hold.by().equals(user.id())) {
            checkTold(unit, hold);
        }
    }

    /** What a manager does to somebody else's hold must reach the desk of that person, or two would believe they hold it. */
    private void checkTold(StockUnit unit, Hold anothers) {
        if (!post.tellsChanges()) {
            throw Problem.notAllowed("hold.not-from-here", unit.stock() + " is held by " + anothers.byName() + ", and this desk"
                    + " may not tell the others what becomes of somebody else's hold. Nothing was changed. Do it at a desk"
                    + " that keeps the stock, or ask the general manager to let this one keep it, in Admin under Desks with"
                    + " Allow....");
        }
    }

    private void checkEnd(User user, Instant until, Instant now, HoldRules rules) {
        if (!until.isAfter(now)) {
            throw Problem.badInput("hold.past", "until", "The hold would be over already. Give it an end from now on.");
        }
        Duration longest = longest(user, rules);
        if (until.isAfter(now.plus(longest))) {
            throw Problem.badInput("hold.too-long", "until", "You may hold a unit until "
                    + texts.formats().moment(now.plus(longest)) + " at the latest. Give an earlier end, or ask a manager.");
        }
    }

    private void checkNumber(User user, StockUnit unit, Instant now, HoldRules rules) {
        if (user.may(Action.OVERRIDE_HOLD)) {
            return;
        }
        List<String> others = book.offered().stream().filter(it -> !it.id().equals(unit.id()))
                .filter(it -> it.heldAt(now).filter(hold -> hold.by().equals(user.id())).isPresent())
                .map(StockUnit::stock).toList();
        if (others.size() >= rules.perPerson()) {
            throw Problem.conflict("hold.too-many", "You hold " + others.size() + " units already (" + String.join(", ", others)
                    + "), which is as many as the store allows. Release one first, or ask a manager.");
        }
    }

    private Hold own(User user, StockUnit unit) {
        Hold hold = unit.heldAt(clock.now()).orElseThrow(() -> Problem.conflict("hold.none", unit.stock()
                + " is not held any more. Nothing was changed."));
        if (!hold.by().equals(user.id()) && !user.may(Action.OVERRIDE_HOLD)) {
            throw Problem.notAllowed("hold.not-yours", "This is " + hold.byName() + "'s hold. Ask them, or a manager.");
        }
        return hold;
    }

    private static Duration longest(User user, HoldRules rules) {
        return user.may(Action.OVERRIDE_HOLD) ? rules.managersLongest() : rules.longest();
    }

    private static void checkLength(String field, String what, String text, int most) {
        if (text.length() > most) {
            throw Problem.badInput("hold.too-wordy", field, what + " has " + text.length() + " characters, and there is room for "
                    + most + ". Shorten it.");
        }
    }

    private static String needed(String text, String field, String otherwise) {
        if (text.isBlank()) {
            throw Problem.badInput("hold.missing", field, otherwise);
        }
        return text.strip();
    }
}
