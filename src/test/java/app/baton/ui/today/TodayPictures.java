package app.baton.ui.today;

import app.baton.campaign.DemoStore;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionKind;
import app.baton.journal.InlineBackground;
import app.baton.journal.PageRequest;
import app.baton.paper.FakePrinters;
import app.baton.paper.PrintRoom;
import app.baton.people.User;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import java.nio.file.Path;

/** Writes pictures of Today, as a salesperson and a manager see it, into the folder given as first argument. */
public final class TodayPictures {

    private TodayPictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        DemoStore demo = new DemoStore();
        TodayScreen[] last = new TodayScreen[1];
        shots.take("today-ana", () -> {
            last[0] = screen(demo, demo.store.ana);
            return Frame.around(last[0].node());
        });
        shots.take("today-manager", () -> {
            last[0] = screen(demo, demo.store.sam);
            return Frame.around(last[0].node());
        }, () -> {
            last[0].commands().getFirst().run().run();
            last[0].commands().get(2).run().run();
        });
        FrictionDraft note = new FrictionDraft(FrictionKind.HEADLINE_MISREAD, "He thought the $3,000 is for everybody",
                FrictionAbout.of(demo.campaigns.get(0)));
        demo.store.friction.write(demo.store.ana, note);
        TodayWorkViewModelTest.sent(demo.store, demo.store.frank, demo.store.books.programs().newest(demo.store.clock.today(),
                PageRequest.first(3)).rows());
        shots.take("today-marketing", () -> {
            last[0] = screen(demo, demo.store.mia);
            return Frame.around(last[0].node());
        });
        shots.take("today-print", () -> {
            last[0] = screen(demo, demo.store.ana);
            return Frame.around(last[0].node());
        }, () -> printing(last[0]));
    }

    private static void printing(TodayScreen screen) {
        screen.commands().stream().filter(command -> command.id().equals("today-print")).forEach(command -> command.run().run());
    }

    private static TodayScreen screen(DemoStore demo, User user) {
        TodayScreen screen = TodayScreen.of(TodayWorkViewModelTest.desks(demo.store),
                PrintRoom.of("Lakeside Ford", new FakePrinters("Front desk"), demo.store.texts),
                new InlineBackground(), demo.store.clock, demo.store.texts,
                new ScreenContext(user, new FakeNavigator(), new FakeDialogs()));
        screen.shown();
        return screen;
    }
}
