package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.Programs;
import app.baton.journal.Problem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

class JsonProgramsTest {

    private final JsonPrograms format = new JsonPrograms();

    @Test
    void theWholeBulletinIsReadWithoutARefusalOrAnUnknownField() {
        ProgramReading reading = format.readAll(Bulletin.json());

        assertThat(reading.refused()).isEmpty();
        assertThat(reading.unknown()).isEmpty();
        assertThat(reading.good().rulebooks()).hasSize(1);
        assertThat(reading.good().programs()).hasSize(32);
    }

    @Test
    void whatIsWrittenIsWhatWasReadToTheByte() {
        ObjectNode original = CanonicalJson.read(Bulletin.json());

        assertThat(format.write(format.readAll(Bulletin.json()).good())).isEqualTo(CanonicalJson.text(original));
    }

    @Test
    void aProgramSurvivesWritingAndReading() {
        for (Program program : Bulletin.sheet().programs()) {
            assertThat(format.read(format.write(program))).isEqualTo(program);
        }
        assertThat(format.readRulebook(format.write(Bulletin.rulebook()))).isEqualTo(Bulletin.rulebook());
    }

    @Test
    void theHashIsThatOfTheCanonicalTextWhateverTheSpacing() {
        Program program = Bulletin.program(1110);
        String spaced = CanonicalJson.read(format.write(program)).toPrettyString();

        assertThat(format.hash(format.read(spaced))).isEqualTo(format.hash(program)).matches("[0-9a-f]{64}");
        assertThat(format.hash(Bulletin.program(1102, 2))).isNotEqualTo(format.hash(Bulletin.program(1102, 1)));
    }

    @Test
    void fieldsOfANewerVersionSurviveAnywhereInAProgramAndAreReported() {
        ObjectNode tree = format.tree(Bulletin.program(1110));
        tree.put("color", "blue");
        ((ObjectNode) tree.at("/benefits/0/benefit/amount/rows/1")).putObject("a/b~c").put("deep", 7);
        ((ObjectNode) tree.at("/eligibility/of/0/fact")).putArray("alsoBrands").add("Mercury");

        Program read = format.read(tree.toString());

        assertThat(format.write(read)).isEqualTo(CanonicalJson.text(tree));
        assertThat(format.hash(read)).isEqualTo(CanonicalJson.hash(tree)).isNotEqualTo(format.hash(Bulletin.program(1110)));
        assertThat(read.oneLine(texts())).isEqualTo(Bulletin.program(1110).oneLine(texts()));
        assertThat(read).isNotEqualTo(Bulletin.program(1110));
        ProgramReading sheet = format.readAll("{\"programs\":[" + tree + "]}");
        assertThat(sheet.unknown()).extracting(ProgramReading.Refused::pointer).containsExactlyInAnyOrder("/programs/0/color",
                "/programs/0/benefits/0/benefit/amount/rows/1/a~1b~0c", "/programs/0/eligibility/of/0/fact/alsoBrands");
    }

    @Test
    void valuesThatSayNothingSurviveToo() {
        ObjectNode tree = format.tree(Programs.cash("26-9001", 1, "Plain", 100));
        tree.put("meetsCashDown", false).putNull("proofs");
        ((ObjectNode) tree.at("/combination")).putArray("rules");

        Program read = format.read(tree.toString());

        assertThat(format.write(read)).isEqualTo(CanonicalJson.text(tree));
        assertThat(format.readAll("{\"programs\":[" + tree + "]}").unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "/benefits/0/benefit/kind                    | \"free-car\"    | one of customer-cash, dealer-cash",
        "/eligibility/of/0/fact/kind                 | \"shoe-size\"   | one of vehicle, vin-in",
        "/eligibility/of/0/fact/roles/0              | \"uncle\"       | one of buyer, co-buyer",
        "/sponsor/kind                               | \"MANUFACTURER\" | one of manufacturer",
        "/windows/0/until                            | \"2026-11-01\"  | before it starts on 2026-11-03",
        "/windows/0/from                             | \"2026-11-31\"  | a date such as",
        "/windows/1/by                               | \"sale\"        | a window for this day above",
        "/benefits/0/benefit/amount/rows/0/amount    | \"-5.00\"       | not negative",
        "/benefits/0/benefit/amount/rows/0/amount    | \"1000\"        | Write it as \"1000.00\"",
        "/benefits/0/benefit/amount/rows/0/amount    | 1000            | an amount such as",
        "/revision                                   | 0               | count from 1",
        "/revision                                   | \"1\"           | a whole number",
        "/id                                         | \"no id!\"      | a program's number",
        "/name                                       | \" \"           | has a name",
        "/payees                                     | []              | how the customer gets the money",
        "/payees                                     | \"deal\"        | has to be a list",
        "/routes                                     | {}              | on which routes",
        "/benefits                                   | []              | gives something",
        "/claim/due/kind                             | \"someday\"     | one of after-delivery",
        "/combination/alone                          | \"yes\"         | true or false",
        "/eligibility/of/0/fact/daysBeforeSale       | -1              | not negative",
        "/eligibility/of/0/fact/brands               | {}              | Name the brands",
        "/source                                     | null            | It is missing",
    })
    void aFieldThatIsWrongIsNamedByPointerAndSentence(String pointer, String value, String sentence) {
        ObjectNode tree = format.tree(Bulletin.program(1110));
        int cut = pointer.lastIndexOf('/');
        String name = pointer.substring(cut + 1);
        var parent = tree.at(pointer.substring(0, cut));
        var node = CanonicalJson.read("{\"v\":" + value + "}").get("v");
        if (parent instanceof ObjectNode object) {
            object.set(name, node);
        } else {
            ((tools.jackson.databind.node.ArrayNode) parent).set(Integer.parseInt(name), node);
        }

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> format.read(tree.toString())).satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo(Problem.Kind.BAD_INPUT);
            assertThat(problem.field().orElseThrow()).startsWith(pointer);
            assertThat(problem.sentence()).contains(sentence);
        });
    }

    @Test
    void goodProgramsComeInBesideBadOnes() {
        ObjectNode good = format.tree(Bulletin.program(1101));
        ObjectNode bad = format.tree(Bulletin.program(1102, 2));
        ((ObjectNode) bad.at("/benefits/0/benefit/rows/1")).put("tier", "T0-1");

        ProgramReading reading = format.readAll("{\"format\":1,\"programs\":[" + good + "," + bad + ",7]}");

        assertThat(reading.good().programs()).containsExactly(Bulletin.program(1101));
        assertThat(reading.refused()).isEqualTo(List.of(
                new ProgramReading.Refused("/programs/1/benefits/0/benefit/rows/1/fromMonths", "26-1102",
                        "Tier T0-1 has a rate for these months in a row above."),
                new ProgramReading.Refused("/programs/2", "", "It has to be an object.")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"format\":2,\"programs\":[]}     | programs.newer-format",
        "{\"something\":1}                  | programs.none",
        "{\"programs\":{}}                  | programs.none",
        "{\"programs\":[],\"programs\":[]}  | json.duplicate-name",
        "{\"programs\":[1.5]}               | json.number",
        "[]                                 | json.broken",
    })
    void aFileThatIsNoListOfProgramsIsRefusedWhole(String json, String code) {
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> format.readAll(json))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(code));
    }

    private static app.baton.journal.Texts texts() {
        return app.baton.journal.Texts.english(java.time.ZoneId.of("America/Detroit"));
    }
}
