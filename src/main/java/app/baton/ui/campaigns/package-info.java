/**
 * Campaigns: write, propose, answer, publish, and see who has read it. Start at
 * {@link app.baton.ui.campaigns.CampaignsScreen}; {@link app.baton.ui.campaigns.CampaignsViewModel} and
 * {@link app.baton.ui.campaigns.EditorViewModel} know no node. Leans on campaign and the kit.
 */
@NullMarked
package app.baton.ui.campaigns;

import org.jspecify.annotations.NullMarked;
