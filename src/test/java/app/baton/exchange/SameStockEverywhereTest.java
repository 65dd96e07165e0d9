package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.PageRequest;
import app.baton.money.Dollars;
import app.baton.people.User;
import app.baton.vehicle.Build;
import app.baton.vehicle.Listing;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do at several desks, and whatever a desk hears first: in the end all know the same of every vehicle. */
class SameStockEverywhereTest {

    @TempDir
    Path share;

    private StockTalk talk;
    private TestHouse house;
    private User ben;
    private User max;

    @BeforeEach
    void house() {
        talk = new StockTalk(share);
        house = talk.house;
        ben = talk.ben;
        max = talk.max;
    }

    /** Acts of three desks that are in touch now and then; two more desks hear everything in an order of their own. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void everyDeskEndsWithTheSameStock(long seed) {
        var random = new Random(seed);
        talk.list(house.office, StockTalk.ROWS, true);
        house.everybodySyncs();
        List<TestDesk> desks = List.of(house.office, house.marketing, house.showroom);
        for (int i = 0; i < 40; i++) {
            talk.pass(Duration.ofSeconds(20 + random.nextInt(3000)));
            TestDesk desk = desks.get(random.nextInt(desks.size()));
            act(desk, desk == house.office ? random.nextBoolean() ? house.sam : ben
                    : desk == house.marketing ? random.nextBoolean() ? house.mia : max : house.ana, random);
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
        String stock = StockTalk.TALKED_OF.get(random.nextInt(StockTalk.TALKED_OF.size()));
        Optional<StockUnit> found = desk.books.stock().findByStock(stock);
        if (found.isEmpty()) {
            return;
        }
        StockUnit unit = found.get();
        boolean keeps = desk != house.showroom && !user.equals(ben);
        boolean held = unit.heldAt(house.clock.now()).filter(hold -> hold.by().equals(user.id())).isPresent();
        switch (random.nextInt(keeps ? 10 : 3)) {
            case 0, 1 -> {
                if (held) {
                    desk.holds.release(user, unit);
                } else if (unit.state().isOffered() && (unit.heldAt(house.clock.now()).isEmpty() || user.equals(house.sam)
                        || user.equals(max)) && !user.equals(house.mia) && holds(desk, user) < 3) {
                    desk.holds.hold(user, unit, "Leonora Quist", "", house.clock.now().plus(Duration.ofHours(3)));
                }
            }
            case 2 -> {
                if (held) {
                    desk.holds.extend(user, unit, house.clock.now().plus(Duration.ofHours(9)));
                }
            }
            case 3 -> list(desk, row -> random.nextInt(4) > 0, true, random);
            case 4 -> list(desk, row -> random.nextBoolean(), false, random);
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
            case 7 -> {
                if (user.equals(house.sam) && !unit.state().isOffered()) {
                    desk.stock.takeBack(user, unit);
                }
            }
            case 8 -> {
                if (user.equals(house.sam) || user.equals(max)) {
                    desk.stock.fieldActions(user, random.nextInt(4) > 0 ? "Ford" : "Mazda",
                            StockTalk.TALKED_OF.stream().filter(it -> random.nextBoolean()).toList(),
                            house.clock.today().minusDays(random.nextInt(2)));
                }
            }
            default -> {
                if ((user.equals(house.sam) || user.equals(max)) && unit.state().isOffered()) {
                    desk.stock.recall(user, unit, past(random).with(unit.past().fieldAction()));
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
                + unit.since() + " " + unit.soldDays() + " " + said(unit) + " " + Optional.ofNullable(unit.hold())
                .map(hold -> hold.byName() + " " + hold.since() + " " + hold.until()).orElse("free")).toList();
    }

    private long holds(TestDesk desk, User user) {
        return desk.books.stock().offered().stream().filter(unit -> unit.heldAt(house.clock.now())
                .filter(hold -> hold.by().equals(user.id())).isPresent()).count();
    }

    /** What is known of it, but for what stays at a desk; of a vehicle that has left nobody asks for a field action. */
    private static String said(StockUnit unit) {
        Listing it = unit.listing();
        return it.condition() + " " + it.name() + " " + it.build() + " " + it.miles() + " " + it.price() + " " + it.msrp() + " "
                + it.stocked() + " " + it.inTransit() + " " + it.place() + " " + (unit.state().isOffered() ? unit.past()
                : unit.past().with(null));
    }

    private static Past past(Random random) {
        return new Past(flag(random), flag(random), null, flag(random), null, null);
    }

    private static @Nullable Boolean flag(Random random) {
        return random.nextBoolean() ? null : (Boolean) random.nextBoolean();
    }

    /** A list in whose rows something is other than in the first one, or left open. */
    private void list(TestDesk desk, Predicate<StockReading.Row> rows, boolean complete, Random random) {
        talk.list(desk, StockTalk.ROWS.stream().filter(rows).map(row -> {
            Listing it = row.listing();
            var other = new Listing(it.vin(), it.stock(), it.condition(), it.year(), it.make(), it.model(),
                    random.nextBoolean() ? null : "Trim " + random.nextInt(3),
                    random.nextBoolean() ? Build.unknown() : it.build(),
                    random.nextBoolean() ? null : (Integer) random.nextInt(9),
                    random.nextBoolean() ? null : Dollars.of(40_000 + random.nextInt(9)), it.msrp(), null, it.stocked(),
                    random.nextInt(4) > 0 ? null : (Boolean) random.nextBoolean(),
                    random.nextBoolean() ? null : "D" + random.nextInt(9), it.more());
            return new StockReading.Row(row.row(), row.line(), other, past(random));
        }).toList(), complete);
    }
}
