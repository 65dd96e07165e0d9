package app.baton.campaign;

/** One difference between two revisions of a campaign, as a sentence for whoever answers the newer one. */
public record CampaignChange(CampaignField field, String sentence) { }
