package app.baton.incentive.stack;

import app.baton.incentive.Known;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.arbitraries.IntegerArbitrary;

/** Draws plans: most items are plain cash, and each kind of rule stands in a part of them. */
final class Plans {

    private Plans() { }

    /** With one to so many items and no, one or two routes of their own. */
    static Arbitrary<Plan> of(int most) {
        Arbitrary<List<Plan.Ceiling>> ceilings = ceiling().list().ofMaxSize(3);
        return Combinators.combine(item().list().ofMinSize(1).ofMaxSize(most), way().list().ofMaxSize(2),
                Arbitraries.of(false, true, true).list().ofSize(Plan.TABLED * Plan.TABLED), text().list().ofMaxSize(8), ceilings,
                Arbitraries.of(Known.class).list().ofSize(Plan.FACTS), deal()).as(Plan::new);
    }

    static Arbitrary<Plan.Text> text() {
        return Combinators.combine(number(16), number(16), Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true)),
                Arbitraries.of(false, true)).as(Plan.Text::new);
    }

    /** The plan without any "not" and whatever depends on one. */
    static Plan withoutNot(Plan plan) {
        return new Plan(plan.items().stream().map(item -> new Plan.Item(item.gift(), item.steps(), item.place(),
                affirmed(item.demands()), item.routes(), item.check(), item.meetsDown())).toList(),
                plan.ways().stream().map(way -> new Plan.Way(way.lease(), way.place(), affirmed(way.demands()), way.tenths(),
                        way.bothTiers(), way.advance())).toList(),
                plan.table(), plan.texts(), plan.ceilings(), plan.answers(), plan.deal());
    }

    private static List<Plan.Demand> affirmed(List<Plan.Demand> demands) {
        return demands.stream().filter(demand -> !demand.denies()).toList();
    }

    private static IntegerArbitrary number(int below) {
        return Arbitraries.integers().between(0, below - 1);
    }

    private static Arbitrary<Plan.Item> item() {
        Arbitrary<Plan.Gift> gifts = Arbitraries.frequency(Tuple.of(8, Plan.Gift.CASH), Tuple.of(1, Plan.Gift.BORNE),
                Tuple.of(2, Plan.Gift.SHARE),
                Tuple.of(1, Plan.Gift.MULTIPLE), Tuple.of(1, Plan.Gift.REDUCTION), Tuple.of(1, Plan.Gift.RESIDUAL),
                Tuple.of(2, Plan.Gift.EXTRA), Tuple.of(2, Plan.Gift.DEALER), Tuple.of(1, Plan.Gift.SPIFF));
        Arbitrary<Integer> routes = Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(15)),
                Tuple.of(1, Arbitraries.integers().between(1, 15)));
        return Combinators.combine(gifts, number(9), place(), demands(), routes,
                Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true)),
                Arbitraries.frequency(Tuple.of(3, false), Tuple.of(1, true))).as(Plan.Item::new);
    }

    private static Arbitrary<Plan.Place> place() {
        Arbitrary<Integer> groups = Arbitraries.frequency(Tuple.of(4, 0), Tuple.of(4, 1), Tuple.of(4, 2),
                Tuple.of(1, Plan.ALONE_GROUP), Tuple.of(1, Plan.WITH_ALL_GROUP), Tuple.of(2, Plan.NO_GROUP));
        Arbitrary<Plan.Manner> manners = Arbitraries.frequency(Tuple.of(12, Plan.Manner.TABLE), Tuple.of(1, Plan.Manner.ALONE),
                Tuple.of(1, Plan.Manner.WITH_ALL));
        Arbitrary<List<Integer>> needs = Arbitraries.frequencyOf(Tuple.of(7, Arbitraries.just(List.of())),
                Tuple.of(1, number(16).list().ofMinSize(1).ofMaxSize(2)));
        return Combinators.combine(groups, manners, needs).as(Plan.Place::new);
    }

    private static Arbitrary<List<Plan.Demand>> demands() {
        Arbitrary<Plan.Demand> demand = Combinators.combine(Arbitraries.of(Plan.Demand.Ask.class), number(16), number(16))
                .as(Plan.Demand::new);
        return Arbitraries.frequencyOf(Tuple.of(3, Arbitraries.just(List.of())), Tuple.of(2, demand.list().ofSize(1)),
                Tuple.of(1, demand.list().ofSize(2)));
    }

    private static Arbitrary<Plan.Way> way() {
        return Combinators.combine(Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true)), place(), demands(),
                Arbitraries.of(0, 19, 39, 69, 99), Arbitraries.of(false, true), Arbitraries.of(0, 0, 90, 110))
                .as(Plan.Way::new);
    }

    private static Arbitrary<Plan.Ceiling> ceiling() {
        return Combinators.combine(number(1 << 16), number(Plan.NO_GROUP + 4), Arbitraries.of(Plan.Ceiling.Most.class),
                Arbitraries.integers().between(1, 6)).as(Plan.Ceiling::new);
    }

    private static Arbitrary<Plan.Deal> deal() {
        Arbitrary<Integer> hundreds = Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.integers().between(380, 640)),
                Tuple.of(1, Arbitraries.just(-1)));
        Arbitrary<Set<Integer>> terms = Arbitraries.of(Set.of(36), Set.of(72), Set.of(60, 72));
        return Combinators.combine(hundreds, Arbitraries.of(false, true), Arbitraries.of(0, 1, 1, 2),
                Arbitraries.of(-1, 0, 1000, 2500), Arbitraries.of(0, 0, 64), terms, Arbitraries.of(Goal.class))
                .as(Plan.Deal::new);
    }
}
