package app.baton.incentive;

import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What one program brings to one deal. Money is exact and rounded where the program's text rounds it; what the stack
 * itself decides stands apart: parts with a condition on the stack, payments of the new contract, points off a rate.
 *
 * @param cash money for the customer, in the form that the buyer chose
 * @param payee that form; nothing of it lowers what is financed unless it is {@link Payee#DEAL}
 * @param saved what the customer gains without money changing hands: payments waived, a plan price
 * @param lowersPrice how much of {@code saved} lowers the price of the vehicle
 * @param dealer money for the store
 * @param own what the store bears itself of the customer's money
 * @param spiff money for the salesperson
 */
public record Offer(Program program, Verdict verdict, Payee payee, Money cash, Money saved, Money lowersPrice, Money dealer,
                    Money own, Money spiff, List<Extra> extras, Benefit.@Nullable PaymentMultiple multiple,
                    Benefit.@Nullable RateReduction reduction, List<Benefit.ResidualAdjustment> residuals) {

    /** Money that is had only where a condition on the stack holds. */
    public record Extra(Condition when, Money cash, Money dealer, Money own, Money spiff) { }

    public Offer {
        extras = List.copyOf(extras);
        residuals = List.copyOf(residuals);
    }

    /** Whether it is money of the store or its people, never on a customer's paper. */
    public boolean dealers() {
        return Described.dealers(program.benefits().getFirst().benefit());
    }

    /** Whether it pays the salesperson: owed where its conditions hold, whatever anybody prefers. */
    public boolean isSpiff() {
        return program.benefits().getFirst().benefit() instanceof Benefit.Spiff;
    }

    /** The same with another verdict. */
    public Offer judged(Verdict other) {
        return new Offer(program, other, payee, cash, saved, lowersPrice, dealer, own, spiff, extras, multiple, reduction,
                residuals);
    }
}
