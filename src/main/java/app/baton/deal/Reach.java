package app.baton.deal;

import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.Invalid;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.LongFunction;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Ways to reach a payment on one route, by what is moved: the price, the cash down, the term, in the order in which the store
 * wants them tried. Each way moves one thing alone, by as little as reaches it, and is worked out whole: taxes and the best
 * stack follow.
 */
public final class Reach {

    /** What may be moved. */
    public enum By { PRICE, DOWN, TERM }

    private final Quoting quoting;
    private final QuoteRequest request;
    private final RouteStack start;
    private final Money payment;
    private final BooleanSupplier stop;

    /**
     * {@code start} is the route as the request has it; {@code stop} is asked between two tries.
     *
     * @throws IllegalArgumentException when the payment is not above zero
     */
    public Reach(Quoting quoting, QuoteRequest request, RouteStack start, Money payment, BooleanSupplier stop) {
        if (!payment.isPositive()) {
            throw new IllegalArgumentException("a payment to reach is above zero: " + Dollars.wire(payment));
        }
        this.quoting = quoting;
        this.request = request;
        this.start = start;
        this.payment = payment;
        this.stop = stop;
    }

    /**
     * One way: the worksheet and the term with which the payment is at most what was asked for.
     *
     * @param moved by how much the price is lower or the cash is more; null for a term
     * @param months the term
     */
    public record Way(By by, @Nullable Money moved, @Nullable Integer months, Quote.OnRoute on) { }

    /** Those that reach it, in the order of {@code priority}; a thing that cannot reach it alone is left out. */
    public List<Way> ways(List<By> priority, Money lowestPrice, Money mostDown, List<Integer> terms) {
        List<Way> ways = new ArrayList<>();
        for (By by : priority) {
            (switch (by) {
                case PRICE -> least(request.worksheet().price().minus(lowestPrice),
                        cents -> request.worksheet().at(request.worksheet().price().minusMinor(cents)), By.PRICE);
                case DOWN -> least(mostDown.minus(request.worksheet().cashDown()),
                        cents -> request.worksheet().down(request.worksheet().cashDown().plusMinor(cents)), By.DOWN);
                case TERM -> terms.stream().sorted().flatMap(months -> term(months).stream()).findFirst();
            }).ifPresent(ways::add);
        }
        return ways;
    }

    /**
     * The smallest step that reaches it, by halving: more off the price or more cash never makes a payment larger, and a step
     * beyond all that is bought is only too large.
     */
    private Optional<Way> least(Money most, LongFunction<Worksheet> moved, By by) {
        long high = most.getAmountMinorLong();
        if (high < 0 || !farEnough(moved, high)) {
            return Optional.empty();
        }
        long low = 0;
        while (low < high && !stop.getAsBoolean()) {
            long middle = low + (high - low) / 2;
            if (farEnough(moved, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return way(moved, high, by);
    }

    /** Whether nothing more has to be moved: the payment is low enough, or nothing is left to be paid. */
    private boolean farEnough(LongFunction<Worksheet> moved, long cents) {
        try {
            return worked(moved.apply(cents), start.route().months()).filter(on -> {
                Money its = on.worked().payment();
                return its == null || !its.isGreaterThan(payment);
            }).isPresent();
        } catch (Invalid beyond) {
            return true;
        }
    }

    private Optional<Way> way(LongFunction<Worksheet> moved, long cents, By by) {
        try {
            Integer months = start.route().months();
            return worked(moved.apply(cents), months).filter(this::reached)
                    .map(on -> new Way(by, Dollars.ofCents(cents), months, on));
        } catch (Invalid beyond) {
            return Optional.empty();
        }
    }

    private Optional<Way> term(int months) {
        return worked(request.worksheet(), months).filter(this::reached).map(on -> new Way(By.TERM, null, months, on));
    }

    private boolean reached(Quote.OnRoute on) {
        Money its = on.worked().payment();
        return its != null && !its.isGreaterThan(payment);
    }

    /** The deal on the same program. */
    private Optional<Quote.OnRoute> worked(Worksheet sheet, @Nullable Integer months) {
        return quoting.one(request.with(sheet), start.route(), months);
    }
}
