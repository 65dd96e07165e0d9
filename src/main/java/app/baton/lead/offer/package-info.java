/**
 * Private offers at work: lists come in through {@link app.baton.lead.offer.OfferListDesk}, who may hold one is asked of
 * {@link app.baton.lead.offer.RadarDesk}, which shows what a certificate is worth only once somebody confirmed whose it is.
 * {@link app.baton.lead.offer.OfferBook} keeps both. Leans on lead.radar, incentive, people and journal.
 */
@NullMarked
package app.baton.lead.offer;

import org.jspecify.annotations.NullMarked;
