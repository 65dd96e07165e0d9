package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code vin VIN...}, as an outsider drives it, and as the guide shows it. */
class VinCommandTest {

    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| `(\\w+)` \\| (true|false) \\| `([a-z]+)` \\| ([0-9, ]*?) ?\\| ([^|]*?) ?\\|$");

    private final Script script = new Script(Path.of(""));

    @Test
    void oneObjectForEachNumberInTheirOrder() {
        assertThat(script.run("vin 1g4ah59h45g118341 1FTFW3L85-TFB32734")).as(script.errors).isZero();

        assertThat(script.json()).hasSize(2);
        JsonNode first = script.json().get(0);
        assertThat(first.get("given").stringValue()).isEqualTo("1g4ah59h45g118341");
        assertThat(first.get("vin").stringValue()).isEqualTo("1G4AH59H45G118341");
        assertThat(first.get("checkDigit").stringValue()).isEqualTo("4");
        assertThat(first.get("modelYears").toString()).isEqualTo("[2005]");
        assertThat(first.get("sentences")).isEmpty();
        assertThat(script.json().get(1).get("vin").stringValue()).isEqualTo("1FTFW3L85TFB32734");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "1G4AH59H45G118342 | 1 | The check digit in place 9 is 4, and 6 goes with the other characters: one of them is "
            + "mistyped, or two are swapped.",
        "1FTER4HH5TLDO9246 | 1 | Place 13 is the letter O, which no VIN has: I, O and Q are left out because they "
            + "look like 1 and 0.",
        "1M8GDM9A_KP042788 | 1 | Place 9 is \"_\"; a VIN has letters and digits only.",
        "1M8GD             | 0 | It is no VIN but can be a number from before model year 1981, which has no check digit "
            + "and names neither year nor maker.",
        "1M8G              | 1 | It has 4 characters; a VIN has 17, and the number of a vehicle from before 1981 has 5 to 13.",
        "1                 | 1 | It has 1 character; a VIN has 17, and the number of a vehicle from before 1981 has 5 to 13.",
        "1G4AH59H90G118341 | 1 | Place 10 is 0, which stands for no model year.",
        "WVWZZZ1KZ6W000001 | 0 | It has ZZZ in places 4 to 6, as vehicles for Europe have, and so no check digit. Its model year "
            + "is not certain.",
        "11111111111111111 | 0 | The maker 111 is not in Baton's list.",
        "1F9AH59H55G118341 | 0 | The code 1F9 ends in 9: its maker builds fewer than 1,000 vehicles a year. With places "
            + "12 to 14, 118, it is not in Baton's list.",
    })
    void saysWhatIsWrongOrToBeKnown(String vin, int exit, String sentence) {
        assertThat(script.run("vin " + vin)).as(script.output).isEqualTo(exit);
        assertThat(sentences(script.json().get(0))).contains(sentence);
    }

    @Test
    void oneThatIsNotValidIsAFinding() {
        assertThat(script.run("vin 1G4AH59H45G118341 1G4AH59H45G118342")).isOne();
    }

    @Test
    void withoutANumberThereIsNothingToRead() {
        assertThat(script.run("vin")).isEqualTo(2);
        assertThat(script.errors).contains("VIN");
    }

    @Test
    void theGuidesTableIsWhatTheCommandAnswersAndFitsItsSchema() throws IOException {
        List<MatchResult> rows = ROW.matcher(Files.readString(Path.of("src/site/markdown/commands.md"))).results().toList();
        assertThat(rows).hasSize(6);
        script.run("vin " + rows.stream().map(row -> row.group(1)).collect(Collectors.joining(" ")));

        for (int i = 0; i < rows.size(); i++) {
            JsonNode answer = script.json().get(i);
            MatchResult row = rows.get(i);
            assertThat(answer.get("valid").booleanValue()).as(row.group()).isEqualTo(Boolean.parseBoolean(row.group(2)));
            assertThat(answer.get("kind").stringValue()).isEqualTo(row.group(3));
            assertThat(answer.get("modelYears").toString()).isEqualTo("[" + row.group(4).replace(" ", "") + "]");
            assertThat(answer.get("maker").isNull() ? "" : answer.get("maker").stringValue()).isEqualTo(row.group(5));
        }
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Bulletin.resource("/app/baton/schema/vin.json"), InputFormat.JSON)
                .validate(script.output, InputFormat.JSON)).isEmpty();
    }

    private static List<String> sentences(JsonNode answer) {
        return StreamSupport.stream(answer.get("sentences").spliterator(), false).map(JsonNode::stringValue).toList();
    }
}
