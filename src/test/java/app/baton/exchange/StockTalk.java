package app.baton.exchange;

import app.baton.intake.Feeds;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.vehicle.StockReading;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;

/** Desks of one dealership that talk of the same few vehicles, with a salesperson and a sales manager more. */
final class StockTalk {

    static final List<String> TALKED_OF = List.of("T61125", "T61171", "T61222", "T61276");

    /** What the desks talk of, and some vehicles that only stand in lists. */
    static final List<StockReading.Row> ROWS = Feeds.sample(Feeds.HOMENET).good().stream().filter(row ->
            TALKED_OF.contains(row.listing().stock()) || row.row() % 25 == 0).toList();

    final TestHouse house;
    final User ben;
    final User max;
    private final Path share;

    StockTalk(Path share) {
        this.share = share;
        house = new TestHouse(share);
        ben = house.office.hire(72, "ben.s", "Ben Carter", Role.SALESPERSON);
        max = house.marketing.hire(73, "max", "Max Bell", Role.SALES_MANAGER);
    }

    void list(TestDesk desk, Predicate<StockReading.Row> rows, boolean complete) {
        list(desk, ROWS.stream().filter(rows).toList(), complete);
    }

    void list(TestDesk desk, List<StockReading.Row> rows, boolean complete) {
        desk.stock.importList(desk == house.marketing ? house.mia : house.sam, new StockReading("list.csv",
                rows, List.of(), List.of()), complete);
    }

    void pass(Duration time) {
        house.clock.pass(time);
    }

    /** Finance reads without hearing the writer, is looked at, and hears it after all a minute later. */
    void financeHearsLater(TestDesk writer, Runnable meanwhile) {
        Path head = share.resolve(Share.headPath(writer.id));
        String there = TestHouse.text(head);
        TestHouse.write(head, "");
        house.finance.sync();
        meanwhile.run();
        TestHouse.write(head, there);
        pass(Duration.ofMinutes(1));
        house.finance.restart();
        house.finance.sync();
    }
}
