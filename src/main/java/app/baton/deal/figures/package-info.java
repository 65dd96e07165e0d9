/**
 * Figures that explain themselves: each carries the lines that it is the sum of, the rules by which it was made and where
 * these come from. Start at {@link app.baton.deal.figures.Figure}. Leans on money and journal.
 */
@NullMarked
package app.baton.deal.figures;

import org.jspecify.annotations.NullMarked;
