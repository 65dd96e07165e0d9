/**
 * How a buyer's deal is put together and worked out. {@link app.baton.deal.StackDesk} gives the programs that a deal may use to
 * whoever may structure one, {@link app.baton.deal.DealPrograms} finds the best legal stack in them and what to ask next;
 * {@link app.baton.deal.Quoting} works out every figure and check of each route, grids of payments among them.
 * {@link app.baton.deal.Promising} says what a buyer was promised. Leans on its own rooms (worksheet, tax, figures, check),
 * campaign, incentive, vehicle, people and journal.
 */
@NullMarked
package app.baton.deal;

import org.jspecify.annotations.NullMarked;
