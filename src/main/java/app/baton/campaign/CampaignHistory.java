package app.baton.campaign;

import app.baton.journal.ActivityBook;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;

/** Who did what to a campaign, and when, through all its revisions (GA7). */
public final class CampaignHistory {

    private final ActivityBook activity;
    private final UnitOfWork work;

    public CampaignHistory(ActivityBook activity, UnitOfWork work) {
        this.activity = activity;
        this.work = work;
    }

    /** Newest first, for those who see how campaigns stand. */
    public Page<ActivityEntry> of(User user, CampaignId campaign, PageRequest request) {
        Permissions.require(user, Action.SEE_READERS);
        return work.read(() -> activity.of("campaign", campaign.toString(), request));
    }
}
