package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class ProgramsSchemaTest {

    private static final String PROGRAMS = Bulletin.resource("/app/baton/schema/programs.json");
    private static final String PROGRAM = Bulletin.resource("/app/baton/schema/program.json");

    /** Whoever changes a record sees here that the public contract changes with it, and writes it down. */
    @Test
    void theShippedSchemaIsTheModels() {
        ObjectNode shipped = CanonicalJson.read(PROGRAMS);
        SchemaOfModel.withoutWords(shipped);

        assertThat(CanonicalJson.text(shipped)).isEqualTo(CanonicalJson.text(SchemaOfModel.sheet()));
    }

    @Test
    void everyTypeOfTheSchemaIsDescribed() {
        CanonicalJson.read(PROGRAMS).get("$defs").properties().forEach(definition ->
                assertThat(definition.getValue().has("description")).as(definition.getKey()).isTrue());
    }

    @Test
    void theBulletinFitsTheSchema() {
        assertThat(schema(PROGRAMS).validate(Bulletin.json(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void whatBatonWritesFitsTheSchema() {
        JsonPrograms format = new JsonPrograms();
        Schema program = schema(PROGRAM);

        assertThat(schema(PROGRAMS).validate(format.write(Bulletin.sheet()), InputFormat.JSON)).isEmpty();
        Bulletin.sheet().programs().forEach(each ->
                assertThat(program.validate(format.write(each), InputFormat.JSON)).as(each.ref().toString()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"/name,7", "/claim/due/kind,\"soon\"", "/sponsor/kind,\"nobody\"", "/windows/0/from,\"Nov 3\"",
        "/benefits/0/benefit/amount/rows/0/amount,\"2000\"", "/revision,\"1\""})
    void whatBatonRefusesDoesNotFitTheSchema(String pointer, String value) {
        ObjectNode tree = new JsonPrograms().tree(Bulletin.program(1101));
        int cut = pointer.lastIndexOf('/');
        ((ObjectNode) tree.at(pointer.substring(0, cut))).set(pointer.substring(cut + 1),
                CanonicalJson.read("{\"v\":" + value + "}").get("v"));

        List<Error> errors = schema(PROGRAM).validate(tree.toString(), InputFormat.JSON);

        assertThat(errors).isNotEmpty();
    }

    private static Schema schema(String root) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Map.of(
                "urn:baton:schema:programs", PROGRAMS))).getSchema(root, InputFormat.JSON);
    }
}
