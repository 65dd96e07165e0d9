package app.baton.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Makes and reads amounts in US dollars with exactly two decimals; whatever would lose a cent is refused or named. */
public final class Dollars {

    private static final CurrencyUnit USD = CurrencyUnit.USD;
    private static final Money ZERO = Money.zero(USD);

    private Dollars() { }

    public static Money zero() {
        return ZERO;
    }

    /** Whole dollars. */
    public static Money of(long dollars) {
        return Money.of(USD, BigDecimal.valueOf(dollars));
    }

    public static Money ofCents(long cents) {
        return Money.ofMinor(USD, cents);
    }

    /**
     * Reads the wire form: an optional minus, digits, and at most two decimals; no grouping, no currency sign.
     *
     * @throws IllegalArgumentException when the text is anything else
     */
    public static Money parse(String text) {
        if (!text.matches("-?\\d{1,13}(\\.\\d{1,2})?")) {
            throw new IllegalArgumentException("not an amount of dollars: " + text);
        }
        return Money.of(USD, new BigDecimal(text));
    }

    /** The wire form, always with two decimals: {@code "2500.00"}. */
    public static String wire(Money money) {
        return money.getAmount().toPlainString();
    }

    /** A product rounded to the cent half up, as bulletins round percentages of money. */
    public static Money times(Money money, BigDecimal factor) {
        return money.multipliedBy(factor, RoundingMode.HALF_UP);
    }

    public static Money max(Money one, Money other) {
        return one.isLessThan(other) ? other : one;
    }

    public static Money min(Money one, Money other) {
        return one.isLessThan(other) ? one : other;
    }
}
