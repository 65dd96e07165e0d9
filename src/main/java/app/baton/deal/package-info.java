/**
 * How a buyer's deal is put together. {@link app.baton.deal.StackDesk} gives the programs that a deal may use to whoever may
 * structure one; {@link app.baton.deal.DealPrograms} finds the best legal stack in them and what to ask next. Leans on
 * incentive, vehicle, people and journal.
 */
@NullMarked
package app.baton.deal;

import org.jspecify.annotations.NullMarked;
