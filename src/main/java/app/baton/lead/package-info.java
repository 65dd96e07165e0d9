/**
 * Leads: what customers wrote, who works on them and by when, how far each is and why. What happened is kept event by event;
 * start at {@link app.baton.lead.Lead}. {@link app.baton.lead.LeadRules} are the store's own, {@link app.baton.lead.Router} says
 * whose a lead is, {@link app.baton.lead.Due} what it waits for. Leans on its enquiries, campaign, incentive, people and journal.
 */
@NullMarked
package app.baton.lead;

import org.jspecify.annotations.NullMarked;
