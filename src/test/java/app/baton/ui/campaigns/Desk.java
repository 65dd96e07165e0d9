package app.baton.ui.campaigns;

import app.baton.campaign.Campaign;
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
                new CampaignHistory(store.books.activity(), store.books.unitOfWork()), store.renew);
    }

    CampaignsScreen screen() {
        return new CampaignsScreen(model, background, store.texts);
    }

    /** A new campaign with everything that it needs, typed field by field. */
    EditorViewModel typed(Campaign wanted) {
        model.create();
        EditorViewModel editor = model.editor();
        CampaignFields fields = editor.fields;
        fields.name.set(wanted.name());
        fields.headline.set(wanted.headline());
        fields.adCopy.set(wanted.adCopy());
        fields.purpose.set(wanted.purpose());
        fields.talkTrack.set(wanted.talkTrack());
        fields.sourceTags.set("2026-11-truck-month");
        fields.vehicleLines.set("F-150");
        fields.goal.set(wanted.goal());
        fields.spend.set("$4,200");
        fields.landingPage.set(wanted.landingPage());
        fields.addSeen();
        fields.seen.getFirst().title().set("F-150 review");
        fields.seen.getFirst().address().set("https://reviews.example/f-150");
        fields.formFields.set("vehicle, trade-in");
        fields.trainingNote.set(wanted.trainingNote());
        editor.promise(store.cash);
        PromiseDraft draft = editor.promises().getFirst();
        draft.why().set("Wins owners of older trucks.");
        draft.how().set("Cash or standard route.");
        draft.next().set("Ask what they drive today.");
        return editor;
    }
}
