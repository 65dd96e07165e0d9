package app.baton.ui.tracker;

import app.baton.campaign.DemoStore;
import app.baton.incentive.Known;
import app.baton.insight.Customer;
import app.baton.insight.CustomerQuestion;
import app.baton.people.User;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import java.nio.file.Path;
import java.util.Map;

/** Writes pictures of the tracker, as a salesperson and a manager see it, into the folder given as first argument. */
public final class TrackerPictures {

    private TrackerPictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        DemoStore demo = new DemoStore();
        shots.take("tracker-ana", () -> Frame.around(screen(demo, demo.store.ana).screen().node()));
        shots.take("tracker-manager", () -> {
            TrackerDeskOf desk = screen(demo, demo.store.sam);
            desk.model().open("26-1102");
            return Frame.around(desk.screen().node());
        });
        shots.take("tracker-customer", () -> {
            TrackerDeskOf desk = screen(demo, demo.store.ana);
            desk.model().change(filter -> filter.forCustomer(new Customer(Map.of(CustomerQuestion.MILITARY, Known.YES,
                    CustomerQuestion.GRADUATE, Known.NO, CustomerQuestion.COMPETING_BRAND, Known.NO), "48104")));
            return Frame.around(desk.screen().node());
        });
    }

    private static TrackerDeskOf screen(DemoStore demo, User user) {
        TrackerDeskOf desk = TrackerDeskOf.of(demo.store, user);
        desk.screen().shown();
        return desk;
    }
}
