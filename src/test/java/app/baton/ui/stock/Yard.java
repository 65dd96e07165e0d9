package app.baton.ui.stock;

import app.baton.campaign.DemoStore;
import app.baton.incentive.FittingDesk;
import app.baton.intake.Feeds;
import app.baton.intake.SavedMappings;
import app.baton.intake.StockLists;
import app.baton.journal.Ids;
import app.baton.journal.InlineBackground;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import app.baton.vehicle.HoldDesk;
import app.baton.vehicle.StockArrivals;
import app.baton.vehicle.StockDesk;
import app.baton.vehicle.StockNews;
import app.baton.vehicle.StockPost;
import java.time.Instant;

/** The Stock screen's view model for one person over the demo's programs, with what it was told and asked. */
record Yard(DemoStore demo, StockDesks desks, StockViewModel model, FakeDialogs dialogs, FakeNavigator navigator) {

    static Yard empty() {
        DemoStore demo = new DemoStore();
        return of(demo, desks(demo), demo.store.sam);
    }

    /** With the vehicles of the sample list. */
    static Yard full() {
        Yard yard = empty();
        yard.desks.stock().importList(yard.demo.store.sam, Feeds.sample(Feeds.HOMENET), true);
        yard.desks.stock().fieldActions(yard.demo.store.frank, "Ford", java.util.List.of("T61060"),
                yard.demo.store.clock.today());
        yard.model.reload();
        return yard;
    }

    /** The same desk for another person. */
    Yard forUser(User user) {
        Yard other = of(demo, desks, user);
        other.model.reload();
        return other;
    }

    private static Yard of(DemoStore demo, StockDesks desks, User user) {
        FakeDialogs dialogs = new FakeDialogs();
        FakeNavigator navigator = new FakeNavigator();
        return new Yard(demo, desks, new StockViewModel(desks, new InlineBackground(), demo.store.clock, demo.store.texts,
                new ScreenContext(user, navigator, dialogs)), dialogs, navigator);
    }

    /** The same stock on a desk that may tell the others of nothing, or of holds only, for this person. */
    Yard untold(User user, boolean holds) {
        var other = new Yard(demo, desks(demo, new StockPost() {
            @Override
            public void send(StockNews news, Instant at, User by) {
                throw new AssertionError("nothing may be told: " + news);
            }

            @Override
            public boolean tellsChanges() {
                return false;
            }

            @Override
            public boolean tellsHolds() {
                return holds;
            }
        }), model, dialogs, navigator);
        return other.forUser(user);
    }

    private static StockDesks desks(DemoStore demo) {
        return desks(demo, StockPost.none());
    }

    private static StockDesks desks(DemoStore demo, StockPost post) {
        var store = demo.store;
        var books = store.books;
        Ids ids = new Ids(store.clock);
        StockArrivals arrivals = new StockArrivals(books.stock(), books.settings(), store.clock, ids);
        return new StockDesks(new StockDesk(books.stock(), arrivals, post, books.unitOfWork(), store.clock),
                new HoldDesk(books.stock(), post, books.unitOfWork(), store.clock, store.texts),
                new StockLists(new SavedMappings(books.settings(), books.unitOfWork(), "stock")),
                new FittingDesk(books.programs(), books.unitOfWork(), store.clock), books.activity());
    }

    StockScreen screen() {
        return new StockScreen(model, demo.store.texts);
    }

    /** Opens one vehicle. */
    void select(String stock) {
        model.open(stock);
    }
}
