package app.baton.app.demo;

import app.baton.exchange.MonthShift;
import app.baton.journal.DeskId;
import app.baton.journal.DealershipId;
import app.baton.journal.Ids;
import app.baton.people.Dealership;
import app.baton.people.Desk;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** What the demo dealership is made of, moved to the month in which it is opened so that it always lives (R38). */
public final class Demo {

    public static final ZoneId ZONE = ZoneId.of("America/Detroit");

    /** The month of the bulletin and of the campaigns as they are written. */
    static final YearMonth WRITTEN = YearMonth.of(2026, 11);

    /** The day of the month on which the bulletin's windows open. */
    private static final int OPENS = 3;

    private static final String FOLDER = "/app/baton/demo/";

    private Demo() { }

    /** The one desk of the demo. */
    public static Desk desk(Ids ids) {
        return new Desk(new DeskId(ids.next()), "Front office",
                new Dealership(new DealershipId(ids.next()), "Lakeside Ford", "Ann Arbor", "MI", ZONE));
    }

    /** The first day of the month's programs: the third, or today in the two days before it. */
    static LocalDate opens(LocalDate today) {
        LocalDate third = today.withDayOfMonth(OPENS);
        return today.isBefore(third) ? today.withDayOfMonth(1) : third;
    }

    /** The programs of the month of that day. */
    public static String programs(LocalDate today) {
        return moved("programs-2026-11.json", today);
    }

    /** The campaigns of the month of that day; their owner is nobody yet. */
    public static String campaigns(LocalDate today) {
        return moved("campaigns-2026-11.json", today);
    }

    /** On the first two days of a month its bulletin would not be open yet, so there it opens on the first. */
    private static String moved(String file, LocalDate today) {
        YearMonth month = YearMonth.from(today);
        String moved = MonthShift.move(read(file), (int) ChronoUnit.MONTHS.between(WRITTEN, month));
        return moved.replace(month.atDay(OPENS).toString(), opens(today).toString());
    }

    private static String read(String file) {
        try (InputStream in = Demo.class.getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
