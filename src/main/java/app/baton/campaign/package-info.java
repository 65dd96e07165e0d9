/**
 * What marketing runs and what the store promises: {@link app.baton.campaign.Campaign}, its way from draft to
 * published, and the numbered {@link app.baton.campaign.Brief}. Start at {@link app.baton.campaign.CampaignDesk} and
 * {@link app.baton.campaign.BriefDesk}. Leans on incentive, vehicle and people.
 */
@NullMarked
package app.baton.campaign;

import org.jspecify.annotations.NullMarked;
