package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** {@code contract-check FILE}, as an outsider drives it: a contract in, its figures out, and bad input named. */
class ContractCheckCommandTest {

    private static final String CONTRACT = """
            {"advances": [{"date": "1978-01-10", "amount": 5000.00}],
             "payments": [{"first": "1978-02-10", "count": 24, "amount": 230.00, "every": "P1M"}],
             "stated": {"apr": 9.69}}""";

    @TempDir
    private Path folder = Path.of("");
    private Script script = new Script(Path.of(""));

    @BeforeEach
    void aFolder() {
        script = new Script(folder);
    }

    @Test
    void answersTheFirstWorkedExampleOfTheRegulation() throws IOException {
        assertThat(run(CONTRACT)).as(script.errors).isZero();

        assertThat(script.output).contains("\"apr\" : 9.685708,", "\"financeCharge\" : 520.00,", "\"totalOfPayments\" : 5520.00,",
                "\"withinTolerance\" : true,", "\"amountFinanced\" : 5000.00,", "\"unitPeriod\" : \"P1M\",",
                "\"unitPeriodsPerYear\" : 12.000000,", "\"regular\" : true,", "\"tolerance\" : 0.125,");
    }

    @Test
    void withoutStatedFiguresOnlyTheVerdictIsNull() throws IOException {
        assertThat(run(CONTRACT.replace(",\n \"stated\": {\"apr\": 9.69}", ""))).as(script.errors).isZero();

        JsonNode answer = script.json();
        assertThat(answer.properties().stream().filter(it -> it.getValue().isNull()).map(it -> it.getKey()))
                .containsExactly("withinTolerance");
    }

    /** The published example of a rate just on the limit: 10,000 and 36 payments of 322.67 are 10.000, and 10.125 is stated. */
    @ParameterizedTest
    @CsvSource({"10.125, 0", "9.875, 0", "10.126, 1", "9.874, 1", "10, 0", "0, 1"})
    void exactlyOnTheLimitIsWithin(String stated, int exit) throws IOException {
        assertThat(run("""
                {"advances": [{"date": "2022-03-16", "amount": "10000"}],
                 "payments": [{"first": "2022-04-16", "count": 36, "amount": "322.67", "every": "P1M"}],
                 "stated": {"apr": %s}}""".formatted(stated))).as(script.errors).isEqualTo(exit);
        assertThat(script.json().get("withinTolerance").booleanValue()).isEqualTo(exit == 0);
    }

    /** 10 % exactly, a year each way; two advances make it irregular. */
    @ParameterizedTest
    @CsvSource({"10.25, 0", "9.75, 0", "10.251, 1", "10.2500001, 2"})
    void anIrregularContractHasTwiceTheTolerance(String stated, int exit) throws IOException {
        assertThat(run("""
                {"advances": [{"date": "2026-01-01", "amount": 500}, {"date": "2027-01-01", "amount": 500}],
                 "payments": [{"first": "2028-01-01", "count": 1, "amount": 1155}],
                 "stated": {"apr": %s}}""".formatted(stated))).as(script.errors).isEqualTo(exit);
    }

    @Test
    void saysWhichStatedFigureDoesNotAgree() throws IOException {
        assertThat(run(CONTRACT.replace("{\"apr\": 9.69}",
                "{\"apr\": 9.9, \"financeCharge\": 519.99, \"totalOfPayments\": \"5520.00\"}"))).isOne();
        assertThat(sentences()).containsExactly(
                "The contract states an APR of 9.9 %; it is 9.6857 %. The two may be 0.125 percentage points apart.",
                "The contract states a finance charge of $519.99; it is $520.00.");

        assertThat(run(CONTRACT.replace("{\"apr\": 9.69}", "{\"apr\": 9.69, \"totalOfPayments\": 5520.01}"))).isOne();
        assertThat(script.json().get("withinTolerance").booleanValue()).isTrue();
        assertThat(sentences()).containsExactly("The contract states a total of payments of $5,520.01; it is $5,520.00.");
    }

    @Test
    void amountsAreReadExactlyInEverySpelling() throws IOException {
        for (String amount : List.of("5000", "5e3", "5000.000", "\"5000\"", "\"5000.0\"", "5.0E+3")) {
            assertThat(run(CONTRACT.replace("5000.00", amount))).as(amount + script.errors).isZero();
            assertThat(script.json().get("financeCharge").decimalValue()).isEqualByComparingTo(new BigDecimal("520"));
        }
        assertThat(run(CONTRACT.replace("5000.00", "99999999.99").replace("230.00", "4166666.67"))).as(script.errors).isOne();
        assertThat(script.output).contains("\"amountFinanced\" : 99999999.99,", "\"totalOfPayments\" : 100000000.08,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "5000.00 | -5000 | /advances/0/amount | An amount is not below zero: -5000.00.",
        "5000.00 | 0 | /advances/0/amount | An amount is above zero: 0.00.",
        "5000.00 | -0 | /advances/0/amount | An amount is above zero: 0.00.",
        "230.00 | -230.00 | /payments/0/amount | An amount is above zero: -230.00.",
        "5000.00 | 5000.005 | /advances/0/amount | An amount has at most two decimals, and this one is 5000.005.",
        "5000.00 | 1e-400 | /advances/0/amount | An amount has at most two decimals, and this one is 1E-400.",
        "5000.00 | 1e400 | /advances/0/amount | An amount is at most 100,000,000.00, and this one is 1E+400.",
        "5000.00 | 1e99999999999 | /advances/0/amount | It is no number: 1e99999999999.",
        "5000.00 | 100000000.01 | /advances/0/amount | An amount is at most 100,000,000.00: 100000000.01.",
        "5000.00 | 99999999999999999 | /advances/0/amount | An amount is at most 100,000,000.00, and this one is 999",
        "5000.00 | NaN | /advances/0/amount | It is no number: NaN.",
        "5000.00 | -Infinity | /advances/0/amount | It is no number: -Infinity.",
        "5000.00 | \"NaN\" | /advances/0/amount | It has to be an amount such as 5000.00, and is \"NaN\".",
        "5000.00 | \"$5,000\" | /advances/0/amount | It has to be an amount such as 5000.00, and is \"$5,000\".",
        "5000.00 | null | /advances/0/amount | It is missing.",
        "5000.00 | [1] | /advances/0/amount | It has to be an amount such as 5000.00, and is [1].",
        "24, | 0, | /payments/0/count | A run has 1 to 10,000 payments: 0.",
        "24, | -3, | /payments/0/count | A run has 1 to 10,000 payments: -3.",
        "24, | 100000, | /payments/0/count | A run has 1 to 10,000 payments: 100000.",
        "24, | 24.0, | /payments/0/count | It has to be a whole number.",
        "24, | \"24\", | /payments/0/count | It has to be a whole number.",
        "\"count\": 24, | | /payments/0/count | It is missing.",
        ", \"every\": \"P1M\" | | /payments/0/every | It is missing: say how often the 24 payments fall due, one of P1D,",
        "P1M | P1W | /payments/0/every | It has to be one of P1D, P7D, P14D, P28D, semimonthly, P1M, P2M, P3M, P1Y, "
            + "and is \"P1W\".",
        "\"every\" | \"evrey\" | /payments/0/evrey | Baton does not know this field. Here it knows first, count, amount, every.",
        "\"stated\" | \"staded\" | /staded | Baton does not know this field. Here it knows advances, payments, stated.",
        "\"apr\" | \"APR\" | /stated/APR | Baton does not know this field.",
        "\"apr\": 9.69 | | /stated/apr | It is missing.",
        "9.69 | -9.69 | /stated/apr | A stated rate lies from 0 to 100,000 percent, and this one is -9.69.",
        "9.69 | 9.6900001 | /stated/apr | A rate has at most six decimals, and this one is 9.6900001.",
        "9.69 | \"9.69 %\" | /stated/apr | It has to be a rate in percent such as 9.69, and is \"9.69 %\".",
        "9.69 | 9.69, \"financeCharge\": -1 | /stated/financeCharge | An amount is not below zero: -1.00.",
        "1978-01-10 | 1978-02-11 | /payments/0/first | The payment of 1978-02-10 is before the first advance, of 1978-02-11.",
        "1978-01-10 | 1978-02-29 | /advances/0/date | It has to be a date such as \"2026-11-30\", and is \"1978-02-29\".",
        "1978-01-10 | 1878-01-10 | /advances/0/date | A day lies from 1900 to 2199: 1878-01-10.",
        "230.00 | 208.33 | /payments | The payments come to $0.08 less than the advances.",
        "230.00 | 90000000 | /payments | No annual rate fits these payments: they are too high for their days.",
    })
    void badInputIsNamedWithItsPlace(String good, String bad, String place, String sentence) throws IOException {
        assertThat(run(CONTRACT.replace(good, bad == null ? "" : bad))).as(script.output).isEqualTo(2);
        assertThat(script.errors).startsWith("FILE " + place + ": " + sentence);
        assertThat(script.output).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"payments\": []}                             | FILE /advances: There is no advance.",
        "{\"advances\": {}, \"payments\": []}           | FILE /advances: It has to be a list.",
        "{\"advances\": [5], \"payments\": []}          | FILE /advances/0: It has to be an object.",
        "{\"advances\": [{\"date\": \"2026-01-01\", \"amount\": 1}]} | FILE /payments: There is no payment.",
        "[]                                             | FILE: The file does not hold one JSON object.",
        "{\"advances\": [],                             | FILE: Line 1 is not JSON.",
        "{\"advances\": [                               | FILE: The file breaks off in line 1: its JSON has no end.",
        "{\"advances\": [], \"advances\": []}           | FILE /advances: A name stands twice in one JSON object",
    })
    void whatIsNoContractIsRefused(String file, String sentence) throws IOException {
        assertThat(run(file)).isEqualTo(2);
        assertThat(script.errors).startsWith(sentence);
    }

    private List<String> sentences() {
        return StreamSupport.stream(script.json().get("disagreements").spliterator(), false)
                .map(it -> it.get("sentence").stringValue()).toList();
    }

    private int run(String file) throws IOException {
        Files.writeString(folder.resolve("contract.json"), file);
        return script.run("contract-check contract.json");
    }
}
