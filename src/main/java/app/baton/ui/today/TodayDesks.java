package app.baton.ui.today;

import app.baton.campaign.ApprovalDesk;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.ReadingDesk;
import app.baton.incentive.StewardDesk;
import app.baton.lead.LeadDesk;

/** The use cases that Today reads from: the brief, and what waits for a person at the desks behind the other screens. */
public record TodayDesks(ReadingDesk reading, ApprovalDesk answers, FrictionDesk friction, StewardDesk drafts,
                         LeadDesk leads) { }
