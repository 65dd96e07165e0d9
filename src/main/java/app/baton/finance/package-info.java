/**
 * The mathematics of loans and leases: level payments and what they are worth today, contracts with their schedules, and the
 * annual percentage rate by Regulation Z. Start at {@link app.baton.finance.Loan}; {@link app.baton.finance.Annuity} serves
 * the search for the best stack. Every figure is a BigDecimal of 34 digits until one named place rounds it. Leans on money only.
 */
@NullMarked
package app.baton.finance;

import org.jspecify.annotations.NullMarked;
