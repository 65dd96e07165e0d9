/**
 * Leads: what customers wrote, who works on them and by when, how far each is and why. What happened is kept event by event;
 * start at {@link app.baton.lead.Lead}. {@link app.baton.lead.LeadRules} are the store's own, {@link app.baton.lead.Router} says
 * whose a lead is, {@link app.baton.lead.Due} what it waits for. {@link app.baton.lead.OriginalDesk} keeps the documents that
 * leads came in, {@link app.baton.lead.LeadCourier} and {@link app.baton.lead.LeadArrivals} carry what happened from desk to
 * desk. {@link app.baton.lead.radar} finds who holds a private offer. Leans on its enquiries, campaign, incentive, people
 * and journal.
 */
@NullMarked
package app.baton.lead;

import org.jspecify.annotations.NullMarked;
