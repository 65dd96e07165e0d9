package app.baton.campaign;

import app.baton.campaign.OfferSplit.Share;
import app.baton.incentive.Cap;
import app.baton.incentive.Compatibility;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Rulebook;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The most money that can be had together, on one way of paying and within the rulebooks' table and caps: an exact
 * search over the few programs of one campaign. It judges programs with each other and knows no buyer.
 */
final class Together {

    private final Compatibility compatibility;
    private final List<Cap> caps;

    Together(Collection<Rulebook> rulebooks) {
        compatibility = new Compatibility(rulebooks);
        caps = rulebooks.stream().flatMap(book -> book.caps().stream()).toList();
    }

    Money most(Collection<Share> shares, Function<Share, Money> amount) {
        List<Share> paying = shares.stream().filter(share -> amount.apply(share).isPositive())
                .sorted(Comparator.comparing(amount).reversed()).toList();
        return routes(shares).stream()
                .map(route -> paying.stream().filter(it -> route.test(it.program())).toList())
                .map(new Search(amount, compatibility, caps)::from)
                .reduce(Dollars.zero(), Dollars::max);
    }

    /** Every way of paying on which these programs could be used, each as the test whether a program can. */
    private static List<Predicate<Program>> routes(Collection<Share> shares) {
        List<Predicate<Program>> routes = new ArrayList<>();
        for (RouteKind kind : RouteKind.values()) {
            routes.add(program -> program.route().isEmpty() && program.routes().allow(kind));
        }
        List<Program> programs = shares.stream().map(Share::program).toList();
        programs.stream().filter(it -> it.route().isPresent()).forEach(route ->
                routes.add(program -> program.equals(route) || program.route().isEmpty() && program.routes().allow(route)));
        Stream<ProgramId> elsewhere = programs.stream().flatMap(it -> it.routes().programs().stream()).distinct()
                .filter(id -> programs.stream().noneMatch(it -> it.id().equals(id)));
        elsewhere.forEach(id -> routes.add(program -> program.routes().programs().contains(id)));
        return routes;
    }

    /** One depth-first search: take or leave each program, largest first, and give up where the rest cannot help. */
    private record Search(Function<Share, Money> amount, Compatibility compatibility, List<Cap> caps) {

        Money from(List<Share> shares) {
            return go(shares, 0, List.of(), Dollars.zero());
        }

        private Money go(List<Share> shares, int next, List<Share> taken, Money least) {
            Money sum = total(taken);
            Money best = Dollars.max(least, sum);
            Money rest = total(shares.subList(next, shares.size()));
            if (next == shares.size() || !sum.plus(rest).isGreaterThan(best)) {
                return best;
            }
            Share share = shares.get(next);
            List<Share> with = new ArrayList<>(taken);
            with.add(share);
            boolean fits = taken.stream()
                    .allMatch(it -> compatibility.between(it.program(), share.program()).together());
            if (fits && withinCaps(with)) {
                best = go(shares, next + 1, with, best);
            }
            return go(shares, next + 1, taken, best);
        }

        private boolean withinCaps(List<Share> taken) {
            return caps.stream().allMatch(cap -> {
                List<Share> covered = taken.stream().filter(it -> cap.covers(it.program())).toList();
                Integer count = cap.count();
                Money total = cap.total();
                return (count == null || covered.size() <= count)
                        && (total == null || !total(covered).isGreaterThan(total));
            });
        }

        private Money total(List<Share> shares) {
            return shares.stream().map(amount).reduce(Dollars.zero(), Money::plus);
        }
    }
}
