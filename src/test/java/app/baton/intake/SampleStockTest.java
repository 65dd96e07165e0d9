package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Background;
import app.baton.money.Dollars;
import app.baton.vehicle.Listing;
import app.baton.vehicle.RefusedRow;
import app.baton.vehicle.StockReading;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Both sample feeds, read as {@code stock-expected.json} says and not otherwise. */
class SampleStockTest {

    private static final JsonNode EXPECTED = new JsonMapper().readTree(
            new String(Feeds.bytes("stock-expected.json"), StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void exactlyTheBadRowsAreRefused(int file) {
        JsonNode expected = EXPECTED.get("files").get(file);
        StockReading reading = Feeds.sample(expected.get("file").asString());
        List<String> refused = reading.refused().stream().map(SampleStockTest::told).toList();
        List<String> bad = new ArrayList<>();
        expected.get("bad").forEach(row -> bad.add(row.get("record").asInt() + " " + row.get("line").asInt() + " "
                + row.get("kind").asString() + " " + row.get("field").asString() + " " + row.get("stock").asString() + " "
                + row.get("vin").asString()));
        assertThat(refused).isEqualTo(bad);
        assertThat(reading.good()).hasSize(expected.get("good").asInt());
        assertThat(reading.good().size() + reading.refused().size()).isEqualTo(expected.get("records").asInt());
        assertThat(reading.refused()).allSatisfy(row -> assertThat(row.sentence()).endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void theSampleRowsAreReadExactly(int file) {
        JsonNode expected = EXPECTED.get("files").get(file);
        StockReading reading = Feeds.sample(expected.get("file").asString());
        assertThat(expected.get("samples").size()).isPositive();
        for (JsonNode sample : expected.get("samples")) {
            StockReading.Row row = reading.good().stream().filter(each -> each.row() == sample.get("record").asInt()).findFirst()
                    .orElseThrow();
            Listing it = row.listing();
            assertThat(row.line()).isEqualTo(sample.get("line").asInt());
            sample.properties().forEach(field -> assertThat(value(it, row, field.getKey())).as(it.stock() + " " + field.getKey())
                    .isEqualTo(field.getValue().isNull() ? null : field.getValue().asString()));
        }
    }

    @Test
    void theCarOf1967IsAGoodRow() {
        String classic = EXPECTED.get("files").get(1).get("classic").get("stock").asString();
        assertThat(Feeds.sample(Feeds.GOOGLE).good()).filteredOn(row -> row.listing().stock().equals(classic)).singleElement()
                .satisfies(row -> assertThat(row.listing().vin().isSerial()).isTrue());
    }

    @Test
    void fileFormsAreFoundOut() {
        assertThat(table(Feeds.HOMENET).form()).isEqualTo("UTF-8, comma");
        assertThat(table(Feeds.GOOGLE).form()).isEqualTo("UTF-8, tab");
    }

    @Test
    void everyColumnIsReadOrKeptAside() {
        Table table = table(Feeds.HOMENET);
        ColumnMapping<StockField> mapping = StockFeed.guess(table.header());
        assertThat(mapping.aside(table.header()).stream().map(table.header()::get)).containsExactlyInAnyOrder("ExtColorGeneric",
                "MiscPrice1", "EPACity", "EPAHighway", "ImageList", "Comment1", "CARFAX One Owner", "Dealer Name");
        Listing truck = Feeds.sample(Feeds.HOMENET).good().get(1).listing();
        assertThat(truck.more()).containsEntry("Comment1", "Options: 302A, 53B, 55A").containsEntry("MiscPrice1", "$49,485.00");
        assertThat(truck.place()).isEqualTo("B29");
        assertThat(truck.build().exterior()).isEqualTo("Carbonized Gray");
    }

    @Test
    void whatAllRowsKeepIsToldOnlyWhereAPersonShouldLook() {
        assertThat(Feeds.sample(Feeds.HOMENET).remarks()).isEmpty();
        assertThat(Feeds.sample(Feeds.GOOGLE).remarks()).isEmpty();
    }

    private static String told(RefusedRow row) {
        return row.row() + " " + row.line() + " " + row.kind().name().toLowerCase(Locale.ROOT) + " " + row.field() + " "
                + row.stock() + " " + row.vin();
    }

    private static @Nullable String value(Listing it, StockReading.Row row, String field) {
        return switch (field) {
            case "record" -> String.valueOf(row.row());
            case "line" -> String.valueOf(row.line());
            case "vin" -> it.vin().value();
            case "stock" -> it.stock();
            case "condition" -> Objects.requireNonNull(it.condition()).name().toLowerCase(Locale.ROOT);
            case "year" -> String.valueOf(it.year());
            case "make" -> it.make();
            case "model" -> it.model();
            case "trim" -> it.trim();
            case "miles" -> words(it.miles());
            case "price" -> dollars(it.price());
            case "msrp" -> dollars(it.msrp());
            case "dateInStock" -> words(it.stocked());
            case "inTransit" -> words(it.inTransit());
            default -> throw new IllegalArgumentException(field);
        };
    }

    private static @Nullable String words(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static @Nullable String dollars(@Nullable Money money) {
        return money == null ? null : Dollars.wire(money);
    }

    @Test
    void thirtyEightVehiclesAreInBothFiles() {
        var first = Feeds.sample(Feeds.HOMENET).good().stream().map(row -> row.listing().vin()).collect(Collectors.toSet());
        assertThat(Feeds.sample(Feeds.GOOGLE).good()).filteredOn(row -> first.contains(row.listing().vin())).hasSize(38);
    }

    private static Table table(String feed) {
        return TextTables.read(Feeds.bytes(feed), feed, Background.Progress.unwatched());
    }
}
