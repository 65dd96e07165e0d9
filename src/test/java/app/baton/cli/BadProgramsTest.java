package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Programs that contradict themselves or name what is not there: {@code stack FILE} refuses each with its place and a
 * sentence, and answers nothing.
 */
class BadProgramsTest {

    private static final String DEAL = """
            {"situation": {"vehicle": {"year": 2026, "make": "Ford", "model": "F-150", "trim": "XLT"},
              "days": {"sale": "2026-11-24", "delivery": "2026-11-25"}}, "policy": {"amountFinanced": "given"}}""";

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an exception that names nobody | /programs/16/combination/rules/0/programs | ["26-9999"] | \
            /programs/16/combination/rules/0/programs | It names the program 26-9999
            a group that is not there | /programs/4/combination/group | "Z" | /programs/4/combination/group | \
            The rulebook bulletin-2026-11 has no group Z.
            a text that allows and forbids one program | /programs/16/combination/rules/1 | \
            {"policy": "allow", "programs": ["26-1116"]} | /programs/16/combination/rules/0/programs | \
            The same text allows and forbids one program.
            a text that allows and forbids one group | /programs/16/combination/rules | \
            [{"policy": "forbid", "groups": ["B"]}, {"policy": "allow", "groups": ["B"]}] | \
            /programs/16/combination/rules/0/groups | The same text allows and forbids one group.
            a table that contradicts itself | /rulebooks/0/together/V/C | false | /rulebooks/0/together | \
            The table says the contrary the other way round.
            programs that need each other in a circle | /programs/28/combination/requires | [{"anyOf": ["26-1127"]}] | \
            /programs/28/combination/requires/0/anyOf | A program cannot need itself beside it.
            a negative amount | /programs/4/benefits/0/benefit/amount/amount | "-1250.00" | \
            /programs/4/benefits/0/benefit/amount/amount | An amount is not negative: -1250.00.
            two rates for one tier and term | /programs/1/benefits/0/benefit/rows/3/fromMonths | 36 | \
            /programs/1/benefits/0/benefit/rows/ | has a rate for these months in a row above.
            tiers whose scores overlap | /rulebooks/0/tiers/1/scoreTo | 710 | /rulebooks/0/tiers/1/scoreFrom | \
            The scores of tier T2 overlap those of a tier above.
            a window that ends before it starts | /programs/3/windows/0/until | "2026-11-01" | /programs/3/windows/0/until | \
            The window ends on 2026-11-01, before it starts on 2026-11-03.
            a fact that does not exist | /programs/16/eligibility/of/0/fact/kind | "likes-blue" | \
            /programs/16/eligibility/of/0/fact/kind | likes-blue
            """)
    void isRefusedWithItsPlaceAndASentence(String what, String where, String value, String place, String sentence)
            throws IOException {
        ObjectNode file = (ObjectNode) JsonMapper.shared().readTree(Bulletin.json());
        file.setAll((ObjectNode) JsonMapper.shared().readTree(DEAL));
        put(file, where, JsonMapper.shared().readTree(value));
        assertRefused(file, what, place, sentence);
    }

    private void assertRefused(ObjectNode file, String what, String place, String sentence) throws IOException {
        Script script = new Script(folder);
        Files.writeString(folder.resolve("deal.json"), file.toString());
        assertThat(script.run("stack deal.json")).as("%s: %s", what, script.output).isEqualTo(Exit.BAD_INPUT.code());
        assertThat(script.errors).contains(place).contains(sentence);
        assertThat(script.output).isEmpty();
    }

    private static void put(ObjectNode file, String where, JsonNode value) {
        int cut = where.lastIndexOf('/');
        String name = where.substring(cut + 1);
        switch (file.at(where.substring(0, cut))) {
            case ObjectNode object -> object.set(name, value);
            case ArrayNode list when Integer.parseInt(name) == list.size() -> list.add(value);
            case ArrayNode list -> list.set(Integer.parseInt(name), value);
            case JsonNode other -> throw new AssertionError(where + " leads to " + other);
        }
    }
}
