package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.incentive.ProgramId;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.lead.radar.OfferReading;
import app.baton.money.Dollars;
import app.baton.people.PhoneReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sample mailing list, row by row as a careful person reads it. */
class SampleOffersTest {

    private static final String FILE = "private-offers.csv";
    private static final Map<ProgramId, Set<Money>> PRINTED = Map.of(
            new ProgramId("26-1118"), Set.of(Dollars.of(500), Dollars.of(750), Dollars.of(1000)),
            new ProgramId("26-1119"), Set.of(Dollars.of(750), Dollars.of(1250)),
            new ProgramId("26-1129"), Set.of(Dollars.of(0)));
    private static final OfferReading SAMPLE = read(Feeds.bytes(FILE));
    private static final JsonNode EXPECTED = JsonMapper.shared().readTree(Feeds.bytes("private-offers-expected.json"));

    private static OfferReading read(byte[] bytes) {
        Table table = Tables.read(bytes, FILE, Background.Progress.unwatched());
        return OfferFeed.read(table, OfferFeed.guess(table.header()), id -> Optional.ofNullable(PRINTED.get(id)),
                new PhoneReader("US"), Background.Progress.unwatched());
    }

    private static OfferReading read(String rows) {
        return read(("Code,Program ID,Offer Amount,Expires,First,Last,Street\n" + rows).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void everyBadRowIsReportedWithItsLineColumnAndCertificateAndNoOther() {
        Map<Integer, List<String>> said = new TreeMap<>();
        SAMPLE.refused().forEach(it -> said.put(it.row(), List.of(String.valueOf(it.line()), it.kind().name(), it.field(),
                it.certificate())));
        SAMPLE.remarks().forEach(it -> said.put(it.row(), List.of(String.valueOf(it.line()), it.kind().name(), it.field(),
                SAMPLE.good().stream().filter(row -> row.line() == it.line()).findFirst().orElseThrow().offer().code().value())));
        Map<Integer, List<String>> expected = new TreeMap<>();
        EXPECTED.get("bad").forEach(it -> expected.put(it.get("record").asInt(), List.of(it.get("line").asString(),
                it.get("kind").asString().toUpperCase(Locale.ROOT), it.get("field").asString(),
                it.get("certificate").asString())));
        assertThat(said).isEqualTo(expected);
        assertThat(SAMPLE.refused()).allSatisfy(it -> assertThat(it.sentence()).endsWith("."));
    }

    @Test
    void goodRowsAreCountedByProgramAndWhatHasRunOutIsKept() {
        List<OfferReading.Row> clear = SAMPLE.good().stream().filter(row -> row.offer().look().isEmpty()).toList();
        assertThat(clear).hasSize(EXPECTED.get("good").asInt());
        Map<String, Integer> byProgram = new HashMap<>();
        clear.forEach(row -> byProgram.merge(row.offer().program().value(), 1, Integer::sum));
        EXPECTED.get("byProgram").properties().forEach(it ->
                assertThat(byProgram).containsEntry(it.getKey(), it.getValue().asInt()));
        assertThat(clear.stream().filter(row -> row.offer().expiredOn(LocalDate.of(2026, 11, 1)))).hasSize(
                EXPECTED.get("expiredRows").asInt());
        assertThat(SAMPLE.good().stream().filter(row -> !row.offer().look().isEmpty())).singleElement().satisfies(row ->
                assertThat(row.offer().look()).contains("26-1118", "500", "7500"));
    }

    @Test
    void aRowBecomesAnOfferToItsHousehold() {
        assertThat(SAMPLE.good().getFirst().offer()).satisfies(offer -> {
            assertThat(offer.amount()).isEqualTo(Dollars.of(1250));
            assertThat(offer.holder().name()).isEqualTo("Mrs. Natalie L Hawthorne and April Reilly");
            assertThat(offer.holder().address().line()).isEqualTo("4293 Ford Rd Unit B-2, Livonia, MI 48154");
            assertThat(offer.holder().phones()).containsExactly("+17347990141");
            assertThat(offer.mailed()).hasToString("2026-10-26");
        });
    }

    @Test
    void otherHeadingsAndEncodingsAreRead() {
        assertThat(read("a1,26-1118,500,11/30/2026,José,Núñez,1 Main St").good()).singleElement().satisfies(row ->
                assertThat(row.offer().code()).hasToString("A1"));
        byte[] windows = "Certificate\tProgram\tAmount\tValid To\tLast Name\nB2\t26-1119\t$750\t2026-11-30\tÁvila\n"
                .getBytes(Charset.forName("windows-1252"));
        assertThat(read(windows).good()).singleElement().satisfies(row ->
                assertThat(row.offer().holder().name()).isEqualTo("Ávila"));
    }

    @Test
    void aListWithoutTheColumnsThatCountIsRefusedWithTheirNames() {
        assertThatExceptionOfType(Problem.class).isThrownBy(() ->
                read("Name,Amount\nJo,5\n".getBytes(StandardCharsets.UTF_8)))
                .satisfies(problem -> assertThat(problem.sentence()).contains("the certificate, the program, the valid to"));
    }
}
