package app.baton.deal.check;

import app.baton.incentive.ProgramId;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of what this buyer was promised (DS7, BX8).
 *
 * @param program null where the promise names none
 * @param brief the number of the brief that he saw; null is unknown
 * @param text in the advertisement's words
 */
public record Promised(@Nullable ProgramId program, Money amount, @Nullable Integer brief, String text) {

    /** What a stack keeps of it: of a program that program's money, of one that names none all the buyer's money together. */
    public Money kept(RouteStack stack) {
        if (program == null) {
            return stack.value();
        }
        return stack.programs().stream().filter(line -> line.program().id().equals(program)).findFirst()
                .map(RouteStack.Line::amount).orElse(Dollars.zero());
    }
}
