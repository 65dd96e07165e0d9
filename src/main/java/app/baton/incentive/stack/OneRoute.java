package app.baton.incentive.stack;

import app.baton.finance.Rounding;
import app.baton.incentive.Condition;
import app.baton.incentive.Disagreement;
import app.baton.incentive.Financing;
import app.baton.incentive.Offer;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Verdicts;
import app.baton.incentive.stack.RouteStack.Line;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The best stack of one open route: the customer's programs by the goal, then the store's beside them. */
final class OneRoute {

    private final Judged judged;
    private final List<Condition> demands;
    private final Policy policy;
    private final Goal goal;
    private final RouteModel model;
    private final Measures measures;
    private final List<Measure> ranked;
    private final Puzzle puzzle;

    /** {@code like}: the same route in a deal that differs in something; what both have in common is not worked out again. */
    OneRoute(Judged judged, Verdicts verdicts, List<Condition> demands, Policy policy, Goal goal, @Nullable OneRoute like) {
        this.judged = judged;
        this.demands = demands;
        this.policy = policy;
        this.goal = goal;
        Financing financing = policy.financing().on(judged.route());
        OneRoute alike = like != null && like.judged.sameItems(judged) ? like : null;
        this.model = alike == null ? new RouteModel(judged.route(), judged.items(), judged.spiffs(), judged.rates(), financing,
                verdicts, judged.laws(), demands) : alike.model.at(financing, verdicts, demands);
        this.measures = new Measures(model);
        this.ranked = ranked(goal, model, measures);
        Puzzle.@Nullable Structure structure = measures.judgesWholes(!demands.isEmpty()) ? model::legal : null;
        this.puzzle = alike == null ? model.puzzle(structure) : alike.puzzle.under(structure);
    }

    /** The same route with other amounts, which no program looks at. */
    OneRoute at(Verdicts verdicts, Policy other) {
        return new OneRoute(judged, verdicts, demands, other, goal, this);
    }

    /** Whether a program may be in the stack, or is owed with it. */
    boolean mayHave(Program program) {
        return judged.mayHave(program);
    }

    Route route() {
        return judged.route();
    }

    /**
     * A set that is best, what it is worth, and whether that is proven.
     *
     * @param customers the same as the customer's programs were settled, before the store's
     */
    record Found(OneRoute on, long[] customers, long[] set, RouteModel.Worth worth, boolean proven) { }

    /** Empty when the route's own conditions hang on the stack and no stack meets them. */
    Optional<RouteStack> solve() {
        return found().map(this::stack);
    }

    /** The best set by itself, without the reasons of what is left out. */
    Optional<Found> found() {
        return found(null);
    }

    /** The same; {@code like} is what was found on the same route in a deal that differs in something, as a start. */
    Optional<Found> found(@Nullable Found like) {
        Found start = like != null && like.on.judged.sameItems(judged) ? like : null;
        if (start != null && searchesAs(start.on)) {
            return Optional.of(new Found(this, start.customers, start.set, model.worth(start.set), start.proven));
        }
        var budget = new Search.Budget(policy.places());
        long[] customers = Bits.none(puzzle.size());
        long[] everything = Bits.all(puzzle.size());
        for (int i = 0; i < puzzle.size(); i++) {
            if (!model.items().get(i).dealers()) {
                Bits.set(customers, i);
            }
        }
        boolean gross = goal == Goal.BEST_RETAINED_GROSS;
        boolean leaning = !gross && model.leansOnDealers();
        Solver.@Nullable Solution first = new Solver(puzzle, ranked, budget, gross ? everything : customers)
                .best(Bits.none(puzzle.size()), gross || leaning ? everything : customers,
                        start == null ? null : start.customers);
        if (first == null) {
            return Optional.empty();
        }
        Solver.@Nullable Solution all = gross ? first : new Solver(puzzle, stores(leaning), budget)
                .best(Bits.both(first.set(), customers), Bits.without(everything, customers), null);
        long[] set = all == null ? first.set() : all.set();
        return Optional.of(new Found(this, first.set(), set, model.worth(set), !budget.spent()));
    }

    /** Whether the search of the other one was the same as this one's, number by number. */
    private boolean searchesAs(OneRoute other) {
        List<Measure> its = other.ranked;
        return puzzle.structure() == null && other.puzzle.structure() == null && its.size() == ranked.size()
                && IntStream.range(0, its.size()).allMatch(rank -> ranked.get(rank).ranksAs(its.get(rank)));
    }

    /** Where the customer's programs lean on the store's, the store's own choice must first leave his figures as they are. */
    private List<Measure> stores(boolean leaning) {
        List<Measure> stores = new ArrayList<>(leaning ? ranked : List.of());
        stores.add(measures.dealerMoney());
        return stores;
    }

    private static List<Measure> ranked(Goal goal, RouteModel model, Measures measures) {
        return switch (goal) {
            case LARGEST_SAVING -> List.of(measures.saving());
            case LOWEST_PAYMENT -> model.rates().payable() && model.amount() != null
                    ? List.of(measures.payment(), measures.saving()) : List.of(measures.saving());
            case BEST_RETAINED_GROSS -> List.of(measures.saving(), measures.retained());
        };
    }

    private RouteStack stack(Found found) {
        var leftovers = new Leftovers(judged, model, found.worth());
        return stack(found, leftovers.all(), leftovers.disagreements());
    }

    /** The same without saying why others are left out. */
    RouteStack bare(Found found) {
        return stack(found, List.of(), List.of());
    }

    private RouteStack stack(Found found, List<LeftOut> leftOut, List<Disagreement> disagreements) {
        RouteModel.Worth worth = found.worth();
        List<Line> customers = new ArrayList<>();
        List<Line> dealers = new ArrayList<>();
        for (int i = 0; i < worth.offers().size(); i++) {
            Offer offer = worth.offers().get(i);
            if (offer.dealers()) {
                dealers.add(Line.dealers(offer.program(), offer.dealer(), Payee.DEALER));
            } else {
                customers.add(new Line(offer.program(), worth.cash().get(i).plus(offer.saved()), offer.payee(), offer.saved(),
                        offer.lowersPrice()));
            }
        }
        worth.spiffs().forEach(spiff -> dealers.add(Line.dealers(spiff.program(), spiff.spiff(), Payee.SALESPERSON)));
        dealers.sort(Comparator.comparing(line -> line.program().id()));
        Rates its = judged.rates();
        boolean unmeasured = judged.route().kind() == RouteKind.RATE && its.standard() == null;
        Money reserve = policy.reserve().getOrDefault(judged.route().kind(), Dollars.zero());
        Rounding cent = Rounding.HALF_UP;
        return new RouteStack(judged.route(), cent.cents(worth.saving()), cent.cents(worth.rateSaving()),
                worth.payment() == null ? null : cent.cents(worth.payment()),
                ContractRates.of(its.with(worth.offers())), customers, dealers, worth.retained().plus(reserve),
                leftOut, unmeasured, found.proven(), disagreements);
    }
}
