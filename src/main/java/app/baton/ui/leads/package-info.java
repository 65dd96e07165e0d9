/**
 * The lead queue: who is worked on next and why, one lead opened beside the list with what marketing told the customer, and what
 * is done with it by key. Start at {@link app.baton.ui.leads.LeadsScreen}. Leans on the kit, lead, campaign, incentive,
 * vehicle, people and journal.
 */
@NullMarked
package app.baton.ui.leads;

import org.jspecify.annotations.NullMarked;
