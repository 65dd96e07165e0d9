/**
 * The mathematics of loans and leases: level payments and what they are worth today, and the annual
 * percentage rate by Regulation Z. Start at {@link app.baton.finance.Annuity} and
 * {@link app.baton.finance.AnnualRate}. Every figure is a BigDecimal of 34 digits until one named place rounds it. Leans on
 * money only.
 */
@NullMarked
package app.baton.finance;

import org.jspecify.annotations.NullMarked;
