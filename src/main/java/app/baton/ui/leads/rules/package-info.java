/**
 * The store's rules for leads while somebody changes them: stages, routes, outcomes, shifts and limits, tried on the leads of
 * the last days before they count. Start at {@link app.baton.ui.leads.rules.RulesViewModel}. Leans on the kit, lead, campaign,
 * incentive, people and journal.
 */
@NullMarked
package app.baton.ui.leads.rules;

import org.jspecify.annotations.NullMarked;
