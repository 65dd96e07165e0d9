package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.intake.Feeds;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Hold;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockReading;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.TakenList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** The stock on two desks that only meet on the share. */
class StockTravelsTest {

    private static final String TRUCK = "T61125";
    private static final String CUSTOMER = "Leonora Quist";

    @TempDir
    Path share;

    private TestHouse house;
    private User sam;
    private User ana;
    private User ben;

    @BeforeEach
    void stock() {
        house = new TestHouse(share);
        sam = house.sam;
        ana = house.ana;
        ben = house.office.hire(72, "ben.s", "Ben Carter", Role.SALESPERSON);
        house.office.stock.importList(sam, Feeds.sample(Feeds.HOMENET), true);
        house.everybodySyncs();
    }

    @Test
    void aListArrivesWithoutWhatTheStorePaid() {
        house.clock.pass(Duration.ofMinutes(1));
        house.office.stock.importList(sam, Feeds.read("VIN,Stock #,Type,Year,Make,Model,Invoice,Lot Row\n"
                + "1FTFW3L85TFB32734,T61125,N,2026,Ford,F-150,51000,A4\n"), false);
        house.everybodySyncs();
        StockUnit here = unit(house.showroom);
        assertThat(here.listing().price()).isEqualTo(unit(house.office).listing().price());
        assertThat(here.listing().invoice()).isNull();
        assertThat(unit(house.office).listing().invoice()).as("the desk that read the list keeps it").isNotNull();
        assertThat(here.listing().more()).isEmpty();
        assertThat(house.showroom.books.stock().offered()).hasSameSizeAs(house.office.books.stock().offered());
        assertThat(house.showroom.asideCodes()).isEmpty();
    }

    @Test
    void aHoldTravelsWithoutTheCustomerAndEndsEverywhere() throws IOException {
        house.showroom.holds.hold(ana, unit(house.showroom), CUSTOMER, "Comes at five",
                house.clock.now().plus(Duration.ofHours(9)));
        house.everybodySyncs();
        Hold there = unit(house.office).heldAt(house.clock.now()).orElseThrow();
        assertThat(there.byName()).isEqualTo(ana.name());
        assertThat(there.reason()).isEqualTo("Comes at five");
        assertThat(there.forWhom()).isEmpty();
        assertThat(unit(house.showroom).heldAt(house.clock.now())).hasValueSatisfying(hold ->
                assertThat(hold.forWhom()).isEqualTo(CUSTOMER));
        try (Stream<Path> files = Files.walk(share)) {
            assertThat(files.filter(Files::isRegularFile)).noneMatch(file -> contains(file, CUSTOMER));
        }

        house.clock.pass(Duration.ofMinutes(5));
        house.showroom.holds.release(ana, unit(house.showroom));
        house.everybodySyncs();
        assertThat(unit(house.office).heldAt(house.clock.now())).isEmpty();
    }

    @Test
    void ofTwoHoldsTheEarlierStandsOnBothDesksAndAManagersTakesOver() {
        house.showroom.holds.hold(ana, unit(house.showroom), CUSTOMER, "", house.clock.now().plus(Duration.ofHours(9)));
        house.clock.pass(Duration.ofMinutes(2));
        house.office.holds.hold(ben, unit(house.office), "Somebody else", "", house.clock.now().plus(Duration.ofHours(9)));
        house.everybodySyncs();
        house.everybodySyncs();
        assertThat(holder(house.office)).contains(ana.name());
        assertThat(holder(house.showroom)).contains(ana.name());

        house.clock.pass(Duration.ofMinutes(2));
        house.office.holds.hold(sam, unit(house.office), "The owner", "", house.clock.now().plus(Duration.ofHours(9)));
        house.everybodySyncs();
        assertThat(holder(house.showroom)).contains(sam.name());
    }

    @Test
    void whatAManagerDoesToAnothersHoldTravelsOrIsRefused() {
        User max = house.showroom.hire(75, "max.t", "Max Tell", Role.SALES_MANAGER);
        Instant evening = house.clock.now().plus(Duration.ofHours(9));
        house.office.holds.hold(ben, unit(house.office), CUSTOMER, "", evening);
        house.everybodySyncs();
        StockUnit bens = unit(house.showroom);
        for (ThrowingCallable act : List.<ThrowingCallable>of(
                () -> house.showroom.holds.hold(max, bens, CUSTOMER, "", evening),
                () -> house.showroom.holds.extend(max, bens, evening.plusSeconds(60)),
                () -> house.showroom.holds.release(max, bens))) {
            assertThatThrownBy(act).isInstanceOfSatisfying(Problem.class, problem ->
                    assertThat(problem.code()).isEqualTo("hold.not-from-here")).hasMessageContaining("Ben Carter");
        }
        assertThat(unit(house.showroom)).as("nothing was changed").isEqualTo(bens);

        house.entitle(house.showroom, Duty.STOCK);
        house.showroom.holds.hold(max, unit(house.showroom), CUSTOMER, "", evening);
        house.everybodySyncs();
        assertThat(holder(house.office)).contains(max.name());
        house.showroom.holds.release(max, unit(house.showroom));
        house.everybodySyncs();
        assertThat(holder(house.office)).isEmpty();
    }

    @Test
    void aSaleTravelsAndAnOlderListDoesNotBringAnythingBack() {
        StockReading older = Feeds.sample(Feeds.HOMENET);
        house.marketing.stock.importList(house.mia, older, true);
        house.clock.pass(Duration.ofHours(1));
        StockReading less = new StockReading("less.csv", older.good().stream()
                .filter(row -> !row.listing().stock().equals(TRUCK)).toList(), List.of(), List.of());
        house.office.stock.importList(sam, less, true);
        house.office.stock.markSold(sam, house.office.stock.find(sam, "T61171").orElseThrow(), LocalDate.of(2026, 11, 2));
        house.everybodySyncs();
        house.everybodySyncs();

        assertThat(unit(house.showroom).state()).isEqualTo(StockState.GONE);
        assertThat(house.showroom.stock.find(ana, "T61171").orElseThrow().state()).isEqualTo(StockState.SOLD);
        assertThat(unit(house.office).state()).isEqualTo(StockState.GONE);
    }

    @Test
    void whatWasSaidOfAPastByMistakeIsForgottenOnEveryDeskAndTheRestStaysKnown() {
        Past first = unit(house.office).past();
        house.office.stock.recall(sam, unit(house.office), new Past(true, false, null, null, null, first.fieldAction()));
        house.everybodySyncs();
        assertThat(unit(house.showroom).past().demonstrator()).isTrue();
        house.clock.pass(Duration.ofMinutes(1));
        house.office.stock.recall(sam, unit(house.office), new Past(null, false, null, null, null, first.fieldAction()));
        house.everybodySyncs();
        assertThat(unit(house.showroom).past().demonstrator()).isNull();
        assertThat(unit(house.showroom).past().loaner()).isFalse();
        assertThat(house.showroom.asideCodes()).isEmpty();
    }

    @Test
    void aVehicleWhoseRowCouldNotBeUsedStaysOnEveryDesk() {
        house.clock.pass(Duration.ofMinutes(1));
        house.office.stock.importList(sam, Feeds.read("VIN,Stock #,Type,Year,Make,Model,Price\n"
                + "1FTFW3L85TFB32734,T61125,N,2026,Ford,F-150,-1\n1FM5K8DHXTGG15726,T61171,N,2026,Ford,Explorer,50230\n"), true);
        house.everybodySyncs();
        assertThat(house.office.books.stock().offered()).extracting(StockUnit::stock).containsExactly(TRUCK, "T61171");
        assertThat(house.showroom.books.stock().offered()).extracting(StockUnit::stock).containsExactly(TRUCK, "T61171");
        assertThat(unit(house.showroom).listing().price()).isNotNull();
    }

    @Test
    void aListThatIsTakenBackIsTakenBackOnEveryDesk() {
        List<StockUnit> before = house.showroom.books.stock().offered();
        house.clock.pass(Duration.ofMinutes(1));
        TakenList taken = house.office.stock.take(sam, Feeds.read("VIN,Stock #,Type,Year,Make,Model,Price,Status\n"
                + "1FTFW3L85TFB32734,T61125,N,2026,Ford,F-150,44000,\n7R02C140318,T99001,U,1967,Ford,Mustang,,\n"), true);
        house.everybodySyncs();
        assertThat(house.showroom.books.stock().offered()).hasSize(2);
        house.showroom.holds.hold(ana, unit(house.showroom), CUSTOMER, "", house.clock.now().plus(Duration.ofHours(9)));
        house.everybodySyncs();

        house.clock.pass(Duration.ofMinutes(1));
        assertThat(house.office.stock.takeBack(sam, taken)).isEmpty();
        house.everybodySyncs();

        assertThat(house.office.books.stock().offered()).extracting(StockUnit::stock).doesNotContain("T99001")
                .hasSameSizeAs(before);
        assertThat(house.showroom.books.stock().offered()).extracting(StockUnit::listing)
                .containsExactlyElementsOf(before.stream().map(StockUnit::listing).toList());
        assertThat(holder(house.office)).as("who held it since still does").contains(ana.name());
        assertThat(holder(house.showroom)).contains(ana.name());
        assertThat(house.showroom.books.activity().of("unit", unit(house.showroom).id().toString(), PageRequest.first(9)).rows())
                .extracting(entry -> entry.activity().what()).contains("stock.priced");

        assertThat(house.office.stock.takeBack(sam, taken)).as("a second time there is nothing to take back")
                .hasSameSizeAs(taken.turns());
        assertThat(house.office.books.stock().offered()).hasSameSizeAs(before);
    }

    @Test
    void theFieldActionsOfTheLaterDayCountWhicheverListComesFirst() {
        LocalDate first = LocalDate.of(2026, 11, 1);
        User max = house.marketing.hire(73, "max", "Max Bell", Role.SALES_MANAGER);
        house.marketing.stock.fieldActions(max, "Ford", List.of(TRUCK), first.plusDays(1));
        house.office.stock.fieldActions(sam, "Ford", List.of(), first);
        house.everybodySyncs();
        for (TestDesk desk : List.of(house.office, house.marketing, house.finance, house.showroom)) {
            assertThat(unit(desk).past().fieldAction()).as(desk.name).isEqualTo(new FieldAction(true, first.plusDays(1)));
        }
    }

    @Test
    void whatIsTooLongForAHoldIsSaidBesideItsField() {
        assertThatThrownBy(() -> house.showroom.holds.hold(ana, unit(house.showroom), "x".repeat(201), "",
                house.clock.now().plus(Duration.ofHours(9)))).isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(problem.field()).contains("forWhom"));
        assertThatThrownBy(() -> house.showroom.holds.hold(ana, unit(house.showroom), CUSTOMER, "x".repeat(1001),
                house.clock.now().plus(Duration.ofHours(9)))).isInstanceOfSatisfying(Problem.class, problem ->
                assertThat(problem.field()).contains("reason"));
    }

    @Test
    void aDeskThatDoesNotKeepTheStockIsNotBelieved() {
        house.showroom.holds.hold(ana, unit(house.showroom), CUSTOMER, "", house.clock.now().plus(Duration.ofHours(9)));
        house.showroom.sync();
        Path path = share.resolve(Share.path(house.showroom.id, DocumentType.STOCK, 1));
        ObjectNode signed = ((ObjectNode) TestHouse.file(path).whole().get("signed")).deepCopy();
        ObjectNode content = CanonicalJson.read("{}");
        content.put("kind", "moved").put("vin", unit(house.showroom).vin().value()).put("state", "sold").put("since",
                "2026-11-02");
        signed.set("content", content);
        TestHouse.write(path, CanonicalJson.bytes(TestHouse.signedAnew(signed, house.showroom.key(Duty.RECEIPT))));
        house.forgeHead(house.showroom, DocumentType.STOCK, 1, CanonicalJson.hash(signed));

        house.marketing.sync();

        assertThat(house.marketing.asideCodes()).containsExactly("share.key-not-entitled");
        assertThat(unit(house.marketing).state()).isEqualTo(StockState.IN_STOCK);
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file).contains(text);
        } catch (IOException unreadable) {
            return false;
        }
    }

    private StockUnit unit(TestDesk desk) {
        return desk.books.stock().findByStock(TRUCK).orElseThrow();
    }

    private Optional<String> holder(TestDesk desk) {
        return unit(desk).heldAt(house.clock.now()).map(Hold::byName);
    }
}
