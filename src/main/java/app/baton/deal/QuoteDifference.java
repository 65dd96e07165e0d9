package app.baton.deal;

import app.baton.incentive.ProgramRef;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What became of a quote's route since it was made (BX7): the same deal worked out with the programs as they are now, line by
 * line against what it was pinned to.
 *
 * @param value how much more the stack is worth now; below zero is less
 * @param payment how much higher the payment is now; null where one of the two has none
 * @param open whether the route is still open
 * @param lines programs whose revision or amount is another one, by number
 */
public record QuoteDifference(Money value, @Nullable Money payment, boolean open, List<Line> lines) {

    /**
     * One program; null is not in the stack.
     *
     * @param was its revision in the quote
     * @param is its revision now
     * @param amount how much more it brings now
     */
    public record Line(@Nullable ProgramRef was, @Nullable ProgramRef is, Money amount) { }

    public QuoteDifference {
        lines = List.copyOf(lines);
    }

    /** Whether nothing of it is another one. */
    public boolean isNothing() {
        return open && lines.isEmpty() && value.isZero() && (payment == null || payment.isZero());
    }

    /** {@code now} is the same request worked out anew. */
    public static QuoteDifference of(Quote.OnRoute was, Quote now) {
        Optional<Quote.OnRoute> is = now.of(was.stack());
        SortedMap<String, RouteStack.Line> before = lines(was);
        SortedMap<String, RouteStack.Line> after = is.map(QuoteDifference::lines).orElse(new TreeMap<>());
        List<Line> lines = new ArrayList<>();
        TreeSet<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            RouteStack.Line one = before.get(id);
            RouteStack.Line other = after.get(id);
            ProgramRef first = one == null ? null : one.program().ref();
            ProgramRef second = other == null ? null : other.program().ref();
            Money amount = amount(other).minus(amount(one));
            if (!Objects.equals(first, second) || !amount.isZero()) {
                lines.add(new Line(first, second, amount));
            }
        }
        Money payment = was.worked().payment();
        Money later = is.map(Quote.OnRoute::worked).map(worked -> worked.payment()).orElse(null);
        return new QuoteDifference(is.map(it -> it.stack().value()).orElse(Dollars.zero()).minus(was.stack().value()),
                payment == null || later == null ? null : later.minus(payment), is.isPresent(), lines);
    }

    private static Money amount(RouteStack.@Nullable Line line) {
        return line == null ? Dollars.zero() : line.amount();
    }

    private static SortedMap<String, RouteStack.Line> lines(Quote.OnRoute on) {
        SortedMap<String, RouteStack.Line> lines = new TreeMap<>();
        on.stack().programs().forEach(line -> lines.put(line.program().id().value(), line));
        return lines;
    }
}
