package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** The public contract of {@code quote FILE}'s input is the model's, described, and true of the files that Baton reads. */
class QuoteSchemaTest {

    private static final String QUOTE = Bulletin.resource("/app/baton/schema/quote.json");

    @Test
    void theShippedSchemaIsTheModels() {
        ObjectNode shipped = CanonicalJson.read(QUOTE);
        SchemaOfModel.withoutWords(shipped);

        assertThat(CanonicalJson.text(shipped)).isEqualTo(CanonicalJson.text(SchemaOfModel.quote()));
    }

    @Test
    void everyTypeOfTheSchemaIsDescribed() {
        CanonicalJson.read(QUOTE).get("$defs").properties().forEach(definition ->
                assertThat(definition.getValue().path("description").asString("")).as(definition.getKey()).isNotBlank());
    }

    @Test
    void aDealFitsAndIsRead() {
        ObjectNode deal = deal();

        assertThat(schema().validate(deal.toString(), InputFormat.JSON)).isEmpty();
        assertThat(new JsonQuote().read(CanonicalJson.bytes(deal)).request().worksheet().items()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/deal/price                 | \"a lot\"",
        "/deal/items/0/kind          | \"extra\"",
        "/deal/trades/0/allowance    | \"8,000\"",
        "/deal/contract              | {\"convention\": \"guess\"}",
        "/taxes                      | {\"states\": [{}]}",
        "/decision                   | {\"lender\": \"Northwind Credit\"}"})
    void whatBatonRefusesDoesNotFitTheSchema(String pointer, String value) {
        ObjectNode deal = deal();
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) deal.at(pointer.substring(0, cut))).set(pointer.substring(cut + 1),
                CanonicalJson.read("{\"v\":" + value + "}").get("v"));

        assertThat(schema().validate(deal.toString(), InputFormat.JSON)).isNotEmpty();
    }

    /** The table that ships with Baton is a {@code taxes} part, and each row says where it was read. */
    @Test
    void theShippedTaxTableFits() {
        ObjectNode deal = deal();
        deal.set("taxes", CanonicalJson.read(Bulletin.resource("/app/baton/deal/tax-rules.json")));

        assertThat(schema().validate(deal.toString(), InputFormat.JSON)).isEmpty();
        assertThat(JsonTaxTable.shipped().states()).hasSizeGreaterThan(25);
    }

    private static ObjectNode deal() {
        return CanonicalJson.read(Bulletin.resource("/quote/base.json"));
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(
                "urn:baton:schema:programs", Bulletin.resource("/app/baton/schema/programs.json"),
                "urn:baton:schema:stack", Bulletin.resource("/app/baton/schema/stack.json")))).getSchema(QUOTE, InputFormat.JSON);
    }
}
