package app.baton.incentive;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What programs bring to one deal on whatever route and with whatever cash, each worked out once. Those that look at the route
 * or the cash are worked out each time.
 */
final class SharedOffers {

    private final ProgramFacts facts;
    private final Map<Program, Offer> offers = new IdentityHashMap<>();

    SharedOffers(ProgramFacts facts) {
        this.facts = facts;
    }

    Offer of(Program program, Function<Program, Offer> work) {
        Offer known = offers.get(program);
        if (known != null) {
            return known;
        }
        Offer offer = work.apply(program);
        if (!facts.onStructure(program)) {
            offers.put(program, offer);
        }
        return offer;
    }

    /** For the same deal with something else known of it: those stay that do not hear of it. */
    SharedOffers without(Predicate<Program> hearing) {
        var other = new SharedOffers(facts);
        offers.forEach((program, offer) -> {
            if (!hearing.test(program)) {
                other.offers.put(program, offer);
            }
        });
        return other;
    }
}
