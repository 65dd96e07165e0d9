package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.intake.Feeds;
import app.baton.journal.PageRequest;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.vehicle.Hold;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * News of the stock from several desks: who said something last of a vehicle is right about it, on every desk alike, whatever
 * a desk hears first.
 */
class StockInAnyOrderTest {

    private static final String TRUCK = "T61125";
    private static final List<String> TALKED_OF = List.of("T61125", "T61171", "T61222", "T61276");

    /** What the desks talk of, and some vehicles that only stand in lists. */
    private static final List<StockReading.Row> ROWS = Feeds.sample(Feeds.HOMENET).good().stream().filter(row ->
            TALKED_OF.contains(row.listing().stock()) || row.row() % 25 == 0).toList();

    @TempDir
    Path share;

    private TestHouse house;
    private User ben;

    @BeforeEach
    void house() {
        house = new TestHouse(share);
        ben = house.office.hire(72, "ben.s", "Ben Carter", Role.SALESPERSON);
    }

    @Test
    void aSaleReachesADeskThatReadsListAndSaleTogetherDaysLater() {
        list(house.office, row -> true, true);
        pass(Duration.ofDays(1));
        house.office.stock.markSold(house.sam, unit(house.office, TRUCK), house.clock.today().minusDays(1));
        house.office.sync();
        pass(Duration.ofDays(2));
        house.everybodySyncs();
        TestDesk joined = house.desk(9, "Joined");
        house.join(joined, EnumSet.of(Duty.RECEIPT));
        joined.sync();
        for (TestDesk desk : List.of(house.office, house.showroom, house.marketing, joined)) {
            assertThat(unit(desk, TRUCK).state()).as(desk.name).isEqualTo(StockState.SOLD);
            assertThat(unit(desk, TRUCK).since()).as(desk.name).isEqualTo(unit(house.office, TRUCK).since());
        }
    }

    @Test
    void aSaleOfTheDayBeforeTheFirstListIsASaleEverywhere() {
        list(house.office, row -> true, true);
        pass(Duration.ofMinutes(1));
        house.office.stock.markSold(house.sam, unit(house.office, TRUCK), house.clock.today().minusDays(1));
        house.everybodySyncs();
        assertThat(unit(house.finance, TRUCK).state()).isEqualTo(StockState.SOLD);
    }

    @Test
    void aSaleThatComesBeforeTheListWaitsForIt() {
        list(house.marketing, row -> true, true);
        house.marketing.sync();
        house.office.sync();
        pass(Duration.ofMinutes(5));
        house.office.stock.markSold(house.sam, unit(house.office, TRUCK), house.clock.today());
        house.office.sync();
        Path head = share.resolve(Share.headPath(house.marketing.id));
        String there = TestHouse.text(head);
        TestHouse.write(head, "");
        house.finance.sync();
        assertThat(house.finance.books.stock().offered()).isEmpty();
        TestHouse.write(head, there);
        pass(Duration.ofMinutes(1));
        house.finance.restart();
        house.finance.sync();
        pass(Duration.ofMinutes(1));
        house.finance.sync();
        assertThat(unit(house.finance, TRUCK).state()).isEqualTo(StockState.SOLD);
        assertThat(house.finance.asideCodes()).doesNotContain("stock.unknown-unit");
    }

    @Test
    void aHoldThatWasReleasedDoesNotWipeOutTheNextOne() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        hold(house.showroom, house.ana);
        pass(Duration.ofMinutes(5));
        house.showroom.holds.release(house.ana, unit(house.showroom, TRUCK));
        house.showroom.sync();
        house.office.sync();
        pass(Duration.ofMinutes(5));
        hold(house.office, ben);
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.office, house.showroom, house.marketing, house.finance)) {
            assertThat(holder(desk)).as(desk.name).contains(ben.name());
            assertThat(desk.asideCodes()).as(desk.name).isEmpty();
        }
    }

    @Test
    void listsOfTwoDesksThatNameDifferentVehiclesAddUp() {
        list(house.marketing, row -> isTruck(row), false);
        pass(Duration.ofMinutes(5));
        list(house.office, row -> !isTruck(row), false);
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.office, house.showroom, house.marketing, house.finance)) {
            assertThat(desk.books.stock().offered()).as(desk.name).hasSize(ROWS.size());
        }
    }

    @Test
    void aManagerWhoExtendsAHoldLeavesTheCustomerWhereItWas() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        hold(house.showroom, house.ana);
        house.everybodySyncs();
        pass(Duration.ofMinutes(5));
        house.office.holds.extend(house.sam, unit(house.office, TRUCK), house.clock.now().plus(Duration.ofDays(5)));
        house.everybodySyncs();
        Hold longer = unit(house.showroom, TRUCK).heldAt(house.clock.now().plus(Duration.ofDays(4))).orElseThrow();
        assertThat(longer.forWhom()).isEqualTo("Leonora Quist");
    }

    @Test
    void aDeskThatJoinsWhenTheWordIsOverKnowsAVehiclesPast() {
        list(house.office, row -> true, true);
        var past = new Past(true, null, null, null, null, null);
        house.office.stock.recall(house.sam, unit(house.office, TRUCK), past);
        house.office.sync();
        pass(DocumentType.STOCK.good().plusDays(1));
        house.office.stock.importList(house.sam, Feeds.read("VIN,Stock #,Type,Year,Make,Model,Price\n"
                + "1FTFW3L85TFB32734,T61125,N,2026,Ford,F-150,41000\n"), false);
        house.everybodySyncs();
        TestDesk joined = house.desk(9, "Joined");
        house.join(joined, EnumSet.of(Duty.RECEIPT));
        assertThat(unit(joined, TRUCK).past().demonstrator()).isTrue();
    }

    /** Acts of three desks that are in touch now and then; two more desks hear everything in an order of their own. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyDeskEndsWithTheSameStock(long seed) {
        var random = new Random(seed);
        list(house.office, row -> true, true);
        house.everybodySyncs();
        List<TestDesk> desks = List.of(house.office, house.marketing, house.showroom);
        for (int i = 0; i < 40; i++) {
            pass(Duration.ofSeconds(20 + random.nextInt(3000)));
            TestDesk desk = desks.get(random.nextInt(desks.size()));
            act(desk, desk == house.office ? random.nextBoolean() ? house.sam : ben
                    : desk == house.marketing ? house.mia : house.ana, random);
            if (random.nextInt(3) == 0) {
                desks.get(random.nextInt(desks.size())).sync();
            }
        }
        house.office.sync();
        house.marketing.sync();
        house.showroom.sync();
        // finance reads all of it at once, in the order of its moments
        house.everybodySyncs();
        house.everybodySyncs();
        List<String> inOrder = stock(house.finance);
        for (TestDesk desk : desks) {
            List<String> here = new ArrayList<>(stock(desk));
            List<String> there = new ArrayList<>(inOrder);
            here.removeAll(inOrder);
            there.removeAll(stock(desk));
            assertThat(here).as(desk.name + ", seed " + seed).isEqualTo(there);
        }
    }

    private void act(TestDesk desk, User user, Random random) {
        String stock = TALKED_OF.get(random.nextInt(TALKED_OF.size()));
        Optional<StockUnit> found = desk.books.stock().findByStock(stock);
        if (found.isEmpty()) {
            return;
        }
        StockUnit unit = found.get();
        boolean keeps = desk != house.showroom && !user.equals(ben);
        boolean held = unit.heldAt(house.clock.now()).filter(hold -> hold.by().equals(user.id())).isPresent();
        switch (random.nextInt(keeps ? 8 : 3)) {
            case 0, 1 -> {
                if (held) {
                    desk.holds.release(user, unit);
                } else if (unit.state().isOffered() && (unit.heldAt(house.clock.now()).isEmpty() || user.equals(house.sam))
                        && !user.equals(house.mia)) {
                    desk.holds.hold(user, unit, "Leonora Quist", "", house.clock.now().plus(Duration.ofHours(3)));
                }
            }
            case 2 -> {
                if (held) {
                    desk.holds.extend(user, unit, house.clock.now().plus(Duration.ofHours(9)));
                }
            }
            case 3 -> list(desk, row -> random.nextInt(4) > 0, true);
            case 4 -> list(desk, row -> random.nextBoolean(), false);
            case 5 -> {
                if (user.equals(house.sam) && unit.state().isOffered()) {
                    desk.stock.markSold(user, unit, house.clock.today());
                }
            }
            case 6 -> {
                if (user.equals(house.sam) && unit.state().isOffered()) {
                    desk.stock.markGone(user, unit);
                }
            }
            default -> {
                if (user.equals(house.sam) && !unit.state().isOffered()) {
                    desk.stock.takeBack(user, unit);
                }
            }
        }
    }

    private static List<String> stock(TestDesk desk) {
        List<StockUnit> units = new ArrayList<>();
        for (StockState state : StockState.values()) {
            units.addAll(desk.books.stock().list(state, PageRequest.first(500)).rows());
        }
        return units.stream().sorted(Comparator.comparing(StockUnit::stock)).map(unit -> unit.stock() + " " + unit.state() + " "
                + unit.since() + " " + unit.listing().price() + " " + Optional.ofNullable(unit.hold())
                .map(hold -> hold.byName() + " " + hold.since() + " " + hold.until()).orElse("free")).toList();
    }

    private void list(TestDesk desk, Predicate<StockReading.Row> rows, boolean complete) {
        desk.stock.importList(desk == house.marketing ? house.mia : house.sam, new StockReading("list.csv",
                ROWS.stream().filter(rows).toList(), List.of(), List.of()), complete);
    }

    private static boolean isTruck(StockReading.Row row) {
        return row.listing().model().startsWith("F-");
    }

    private void hold(TestDesk desk, User user) {
        desk.holds.hold(user, unit(desk, TRUCK), "Leonora Quist", "", house.clock.now().plus(Duration.ofHours(9)));
    }

    private void pass(Duration time) {
        house.clock.pass(time);
    }

    private static StockUnit unit(TestDesk desk, String stock) {
        return desk.books.stock().findByStock(stock).orElseThrow();
    }

    private Optional<String> holder(TestDesk desk) {
        return unit(desk, TRUCK).heldAt(house.clock.now()).map(Hold::byName);
    }
}
