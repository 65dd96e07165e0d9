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

    /** The smallest step that reaches it, by halving: more off the price or more cash never makes a payment larger. */
    private Optional<Way> least(Money most, LongFunction<Worksheet> moved, By by) {
        long high = most.getAmountMinorLong();
        if (high < 0) {
            return Optional.empty();
        }
        long low = 0;
        Optional<Quote.OnRoute> best = reached(moved.apply(high), start.route().months());
        if (best.isEmpty()) {
            return Optional.empty();
        }
        while (low < high && !stop.getAsBoolean()) {
            long middle = low + (high - low) / 2;
            Optional<Quote.OnRoute> here = reached(moved.apply(middle), start.route().months());
            if (here.isPresent()) {
                high = middle;
                best = here;
            } else {
                low = middle + 1;
            }
        }
        Money least = Dollars.ofCents(high);
        return best.map(on -> new Way(by, least, start.route().months(), on));
    }

    private Optional<Way> term(int months) {
        return reached(request.worksheet(), months).map(on -> new Way(By.TERM, null, months, on));
    }

    /** The deal on the same program, where its payment is low enough. */
    private Optional<Quote.OnRoute> reached(Worksheet sheet, @Nullable Integer months) {
        try {
            return quoting.one(request.with(sheet), start.route(), months).filter(on -> {
                Money its = on.worked().payment();
                return its != null && !its.isGreaterThan(payment);
            });
        } catch (Invalid beyond) {
            // so much cash is more than what is bought: no way
            return Optional.empty();
        }
    }
}
