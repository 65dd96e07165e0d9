/**
 * What stands under a deal: its payments by route, term and cash down, the ways to reach a payment, what another day of
 * delivery does, what became of a pinned quote, and what was promised. Start with {@link app.baton.ui.deals.grid.Workbench};
 * each part has a view model of its own over the one {@link app.baton.ui.deals.grid.OpenDeal}, and changes the deal by handing a
 * {@link app.baton.ui.deals.grid.DealChange} to whoever holds it. Nothing here is dealer money. Leans on the deal and the kit.
 */
@NullMarked
package app.baton.ui.deals.grid;

import org.jspecify.annotations.NullMarked;
