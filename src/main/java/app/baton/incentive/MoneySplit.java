package app.baton.incentive;

import app.baton.money.Dollars;
import org.joda.money.Money;

/**
 * The largest money that one program can bring on one deal, by whose it is: what every buyer of such a vehicle gets,
 * what only some get, and what the store keeps. Rates, leases and gifts are no money and count nowhere.
 */
public record MoneySplit(Money everybody, Money conditional, Money dealer) {

    private static final MoneySplit NOTHING = new MoneySplit(Dollars.zero(), Dollars.zero(), Dollars.zero());

    public static MoneySplit nothing() {
        return NOTHING;
    }

    static MoneySplit of(Program program) {
        boolean asks = !Described.anybody(program);
        MoneySplit split = NOTHING;
        for (Part part : program.benefits()) {
            Money most = Described.largest(part.benefit());
            if (Described.dealers(part.benefit())) {
                split = new MoneySplit(split.everybody, split.conditional, split.dealer.plus(most));
            } else if (asks || part.when() != null && !Described.everybody(part.when())) {
                split = new MoneySplit(split.everybody, split.conditional.plus(most), split.dealer);
            } else {
                split = new MoneySplit(split.everybody.plus(most), split.conditional, split.dealer);
            }
        }
        return split;
    }

    /** The customer's part, conditional or not. */
    public Money customer() {
        return everybody.plus(conditional);
    }

    /** Without what only those may see who see dealer money (R28). */
    public MoneySplit forTheFloor() {
        return new MoneySplit(everybody, conditional, Dollars.zero());
    }

    public boolean isZero() {
        return customer().plus(dealer).isZero();
    }
}
