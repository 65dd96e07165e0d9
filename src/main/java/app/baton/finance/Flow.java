package app.baton.finance;

import java.time.LocalDate;
import org.joda.money.Money;

/** Money that goes one way on one day. Zero or more. */
public record Flow(LocalDate on, Money amount) {

    public Flow {
        if (amount.isNegative()) {
            throw new IllegalArgumentException("an advance or a payment is not below zero: " + amount);
        }
    }
}
