package app.baton.ui.tracker;

import app.baton.app.demo.ToldStory;
import app.baton.campaign.DemoStore;
import app.baton.incentive.Known;
import app.baton.insight.Customer;
import app.baton.insight.CustomerQuestion;
import app.baton.people.User;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import java.nio.file.Path;
import java.util.List;
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

    /** The charts of fourteen months, as bars and as figures. */
    public static void drawCharts(Path folder) {
        Shots shots = new Shots(folder);
        ToldStory story = ToldStory.until("2026-11-25T20:00:00Z", 14);
        for (boolean figures : List.of(false, true)) {
            shots.take(figures ? "charts-figures" : "charts", () -> {
                TrackerDeskOf desk = TrackerDeskOf.of(story);
                desk.screen().open("charts");
                desk.charts().asFigures().set(figures);
                return Frame.around(desk.screen().node());
            });
        }
    }

    /** The calendar as marketing sees it: as it opens, with moves that are not kept yet, and a whole year. */
    public static void drawCalendar(Path folder) {
        Shots shots = new Shots(folder);
        DemoStore demo = new DemoStore();
        shots.take("calendar-mia", () -> Frame.around(calendar(demo, demo.store.mia).screen().node()));
        shots.take("calendar-moved", () -> {
            TrackerDeskOf desk = calendar(demo, demo.store.mia);
            desk.calendar().zoom(Zoom.MONTH);
            desk.calendar().walk(0, 1);
            desk.calendar().nudge(0, 5);
            desk.calendar().walk(0, 1);
            desk.calendar().nudge(7, 7);
            return Frame.around(desk.screen().node());
        });
        shots.take("calendar-year", () -> {
            TrackerDeskOf desk = calendar(demo, demo.store.ana);
            desk.calendar().zoom(Zoom.YEAR);
            return Frame.around(desk.screen().node());
        });
    }

    private static TrackerDeskOf calendar(DemoStore demo, User user) {
        TrackerDeskOf desk = screen(demo, user);
        desk.screen().open("calendar");
        return desk;
    }

    private static TrackerDeskOf screen(DemoStore demo, User user) {
        TrackerDeskOf desk = TrackerDeskOf.of(demo.store, user);
        desk.screen().shown();
        return desk;
    }
}
