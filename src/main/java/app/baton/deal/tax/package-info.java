/**
 * Sales tax on a vehicle by dated rules that are data (R10): which state's tax a sale or lease bears, what its base is, and
 * what nobody knows yet. Start at {@link app.baton.deal.tax.TaxDesk}. Leans on deal.figures, money and journal.
 */
@NullMarked
package app.baton.deal.tax;

import org.jspecify.annotations.NullMarked;
