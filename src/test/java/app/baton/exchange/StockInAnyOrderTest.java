package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.intake.Feeds;
import app.baton.money.Dollars;
import app.baton.people.User;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Hold;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * News of the stock from several desks: who said something last of a vehicle is right about it, on every desk alike, whatever
 * a desk hears first.
 */
class StockInAnyOrderTest {

    private static final String TRUCK = "T61125";

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
        talk.financeHearsLater(house.marketing, () -> assertThat(house.finance.books.stock().offered()).isEmpty());
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
            assertThat(desk.books.stock().offered()).as(desk.name).hasSize(StockTalk.ROWS.size());
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

    @Test
    void whatANewerListLeavesOpenIsAsTheNewestOfTheOlderOnesHasIt() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        pass(Duration.ofMinutes(1));
        say(house.office, "41000", "D1");
        pass(Duration.ofMinutes(1));
        say(house.marketing, "42000", "");
        pass(Duration.ofMinutes(1));
        say(house.office, "", "D3");
        pass(Duration.ofMinutes(1));
        say(house.marketing, "", "");
        pass(Duration.ofMinutes(1));
        // finance reads them in their order, and these hear one desk long before the other
        house.office.sync();
        house.showroom.sync();
        house.marketing.sync();
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.finance, house.office, house.showroom, house.marketing)) {
            assertThat(unit(desk, TRUCK).listing().price()).as(desk.name).isEqualTo(Dollars.of(42_000));
            assertThat(unit(desk, TRUCK).listing().place()).as(desk.name).isEqualTo("D3");
        }
    }

    @Test
    void ofTwoWordsOfOneMomentTheSameCountsEverywhere() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        pass(Duration.ofMinutes(1));
        say(house.office, "41000", "");
        say(house.marketing, "42000", "");
        house.marketing.stock.fieldActions(max, "Ford", List.of(), house.clock.today());
        house.office.stock.fieldActions(house.sam, "Ford", List.of(TRUCK), house.clock.today());
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.finance, house.office, house.showroom, house.marketing)) {
            assertThat(unit(desk, TRUCK).listing().price()).as(desk.name).isEqualTo(Dollars.of(42_000));
            assertThat(unit(desk, TRUCK).past().fieldAction()).as(desk.name + ", which errs on the safe side")
                    .isEqualTo(new FieldAction(true, house.clock.today()));
        }
    }

    @Test
    void ofTwoFieldActionListsOfOneDayTheLaterCorrectsTheOtherOnEveryDesk() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        pass(Duration.ofMinutes(5));
        house.office.stock.fieldActions(house.sam, "Ford", List.of(TRUCK), house.clock.today());
        pass(Duration.ofMinutes(5));
        house.marketing.stock.fieldActions(max, "Ford", List.of("T61171"), house.clock.today());
        // the later one is heard first
        house.marketing.sync();
        house.showroom.sync();
        house.office.sync();
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.finance, house.office, house.showroom, house.marketing)) {
            assertThat(unit(desk, TRUCK).past().fieldAction()).as(desk.name)
                    .isEqualTo(new FieldAction(false, house.clock.today()));
            assertThat(unit(desk, "T61171").past().fieldAction()).as(desk.name)
                    .isEqualTo(new FieldAction(true, house.clock.today()));
        }
        // and a correction of the correction, the same day, at the first desk again
        pass(Duration.ofMinutes(5));
        house.office.stock.fieldActions(house.sam, "Ford", List.of(TRUCK, "T61171"), house.clock.today());
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.finance, house.office, house.showroom, house.marketing)) {
            assertThat(unit(desk, TRUCK).past().fieldAction()).as(desk.name)
                    .isEqualTo(new FieldAction(true, house.clock.today()));
        }
    }

    @Test
    void aVehicleThatIsHeardOfLaterIsInTheListsOfItsDayToo() {
        list(house.office, row -> true, true);
        house.office.sync();
        house.marketing.sync();
        pass(Duration.ofMinutes(5));
        house.marketing.stock.fieldActions(max, "Ford", List.of(TRUCK), house.clock.today());
        house.marketing.sync();
        talk.financeHearsLater(house.office, () -> assertThat(house.finance.books.stock().offered()).isEmpty());
        assertThat(unit(house.finance, TRUCK).past().fieldAction()).isEqualTo(new FieldAction(true, house.clock.today()));
        assertThat(unit(house.finance, "T61171").past().fieldAction()).isEqualTo(new FieldAction(false, house.clock.today()));
    }

    @Test
    void aClashIsSaidOnlyWhenItIsOneOnceAllIsReadAndNotAnyMoreWhenItIsSettled() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        hold(house.showroom, house.ana);
        pass(Duration.ofMinutes(5));
        hold(house.office, ben);
        house.office.sync();
        pass(Duration.ofMinutes(5));
        house.showroom.holds.release(house.ana, unit(house.showroom, TRUCK));
        house.showroom.sync();
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.office, house.showroom, house.marketing, house.finance)) {
            assertThat(desk.asideCodes()).as(desk.name + ": Ana's was over before anybody heard of it").isEmpty();
            assertThat(holder(desk)).as(desk.name + ": so it is Ben's").contains(ben.name());
        }

        house.office.holds.release(ben, unit(house.office, TRUCK));
        house.everybodySyncs();
        pass(Duration.ofMinutes(5));
        hold(house.showroom, house.ana);
        pass(Duration.ofMinutes(5));
        hold(house.office, ben);
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.office, house.showroom, house.marketing, house.finance)) {
            assertThat(holder(desk)).as(desk.name).contains(house.ana.name());
            assertThat(desk.asideCodes()).as(desk.name + ": both hold it").containsExactly("hold.clash");
        }
        pass(Duration.ofMinutes(5));
        house.showroom.holds.release(house.ana, unit(house.showroom, TRUCK));
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.office, house.showroom, house.marketing, house.finance)) {
            assertThat(desk.asideCodes()).as(desk.name + ": settled").isEmpty();
            assertThat(holder(desk)).as(desk.name).contains(ben.name());
        }
    }

    @Test
    void whoseHoldDidNotCountIsToldWhenTheEarlierOneHasRunOut() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        house.showroom.holds.hold(house.ana, unit(house.showroom, TRUCK), "Leonora Quist", "",
                house.clock.now().plus(Duration.ofHours(1)));
        pass(Duration.ofMinutes(5));
        hold(house.office, ben);
        pass(Duration.ofHours(2));
        house.everybodySyncs();
        assertThat(house.office.asideCodes()).containsExactly("hold.lost");
        hold(house.office, ben);
        house.everybodySyncs();
        assertThat(house.office.asideCodes()).isEmpty();
        assertThat(holder(house.showroom)).contains(ben.name());
    }

    @Test
    void aStockNumberThatIsGivenAgainIsNoContradictionOnceTheSaleIsRead() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        house.office.stock.markSold(house.sam, unit(house.office, TRUCK), house.clock.today());
        pass(Duration.ofMinutes(5));
        house.office.sync();
        house.marketing.sync();
        house.marketing.stock.importList(house.mia, Feeds.read("VIN,Stock #,Type,Year,Make,Model,Price\n"
                + "7R02C140318,T61125,U,1967,Ford,Mustang,48900\n"), false);
        house.marketing.sync();
        talk.financeHearsLater(house.office, () -> assertThat(house.finance.books.stock().offered())
                .filteredOn(unit -> unit.stock().equals(TRUCK)).hasSize(2));
        assertThat(house.finance.asideCodes()).isEmpty();
        assertThat(house.finance.books.stock().offered()).filteredOn(unit -> unit.stock().equals(TRUCK)).singleElement()
                .satisfies(unit -> assertThat(unit.listing().model()).isEqualTo("Mustang"));
    }

    @Test
    void daysForWhichAUnitWasSoldAreNoDaysInStockOnAnyDesk() {
        list(house.office, row -> true, true);
        house.everybodySyncs();
        int before = unit(house.office, TRUCK).daysInStock(house.clock.today()).orElseThrow();
        house.office.stock.markSold(house.sam, unit(house.office, TRUCK), house.clock.today());
        pass(Duration.ofDays(6));
        assertThat(unit(house.office, TRUCK).daysInStock(house.clock.today())).as("it does not grow older").hasValue(before);
        house.office.stock.takeBack(house.sam, unit(house.office, TRUCK));
        pass(Duration.ofDays(2));
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.office, house.showroom, house.marketing, house.finance)) {
            assertThat(unit(desk, TRUCK).state()).as(desk.name).isEqualTo(StockState.IN_STOCK);
            assertThat(unit(desk, TRUCK).daysInStock(house.clock.today())).as(desk.name).hasValue(before + 2);
        }
        StockUnit seen = unit(house.office, TRUCK);
        StockUnit sold = house.office.stock.markSold(house.sam, seen, house.clock.today().minusDays(1));
        house.office.stock.undo(house.sam, sold, seen);
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.office, house.showroom)) {
            assertThat(unit(desk, TRUCK).daysInStock(house.clock.today())).as("a mistake is no sale").hasValue(before + 2);
            assertThat(unit(desk, TRUCK).since()).as(desk.name).isEqualTo(seen.since());
        }
    }

    private void list(TestDesk desk, Predicate<StockReading.Row> rows, boolean complete) {
        talk.list(desk, rows, complete);
    }

    private void say(TestDesk desk, String price, String place) {
        desk.stock.importList(desk == house.marketing ? house.mia : house.sam, Feeds.read(
                "VIN,Stock #,Type,Year,Make,Model,Price,Lot\n1FTFW3L85TFB32734,T61125,N,2026,Ford,F-150," + price + "," + place
                + "\n"), false);
    }

    private static boolean isTruck(StockReading.Row row) {
        return row.listing().model().startsWith("F-");
    }

    private void hold(TestDesk desk, User user) {
        desk.holds.hold(user, unit(desk, TRUCK), "Leonora Quist", "", house.clock.now().plus(Duration.ofHours(9)));
    }

    private void pass(Duration time) {
        talk.pass(time);
    }

    private static StockUnit unit(TestDesk desk, String stock) {
        return desk.books.stock().findByStock(stock).orElseThrow();
    }

    private Optional<String> holder(TestDesk desk) {
        return unit(desk, TRUCK).heldAt(house.clock.now()).map(Hold::byName);
    }
}
