package app.baton.deal.check;

import app.baton.campaign.CampaignId;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of what this buyer was promised (DS7, BX8).
 *
 * @param program null where the promise names none
 * @param amount zero of what is no money, such as a rate
 * @param brief the number of the brief that he saw; null is unknown
 * @param campaign the advertisement, at the revision that he saw; null is unknown
 * @param text in the advertisement's words
 */
public record Promised(@Nullable ProgramId program, Money amount, @Nullable Integer brief, @Nullable Of campaign, String text) {

    /** A campaign at one revision. */
    public record Of(CampaignId id, int revision) { }

    /** A promise of which nobody knows the advertisement. */
    public Promised(@Nullable ProgramId program, Money amount, @Nullable Integer brief, String text) {
        this(program, amount, brief, null, text);
    }

    /** What a stack keeps of it: of a program that program's money, of one that names none all the buyer's money together. */
    public Money kept(RouteStack stack) {
        if (program == null) {
            return stack.value();
        }
        return stack.programs().stream().filter(line -> line.program().id().equals(program)).findFirst()
                .map(RouteStack.Line::amount).orElse(Dollars.zero());
    }

    /** Whether nothing of it is missing. Of what is no money an advertisement's program has to be in the deal. */
    public boolean isKept(RouteStack stack) {
        return amount.isZero() && program != null && campaign != null ? uses(stack)
                : !amount.isGreaterThan(kept(stack));
    }

    private boolean uses(RouteStack stack) {
        Program its = stack.route().program();
        return its != null && its.id().equals(program)
                || stack.programs().stream().anyMatch(line -> line.program().id().equals(program));
    }

    /** Why its program is not in a stack, where it is left out of one. */
    public Optional<LeftOut> why(RouteStack stack) {
        return stack.leftOut().stream().filter(left -> left.program().id().equals(program)).findFirst();
    }

    /**
     * Whether it gives way to something that the buyer chose or that is worth as much: another way to buy than its program is
     * for, or programs that it cannot stand with, as long as the deal has all the money that the advertisement promised for this
     * way to buy. Without an advertisement that is not known.
     */
    public boolean givesWay(List<Promised> all, RouteStack stack) {
        Of ad = campaign;
        LeftOut left = why(stack).orElse(null);
        if (ad == null || left == null) {
            return false;
        }
        return switch (left.code()) {
            case WRONG_ROUTE -> true;
            case CONFLICT, WORTH_LESS -> !stack.value().isLessThan(all.stream()
                    .filter(other -> other.campaign() != null && other.campaign().id().equals(ad.id()) && other.isFor(stack))
                    .map(Promised::amount).reduce(Dollars.zero(), Money::plus));
            case NOT_MET, ASK, READ_THE_PROGRAM, CAP -> false;
        };
    }

    private boolean isFor(RouteStack stack) {
        return why(stack).filter(left -> left.code() == LeftOut.Code.WRONG_ROUTE).isEmpty();
    }
}
