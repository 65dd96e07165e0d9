package app.baton.app.demo;

import app.baton.campaign.ApprovalDesk;
import app.baton.campaign.BriefBook;
import app.baton.campaign.BriefDesk;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.Post;
import app.baton.campaign.ReadingDesk;
import app.baton.deal.QuoteDesk;
import app.baton.deal.life.DealDesk;
import app.baton.deal.life.FinanceDesk;
import app.baton.exchange.JsonCampaigns;
import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.StewardDesk;
import app.baton.journal.UnitOfWork;
import app.baton.lead.LeadOffice;
import app.baton.people.PeopleBook;
import app.baton.people.PeopleDesk;
import app.baton.vehicle.HoldDesk;
import app.baton.vehicle.StockBook;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockPost;

/** What the story is told with: the house's own use cases, and few books where there is none. */
public record Cast(StoryClock clock, UnitOfWork work, PeopleBook people, PeopleDesk peopleDesk, ProgramDesk programs,
                   Post post, CampaignDesk campaigns, ApprovalDesk approvals, BriefDesk briefs, ReadingDesk reading,
                   BriefBook briefBook, ProgramFormat programFormat, JsonCampaigns campaignFormat, StockBook lot,
                   StockDesk stock, HoldDesk holds, StockPost stockPost, FrictionDesk friction, StewardDesk steward,
                   RollOverDesk rolling, ConfirmDesk confirming, QuoteDesk quotes, DealDesk deals, FinanceDesk finance,
                   LeadOffice leads) { }
