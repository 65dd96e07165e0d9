package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.baton.intake.Feeds;
import app.baton.vehicle.Hold;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** News of the stock that is signed as it should be, by a desk that means ill or is broken. */
class HostileStockTest {

    private static final String TRUCK = "T61125";

    @TempDir
    Path share;

    private TestHouse house;

    @BeforeEach
    void stock() {
        house = new TestHouse(share);
        house.office.stock.importList(house.sam, Feeds.sample(Feeds.HOMENET), true);
        house.everybodySyncs();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'since': '2026-11-02T13:00:00Z', 'until': '2026-11-02T13:00:00Z'}",
        "{'until': '+1000000000-12-31T23:59:59.999999999Z'}",
        "{'since': '-1000000000-01-01T00:00:00Z'}",
        "{'until': null}",
        "{'by': null}",
        "{'reason': 'LONG'}",
        "{'byName': 'LONG'}",
        "{'vin': '?'}"})
    void aHoldThatCannotBeIsKeptAsideAndStopsNobody(String spoiled) {
        hold();
        ObjectNode change = CanonicalJson.read(spoiled.replace('\'', '"').replace("LONG", "x".repeat(1001)));
        forge(house.showroom, 1, content -> content.setAll(change));
        othersGoOn(house.showroom);
    }

    @Test
    void aReleaseOutOfTimeStopsNobody() {
        hold();
        forge(house.showroom, 1, content -> {
            content.removeAll();
            content.put("kind", "released").put("vin", unit(house.office).vin().value())
                    .put("since", "+1000000000-12-31T23:59:59.999999999Z");
        });
        othersGoOn(house.showroom);
    }

    @Test
    void aListThatNamesAVehicleTwiceIsKeptAside() {
        forge(house.office, 1, content -> {
            ArrayNode lines = (ArrayNode) content.get("lines");
            lines.add(lines.get(0).deepCopy());
        });
        TestDesk late = house.desk(9, "Late");
        house.join(late, EnumSet.of(Duty.RECEIPT));
        assertThat(late.asideCodes()).isNotEmpty();
        assertThat(late.books.stock().offered()).isEmpty();
    }

    @Test
    void nothingThatAKeyMaySignStopsTheRound() {
        hold();
        Path path = share.resolve(Share.path(house.showroom.id, DocumentType.STOCK, 1));
        ObjectNode genuine = (ObjectNode) TestHouse.file(path).whole().get("signed");
        var random = new Random(4);
        for (int i = 0; i < 200; i++) {
            ObjectNode signed = genuine.deepCopy();
            HostileDocumentsTest.spoil(signed, random);
            TestHouse.write(path, CanonicalJson.bytes(TestHouse.signedAnew(signed, house.showroom.key(Duty.RECEIPT))));
            house.forgeHead(house.showroom, DocumentType.STOCK, 1, CanonicalJson.hash(signed));
            house.marketing.restart();
            assertThatCode(() -> house.marketing.sync()).as("mutant " + i).doesNotThrowAnyException();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{'by': '00000000-0000-0004-0000-000000000002', 'byName': 'Sam Ruiz'}",
        "{'instead': true}"})
    void aFloorDeskHoldsNothingInAnotherNameAndTakesNothingOver(String spoiled) {
        hold();
        ObjectNode change = CanonicalJson.read(spoiled.replace('\'', '"'));
        forge(house.showroom, 1, content -> content.setAll(change));
        othersGoOn(house.showroom);
        assertThat(house.marketing.asideCodes()).containsExactly("share.key-not-entitled");
    }

    @Test
    void aFloorDeskFreesNothingThatAnotherPersonHolds() {
        house.office.holds.hold(house.sam, unit(house.office), "The owner", "", house.clock.now().plus(Duration.ofHours(9)));
        house.everybodySyncs();
        Hold sams = unit(house.marketing).heldAt(house.clock.now()).orElseThrow();
        StockUnit other = house.showroom.stock.find(house.ana, "T61222").orElseThrow();
        house.showroom.holds.hold(house.ana, other, "Leonora Quist", "", house.clock.now().plus(Duration.ofHours(9)));
        house.showroom.sync();
        forge(house.showroom, 1, content -> {
            content.removeAll();
            content.put("kind", "released").put("vin", unit(house.office).vin().value()).put("since", sams.since().toString());
        });
        house.marketing.sync();
        assertThat(unit(house.marketing).heldAt(house.clock.now())).as("what Ana says of her own hold frees nobody else's")
                .isPresent();
        forge(house.showroom, 1, content -> content.put("by", house.sam.id().toString()));
        house.finance.sync();
        assertThat(house.finance.asideCodes()).containsExactly("share.key-not-entitled");
        assertThat(unit(house.finance).heldAt(house.clock.now())).isPresent();
    }

    @Test
    void aHoldWithoutEndIsKeptAside() {
        hold();
        forge(house.showroom, 1, content -> content.put("until", "2030-01-01T00:00:00Z"));
        othersGoOn(house.showroom);
        assertThat(house.marketing.asideCodes()).containsExactly("stock.hold-too-long");
    }

    private void hold() {
        house.showroom.holds.hold(house.ana, unit(house.showroom), "Leonora Quist", "",
                house.clock.now().plus(Duration.ofHours(9)));
        house.showroom.sync();
    }

    /** What the desk wrote was set aside, and the office is heard all the same. */
    private void othersGoOn(TestDesk from) {
        house.clock.pass(Duration.ofMinutes(1));
        house.office.stock.markGone(house.sam, house.office.stock.find(house.sam, "T61171").orElseThrow());
        house.office.sync();
        assertThatCode(() -> house.marketing.sync()).doesNotThrowAnyException();
        assertThat(house.marketing.asideCodes()).hasSize(1);
        assertThat(house.marketing.books.documents().find(from.id, "stock", 1)).isEmpty();
        assertThat(unit(house.marketing).heldAt(house.clock.now())).isEmpty();
        assertThat(house.marketing.books.stock().findByStock("T61171").orElseThrow().state()).isEqualTo(StockState.GONE);
    }

    private void forge(TestDesk desk, long sequence, Consumer<ObjectNode> edit) {
        Path path = share.resolve(Share.path(desk.id, DocumentType.STOCK, sequence));
        ObjectNode signed = ((ObjectNode) TestHouse.file(path).whole().get("signed")).deepCopy();
        edit.accept((ObjectNode) signed.get("content"));
        TestHouse.write(path, CanonicalJson.bytes(TestHouse.signedAnew(signed, desk.key(Duty.RECEIPT))));
        house.forgeHead(desk, DocumentType.STOCK, sequence, CanonicalJson.hash(signed));
    }

    private static StockUnit unit(TestDesk desk) {
        return desk.books.stock().findByStock(TRUCK).orElseThrow();
    }
}
