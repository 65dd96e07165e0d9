package app.baton.money;

import java.math.BigDecimal;
import java.util.Objects;
import org.joda.money.Money;

/** A number of hundredths, such as an APR of 4.9, a residual of 61 or an advance of 120; never a fraction of one. */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    public Percent {
        Objects.requireNonNull(value, "value");
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
        if (value.scale() < 0) {
            value = value.setScale(0);
        }
    }

    /**
     * Reads {@code "4.9"}.
     *
     * @throws IllegalArgumentException when the text is not a plain decimal number of at most six decimals
     */
    public static Percent parse(String text) {
        if (!text.matches("-?\\d{1,6}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException("not a percentage: " + text);
        }
        return new Percent(new BigDecimal(text));
    }

    public static Percent of(long value) {
        return new Percent(BigDecimal.valueOf(value));
    }

    /** This share of an amount, to the cent, half up. */
    public Money of(Money money) {
        return Dollars.times(money, value.movePointLeft(2));
    }

    public String wire() {
        return value.toPlainString();
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }
}
