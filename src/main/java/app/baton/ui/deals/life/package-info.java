/**
 * The deal in hand as the store keeps it: whose it is, where it stands, and what the floor does with it next. Start with
 * {@link app.baton.ui.deals.life.LifeViewModel}, over which {@link app.baton.ui.deals.life.LifeBar} stands above the panes; what
 * is typed comes in as a {@link app.baton.ui.deals.life.TypedDeal}. Leans on the deal's life, lead
 * and the kit.
 */
@NullMarked
package app.baton.ui.deals.life;

import org.jspecify.annotations.NullMarked;
