package app.baton.incentive;

import app.baton.money.Percent;
import java.math.BigDecimal;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the structure of a deal comes to before any incentive: the amount financed (on a lease the capitalized cost), and
 * whether the stack's own deal money lowers it. Null is unknown.
 *
 * @param byProgram the amount on the routes that these programs are, where it is another one: each lease has fees of its own
 */
public record Financing(@Nullable Money amount, Basis basis, Map<ProgramId, Money> byProgram) {

    /** How the stack works on the amount financed. */
    public enum Basis {
        /** The amount is what it is, whatever the stack. */
        GIVEN,
        /** The stack's own deal money lowers it. */
        APPLIED
    }

    public Financing {
        Invalid.unless(amount == null || !amount.isNegative(), "amount", "An amount financed is not negative.");
        byProgram = Map.copyOf(byProgram);
    }

    /** One amount on every route. */
    public Financing(@Nullable Money amount, Basis basis) {
        this(amount, basis, Map.of());
    }

    /** What counts on that route. */
    public Financing on(Route route) {
        Program program = route.program();
        Money its = program == null ? null : byProgram.get(program.id());
        return its == null ? this : new Financing(its, basis, byProgram);
    }

    /** Whether so much financed is within this percentage of a sticker price, compared unrounded. */
    static boolean within(BigDecimal financed, Money msrp, Percent most) {
        return financed.movePointRight(2).compareTo(msrp.getAmount().multiply(most.value())) <= 0;
    }

}
