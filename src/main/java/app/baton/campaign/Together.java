package app.baton.campaign;

import app.baton.campaign.OfferSplit.Share;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Rulebook;
import app.baton.incentive.stack.MostTogether;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * The most money that can be had together, on one day, on one way of paying and within the rulebooks' table and caps: it
 * judges the programs of one campaign with each other and knows no buyer.
 */
final class Together {

    private final MostTogether most;

    Together(Collection<Rulebook> rulebooks) {
        most = new MostTogether(rulebooks);
    }

    Money most(Collection<Share> shares, Function<Share, Money> amount) {
        List<Share> paying = shares.stream().filter(share -> amount.apply(share).isPositive()).toList();
        List<LocalDate> days = days(paying);
        return routes(shares).stream()
                .map(route -> paying.stream().filter(it -> route.test(it.program())).toList())
                .flatMap(taken -> days.stream().map(day -> taken.stream().filter(it -> it.program().usableOn(day)).toList()))
                .distinct()
                .map(taken -> most.of(taken.stream().map(Share::program).toList(), taken.stream().map(amount).toList()))
                .reduce(Dollars.zero(), Dollars::max);
    }

    /** Whatever can be had on one day can be had on the first day of one of them, or before any of them has one. */
    private static List<LocalDate> days(List<Share> shares) {
        return Stream.concat(Stream.of(LocalDate.MIN), shares.stream().flatMap(it -> it.program().startsOn().stream()))
                .distinct().toList();
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
}
