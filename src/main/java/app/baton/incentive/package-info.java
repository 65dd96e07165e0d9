/**
 * Manufacturer, lender and store programs as data: {@link app.baton.incentive.Program} with its benefits, condition
 * tree, compatibility, proofs and claim terms; each revision is complete. Leans on people, vehicle, journal and money.
 */
@NullMarked
package app.baton.incentive;

import org.jspecify.annotations.NullMarked;
