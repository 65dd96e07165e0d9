package app.baton.finance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Contracts from their days and amounts alone. Written in the tables as {@code day amount} for an advance and
 * {@code day count x amount every} for a run of payments, parted by {@code ;}.
 */
class CreditTest {

    /** Regulation Z, 12 CFR 1026 Appendix J (c), worked examples: the published rate is the exact one to two decimals. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "(1)(i) monthly                       | 1978-01-10 5000  | 1978-02-10 24 x 230 P1M         | P1M  | 9.69",
        "(1)(ii) long first month             | 1978-02-10 6000  | 1978-04-01 36 x 200 P1M         | P1M  | 11.82",
        "(1)(iii) short first semimonth       | 1978-02-23 5000  | 1978-03-01 24 x 219.17 semimonthly | semimonthly | 10.34",
        "(1)(iv) long first quarter           | 1978-05-23 10000 | 1978-10-01 40 x 385 P3M         | P3M  | 8.97",
        "(1)(v) long first week               | 1978-03-20 500   | 1978-04-21 30 x 17.60 P7D       | P7D  | 14.96",
        "(2)(i) odd first payment             | 1978-01-10 5000  | 1978-02-10 250; 1978-03-10 23 x 230 P1M | P1M | 10.08",
        "(2)(ii) four weeks, odd first        | 1978-03-18 400   | 1978-04-20 39.50; 1978-05-18 11 x 38.31 P28D | P28D | 28.50",
        "(3)(i) odd last payment              | 1978-01-10 5000  | 1978-02-10 23 x 230 P1M; 1980-01-10 280 | P1M | 10.50",
        "(3)(ii) two weeks, odd last          | 1978-04-03 200   | 1978-04-11 19 x 9.50 P14D; 1979-01-02 30 | P14D | 12.22",
        "(4)(i) odd first and last            | 1978-01-10 5000  | 1978-02-10 250; 1978-03-10 22 x 230 P1M; 1980-01-10 280"
            + " | P1M | 10.90",
        "(4)(ii) two months, odd first, last  | 1978-01-10 8000  | 1978-03-01 449.36; 1978-05-01 18 x 465 P2M; 1981-05-01 200"
            + " | P2M | 7.30",
        "(5)(i) one payment, in days          | 1978-01-03 1000  | 1978-09-15 1080                 | P255D | 11.45",
        "construction loan, three advances    | 1979-04-10 20000; 1979-06-12 20000; 1979-09-18 20000"
            + " | 1979-12-10 240 x 612.36 P1M | P1M | 10.25",
    })
    void agreesWithEveryWorkedExampleOfTheRegulation(String name, String advances, String payments, String unit, BigDecimal apr) {
        Credit credit = credit(advances, payments);

        assertThat(credit.unitPeriod().wire()).isEqualTo(unit);
        assertThat(credit.annualRate().subtract(apr).abs()).isLessThanOrEqualTo(new BigDecimal("0.005"));
    }

    /** Another worked example: of two payments every four weeks that fall into one month, the second waits two weeks. */
    @Test
    void agreesWithTheWorkedExampleOfSkippedPayments() {
        Credit credit = credit("1978-01-25 2135", "1978-02-20 9 x 100 P28D; 1978-11-13 6 x 100 P28D; 1979-05-14 6 x 100 P28D; "
                + "1979-11-12 3 x 100 P28D");

        assertThat(credit.unitPeriod().wire()).isEqualTo("P28D");
        assertThat(AnnualRate.shown(credit.annualRate(), 2)).isEqualTo("12.00");
        assertThat(credit.regular()).isFalse();
    }

    /** Appendix J (b)(4) and (5)(vi), (vii), by hand. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "the first period counts                 | 2026-01-10 100 | 2026-02-10 2 x 60 P1M             | P1M",
        "of equals the smaller                   | 2026-01-01 100 | 2026-01-08 2 x 20 P7D; 2026-03-15 20; 2026-05-15 90 | P7D",
        "the most frequent wins                  | 2026-01-05 100 | 2026-02-10 6 x 10 P1M; 2026-07-17 2 x 40 P7D | P1M",
        "none twice: 50 and 31 days, 6 weeks near| 2026-01-10 100 | 2026-03-01 60; 2026-04-01 60      | P42D",
        "none twice: 120 days and 62, 13 weeks   | 2026-01-01 100 | 2026-05-01 60; 2026-07-02 60      | P91D",
        "none twice: 120 days and 63, 3 months   | 2026-01-01 100 | 2026-05-01 60; 2026-07-03 60      | P3M",
        "none twice: 10 and 11 days, week nearer | 2026-01-01 100 | 2026-01-11 60; 2026-01-22 60      | P7D",
        "none twice: 10 and 12, week still nearer| 2026-01-01 100 | 2026-01-11 60; 2026-01-23 60      | P14D",
        "none twice: 15 and 16 days are half     | 2026-01-01 100 | 2026-01-16 60; 2026-02-01 60      | semimonthly",
        "none twice: 2 and 6 days lie between    | 2026-01-01 100 | 2026-01-03 60; 2026-01-09 60      | P1D",
        "none twice: 1 and 2 days are a day      | 2026-01-01 100 | 2026-01-02 60; 2026-01-04 60      | P1D",
        "none twice: years are one year at most  | 2026-01-01 100 | 2028-01-01 60; 2031-01-01 90      | P1Y",
        "twice two years is over the most        | 2026-01-01 100 | 2028-01-01 60; 2030-01-01 90; 2030-01-31 1 | P1Y",
        "single days tell two weeks              | 2026-01-02 100 | 2026-01-16 40; 2026-01-30 40; 2026-02-13 40 | P14D",
        "28 days of February are the month meant | 2026-02-01 100 | 2026-03-01 40; 2026-04-01 40; 2026-05-01 40 | P1M",
        "or the four weeks that are said         | 2026-02-01 100 | 2026-03-01 3 x 40 P28D            | P28D",
        "two runs a half month apart             | 2026-01-01 100 | 2026-01-15 6 x 10 P1M; 2026-02-01 6 x 10 P1M | semimonthly",
        "semimonths from the first day on        | 2026-01-16 100 | 2026-02-01 2 x 60 semimonthly     | semimonthly",
        "periods between advances count          | 2026-01-01 30; 2026-01-08 30; 2026-01-15 30 | 2026-05-20 100 | P7D",
        "ten days twice                          | 2026-01-01 100 | 2026-01-11 60; 2026-01-21 60      | P10D",
        "one payment, whole months               | 2026-01-31 100 | 2026-04-30 103                    | P3M",
        "one payment, February takes the 30th    | 2026-01-30 100 | 2026-02-28 103                    | P1M",
        "one payment, not whole months           | 2026-01-30 100 | 2026-03-29 103                    | P58D",
        "one payment, a year                     | 2024-02-29 100 | 2025-02-28 103                    | P1Y",
        "one payment, a leap year less a day     | 2024-01-01 100 | 2024-12-31 103                    | P365D",
        "one payment, over a year                | 2026-01-01 100 | 2028-05-01 103                    | P1Y",
        "one payment in two parts of one day     | 2026-01-01 100 | 2026-07-01 50; 2026-07-01 53      | P6M",
        "a payment at once opens no period       | 2026-01-01 100 | 2026-01-01 10; 2026-01-11 60; 2026-01-31 60 | semimonthly",
        "the half month before the first counts  | 2026-01-16 100 | 2026-02-01 2 x 30 semimonthly; 2026-03-16 2 x 30 P1M"
            + " | semimonthly",
        "13 days of February are half a month    | 2026-01-01 100 | 2026-01-31 2 x 40 P1M; 2026-02-15 40 | semimonthly",
        "18 days from the 13th to a 31st as well | 2026-02-01 100 | 2026-03-13 2 x 40 P1M; 2026-03-31 40 | semimonthly",
        "a February of both is the month         | 2026-02-01 100 | 2026-03-01 2 x 40 P1M; 2026-05-01 2 x 40 P28D | P1M",
        "yearly                                  | 2026-01-01 100 | 2027-01-01 3 x 40 P1Y             | P1Y",
        "daily                                   | 2026-01-01 100 | 2026-01-02 30 x 4 P1D             | P1D",
    })
    void findsTheUnitPeriod(String name, String advances, String payments, String unit) {
        assertThat(credit(advances, payments).unitPeriod().wire()).as(name).isEqualTo(unit);
    }

    /** Worked out by hand: 10 % of one year, 3 % of three months and of 58 days, and 10 % a month over one leap of a series. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-01-01 1000 | 2027-01-01 1100                                 | 10",
        "2026-01-31 100  | 2026-04-30 103                                  | 12",
        "2026-01-30 100  | 2026-03-29 103                                  | 18.8793103448",
        "2026-01-01 1000 | 2028-01-01 1210                                 | 10",
        "2026-01-31 100  | 2026-02-28 110                                  | 120",
        "2025-12-31 1000 | 2026-01-31 100; 2026-02-28 100; 2026-03-31 1100 | 120",
        "2025-12-31 1000 | 2026-01-31 2 x 100 P1M; 2026-03-31 1100         | 120",
        "2026-01-30 1000 | 2026-02-28 100; 2026-03-30 2 x 100 P1M; 2026-05-30 1100 | 120",
        "2026-01-31 1000; 2026-02-28 1000 | 2026-02-28 100; 2026-03-31 2200 | 120",
        "2026-01-01 1200 | 2026-02-01 12 x 100 P1M                         | 0",
    })
    void reckonsTheRate(String advances, String payments, BigDecimal apr) {
        Credit credit = credit(advances, payments);
        assertThat(credit.annualRate().setScale(10, RoundingMode.HALF_UP)).isEqualByComparingTo(apr);
    }

    /** 12 CFR 1026.22(a)(3): several advances, odd periods but the first, odd payments but the first and the last. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
        "level                          | 2026-01-10 100 | 2026-02-10 12 x 10 P1M                             | true",
        "odd first period               | 2026-01-10 100 | 2026-03-01 12 x 10 P1M                             | true",
        "odd first and last payment     | 2026-01-10 100 | 2026-02-10 9; 2026-03-10 10 x 10 P1M; 2027-01-10 30 | true",
        "one payment                    | 2026-01-10 100 | 2026-02-19 110                                     | true",
        "two payments                   | 2026-01-10 100 | 2026-02-19 90; 2026-03-19 20                       | true",
        "semimonthly                    | 2026-01-10 100 | 2026-02-01 12 x 10 semimonthly                     | true",
        "month-ends                     | 2026-01-10 100 | 2026-01-31 12 x 10 P1M                             | true",
        "two advances                   | 2026-01-10 50; 2026-01-11 50 | 2026-02-10 12 x 10 P1M               | false",
        "two advances of one day        | 2026-01-10 50; 2026-01-10 50 | 2026-02-10 12 x 10 P1M               | true",
        "odd second payment             | 2026-01-10 100 | 2026-02-10 2 x 9 P1M; 2026-04-10 10 x 10 P1M       | false",
        "a payment more in a month      | 2026-01-10 100 | 2026-02-10 12 x 10 P1M; 2026-06-10 10              | false",
        "odd last period                | 2026-01-10 100 | 2026-02-10 11 x 10 P1M; 2027-01-20 10              | false",
        "skipped summer                 | 2026-01-10 100 | 2026-02-10 5 x 10 P1M; 2026-09-10 6 x 10 P1M       | false",
    })
    void tellsRegularFromIrregular(String name, String advances, String payments, boolean regular) {
        assertThat(credit(advances, payments).regular()).as(name).isEqualTo(regular);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-01-31 5 x 1 P1M         | 2026-01-31 2026-02-28 2026-03-31 2026-04-30 2026-05-31",
        "2024-01-29 3 x 1 P1M         | 2024-01-29 2024-02-29 2024-03-29",
        "2026-12-30 3 x 1 P2M         | 2026-12-30 2027-02-28 2027-04-30",
        "2024-02-29 3 x 1 P1Y         | 2024-02-29 2025-02-28 2026-02-28",
        "2026-11-30 3 x 1 P3M         | 2026-11-30 2027-02-28 2027-05-30",
        "2026-02-01 4 x 1 semimonthly | 2026-02-01 2026-02-16 2026-03-01 2026-03-16",
        "2026-02-16 4 x 1 semimonthly | 2026-02-16 2026-03-01 2026-03-16 2026-04-01",
        "2026-01-15 4 x 1 semimonthly | 2026-01-15 2026-01-30 2026-02-15 2026-02-28",
        "2026-01-31 4 x 1 semimonthly | 2026-01-31 2026-02-15 2026-02-28 2026-03-15",
        "2026-01-30 3 x 1 P14D        | 2026-01-30 2026-02-13 2026-02-27",
        "2026-01-30 3 x 1 P28D        | 2026-01-30 2026-02-27 2026-03-27",
        "2026-02-27 3 x 1 P1D         | 2026-02-27 2026-02-28 2026-03-01",
        "2026-02-27 2 x 1 P7D         | 2026-02-27 2026-03-06",
    })
    void laysARunOnItsDays(String run, String days) {
        assertThat(run(run).days().stream().map(day -> day.on().toString()).collect(Collectors.joining(" "))).isEqualTo(days);
    }

    @Test
    void addsUp() {
        Credit credit = credit("2026-01-10 100.10; 2026-01-11 50", "2026-02-10 12 x 12.55 P1M; 2027-03-10 0.01");

        assertThat(Dollars.wire(credit.amountFinanced())).isEqualTo("150.10");
        assertThat(Dollars.wire(credit.totalOfPayments())).isEqualTo("150.61");
        assertThat(Dollars.wire(credit.financeCharge())).isEqualTo("0.51");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "2026-01-10 -1            | 2026-02-10 9                | amount            | An amount is not below zero: -1.00.",
        "2026-01-10 9; 2026-01-10 0 | 2026-02-10 9              | advances/1/amount | An amount is above zero: 0.00.",
        "2026-01-10 100000000.01 | 2026-02-10 9 | advances/0/amount | An amount is at most 100,000,000.00: 100000000.01.",
        "1899-12-31 9             | 2026-02-10 9                | advances/0/date   | A day lies from 1900 to 2199: 1899-12-31.",
        "2026-01-10 9             | 2026-01-09 10               | payments/0/first  "
            + "| The payment of 2026-01-09 is before the first advance, of 2026-01-10.",
        "2026-01-10 9; 2026-01-09 1 | 2026-02-10 9.99           | payments          "
            + "| The payments come to $0.01 less than the advances.",
        "2026-01-10 9             | 2190-02-10 11 x 9 P1Y       | payments/0/count  "
            + "| The last payment of the run would fall due after 2199.",
        "2026-01-10 9             | 2026-02-10 9999 x 9 P1D; 2026-02-10 2 x 9 P1D | payments "
            + "| There are more than 10,000 payments in all.",
    })
    void refusesWhatIsNoContract(String advances, String payments, String place, String sentence) {
        assertThatThrownBy(() -> credit(advances, payments)).isInstanceOfSatisfying(Unsound.class, wrong -> {
            assertThat(wrong.place()).isEqualTo(place);
            assertThat(wrong.sentence()).isEqualTo(sentence);
        });
    }

    @Test
    void takesWhatLiesOnTheLimits() {
        assertThat(credit("1900-01-01 100000000", "2199-12-31 100000000").financeCharge()).matches(charge -> charge.isZero());
        assertThat(credit("2026-01-10 9", "2026-01-10 1; 2026-02-10 9").regular()).isTrue();
        assertThat(credit("2026-01-10 9", "2190-02-10 10 x 9 P1Y").totalOfPayments()).isEqualTo(Dollars.of(90));
        assertThat(run("2026-02-10 10000 x 1 P1D").total()).isEqualTo(Dollars.of(10_000));
    }

    @Test
    void refusesRunsThatAreNone() {
        LocalDate day = LocalDate.parse("2026-02-10");
        assertThatThrownBy(() -> new PaymentRun(day, 0, Dollars.of(1), Every.MONTH))
                .hasMessage("A run has 1 to 10,000 payments: 0.");
        assertThatThrownBy(() -> new PaymentRun(day, 10_001, Dollars.of(1), Every.DAY)).hasMessageContaining("10001");
        assertThatThrownBy(() -> new PaymentRun(day, 2, Dollars.of(1), null)).hasMessage("It is missing: say how often the 2 "
                + "payments fall due, one of P1D, P7D, P14D, P28D, semimonthly, P1M, P2M, P3M, P1Y.");
        assertThatThrownBy(() -> PaymentRun.single(LocalDate.parse("2200-01-01"), Dollars.of(1))).hasMessageContaining("2199");
        assertThatThrownBy(() -> Every.parse("P2W")).hasMessage("not a period between payments: P2W");
        List<PaymentRun> runs = List.of(PaymentRun.single(day, Dollars.of(1)));
        assertThatThrownBy(() -> new Credit(List.of(), runs)).hasMessageContaining("There is no advance.");
        Flow cent = new Flow(day, Dollars.ofCents(1));
        assertThatThrownBy(() -> new Credit(List.of(cent), List.of())).hasMessageContaining("There is no payment.");
        List<PaymentRun> ten = List.of(PaymentRun.single(day, Dollars.of(10)));
        assertThat(new Credit(Collections.nCopies(1000, cent), ten).regular()).isTrue();
        assertThatThrownBy(() -> new Credit(Collections.nCopies(1001, cent), runs))
                .hasMessageContaining("1,000 advances");
    }

    @Test
    void saysWhereNoRateFits() {
        assertThatThrownBy(() -> credit("2026-01-01 1000", "2026-01-01 1100").annualRate())
                .hasMessageContaining("there is no time for a rate");
        assertThatThrownBy(() -> credit("2026-01-01 1", "2026-02-01 100000; 2026-03-01 1").annualRate())
                .hasMessage("No annual rate fits these payments: they are too high for their days.");
    }

    static Credit credit(String advances, String payments) {
        return new Credit(parts(advances).map(text -> text.split(" +"))
                .map(it -> new Flow(LocalDate.parse(it[0]), Dollars.parse(it[1]))).toList(),
                parts(payments).map(CreditTest::run).toList());
    }

    private static PaymentRun run(String text) {
        String[] it = text.split(" +");
        return it.length == 2 ? PaymentRun.single(LocalDate.parse(it[0]), Dollars.parse(it[1]))
                : new PaymentRun(LocalDate.parse(it[0]), Integer.parseInt(it[1]), Dollars.parse(it[3]), Every.parse(it[4]));
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(";")).map(String::strip);
    }
}
