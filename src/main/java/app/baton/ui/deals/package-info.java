/**
 * Deals: terms on the left, the best legal stack with the next question in the middle, the ways to buy on the right. Start
 * with {@link app.baton.ui.deals.DealsScreen}; {@link app.baton.ui.deals.DealsViewModel} decides everything. Leans on deal,
 * lead, incentive, vehicle and the kit.
 */
@NullMarked
package app.baton.ui.deals;

import org.jspecify.annotations.NullMarked;
