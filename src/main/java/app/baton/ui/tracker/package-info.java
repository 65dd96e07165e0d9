/**
 * The incentive tracker: every offer in one line, its charts, and the offer calendar. Start at
 * {@link app.baton.ui.tracker.TrackerScreen}; the view models know no node. Leans on insight and the kit.
 */
@NullMarked
package app.baton.ui.tracker;

import org.jspecify.annotations.NullMarked;
