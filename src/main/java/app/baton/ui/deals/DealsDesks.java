package app.baton.ui.deals;

import app.baton.campaign.ReadingDesk;
import app.baton.deal.QuoteDesk;
import app.baton.deal.StackDesk;
import app.baton.deal.life.DealDesk;
import app.baton.lead.LeadDesk;
import app.baton.vehicle.StockDesk;

/** The use cases that Deals works with. */
public record DealsDesks(StackDesk stacks, QuoteDesk quotes, StockDesk stock, ReadingDesk briefs,
                         DealDesk deals, LeadDesk leads) { }
