package app.baton.app.demo;

import app.baton.journal.DeskId;
import app.baton.deal.HouseTerms;
import app.baton.exchange.JsonHouseTerms;
import app.baton.journal.DealershipId;
import app.baton.journal.Ids;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** What the demo dealership is made of, moved to the month in which it is opened so that it always lives (R38). */
public final class Demo {

    public static final ZoneId ZONE = ZoneId.of("America/Detroit");

    private Demo() { }

    /** The one desk of the demo. */
    public static Desk desk(Ids ids) {
        return new Desk(new DeskId(ids.next()), "Front office",
                new Dealership(new DealershipId(ids.next()), "Lakeside Ford", "Ann Arbor", "MI", ZONE));
    }

    /** The bulletin of the month of that day, whole. */
    public static String programs(LocalDate today) {
        return MonthText.of(YearMonth.from(today), today).of(Resource.text("programs-2026-11.json"));
    }

    /** The campaigns of the month of that day; their owner is nobody yet. */
    public static String campaigns(LocalDate today) {
        return MonthText.of(YearMonth.from(today), today).of(Resource.text("campaigns-2026-11.json"));
    }

    /** How the store works deals: its fees and products, and what it lets pass. */
    public static HouseTerms desking() {
        return new JsonHouseTerms().read(Resource.text("desking.json"));
    }
}
