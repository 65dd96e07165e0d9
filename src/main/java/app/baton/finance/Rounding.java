package app.baton.finance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** How a payment is brought to the cent. Lenders and textbooks differ, so it is named wherever a payment is made. */
public enum Rounding {

    /** To the nearest cent, a half one up: most calculators and lenders. */
    HALF_UP(RoundingMode.HALF_UP),
    /** Always to the next cent, so that the last payment is never the larger one. */
    UP(RoundingMode.CEILING);

    private final RoundingMode mode;

    Rounding(RoundingMode mode) {
        this.mode = mode;
    }

    /** Dollars to the cent. */
    public Money cents(BigDecimal dollars) {
        return Money.of(CurrencyUnit.USD, dollars.setScale(2, mode));
    }
}
