package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Problem;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

/** The public contract of {@code contract-check FILE}'s input is the model's, and true of the files that Baton reads. */
class ContractSchemaTest {

    private static final String FILE = Bulletin.resource("/app/baton/schema/contract-check.json");
    private static final String GOOD = """
            {"advances": [{"date": "1978-01-10", "amount": 5000.00}],
             "payments": [{"first": "1978-02-10", "count": 24, "amount": "230.00", "every": "P1M"}],
             "stated": {"apr": 9.69, "financeCharge": "520", "totalOfPayments": 5520.0}}""";

    @Test
    void theShippedSchemaIsTheModels() {
        ObjectNode shipped = CanonicalJson.read(FILE);
        shipped.get("$defs").properties().forEach(it -> assertThat(it.getValue().has("description")).as(it.getKey()).isTrue());
        SchemaOfModel.withoutWords(shipped);

        assertThat(CanonicalJson.text(shipped)).isEqualTo(CanonicalJson.text(SchemaOfModel.contract()));
    }

    @Test
    void whatFitsIsRead() {
        assertThat(schema().validate(GOOD, InputFormat.JSON)).isEmpty();
        assertThat(read(GOOD).credit().payments()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5000.00      | \"5,000.00\"",
        "5000.00      | -5000",
        "5000.00      | \"NaN\"",
        "5000.00      | true",
        "\"1978-01-10\" | \"1/10/1978\"",
        "24           | 0",
        "24           | 100000",
        "24           | 24.5",
        "\"P1M\"      | \"monthly\"",
        "every        | evry",
        "9.69         | -1",
        "stated       | state",
        "\"date\"     | \"on\"",
    })
    void whatBatonRefusesDoesNotFitTheSchema(String good, String bad) {
        String file = GOOD.replace(good, bad);

        assertThat(schema().validate(file, InputFormat.JSON)).isNotEmpty();
        assertThatThrownBy(() -> read(file)).isInstanceOf(Problem.class);
    }

    private static ContractRequest read(String json) {
        return new JsonContract().read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Schema schema() {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(FILE, InputFormat.JSON);
    }
}
