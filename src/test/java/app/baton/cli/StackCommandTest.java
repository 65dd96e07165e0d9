package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import app.baton.finance.Annuity;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code stack FILE}, as an outsider drives it: a deal in, the best stack of every route out, and bad input named. */
class StackCommandTest {

    @TempDir
    private Path folder = Path.of("");
    private Script script = new Script(Path.of(""));

    @BeforeEach
    void aFolder() {
        script = new Script(folder);
    }

    @Test
    void answersTheFirstWorkedExample() throws IOException {
        assertThat(run(deal())).isZero();
        JsonNode answer = script.json();
        assertThat(answer.get("routes")).hasSize(6);
        JsonNode rate = answer.at("/routes/3");
        assertThat(rate.get("route").stringValue()).isEqualTo("26-1102");
        assertThat(rate.get("term").intValue()).isEqualTo(60);
        assertThat(rate.get("value").stringValue()).isEqualTo("7672.78");
        assertThat(rate.get("proven").booleanValue()).isTrue();
        assertThat(rate.get("programs").toString())
                .isEqualTo("[\"26-1110\",\"26-1114\",\"26-1115\",\"26-1122\",\"26-1125\",\"26-1127\"]");
        assertThat(answer.at("/best/route").stringValue()).isEqualTo("26-1102");
    }

    @Test
    void saysOfEachOtherProgramWhyItIsOut() throws IOException {
        run(deal());
        JsonNode cash = script.json().at("/routes/0");
        assertThat(out(cash, "26-1127").get("code").stringValue()).isEqualTo("conflict");
        assertThat(out(cash, "26-1127").get("sentence").stringValue()).isEqualTo("Not together with 26-1104.");
        assertThat(out(cash, "26-1105").get("code").stringValue()).isEqualTo("not-met");
        assertThat(out(cash, "26-1117").get("code").stringValue()).isEqualTo("ask");
        assertThat(out(cash, "26-1114").get("code").stringValue()).isEqualTo("wrong-route");
    }

    @Test
    void takesThatThereIsNothingMoreOfAKindForNo() throws IOException {
        ObjectNode deal = deal();
        assertThat(run(deal)).isZero();
        assertThat(out(script.json().at("/routes/0"), "26-1117").get("code").stringValue()).isEqualTo("ask");

        ((ArrayNode) deal.at("/situation/evidence")).add(JsonMapper.shared().readTree("""
                {"kind": "no-more", "what": "degrees", "parties": ["buyer", "co-buyer"]}"""));

        assertThat(run(deal)).as(script.errors).isZero();
        assertThat(out(script.json().at("/routes/0"), "26-1117").get("code").stringValue()).isEqualTo("not-met");
    }

    /** Whoever decided what only a person can read is named, with the day. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "Kim Reyes | 2026-11-24 | - | 0 |",
        "Kim Reyes | 2026-11-24 | 1 | 0 |",
        "-         | 2026-11-24 | - | 2 | /situation/answers/0/by: A person has to read this text",
        "'  '      | 2026-11-24 | - | 2 | /situation/answers/0/by: A person has to read this text",
        "Kim Reyes | -          | - | 2 | /situation/answers/0/on: Say in \"on\" on which day Kim Reyes read",
        "Kim Reyes | 2026-11-24 | 0 | 2 | /situation/answers/0/revision: Revisions count from 1: 0."})
    void whatAPersonDecidedIsSigned(String by, String on, Integer revision, int exit, String said) throws IOException {
        ObjectNode deal = deal();
        ObjectNode asking = asking(deal);
        ObjectNode answer = JsonMapper.shared().createObjectNode().put("program", asking.get("id").stringValue())
                .put("known", "yes");
        answer.set("fact", JsonMapper.shared().readTree(TEXT));
        answer.put("by", by).put("on", on).put("revision", revision);
        List.of("by", "on", "revision").forEach(field -> {
            if (answer.get(field).isNull()) {
                answer.remove(field);
            }
        });
        ((ObjectNode) deal.get("situation")).putArray("answers").add(answer);
        assertThat(run(deal)).as(script.errors).isEqualTo(exit);
        if (exit == 0) {
            assertThat(route(script.json(), "cash").get("programs").toString()).contains(asking.get("id").stringValue());
        } else {
            assertThat(script.errors).contains(said);
        }
    }

    /** A decision on another revision leaves the question open. */
    @Test
    void whatWasReadOfAnotherRevisionIsOpen() throws IOException {
        ObjectNode deal = deal();
        String id = asking(deal).get("id").stringValue();
        assertThat(run(deal)).as(script.errors).isZero();
        assertThat(out(route(script.json(), "cash"), id).get("code").stringValue()).isEqualTo("read-the-program");
        ObjectNode answer = (ObjectNode) JsonMapper.shared().readTree("{\"program\": \"" + id + "\", \"fact\": " + TEXT
                + ", \"known\": \"yes\", \"by\": \"Kim Reyes\", \"on\": \"2026-11-24\", \"revision\": 9}");
        ((ObjectNode) deal.get("situation")).putArray("answers").add(answer);
        assertThat(run(deal)).as(script.errors).isZero();
        assertThat(out(route(script.json(), "cash"), id).get("code").stringValue()).isEqualTo("read-the-program");
    }

    private static final String TEXT = "{\"kind\": \"read-the-program\", \"question\": \"Does the upfit serve the trade?\"}";

    /** A program of the cash route's stack that asks in addition for what only a person can decide. */
    private static ObjectNode asking(ObjectNode deal) throws IOException {
        for (JsonNode program : deal.get("programs")) {
            if (program.get("id").stringValue().equals("26-1110")) {
                ((ObjectNode) program).set("eligibility", JsonMapper.shared().readTree("{\"kind\": \"is\", \"fact\": " + TEXT
                        + "}"));
                return (ObjectNode) program;
            }
        }
        throw new AssertionError("no such program");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "/situation/days/delivery         | \"tomorrow\"     | /situation/days/delivery",
        "/situation/vehicle/msrp          | \"-1.00\"        | /situation/vehicle/msrp",
        "/situation/evidence/0/kind       | \"has\"          | /situation/evidence/0/kind",
        "/situation/answers/0/program     | null             | /situation/answers/0/program",
        "/situation/answers/0/fact/kind   | \"likes-blue\"   | /situation/answers/0/fact/kind",
        "/situation/terms/scor            | 700              | /situation/terms/scor",
        "/policy/amountFinanced           | \"perhaps\"      | /policy/amountFinanced",
        "/policy/amount                   | \"-5.00\"        | /policy/amount",
        "/policy/terms/0                  | 0                | /policy/terms/0",
        "/goal                            | \"most-fun\"     | /goal",
        "/programs/3/windows/0/until      | \"2026-11-01\"   | /programs/3/windows/0/until"})
    void refusesBadInputWithItsPlace(String pointer, String value, String said) throws IOException {
        ObjectNode deal = deal();
        int cut = pointer.lastIndexOf('/');
        JsonNode parent = deal.at(pointer.substring(0, cut));
        JsonNode to = JsonMapper.shared().readTree(value);
        if (parent instanceof ObjectNode object) {
            object.set(pointer.substring(cut + 1), to);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(pointer.substring(cut + 1)), to);
        }
        assertThat(run(deal)).as(script.output).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(script.errors).contains(said);
        assertThat(script.output).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'VIN,price\n1FT,44000\n'          | UTF-8    | deal.csv: Line 1 is not JSON. Mend it there",
        "'{\"programs\": [],\n\"policy\": {' | UTF-8    | deal.csv: The file breaks off in line 2: its JSON has no end. Mend",
        "'{\"programs\": [],\n\n policy: 1}' | UTF-8    | deal.csv: Line 3 is not JSON.",
        "'{}\n{}'                          | UTF-8    | deal.csv: Something follows after the end of the JSON object, in line 2",
        "'{\"programs\": []}'              | UTF-16   | deal.csv: The file is not UTF-8 text. Mend it there, or have the file",
        "'{\"programs\": []}'              | UTF-16LE | deal.csv: Line 1 is not JSON. Mend it there, or have the file written",
        "''                                | UTF-8    | deal.csv: The file is empty. Mend it there, or have the file written",
        "'  \n'                            | UTF-8      | deal.csv: The file is empty."})
    void aFileThatIsNoDealIsNamedWithItsLine(String content, String charset, String sentence) throws IOException {
        Files.write(folder.resolve("deal.csv"), content.getBytes(java.nio.charset.Charset.forName(charset)));
        assertThat(script.run("stack deal.csv")).as(script.errors).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(script.errors).startsWith("FILE: ").contains(sentence);
        assertThat(script.errors.strip().lines()).hasSize(1);
        assertThat(script.output).isEmpty();
    }

    @Test
    void aFolderAndAFileThatIsTooLargeAreNoDeal() throws IOException {
        Files.createDirectory(folder.resolve("deal"));
        assertThat(script.run("stack deal")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(script.errors).contains("deal is a folder; a file is needed.");
        byte[] large = new byte[17 << 20];
        java.util.Arrays.fill(large, (byte) ' ');
        Files.write(folder.resolve("large.json"), large);
        assertThat(script.run("stack large.json")).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(script.errors).contains("large.json: The file is larger than 16777216 bytes.");
    }

    /** The graduate's text allows the year-end bonus, whose own text forbids it. */
    @Test
    void warnsWhereTwoTextsDisagree() throws IOException {
        ObjectNode deal = deal();
        ((ArrayNode) deal.at("/situation/evidence")).add(JsonMapper.shared().readTree("""
                {"kind": "degree", "party": "buyer", "dated": "2026-05-01"}"""))
                .add(JsonMapper.shared().readTree("""
                {"kind": "first-on-contract", "party": "buyer"}"""));
        assertThat(run(deal)).as(script.errors).isZero();
        JsonNode disagreements = route(script.json(), "26-1102").get("disagreements");
        assertThat(disagreements).hasSize(1);
        assertThat(List.of(disagreements.at("/0/leftOut").stringValue(), disagreements.at("/0/inStack").stringValue()))
                .containsExactlyInAnyOrder("26-1117", "26-1125");
        assertThat(disagreements.at("/0/sentence").stringValue()).startsWith("The texts disagree.").contains("Not with 1117.")
                .contains("May be combined with every general bonus, 1125 included.");
    }

    /** Two bulletins in one file, the other lender's rates first: a Mazda is judged by Mazda's, a Ford by Ford's. */
    @ParameterizedTest
    @CsvSource({"Mazda, CX-5, 6.29", "Ford, F-150, 6.49"})
    void eachFranchiseHasTheStandardRateOfItsOwnLender(String make, String model, String rate) throws IOException {
        ObjectNode deal = deal();
        ObjectNode second = (ObjectNode) JsonMapper.shared().readTree(
                Bulletin.resource("/app/baton/demo/programs-second-2026-11.json"));
        ((ObjectNode) second.at("/rulebooks/0/standardRates/0/rows/2")).put("apr", "6.29");
        ArrayNode books = (ArrayNode) deal.get("rulebooks");
        second.get("rulebooks").forEach(book -> books.insert(make.equals("Ford") ? 0 : books.size(), book));
        ((ArrayNode) deal.get("programs")).addAll((ArrayNode) second.get("programs"));
        ((ObjectNode) deal.at("/situation/vehicle")).put("make", make).put("model", model).remove("trim");
        assertThat(run(deal)).as(script.errors).isZero();
        JsonNode standard = route(script.json(), "standard");
        assertThat(standard.get("payment").stringValue())
                .isEqualTo(Dollars.wire(Annuity.payment(Dollars.of(44_000), Percent.parse(rate), 60)));
    }

    private static JsonNode route(JsonNode answer, String name) {
        for (JsonNode route : answer.get("routes")) {
            if (route.get("route").stringValue().equals(name)) {
                return route;
            }
        }
        throw new AssertionError("no route " + name);
    }

    private static JsonNode out(JsonNode route, String program) {
        for (JsonNode out : route.get("leftOut")) {
            if (out.get("program").stringValue().equals(program)) {
                return out;
            }
        }
        throw new AssertionError(program + " is not left out of " + route.get("route"));
    }

    private int run(ObjectNode deal) throws IOException {
        Files.writeString(folder.resolve("deal.json"), deal.toString());
        return script.run("stack deal.json");
    }

    /** The sample bulletin's programs with a deal. */
    private static ObjectNode deal() throws IOException {
        var in = Objects.requireNonNull(StackCommandTest.class.getResourceAsStream("/stack/veteran.json"));
        ObjectNode deal = (ObjectNode) JsonMapper.shared().readTree(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        ObjectNode bulletin = (ObjectNode) JsonMapper.shared().readTree(Bulletin.json());
        bulletin.setAll(deal);
        return bulletin;
    }
}
