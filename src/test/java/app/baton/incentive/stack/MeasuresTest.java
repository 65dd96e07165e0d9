package app.baton.incentive.stack;

import static app.baton.incentive.stack.Sheets.GIVEN;
import static app.baton.incentive.stack.Sheets.cap;
import static app.baton.incentive.stack.Sheets.fixed;
import static app.baton.incentive.stack.Sheets.free;
import static app.baton.incentive.stack.Sheets.giving;
import static app.baton.incentive.stack.Sheets.money;
import static app.baton.incentive.stack.Sheets.parts;
import static app.baton.incentive.stack.Sheets.rule;
import static app.baton.incentive.stack.Sheets.sheet;
import static app.baton.incentive.stack.Sheets.when;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Benefit;
import app.baton.incentive.Cap;
import app.baton.incentive.Compatibility;
import app.baton.incentive.Condition;
import app.baton.incentive.DealFact;
import app.baton.incentive.Financing;
import app.baton.incentive.Offers;
import app.baton.incentive.Part;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Situation;
import app.baton.incentive.Verdicts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What the search compares sets by, in cents or in millionths of a cent: $30,000 over 60 months at 1.9 % cost 524.521416824
 * a month, 0.017484047 for each dollar; against 6 % each dollar saves 0.095627853 (1.9 %) or 0.106879500 (1.4 %).
 */
class MeasuresTest {

    private static final Financing APPLIED = new Financing(Dollars.of(30_000), Financing.Basis.APPLIED);
    private static final Route RATE = new Route(RouteKind.RATE, Sheets.rate("RATE", Condition.always(), free()), 60,
            "Ford Credit");
    private static final Rates CHEAP = new Rates(Percent.parse("1.9"), Percent.of(6), 60, null);
    private static final Condition WITH_A = Condition.is(new DealFact.UsedWith(List.of(new ProgramId("A"))));
    private static final Program CASH = money("A", 500);
    private static final Program CHECK = giving("B", List.of(Payee.CHECK), fixed(300));
    private static final Program HALF = giving("HALF", List.of(), new Benefit.RateReduction(Percent.parse("0.5"), Percent.of(1)));
    private static final Program TWO = giving("TWO", List.of(Payee.DEAL), new Benefit.PaymentMultiple(2, Dollars.of(2000)));
    private static final Program DEALER = giving("DEALER", List.of(Payee.DEALER), new Benefit.DealerCash(rule(700)));
    private static final Program EXTRA = parts("EXTRA", List.of(Payee.DEAL), List.of(
            new Part(new Benefit.CustomerCash(rule(100), Percent.of(10)), null),
            new Part(new Benefit.CustomerCash(rule(50), null), WITH_A)), Condition.always());

    @Test
    void moneyThatAddsUpIsCountedInCents() {
        for (Measure saving : List.of(cash(List.of(), CASH, CHECK).saving(), rate(GIVEN, CASH, CHECK).saving())) {
            assertThat(saving.adds()).isTrue();
            assertThat(saving.weights()).containsExactly(500_00, 300_00);
            assertThat(saving.of(Bits.all(2), 800_00)).isEqualTo(800_00);
            assertThat(saving.least(800_00)).isEqualTo(800_00);
        }
        assertThat(rate(GIVEN, CASH, TWO).saving().weights()).as("two payments of $524.52").containsExactly(500_00, 1049_04);
        assertThat(rate(new Financing(null, Financing.Basis.GIVEN), CASH, TWO).saving().weights()).as("of nothing known")
                .containsExactly(500_00, 0);
    }

    /** 30,000 x 0.095627853 are saved from the start, and each dollar of the deal saves that much less: 500 - 47.813926480. */
    @Test
    void moneyInTheDealTakesSomeOfTheRatesSavingAndACheckDoesNot() {
        Measure saving = rate(APPLIED, CASH, CHECK).saving();
        assertThat(saving.adds()).isTrue();
        assertThat(saving.weights()).containsExactly(45_218_607_353L, 30_000_000_000L);
        assertThat(saving.of(Bits.none(2), 0)).isEqualTo(286_883_558_879L);
        assertThat(saving.of(Bits.all(2), 75_218_607_353L)).isEqualTo(362_102_166_232L);
        Measure nothing = new Measures(model(APPLIED, Route.cash(), Rates.NONE, List.of(), CASH)).saving();
        assertThat(nothing.weights()).as("no rate, nothing to lose").containsExactly(500_00);
    }

    /** A cheaper rate hangs on the whole set: its weight is what it saves on all of the amount, 30,000 x 0.011251647. */
    @Test
    void aLowerRateIsWorthWhatItSavesOnTheWholeAmountAtMost() {
        Measure saving = rate(APPLIED, CASH, HALF).saving();
        assertThat(saving.adds()).isFalse();
        assertThat(saving.weights()).containsExactly(45_218_607_353L, 33_754_941_352L);
        assertThat(saving.base()).isEqualTo(286_883_558_879L);
        // 500 + 29,500 x 0.106879500
        assertThat(saving.of(Bits.all(2), 0)).isEqualTo(365_294_525_227L);
    }

    @Test
    void whatACapCutsAndWhatHangsOnOthersIsLookedAtAsAWhole() {
        Measure cut = cash(List.of(cap(List.of("A", "B"), null, 700, true)), CASH, CHECK).saving();
        assertThat(cut.weights()).containsExactly(50_000_000_000L, 30_000_000_000L);
        assertThat(cut.of(Bits.all(2), 0)).isEqualTo(70_000_000_000L);
        Measure extra = cash(List.of(), CASH, EXTRA).saving();
        assertThat(extra.weights()).containsExactly(50_000_000_000L, 15_000_000_000L);
        assertThat(extra.of(Bits.all(2), 0)).isEqualTo(65_000_000_000L);
        assertThat(extra.of(second(), 0)).as("without A").isEqualTo(10_000_000_000L);
        assertThat(rate(APPLIED, CASH, TWO).saving().adds()).as("payments hang on the deal's money").isFalse();
    }

    /** 500 x 0.017484047 = 8.742023614 a month less; half a point 6.525775818; 29,500 x 0.017484047 = 515.779393210. */
    @Test
    void thePaymentIsNegativeAndMoneyInTheDealLowersIt() {
        Measure payment = rate(APPLIED, CASH, CHECK, HALF).payment();
        assertThat(payment.weights()).containsExactly(874_202_362L, 0, 652_577_582L);
        assertThat(payment.base()).isEqualTo(-52_452_141_683L);
        long[] first = Bits.none(3);
        Bits.set(first, 0);
        assertThat(payment.of(first, 0)).isEqualTo(-51_577_939_322L);
        assertThat(payment.of(Bits.none(3), 0)).isEqualTo(-52_452_141_683L);
        assertThat(rate(GIVEN, CASH, CHECK, HALF).payment().weights()).containsExactly(0, 0, 652_577_582L);
    }

    @Test
    void theStoreKeepsItsOwnMoneyLessItsShares() {
        Measure kept = cash(List.of(), CASH, DEALER, EXTRA).retained();
        assertThat(kept.weights()).containsExactly(0, 700_00, -10_00);
        assertThat(kept.of(Bits.all(3), 0)).isEqualTo(690_00);
        assertThat(cash(List.of(cap(List.of("EXTRA"), null, 10, true)), DEALER, EXTRA).retained().weights())
                .as("a cut may take its share away").containsExactly(700_00, 0);
        Program more = parts("MORE", List.of(Payee.DEALER), List.of(new Part(new Benefit.DealerCash(rule(100)), null),
                new Part(new Benefit.DealerCash(rule(40)), WITH_A)), Condition.always());
        assertThat(cash(List.of(), CASH, more).retained().weights()).containsExactly(0, 140_00);
        Measure dealers = cash(List.of(), CASH, DEALER).dealerMoney();
        assertThat(dealers.weights()).containsExactly(0, 700_00);
        assertThat(dealers.adds()).isTrue();
    }

    @Test
    void setsAreJudgedAsAWholeWhereSomethingHangsOnThem() {
        List<Cap> forbids = List.of(cap(List.of("A", "EXTRA", "TWO"), null, 9_000, false));
        assertThat(cash(List.of(), CASH, CHECK).judgesWholes(false)).isFalse();
        assertThat(cash(List.of(), CASH, CHECK).judgesWholes(true)).isTrue();
        assertThat(cash(List.of(), CASH, when(CHECK, WITH_A)).judgesWholes(false)).isTrue();
        assertThat(cash(forbids, CASH).judgesWholes(false)).as("fixed money is a sum").isFalse();
        assertThat(cash(forbids, CASH, EXTRA).judgesWholes(false)).isTrue();
        assertThat(cash(List.of(), CASH, EXTRA).judgesWholes(false)).isFalse();
        assertThat(rate(GIVEN, forbids, CASH, TWO).judgesWholes(false)).isTrue();
        assertThat(rate(GIVEN, CASH, TWO).judgesWholes(false)).isFalse();
        assertThat(cash(List.of(forbids.getFirst(), cap(List.of("A"), null, 100, true)), CASH).judgesWholes(false)).isTrue();
        assertThat(cash(List.of(cap(List.of("A"), null, 100, true)), CASH).judgesWholes(false)).isFalse();
    }

    /** Steps of a cent: 10.4 cents are 10 for people, as is all from 9.5 on; a payment of 10.5 is 11, as all below 11.5 */
    @Test
    void whatRoundsToTheSameCentIsEqual() {
        Measure cents = new Measure(new long[0], 0, 1_000_000, false, null);
        assertThat(cents.least(10_400_000)).isEqualTo(9_500_000);
        assertThat(cents.least(10_499_999)).isEqualTo(9_500_000);
        assertThat(cents.least(10_500_000)).isEqualTo(10_500_000);
        Measure payments = new Measure(new long[0], 0, 1_000_000, true, null);
        assertThat(payments.least(-10_500_000)).isEqualTo(-11_499_999);
        assertThat(payments.least(-10_499_999)).isEqualTo(-10_499_999);
        assertThat(payments.least(-9_500_000)).isEqualTo(-10_499_999);
    }

    private static long[] second() {
        long[] set = Bits.none(2);
        Bits.set(set, 1);
        return set;
    }

    private static Measures cash(List<Cap> caps, Program... programs) {
        return new Measures(model(GIVEN, Route.cash(), Rates.NONE, caps, programs));
    }

    private static Measures rate(Financing financing, Program... programs) {
        return rate(financing, List.of(), programs);
    }

    private static Measures rate(Financing financing, List<Cap> caps, Program... programs) {
        return new Measures(model(financing, RATE, CHEAP, caps, programs));
    }

    private static RouteModel model(Financing financing, Route route, Rates rates, List<Cap> caps, Program... programs) {
        ProgramSheet sheet = sheet(caps, programs);
        Situation situation = Judgment.deal().tier("A").situation();
        Verdicts verdicts = new Verdicts(situation, route, financing, Map.of(), false);
        Laws laws = new Laws(new Compatibility(sheet.rulebooks()), sheet.rulebooks());
        Judged judged = new Judged(route, List.of(programs), new Offers(situation, verdicts, Map.of()), laws, rates, true);
        return new RouteModel(route, judged.items(), judged.spiffs(), rates, financing, verdicts, laws, List.of());
    }
}
