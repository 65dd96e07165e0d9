package app.baton.incentive.stack;

import app.baton.finance.Annuity;
import app.baton.finance.Rounding;
import app.baton.incentive.Applied;
import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.DealFact;
import app.baton.incentive.Financing;
import app.baton.incentive.Known;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RateRow;
import app.baton.incentive.Route;
import app.baton.incentive.Situation;
import app.baton.incentive.Verdict;
import app.baton.incentive.Verdicts;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One route's best stack for each of several sums of cash down, as one computation. More cash only ever opens more: it
 * meets a required cash down and lowers what is financed below a limit. So the best stack of the largest sum is the best of
 * every smaller one at which it is still legal, and a search is made only where it is not. Where some program may turn on
 * the amount in another way (a "not", payments of the contract, points off a rate), each sum is searched by itself.
 */
final class CashSteps {

    private final Stacks stacks;
    private final Situation situation;
    private final Policy policy;
    private final Goal goal;
    private final Route route;

    /** {@code policy} has the amount financed with no cash at all. */
    CashSteps(Stacks stacks, Situation situation, Policy policy, Goal goal, Route route) {
        this.stacks = stacks;
        this.situation = situation;
        this.policy = policy;
        this.goal = goal;
        this.route = route;
    }

    /** In the order of the sums; empty where the route is closed at that sum, or cash is more than what is financed. */
    List<Optional<RouteStack>> at(List<Money> downs, List<Program> programs) {
        List<Optional<RouteStack>> found = new ArrayList<>();
        downs.forEach(_ -> found.add(Optional.empty()));
        boolean onlyOpens = programs.stream().allMatch(CashSteps::straight);
        @Nullable Kept last = null;
        List<Integer> largestFirst = IntStream.range(0, downs.size()).boxed()
                .sorted((one, other) -> downs.get(other).compareTo(downs.get(one))).toList();
        for (int at : largestFirst) {
            Money down = downs.get(at);
            if (tooMuch(down)) {
                continue;
            }
            if (last == null || !onlyOpens || !holds(last.stack, down)) {
                OneRoute one = stacks.one(with(down), policyAt(down), goal, route).orElse(null);
                last = one == null ? null : one.found().map(it -> kept(one.bare(it))).orElse(null);
                if (last == null && onlyOpens) {
                    break;
                }
                onlyOpens = onlyOpens && one != null && one.candidates().allMatch(CashSteps::plain);
                found.set(at, last == null ? Optional.empty() : Optional.of(last.stack));
            } else {
                found.set(at, Optional.of(again(last, financed(last.stack, financing(down)))));
            }
        }
        return found;
    }

    /** A stack and what its contract costs for each dollar, worked out once. */
    private record Kept(RouteStack stack, Rates rates, BigDecimal saved, BigDecimal onOne) { }

    private Kept kept(RouteStack stack) {
        Integer months = route.months();
        ContractRates its = stack.rates();
        Money msrp = situation.vehicle().msrp();
        Rates.Lease lease = its.residual() == null || its.factor() == null || msrp == null ? null
                : new Rates.Lease(msrp, its.residual().value(), its.factor().value());
        Rates rates = new Rates(its.rate(), its.standard(), months == null ? 0 : months, lease);
        return new Kept(stack, rates, rates.savedOnOne(), rates.payable() ? rates.paymentOnOne() : BigDecimal.ZERO);
    }

    /** The same stack with another amount financed: its money is the same, the rate saves on more or less. */
    private static RouteStack again(Kept kept, @Nullable BigDecimal financed) {
        RouteStack stack = kept.stack;
        Money money = stack.programs().stream().map(RouteStack.Line::amount).reduce(Dollars.zero(), Money::plus);
        BigDecimal saved = financed == null ? BigDecimal.ZERO : financed.multiply(kept.saved, Annuity.PRECISE);
        BigDecimal payment = financed == null || !kept.rates.payable() ? null : kept.rates.lease() != null
                ? kept.rates.payment(financed) : financed.multiply(kept.onOne, Annuity.PRECISE);
        Rounding cent = Rounding.HALF_UP;
        return new RouteStack(stack.route(), cent.cents(money.getAmount().add(saved)), cent.cents(saved),
                payment == null ? null : cent.cents(payment), stack.rates(), stack.programs(), stack.dealerPrograms(),
                stack.retained(), List.of(), stack.rateUnmeasured(), stack.proven(), List.of());
    }

    private boolean tooMuch(Money down) {
        Money amount = policy.financing().on(route).amount();
        return amount != null && down.isGreaterThan(amount);
    }

    private Situation with(Money down) {
        Money price = situation.terms().price();
        return situation.with(situation.terms().with(price, down));
    }

    private Policy policyAt(Money down) {
        return policy.with(financing(down));
    }

    private Financing financing(Money down) {
        Financing before = policy.financing().on(route);
        Money amount = before.amount();
        return new Financing(amount == null ? null : amount.minus(down), before.basis());
    }

    /** Whether what a program is worth against others is the same whatever the amount financed. */
    private static boolean plain(Program program) {
        return program.benefits().stream().noneMatch(part -> switch (part.benefit()) {
            case Benefit.PaymentMultiple _, Benefit.RateReduction _, Benefit.ResidualAdjustment _ -> true;
            case Benefit _ -> false;
        });
    }

    /** Whether no condition of a program turns from met to not met when there is more cash. */
    private static boolean straight(Program program) {
        return straight(program.eligibility())
                && program.benefits().stream().allMatch(part -> part.when() == null || straight(part.when()));
    }

    private static boolean straight(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().allMatch(CashSteps::straight);
            case Condition.Any any -> any.of().stream().allMatch(CashSteps::straight);
            case Condition.Not not -> !names(not.of());
            case Condition.Is _ -> true;
        };
    }

    private static boolean names(Condition condition) {
        return condition.leaves().stream().anyMatch(leaf -> leaf.fact() instanceof DealFact.CashDown
                || leaf.fact() instanceof DealFact.AdvanceAtMost);
    }

    /** Whether a stack of a larger sum is legal at this one, and worth the same. */
    private boolean holds(RouteStack stack, Money down) {
        List<Program> asking = new ArrayList<>();
        Program own = route.program();
        if (own != null && asks(own)) {
            asking.add(own);
        }
        stack.programs().stream().map(RouteStack.Line::program).filter(CashSteps::asks).forEach(asking::add);
        stack.dealerPrograms().stream().map(RouteStack.Line::program).filter(CashSteps::asks).forEach(asking::add);
        if (asking.isEmpty()) {
            return true;
        }
        Financing financing = financing(down);
        Verdicts verdicts = stacks.verdicts(with(down), route, financing);
        Applied applied = applied(stack, financing);
        for (Program program : asking) {
            Verdict verdict = verdicts.of(program);
            if (verdict.met() != Known.YES || program.benefits().stream().anyMatch(part -> part.when() != null
                    && names(part.when())) || !verdict.pending().stream()
                    .allMatch(condition -> verdicts.holds(condition, program, applied))) {
                return false;
            }
        }
        return true;
    }

    /** Whether cash or the amount financed has a say in it. */
    private static boolean asks(Program program) {
        return names(program.eligibility()) || program.benefits().stream().anyMatch(part -> part.when() != null
                && names(part.when()) || part.benefit() instanceof Benefit.RateTiers tiers
                && tiers.rows().stream().map(RateRow::advanceAtMost).anyMatch(Objects::nonNull));
    }

    private Applied applied(RouteStack stack, Financing financing) {
        Set<ProgramId> ids = new HashSet<>(stack.ids());
        stack.dealerPrograms().forEach(line -> ids.add(line.program().id()));
        Program own = route.program();
        if (own != null) {
            ids.add(own.id());
        }
        Money toward = stack.programs().stream().filter(line -> line.program().meetsCashDown() && line.payee() == Payee.DEAL)
                .map(RouteStack.Line::assigned).reduce(Dollars.zero(), Money::plus);
        return new Applied(ids, financed(stack, financing), toward);
    }

    private static @Nullable BigDecimal financed(RouteStack stack, Financing financing) {
        Money amount = financing.amount();
        if (amount == null || financing.basis() == Financing.Basis.GIVEN) {
            return amount == null ? null : amount.getAmount();
        }
        return amount.minus(stack.programs().stream().map(line -> line.assigned().plus(line.lowersPrice()))
                .reduce(Dollars.zero(), Money::plus)).getAmount();
    }
}
