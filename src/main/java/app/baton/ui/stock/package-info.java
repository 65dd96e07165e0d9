/**
 * The stock: which vehicles there are, what fits each, who holds one, and lists taken in. Leans on the use cases of
 * {@link app.baton.vehicle}, {@link app.baton.intake.StockLists} and {@link app.baton.incentive.FittingDesk}.
 */
@NullMarked
package app.baton.ui.stock;

import org.jspecify.annotations.NullMarked;
