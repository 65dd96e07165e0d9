package app.baton.insight;

import app.baton.incentive.Audience;
import app.baton.incentive.Compatibility;
import app.baton.incentive.Program;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.insight.OfferCalendar.Clash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the offers of one row that stand in each other's way. Offers for some people only are alternatives on purpose;
 * two for everybody that exclude each other mislead.
 */
record Clashes(Compatibility compatibility) {

    /** By bar; bars of one row have keys of their own. */
    Map<String, List<Clash>> among(List<Bar> bars) {
        List<Bar> open = bars.stream().filter(Clashes::forEverybody).toList();
        Map<String, List<Clash>> found = new LinkedHashMap<>();
        for (int one = 0; one < open.size(); one++) {
            for (int other = one + 1; other < open.size(); other++) {
                note(open.get(one), open.get(other), found);
            }
        }
        return found;
    }

    private void note(Bar one, Bar other, Map<String, List<Clash>> found) {
        one.span().both(other.span()).ifPresent(days -> kind(one, other).ifPresent(kind -> {
            found.computeIfAbsent(one.key(), _ -> new ArrayList<>()).add(clash(kind, other, days));
            found.computeIfAbsent(other.key(), _ -> new ArrayList<>()).add(clash(kind, one, days));
        }));
    }

    private static Clash clash(Clash.Kind kind, Bar with, Span days) {
        return new Clash(kind, with.key(), with.offer().name(), days);
    }

    private static boolean forEverybody(Bar bar) {
        return !(bar.offer() instanceof Offer.OfProgram(Program program, _)) || program.audience() == Audience.EVERYBODY;
    }

    private Optional<Clash.Kind> kind(Bar one, Bar other) {
        if (one.offer().key().equals(other.offer().key())) {
            return Optional.empty();
        }
        if (one.offer() instanceof Offer.OfCampaign && other.offer() instanceof Offer.OfCampaign) {
            return Optional.of(Clash.Kind.SAME_LINE);
        }
        if (one.offer() instanceof Offer.OfProgram(Program first, _)
                && other.offer() instanceof Offer.OfProgram(Program second, _)) {
            Compatibility.Pair pair = compatibility.between(first, second);
            return pair.together() || !forbidden(pair.why()) ? Optional.empty() : Optional.of(Clash.Kind.NOT_TOGETHER);
        }
        return Optional.empty();
    }

    /** A rate beside cash is a choice that every bulletin offers, not a clash. */
    private static boolean forbidden(Compatibility.Why why) {
        return switch (why) {
            case TEXT_FORBIDS, TABLE, ALONE -> true;
            case SAME_PROGRAM, TWO_ROUTES, WRONG_ROUTE, TEXT_ALLOWS, WITH_ALL, NO_RULE -> false;
        };
    }
}
