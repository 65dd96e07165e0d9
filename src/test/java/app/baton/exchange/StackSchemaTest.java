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

/** The public contract of {@code stack FILE}'s input is the model's, described, and true of the files that Baton reads. */
class StackSchemaTest {

    private static final String STACK = Bulletin.resource("/app/baton/schema/stack.json");

    @Test
    void theShippedSchemaIsTheModels() {
        ObjectNode shipped = CanonicalJson.read(STACK);
        SchemaOfModel.withoutWords(shipped);

        assertThat(CanonicalJson.text(shipped)).isEqualTo(CanonicalJson.text(SchemaOfModel.stack()));
    }

    @Test
    void everyTypeOfTheSchemaIsDescribed() {
        CanonicalJson.read(STACK).get("$defs").properties().forEach(definition ->
                assertThat(definition.getValue().has("description")).as(definition.getKey()).isTrue());
    }

    @Test
    void aDealOverTheBulletinFitsAndIsRead() {
        ObjectNode deal = deal();

        assertThat(schema().validate(deal.toString(), InputFormat.JSON)).isEmpty();
        assertThat(new JsonStack().read(CanonicalJson.bytes(deal)).situation().evidence()).hasSize(3);
    }

    /** Regions that nobody looked up are unknown; that the address lies in none is an answer. */
    @Test
    void keepsUnknownRegionsApartFromNone() {
        ObjectNode deal = deal();
        assertThat(new JsonStack().read(CanonicalJson.bytes(deal)).situation().place().regions()).isNull();

        ((ObjectNode) deal.at("/situation/place")).putArray("regions");

        assertThat(new JsonStack().read(CanonicalJson.bytes(deal)).situation().place().regions()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/situation/days/delivery       | \"soon\"",
        "/situation/evidence/0/how      | \"has\"",
        "/situation/evidence/1/party    | \"neighbor\"",
        "/situation/place/regions       | \"Great Lakes\"",
        "/policy/amount                 | \"44000\"",
        "/policy/amountFinanced         | \"perhaps\"",
        "/goal                          | \"most-fun\""})
    void whatBatonRefusesDoesNotFitTheSchema(String pointer, String value) {
        ObjectNode deal = deal();
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) deal.at(pointer.substring(0, cut))).set(pointer.substring(cut + 1),
                CanonicalJson.read("{\"v\":" + value + "}").get("v"));

        assertThat(schema().validate(deal.toString(), InputFormat.JSON)).isNotEmpty();
    }

    private static ObjectNode deal() {
        ObjectNode deal = CanonicalJson.read(Bulletin.json());
        deal.setAll(CanonicalJson.read(Bulletin.resource("/stack/veteran.json")));
        return deal;
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(
                "urn:baton:schema:programs", Bulletin.resource("/app/baton/schema/programs.json"))))
                .getSchema(STACK, InputFormat.JSON);
    }
}
