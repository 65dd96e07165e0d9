package app.baton.money;

import java.math.BigDecimal;

/** A lease's money factor, such as 0.00205; times 2400 it is near an annual rate in percent. From 0 to 0.1. */
public record MoneyFactor(BigDecimal value) {

    private static final BigDecimal MOST = new BigDecimal("0.1");
    private static final BigDecimal LEAST_USUAL = new BigDecimal("0.0001");
    private static final BigDecimal MOST_USUAL = new BigDecimal("0.01");
    private static final BigDecimal A_YEAR = BigDecimal.valueOf(2400);

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

    /** 2400 times the factor: near the annual rate that the lease costs, in percent. */
    public Percent yearly() {
        return new Percent(value.multiply(A_YEAR));
    }

    /**
     * Whether it is a factor that leases have, 0 or 0.0001 to 0.01: published examples are wrong by a hundred because a
     * percentage was divided by 24 instead of 2400.
     */
    public boolean usual() {
        return value.signum() == 0 || value.compareTo(LEAST_USUAL) >= 0 && value.compareTo(MOST_USUAL) <= 0;
    }

    public String wire() {
        return value.toPlainString();
    }
}
