package app.baton.ui.tracker;

import app.baton.campaign.Lakeside;
import app.baton.insight.TrackerDesk;
import app.baton.journal.InlineBackground;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import java.util.Optional;

/** The tracker's view model for one person, with what it was told and asked; the screen is made when it is needed. */
final class TrackerDeskOf {

    private final Lakeside store;
    private final TrackerViewModel model;
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNavigator navigator = new FakeNavigator();
    private Optional<TrackerScreen> screen = Optional.empty();

    private TrackerDeskOf(Lakeside store, User user) {
        this.store = store;
        TrackerDesk desk = new TrackerDesk(store.books.programs(), store.books.campaigns(), store.reading,
                store.books.unitOfWork(), store.clock, store.texts);
        model = new TrackerViewModel(desk, new InlineBackground(), store.texts, new ScreenContext(user, navigator, dialogs));
    }

    static TrackerDeskOf of(Lakeside store, User user) {
        return new TrackerDeskOf(store, user);
    }

    TrackerScreen screen() {
        if (screen.isEmpty()) {
            screen = Optional.of(new TrackerScreen(model, store.texts));
        }
        return screen.get();
    }

    TrackerViewModel model() {
        return model;
    }

    FakeDialogs dialogs() {
        return dialogs;
    }

    FakeNavigator navigator() {
        return navigator;
    }
}
