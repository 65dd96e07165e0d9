package app.baton.incentive.stack;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.incentive.Compatibility;
import app.baton.incentive.Financing;
import app.baton.incentive.Known;
import app.baton.incentive.Offer;
import app.baton.incentive.Offers;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.Verdict;
import app.baton.incentive.Verdicts;
import app.baton.money.Dollars;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Buyers of every kind under the sample bulletin, on every route: what the search answers is what looking at every legal
 * set of programs one by one answers, under each goal, with the amount financed given and with the stack applied to it.
 */
class EveryStackTest {

    private static final int BUYERS = 50;

    @ParameterizedTest
    @EnumSource(Financing.Basis.class)
    void isTheOneThatLookingAtEverySetFinds(Financing.Basis basis) {
        int compared = 0;
        for (int seed = 0; seed < BUYERS; seed++) {
            Situation situation = Buyers.of(new Random(seed)).situation();
            Policy policy = Deals.policy(40_000, basis, 60, 84);
            for (Goal goal : Goal.values()) {
                Answer answer = new Stacks(Bulletin.sheet()).best(situation, policy, goal);
                for (RouteStack stack : answer.routes()) {
                    List<Offer> candidates = candidates(stack, situation, policy, goal);
                    if (candidates.size() <= 16) {
                        same(stack, best(stack, candidates, situation, policy, goal), seed, goal);
                        compared++;
                    }
                }
            }
        }
        assertThat(compared).isGreaterThan(500);
    }

    private static void same(RouteStack stack, Found found, int seed, Goal goal) {
        List<ProgramId> ids = new ArrayList<>(stack.ids());
        if (goal == Goal.BEST_RETAINED_GROSS) {
            stack.dealerPrograms().forEach(line -> ids.add(line.program().id()));
            ids.removeIf(id -> id.value().equals("26-1128"));
            ids.sort(null);
            assertThat(stack.retained()).isEqualTo(found.retained());
        }
        assertThat(ids).as("seed %d %s %s %s", seed, goal, stack.route().kind(), stack.route().months())
                .containsExactlyElementsOf(found.programs());
        assertThat(stack.value()).isEqualTo(found.saving());
        assertThat(stack.proven()).isTrue();
    }

    /** A set, judged for a person's eyes: rounded money, programs in order. */
    private record Found(List<ProgramId> programs, Money saving, Money payment, Money retained) { }

    private static Found best(RouteStack stack, List<Offer> candidates, Situation situation, Policy policy, Goal goal) {
        var verdicts = verdicts(stack, situation, policy);
        var rates = new RouteRates(situation, policy, Bulletin.sheet().rulebooks()).of(stack.route());
        Program own = stack.route().program();
        Verdict route = own == null ? null : verdicts.of(own);
        var model = new RouteModel(stack.route(), candidates, spiffs(stack, situation, policy), rates, policy.financing(),
                verdicts, laws(), route == null ? List.of() : route.pending());
        Puzzle puzzle = model.puzzle(model::legal);
        Found best = null;
        for (long bits = 0; bits < 1L << candidates.size(); bits++) {
            long[] set = Bits.none(Math.max(1, candidates.size()));
            set[0] = bits;
            if (BruteForce.legal(puzzle, set)) {
                Found found = found(model.worth(set));
                best = best == null || better(found, best, goal) ? found : best;
            }
        }
        return Objects.requireNonNull(best);
    }

    private static Found found(RouteModel.Worth worth) {
        Money payment = worth.payment() == null ? Dollars.zero()
                : Money.of(CurrencyUnit.USD, worth.payment().setScale(2, RoundingMode.HALF_UP));
        return new Found(worth.offers().stream().map(offer -> offer.program().id()).toList(),
                Money.of(CurrencyUnit.USD, worth.saving().setScale(2, RoundingMode.HALF_UP)), payment, worth.retained());
    }

    /** The rule in words: the goal, then the saving, then more programs, then the list that comes first. */
    private static boolean better(Found one, Found other, Goal goal) {
        if (goal == Goal.LOWEST_PAYMENT && !one.payment().isEqual(other.payment())) {
            return one.payment().isLessThan(other.payment());
        }
        if (!one.saving().isEqual(other.saving())) {
            return one.saving().isGreaterThan(other.saving());
        }
        if (goal == Goal.BEST_RETAINED_GROSS && !one.retained().isEqual(other.retained())) {
            return one.retained().isGreaterThan(other.retained());
        }
        if (one.programs().size() != other.programs().size()) {
            return one.programs().size() > other.programs().size();
        }
        return one.programs().toString().compareTo(other.programs().toString()) < 0;
    }

    private static List<Offer> candidates(RouteStack stack, Situation situation, Policy policy, Goal goal) {
        var offers = new Offers(situation, verdicts(stack, situation, policy), Map.of());
        boolean payable = new RouteRates(situation, policy, Bulletin.sheet().rulebooks()).of(stack.route()).payable();
        List<Offer> candidates = new ArrayList<>();
        for (Program program : Verdicts.inForce(Bulletin.sheet().programs(), situation)) {
            if (program.route().isEmpty() && laws().onRoute(program, stack.route())) {
                Offer offer = offers.of(program);
                boolean wanted = goal == Goal.BEST_RETAINED_GROSS ? !offer.isSpiff() : !offer.dealers();
                if (offer.verdict().met() == Known.YES && wanted && (payable || offer.multiple() == null)) {
                    candidates.add(offer);
                }
            }
        }
        return candidates;
    }

    private static List<Offer> spiffs(RouteStack stack, Situation situation, Policy policy) {
        var offers = new Offers(situation, verdicts(stack, situation, policy), Map.of());
        return Verdicts.inForce(Bulletin.sheet().programs(), situation).stream().filter(program -> program.route().isEmpty())
                .map(offers::of).filter(offer -> offer.isSpiff() && offer.verdict().met() == Known.YES).toList();
    }

    private static Verdicts verdicts(RouteStack stack, Situation situation, Policy policy) {
        Rulebook book = Bulletin.rulebook();
        return new Verdicts(situation, stack.route(), policy.financing(), Map.of(book.id(), book), false);
    }

    private static Laws laws() {
        return new Laws(new Compatibility(Bulletin.sheet().rulebooks()), Bulletin.sheet().rulebooks());
    }
}
