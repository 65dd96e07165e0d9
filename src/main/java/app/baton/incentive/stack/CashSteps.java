package app.baton.incentive.stack;

import app.baton.incentive.Financing;
import app.baton.incentive.Route;
import app.baton.incentive.Terms;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One deal's best stacks for each of several sums of cash down, as one computation: what does not hang on the cash is judged
 * once, and each search starts from the best stack of the sum before it, which it only has to beat.
 */
public final class CashSteps {

    private final OneDeal noCash;

    /** {@code noCash} has the amount financed with no cash at all. */
    CashSteps(OneDeal noCash) {
        this.noCash = noCash;
    }

    /** Every way to buy, open or not. */
    public List<Route> routes() {
        return noCash.routes();
    }

    /**
     * One route's best stack for each sum, in their order; the reasons of what is left out are not worked out. Empty where the
     * route is closed at that sum, or cash is more than what is financed.
     */
    public List<Optional<RouteStack>> at(Route route, List<Money> downs) {
        List<Optional<RouteStack>> stacks = new ArrayList<>();
        boolean onCash = noCash.onCash(route);
        @Nullable OneRoute before = null;
        OneRoute.@Nullable Found found = null;
        for (Money down : downs) {
            OneRoute here = tooMuch(down, route) ? null : at(route, down, onCash ? null : before, before);
            OneRoute.Found its = here == null ? null : here.found(found).orElse(null);
            stacks.add(here == null || its == null ? Optional.empty() : Optional.of(here.bare(its)));
            before = here == null ? before : here;
            found = its == null ? found : its;
        }
        return stacks;
    }

    private @Nullable OneRoute at(Route route, Money down, @Nullable OneRoute same, @Nullable OneRoute like) {
        OneDeal deal = with(down, route);
        return same == null ? deal.one(route, like).orElse(null) : deal.again(same);
    }

    private OneDeal with(Money down, Route route) {
        Terms terms = noCash.judge().situation().terms();
        Financing before = noCash.policy().financing().on(route);
        Money amount = before.amount();
        return noCash.with(noCash.judge().atCash(terms.with(terms.price(), down)),
                new Financing(amount == null ? null : amount.minus(down), before.basis()));
    }

    private boolean tooMuch(Money down, Route route) {
        Money amount = noCash.policy().financing().on(route).amount();
        return amount != null && down.isGreaterThan(amount);
    }
}
