/**
 * Private offers and the households that hold them. {@link app.baton.lead.radar.PrivateOffer} is one certificate of a mailing
 * list, {@link app.baton.lead.radar.Household} whom it was sent to. {@link app.baton.lead.radar.HouseholdIndex} finds the
 * households that somebody may belong to while he is being typed, and says with what evidence. Leans on incentive, vehicle,
 * people and journal.
 */
@NullMarked
package app.baton.lead.radar;

import org.jspecify.annotations.NullMarked;
