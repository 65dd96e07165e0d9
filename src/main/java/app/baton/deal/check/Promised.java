package app.baton.deal.check;

import app.baton.incentive.ProgramId;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One line of what this buyer was promised (DS7, BX8).
 *
 * @param program null where the promise names none
 * @param brief the number of the brief that he saw; null is unknown
 * @param text in the advertisement's words
 */
public record Promised(@Nullable ProgramId program, Money amount, @Nullable Integer brief, String text) { }
