package app.baton.incentive.stack;

import app.baton.incentive.Benefit;
import app.baton.incentive.Offer;
import app.baton.incentive.Payee;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.ToLongFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the goals compare, as measures for the search. Where all that counts is whole cents that add up, a unit is a cent;
 * elsewhere it is a millionth of one, weights are rounded up, and sets that differ by less than a cent are equal.
 */
final class Measures {

    private static final long CENT = 1_000_000;

    private final RouteModel model;
    private final List<Offer> items;
    /** Whether the worth of a set hangs on more than the sum of its items. */
    private final boolean tangled;

    Measures(RouteModel model) {
        this.model = model;
        this.items = model.items();
        boolean reduced = items.stream().anyMatch(offer -> offer.reduction() != null || !offer.residuals().isEmpty());
        boolean multiple = items.stream().anyMatch(offer -> offer.multiple() != null);
        this.tangled = reduced || multiple && model.applied() || hasExtras() || model.cutsAny();
    }

    private boolean hasExtras() {
        return items.stream().anyMatch(offer -> !offer.extras().isEmpty());
    }

    /** Whether a set must be looked at as a whole to know whether it is legal. */
    boolean judgesWholes(boolean routeDemands) {
        return routeDemands || items.stream().anyMatch(offer -> !offer.verdict().pending().isEmpty())
                || model.capsMoney()
                && (hasExtras() || model.cutsAny() || items.stream().anyMatch(offer -> offer.multiple() != null));
    }

    /** The customer's money, and on a rate program what the cheaper payments save. */
    Measure saving() {
        // of an amount that nobody knows nothing is saved, and no deal money takes anything away from that
        BigDecimal saved = model.amount() == null ? BigDecimal.ZERO : model.perDollar().saved(model.rates());
        boolean whole = !tangled && (!model.applied() || saved.signum() == 0);
        if (whole) {
            return Measure.plain(weights(offer -> Laws.cents(offer.cash()) + Laws.cents(offer.saved()) + multiple(offer)));
        }
        BigDecimal amount = dollars(model.amount());
        long[] weights = weights(offer -> up(money(offer).add(reduction(offer, amount)))
                - (model.applied() ? down(deal(offer).multiply(saved)) : 0));
        return new Measure(weights, down(amount.multiply(saved)), CENT, false,
                tangled ? set -> down(model.worth(set).saving()) : null);
    }

    /** The payment, made negative so that the lowest is best. */
    Measure payment() {
        BigDecimal amount = dollars(model.amount());
        BigDecimal onOne = model.perDollar().paid(model.rates());
        BigDecimal full = model.perDollar().payment(model.rates(), amount);
        long[] weights = weights(offer -> up(model.applied() ? deal(offer).multiply(onOne) : BigDecimal.ZERO)
                + up(full.subtract(model.perDollar().payment(model.rates().with(List.of(offer)), amount)).max(BigDecimal.ZERO)));
        return new Measure(weights, -up(full), CENT, true, set -> {
            BigDecimal payment = model.worth(set).payment();
            return payment == null ? -up(full) : -up(payment);
        });
    }

    /** What the store keeps: its money, less its own shares and the spiffs that it owes. */
    Measure retained() {
        // a cut lowers what the store bears, down to nothing
        boolean cut = model.cutsAny();
        long[] weights = weights(offer -> Laws.cents(offer.dealer()) - (cut ? 0 : Laws.cents(offer.own()))
                + offer.extras().stream().mapToLong(extra -> Laws.cents(extra.dealer())).sum());
        return new Measure(weights, 0, 1, false, set -> Laws.cents(model.worth(set).retained()));
    }

    /** Money for the store alone, where the customer's programs are settled. */
    Measure dealerMoney() {
        return Measure.plain(weights(offer -> Laws.cents(offer.dealer())));
    }

    private long[] weights(ToLongFunction<Offer> weight) {
        return items.stream().mapToLong(weight).toArray();
    }

    /** Money for the customer in dollars, at most. */
    private BigDecimal money(Offer offer) {
        long cents = Laws.cents(offer.cash()) + Laws.cents(offer.saved()) + multiple(offer)
                + offer.extras().stream().mapToLong(extra -> Laws.cents(extra.cash())).sum();
        return BigDecimal.valueOf(cents, 2);
    }

    /** What of it lowers the amount financed, at least what {@link #money} takes for certain of it. */
    private BigDecimal deal(Offer offer) {
        long cents = Laws.cents(offer.lowersPrice());
        if (offer.payee() == Payee.DEAL) {
            cents += Laws.cents(offer.cash()) + multiple(offer)
                    + offer.extras().stream().mapToLong(extra -> Laws.cents(extra.cash())).sum();
        }
        return BigDecimal.valueOf(cents, 2);
    }

    /** Payments of the new contract without any other program: no stack makes them larger. */
    private long multiple(Offer offer) {
        Benefit.PaymentMultiple multiple = offer.multiple();
        Money amount = model.amount();
        return multiple == null || amount == null || !model.rates().payable() ? 0
                : RouteModel.multiple(multiple, model.perDollar().payment(model.rates(), amount.getAmount()));
    }

    /** What the lower rate of one program saves on the whole amount. */
    private BigDecimal reduction(Offer offer, BigDecimal amount) {
        PerDollar on = model.perDollar();
        return offer.reduction() == null ? BigDecimal.ZERO : amount.multiply(on.saved(model.rates().with(List.of(offer)))
                .subtract(on.saved(model.rates()))).max(BigDecimal.ZERO);
    }

    private static BigDecimal dollars(@Nullable Money amount) {
        return amount == null ? BigDecimal.ZERO : amount.getAmount();
    }

    private static long up(BigDecimal dollars) {
        return dollars.movePointRight(8).setScale(0, RoundingMode.CEILING).longValueExact();
    }

    private static long down(BigDecimal dollars) {
        return dollars.movePointRight(8).setScale(0, RoundingMode.FLOOR).longValueExact();
    }
}
