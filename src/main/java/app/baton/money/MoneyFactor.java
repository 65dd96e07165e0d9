package app.baton.money;

import java.math.BigDecimal;

/** A lease's money factor, such as 0.00205; times 2400 it is near an annual rate in percent. From 0 to 0.1. */
public record MoneyFactor(BigDecimal value) {

    private static final BigDecimal MOST = new BigDecimal("0.1");

    public MoneyFactor {
        if (value.signum() < 0 || value.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("a money factor lies from 0 to 0.1: " + value.toPlainString());
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }

    /** Reads {@code "0.00205"} or, as bulletins print it, {@code ".00205"}. */
    public static MoneyFactor parse(String text) {
        if (!text.matches("\\d?(\\.\\d{1,7})?") || text.isEmpty()) {
            throw new IllegalArgumentException("not a money factor: " + text);
        }
        return new MoneyFactor(new BigDecimal(text));
    }

    public String wire() {
        return value.toPlainString();
    }
}
