package app.baton.ui.programs;

import app.baton.campaign.CampaignUse;
import app.baton.campaign.DemoStore;
import app.baton.campaign.Lakeside;
import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Touches;
import app.baton.intake.ProgramImportDesk;
import app.baton.intake.SavedMappings;
import app.baton.journal.Ids;
import app.baton.journal.InlineBackground;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import java.util.List;

/** The Programs screen's view model for one person, with what it was told and asked. */
record Office(Lakeside store, ProgramsDesks desks, ProgramsViewModel model, FakeDialogs dialogs, FakeNavigator navigator) {

    static Office of(Lakeside store, User user) {
        FakeDialogs dialogs = new FakeDialogs();
        FakeNavigator navigator = new FakeNavigator();
        ProgramsDesks desks = desks(store);
        return new Office(store, desks, new ProgramsViewModel(desks, new InlineBackground(), store.clock, store.texts,
                new ScreenContext(user, navigator, dialogs)), dialogs, navigator);
    }

    /** The bulletin of the demo, in its month. */
    static Office demo() {
        DemoStore demo = new DemoStore();
        Office office = of(demo.store, demo.store.mia);
        office.model.reload();
        return office;
    }

    static ProgramsDesks desks(Lakeside store) {
        CampaignUse uses = new CampaignUse(store.books.campaigns(), store.clock, store.texts);
        StewardDesk steward = new StewardDesk(store.books.drafts(), store.books.programs(), store.books.staff(),
                store.books.unitOfWork(), store.clock, new Ids(store.clock), store.texts);
        return new ProgramsDesks(steward,
                new RollOverDesk(store.books.drafts(), store.books.programs(), store.books.unitOfWork(), store.clock,
                        new Ids(store.clock), store.texts),
                new ConfirmDesk(store.books.drafts(), store.books.programs(), store.books.bulletins(),
                        new Touches(List.of(uses)), by -> { }, store.books.unitOfWork(), store.clock, store.texts),
                new ProgramImportDesk(steward, store.books.stock(), store.books.unitOfWork(), store.clock,
                        new Ids(store.clock), store.texts),
                new SavedMappings(store.books.settings(), store.books.unitOfWork(), "programs"), uses, store.books.activity());
    }

    /** The same desk for another person. */
    Office forUser(User user) {
        Office other = of(store, user);
        other.model.reload();
        return other;
    }

    ProgramsScreen screen() {
        return new ProgramsScreen(model, store.texts, store.clock.today());
    }

    ProgramRow row(String code) {
        return model.grid().rows().stream().filter(row -> row.content().id().value().equals(code)).findFirst().orElseThrow();
    }

    /** Writes into a cell by code and column. */
    void write(String code, String column, String text) {
        model.grid().select(row(code).key());
        int place = model.grid().columns().stream().map(it -> it.id()).toList().indexOf(column);
        model.grid().write(model.grid().cursor().range().leadRow(), place, text);
    }
}
