/**
 * What the store's own records show: the incentive tracker and the offer calendar, later goals and audits. Start at
 * {@link app.baton.insight.TrackerDesk} and {@link app.baton.insight.OfferCalendar}. Leans on every room of the domain
 * below it and writes only through their use cases.
 */
@NullMarked
package app.baton.insight;

import org.jspecify.annotations.NullMarked;
