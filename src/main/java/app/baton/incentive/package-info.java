/**
 * Manufacturer, lender and store programs as data: {@link app.baton.incentive.Program} with its benefits, condition
 * tree, compatibility, proofs and claim terms; each revision is complete; and
 * what one deal makes of them: {@link app.baton.incentive.Verdicts} in a {@link app.baton.incentive.Situation}, before the
 * search in {@code stack}. Leans on people, vehicle, journal and money.
 */
@NullMarked
package app.baton.incentive;

import org.jspecify.annotations.NullMarked;
