/**
 * What came in by files and mail, and the folder that is watched for it. Start with
 * {@link app.baton.ui.leads.arrivals.ArrivalsViewModel}. Leans on the kit, the lead desks and {@code intake.leads}.
 */
@NullMarked
package app.baton.ui.leads.arrivals;

import org.jspecify.annotations.NullMarked;
