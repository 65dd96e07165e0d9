/**
 * A deal's life (R15 to R19): what happened to it, event by event, on whichever desk, and what stands after all of it. Start at
 * {@link app.baton.deal.life.Deal}; {@link app.baton.deal.life.DealWay} knows which step may follow which. Leans on deal, its
 * other rooms, incentive, vehicle, people and journal.
 */
@NullMarked
package app.baton.deal.life;

import org.jspecify.annotations.NullMarked;
