package app.baton.finance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Equal payments that follow each other at one interval.
 *
 * @param count from 1 to {@value #MOST}
 * @param amount of each, above zero and at most a hundred million dollars
 * @param every may be absent for a single payment only
 */
public record PaymentRun(LocalDate first, int count, Money amount, @Nullable Every every) {

    /** Twenty-seven years of daily payments. */
    public static final int MOST = 10_000;

    public PaymentRun {
        Credit.sound(first, "first");
        Unsound.unless(count >= 1 && count <= MOST, "count", "A run has 1 to 10,000 payments: " + count + ".");
        Credit.sound(amount, "amount");
        Unsound.unless(every != null || count == 1, "every",
                "It is missing: say how often the " + count + " payments fall due, one of " + Every.all() + ".");
    }

    public static PaymentRun single(LocalDate on, Money amount) {
        return new PaymentRun(on, 1, amount, null);
    }

    /** The days of the payments, in order. */
    List<Every.Day> days() {
        if (count == 1) {
            return List.of(Every.Day.of(first));
        }
        Every interval = Objects.requireNonNull(every);
        return IntStream.range(0, count).mapToObj(number -> interval.after(first, number)).toList();
    }

    Money total() {
        return amount.multipliedBy(count);
    }
}
