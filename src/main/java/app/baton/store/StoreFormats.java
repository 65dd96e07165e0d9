package app.baton.store;

import app.baton.campaign.CampaignFormat;
import app.baton.deal.life.DealFormat;
import app.baton.incentive.ProgramFormat;
import app.baton.lead.LeadFormat;

/** How the store writes what it keeps as one text. */
public record StoreFormats(ProgramFormat programs, CampaignFormat campaigns, DealFormat deals, LeadFormat leads) { }
