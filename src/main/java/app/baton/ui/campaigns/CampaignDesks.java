package app.baton.ui.campaigns;

import app.baton.campaign.ApprovalDesk;
import app.baton.campaign.BriefDesk;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignHistory;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.NamingDesk;
import app.baton.campaign.ReadingDesk;
import app.baton.campaign.RenewDesk;

/** The use cases that Campaigns works with. */
public record CampaignDesks(CampaignDesk campaigns, ApprovalDesk answers, BriefDesk briefs, ReadingDesk reading,
                            NamingDesk naming, FrictionDesk friction, CampaignHistory history, RenewDesk renewing) { }
