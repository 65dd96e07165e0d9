package app.baton.lead;

import app.baton.campaign.Intent;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Who gets a lead: the first route that fits, and of its people whoever has waited longest for one (LQ9, R30). So two who are
 * always here have never had two more than each other, and nobody who was away is flooded when he comes back.
 */
public final class Router {

    private static final Comparator<Hand> LONGEST_WAIT = Comparator.comparingLong(Hand::turn)
            .thenComparing(hand -> hand.person().value());

    private final LeadRules rules;

    public Router(LeadRules rules) {
        this.rules = rules;
    }

    /** What a route looks at. */
    public record Asking(LeadKind kind, LeadChannel channel, Intent intent, String source) {

        static Asking of(Lead lead, LeadChannel channel) {
            return new Asking(lead.kind(), channel, Progress.intent(lead), Written.of(lead.enquiry()).source().orElse(""));
        }
    }

    /** Why this person. */
    public enum Because {
        /** His turn among those who are here. */
        TURN,
        /** Nobody of the route is here or free: his turn among all of them. */
        NOBODY_HERE,
        /** The route has nobody at all: his turn among the managers, or among everybody. */
        NOBODY_AT_ALL
    }

    /** Who, and by which route. */
    public record Choice(Route route, Hand hand, Because because) { }

    public Route route(Asking asking) {
        return rules.routes().stream().filter(route -> fits(route, asking)).findFirst().orElseGet(rules.routes()::getLast);
    }

    /** Nothing only where nobody works here at all. */
    public Optional<Choice> choose(Asking asking, List<Hand> hands) {
        Route route = route(asking);
        List<Hand> own = ofRoute(route, hands);
        return longest(own, hand -> hand.here() && isFree(hand)).map(hand -> new Choice(route, hand, Because.TURN))
                .or(() -> longest(own, _ -> true).map(hand -> new Choice(route, hand, Because.NOBODY_HERE)))
                .or(() -> longest(hands, hand -> hand.roles().contains(route.escalateTo()))
                        .or(() -> longest(hands, _ -> true))
                        .map(hand -> new Choice(route, hand, Because.NOBODY_AT_ALL)));
    }

    private List<Hand> ofRoute(Route route, List<Hand> hands) {
        List<Hand> named = hands.stream().filter(hand -> route.people().contains(hand.person())).toList();
        return !named.isEmpty() ? named
                : hands.stream().filter(hand -> hand.roles().stream().anyMatch(route.roles()::contains)).toList();
    }

    private boolean isFree(Hand hand) {
        return rules.most() == 0 || hand.waiting() < rules.most();
    }

    private static Optional<Hand> longest(List<Hand> hands, Predicate<Hand> such) {
        return hands.stream().filter(such).min(LONGEST_WAIT);
    }

    private static boolean fits(Route route, Asking asking) {
        Intent least = route.least();
        return (route.kinds().isEmpty() || route.kinds().contains(asking.kind()))
                && (route.channels().isEmpty() || route.channels().contains(asking.channel()))
                && (least == null || asking.intent().compareTo(least) >= 0)
                && asking.source().toLowerCase(Locale.ROOT).contains(route.source().toLowerCase(Locale.ROOT));
    }
}
