package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Problem;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.JsonNodeFactory;

class CanonicalJsonTest {

    @Test
    void namesAreSortedByUtf16CodeUnitsAsInTheExampleOfTheStandard() {
        String input = """
                {"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
                 "1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
                 "\\u00f6": "Latin Small Letter O With Diaeresis"}""";
        assertThat(CanonicalJson.text(CanonicalJson.read(input))).isEqualTo(
                "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\uFB33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void textsAreEscapedAsInTheExampleOfTheStandard() {
        String input = """
                {"string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}""";
        byte[] bytes = CanonicalJson.bytes(CanonicalJson.read(input));
        // the bytes of RFC 8785, section 3.2.4, without its numbers
        String literals = "7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c";
        String string = "22737472696e67223a22e282ac245c75303030665c6e412742" + "5c225c5c5c5c5c222f227d";
        assertThat(HexFormat.of().formatHex(bytes)).isEqualTo(literals + string);
    }

    @Test
    void theShortEscapesAreUsedWhereTheStandardHasOne() {
        assertThat(CanonicalJson.text(CanonicalJson.read("{\"a\":\"\\u0008\\u0009\\u000a\\u000c\\u000d\\u001f\\u007f\"}")))
                .isEqualTo("{\"a\":\"\\b\\t\\n\\f\\r\\u001f\u007f\"}");
    }

    @Test
    void writingAndReadingAgainChangesNothing() {
        String canonical = "{\"a\":[1,{\"b\":null},\"x\"],\"b\":-9007199254740991,\"c\":9007199254740991,\"d\":0}";
        assertThat(CanonicalJson.text(CanonicalJson.read(canonical))).isEqualTo(canonical);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.0", "1e3", "-0", "9007199254740992", "-9007199254740992", "123456789012345678901234567890",
        "0.1", "1E400"})
    void otherNumbersAreRefused(String number) {
        assertThatThrownBy(() -> CanonicalJson.read("{\"a\":{\"n\":" + number + "}}"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.code()).isEqualTo("json.number");
                    assertThat(problem.field()).contains("/a/n");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"a":1,"a":1}            | json.duplicate-name
            {"a":{"b":1,"\\u0062":2}} | json.duplicate-name
            {"a":"\\ud800"}          | json.surrogate
            {"a":"\\udc00\\ud800"}   | json.surrogate
            {"a":["\\udfff"]}        | json.surrogate
            {"\\udfff":1}            | json.broken
            {"a":1                   | json.broken
            {"a":1}x                 | json.broken
            {"a":1}{}                | json.broken
            [1]                      | json.broken
            {"a":NaN}                | json.broken
            {'a':1}                  | json.broken
            {"a":01}                 | json.broken
            {"a":+1}                 | json.broken
            {"a":1,}                 | json.broken
            {"a":[1,]}               | json.broken
            {/**/"a":1}              | json.broken
            `` | json.broken
            """)
    void whatIsNotStrictJsonIsRefused(String json, String code) {
        assertThatThrownBy(() -> CanonicalJson.read(json))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"efbbbf7b7d", "fffe7b007d00", "feff007b007d", "7b2261223a22ff227d", "7b2261223a22eda080227d",
        "7b2261223a22c0af227d"})
    void otherEncodingsAreRefused(String hex) {
        assertThatThrownBy(() -> CanonicalJson.read(HexFormat.of().parseHex(hex)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("json.encoding"));
    }

    @Test
    void deepAndHugeFilesAreRefusedWithoutHarm() {
        String deep = "{\"a\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}";
        assertThatThrownBy(() -> CanonicalJson.read(deep)).isInstanceOf(Problem.class);
        String within = "{\"a\":" + "[".repeat(CanonicalJson.DEEPEST - 1) + "]".repeat(CanonicalJson.DEEPEST - 1) + "}";
        assertThat(CanonicalJson.text(CanonicalJson.read(within))).isEqualTo(within);
        String beyond = "{\"a\":" + "[".repeat(CanonicalJson.DEEPEST) + "]".repeat(CanonicalJson.DEEPEST) + "}";
        assertThatThrownBy(() -> CanonicalJson.read(beyond))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("json.too-deep"));
        assertThatThrownBy(() -> CanonicalJson.read(new byte[1001], 1000))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code()).isEqualTo("json.too-large"));
    }

    @Test
    void aHashIsThatOfTheCanonicalBytes() {
        assertThat(CanonicalJson.hash(CanonicalJson.read("{ }")))
                .isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
        assertThat(CanonicalJson.hash(CanonicalJson.read("{\"b\": 1, \"a\": 2}")))
                .isEqualTo(CanonicalJson.sha256("{\"a\":2,\"b\":1}".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void nothingIsSignedThatCouldNotBeReadBack() {
        assertThatIllegalArgumentException().isThrownBy(
                () -> CanonicalJson.text(JsonNodeFactory.instance.objectNode().put("a", 1.5)));
        assertThatIllegalArgumentException().isThrownBy(
                () -> CanonicalJson.text(JsonNodeFactory.instance.objectNode().put("a", 1L << 53)));
        assertThatIllegalArgumentException().isThrownBy(
                () -> CanonicalJson.text(JsonNodeFactory.instance.objectNode().put("a", "\ud800")));
    }
}
