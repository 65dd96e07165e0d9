/**
 * Private offers and the households that hold them. {@link app.baton.lead.radar.PrivateOffer} is one certificate of a mailing
 * list, {@link app.baton.lead.radar.Household} whom it was sent to. Leans on incentive, vehicle, people and journal.
 */
@NullMarked
package app.baton.lead.radar;

import org.jspecify.annotations.NullMarked;
