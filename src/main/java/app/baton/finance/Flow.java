package app.baton.finance;

import app.baton.money.Dollars;
import java.time.LocalDate;
import org.joda.money.Money;

/** Money that goes one way on one day. Zero or more. */
public record Flow(LocalDate on, Money amount) {

    public Flow {
        if (amount.isNegative()) {
            throw new Unsound("amount", "An amount is not below zero: " + Dollars.wire(amount) + ".");
        }
    }
}
