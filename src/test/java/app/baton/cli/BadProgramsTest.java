package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.Bulletin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
            {"situation": {"vehicle": {"year": 2026, "make": "Ford", "model": "F-150", "trim": "XLT", "past": {}},
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
            a rule for all programs on a fact that does not exist | /rulebooks/0/standing/0/condition/fact/kind | \
            "likes-blue" | /rulebooks/0/standing/0/condition/fact/kind | likes-blue
            an answer to a fact that does not exist | /situation/answers | \
            [{"fact": {"kind": "likes-blue"}, "known": "yes"}] | /situation/answers/0/fact/kind | likes-blue
            a cap that names nobody | /rulebooks/0/caps/0/programs/0 | "26-9999" | /rulebooks/0/caps/0/programs | \
            It names the program 26-9999
            a rule with an exception for nobody | /rulebooks/0/standing/0/except | ["26-9999"] | \
            /rulebooks/0/standing/0/except | It names the program 26-9999
            a rule for all programs that names nobody | /rulebooks/0/standing/0/condition | \
            {"kind": "is", "fact": {"kind": "used-with", "anyOf": ["26-9999"]}} | \
            /rulebooks/0/standing/0/condition/fact/anyOf | It names the program 26-9999
            a condition that names nobody | /programs/16/eligibility/of/0/fact | \
            {"kind": "used-with", "anyOf": ["26-9999"]} | /programs/16/eligibility/of/0/fact/anyOf | \
            It names the program 26-9999
            a condition on a tier that no lender has | /programs/16/eligibility/of/0/fact | \
            {"kind": "tier-in", "tiers": ["T2", "T9"]} | /programs/16/eligibility/of/0/fact/tiers/1 | \
            No lender of these rulebooks has the tier T9; there are T0-1, T2, T3, T4.
            a rate for a tier that no lender has | /programs/1/benefits/0/benefit/rows/0/tier | "T9" | \
            /programs/1/benefits/0/benefit/rows/0/tier | has the tier T9
            a standard rate for a tier that no lender has | /rulebooks/0/standardRates/0/rows/0/tier | "T9" | \
            /rulebooks/0/standardRates/0/rows/0/tier | has the tier T9
            a deal on a tier that no lender has | /situation/terms | {"tier": "T9"} | /situation/terms/tier | has the tier T9
            a certificate of no program | /situation/evidence | \
            [{"kind": "certificate", "party": "buyer", "program": "26-9999", "validTo": "2026-11-30"}] | \
            /situation/evidence/0/program | It names the program 26-9999
            a PIN for no program | /situation/evidence | [{"kind": "pin", "party": "buyer", "program": "26-9999"}] | \
            /situation/evidence/0/program | It names the program 26-9999
            an answer about no program | /situation/answers | \
            [{"program": "26-9999", "fact": {"kind": "asked-for"}, "known": "yes"}] | /situation/answers/0/program | 26-9999
            a count of no program | /situation/counters | {"26-9999": {"deliveries": 3}} | /situation/counters/26-9999 | \
            It names the program 26-9999
            an amount of no program | /situation/amounts | {"26-9999": "500.00"} | /situation/amounts/26-9999 | \
            It names the program 26-9999
            a form of payment for no program | /policy/payees | {"26-9999": "check"} | /policy/payees/26-9999 | \
            It names the program 26-9999
            a negative cap | /rulebooks/0/caps/1/total | "-2500.00" | /rulebooks/0/caps/1/total | \
            An amount is not negative: -2500.00.
            a negative budget | /programs/28/limits/budget | "-9000.00" | /programs/28/limits/budget | \
            An amount is not negative: -9000.00.
            a negative plan price | /situation/terms | {"planPrice": "-1.00"} | /situation/terms/planPrice | \
            An amount is not negative: -1.00.
            a negative down payment | /situation/terms | {"cashDown": "-1.00"} | /situation/terms/cashDown | \
            An amount is not negative: -1.00.
            a negative certificate | /situation/evidence | [{"kind": "certificate", "party": "buyer", \
            "program": "26-1118", "amount": "-500.00", "validTo": "2026-11-30"}] | /situation/evidence/0/amount | \
            An amount is not negative: -500.00.
            a negative decision | /situation/amounts | {"26-1130": "-5.00"} | /situation/amounts/26-1130 | \
            An amount is not negative: -5.00.
            a negative reserve | /policy/reserve | {"standard": "-5.00"} | /policy/reserve/standard | \
            An amount is not negative: -5.00.
            rates that end before they start | /rulebooks/0/standardRates/0/until | "2026-10-01" | \
            /rulebooks/0/standardRates/0/until | It ends on 2026-10-01, before it starts on
            a window in a condition that ends before it starts | /programs/16/eligibility/of/0/fact | \
            {"kind": "date-in", "window": {"by": "sale", "from": "2026-11-20", "until": "2026-11-03"}} | \
            /programs/16/eligibility/of/0/fact/window/until | \
            The window ends on 2026-11-03, before it starts on 2026-11-20.
            leases whose last end is before the first | /programs/16/eligibility/of/0/fact | {"kind": "returns-lease", \
            "roles": ["buyer"], "lender": "Ford Credit", "endsFrom": "2027-05-31", "endsUntil": "2026-12-01"} | \
            /programs/16/eligibility/of/0/fact/endsUntil | The last day is 2026-12-01, before the first, 2027-05-31.
            """)
    void isRefusedWithItsPlaceAndASentence(String what, String where, String value, String place, String sentence)
            throws IOException {
        ObjectNode file = (ObjectNode) JsonMapper.shared().readTree(Bulletin.json());
        file.setAll((ObjectNode) JsonMapper.shared().readTree(DEAL));
        put(file, where, JsonMapper.shared().readTree(value));
        assertRefused(file, what, place, sentence);
    }

    /** Programs that need each other in a ring, one after the other, of any length. */
    @ParameterizedTest(name = "a circle of {0}")
    @ValueSource(ints = {2, 3, 4, 7})
    void aCircleOfNeedsIsRefused(int length) throws IOException {
        ObjectNode file = (ObjectNode) JsonMapper.shared().readTree(Bulletin.json());
        file.setAll((ObjectNode) JsonMapper.shared().readTree(DEAL));
        List<Integer> ring = List.of(4, 5, 16, 17, 18, 27, 28).subList(0, length);
        for (int i = 0; i < length; i++) {
            String next = file.at("/programs/" + ring.get((i + 1) % length) + "/id").stringValue();
            put(file, "/programs/" + ring.get(i) + "/combination/requires",
                    JsonMapper.shared().readTree("[{\"anyOf\": [\"" + next + "\"]}]"));
        }
        assertRefused(file, "a circle of " + length, "/programs/4/combination/requires",
                "The programs that it needs beside it need it beside them in turn; such a circle can never be used.");
    }

    /** Of two programs that are needed, one stands in no circle: that can be used. */
    @Test
    void aNeedThatLeavesAChoiceIsNoCircle() throws IOException {
        ObjectNode file = (ObjectNode) JsonMapper.shared().readTree(Bulletin.json());
        file.setAll((ObjectNode) JsonMapper.shared().readTree(DEAL));
        put(file, "/programs/4/combination/requires",
                JsonMapper.shared().readTree("[{\"anyOf\": [\"26-1115\", \"26-1116\"]}]"));
        put(file, "/programs/17/combination/requires", JsonMapper.shared().readTree("[{\"anyOf\": [\""
                + file.at("/programs/4/id").stringValue() + "\"]}]"));
        Files.writeString(folder.resolve("deal.json"), file.toString());
        Script script = new Script(folder);
        assertThat(script.run("stack deal.json")).as(script.errors).isZero();
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
