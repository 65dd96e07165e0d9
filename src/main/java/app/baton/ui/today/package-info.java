/**
 * Today: what the store promises now and what changed since this person last read. Start at
 * {@link app.baton.ui.today.TodayScreen}; {@link app.baton.ui.today.TodayViewModel} knows no node. Leans on campaign and
 * the kit.
 */
@NullMarked
package app.baton.ui.today;

import org.jspecify.annotations.NullMarked;
