package app.baton.ui.campaigns;

import app.baton.campaign.CampaignHistory;
import app.baton.campaign.Lakeside;
import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;

/** The campaigns screen's view model for one person, with what it was told and asked. */
record Desk(Lakeside store, CampaignsViewModel model, Background background, FakeDialogs dialogs, FakeNavigator navigator) {

    static Desk of(Lakeside store, User user) {
        return of(store, user, new InlineBackground());
    }

    static Desk of(Lakeside store, User user, Background background) {
        FakeDialogs dialogs = new FakeDialogs();
        FakeNavigator navigator = new FakeNavigator();
        return new Desk(store, new CampaignsViewModel(desks(store), background, store.clock, store.texts,
                new ScreenContext(user, navigator, dialogs)), background, dialogs, navigator);
    }

    static CampaignDesks desks(Lakeside store) {
        return new CampaignDesks(store.campaigns, store.answers, store.briefs, store.reading, store.naming, store.friction,
                new CampaignHistory(store.books.activity(), store.books.unitOfWork()));
    }

    CampaignsScreen screen() {
        return new CampaignsScreen(model, background, store.texts);
    }
}
