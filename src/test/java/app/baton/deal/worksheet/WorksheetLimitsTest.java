package app.baton.deal.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.deal.tax.Charge;
import app.baton.finance.Loan;
import app.baton.finance.Rounding;
import app.baton.incentive.Invalid;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parts of a worksheet take and refuse, at their limits, and what they come to by themselves. */
class WorksheetLimitsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final Money MOST = Dollars.of(100_000_000);

    @Test
    void noAmountIsBelowZeroOrAboveAHundredMillion() {
        assertThat(new Costs(MOST, Dollars.zero(), null).vehicle()).isEqualTo(MOST);
        refused(() -> new Costs(MOST.plusMinor(1), null, null), "vehicle", "An amount is at most 100000000.00: 100000000.01.");
        refused(() -> new Costs(null, Dollars.of(-1), null), "holdback", "An amount is not negative: -1.00.");
        refused(() -> new Costs(null, null, Dollars.of(-1)), "pack", "An amount is not negative: -1.00.");
        refused(() -> new LeaseWish(Dollars.of(-1), false, false, null), "dueAtSigning", "An amount is not negative: -1.00.");
        refused(() -> new LeaseWish(null, false, false, Dollars.of(-1)), "securityDeposit", "An amount is not negative: -1.00.");
        refused(() -> new Item(" ", Charge.Kind.PRODUCT, Dollars.zero(), null, null, false), "name", "Say what it is.");
        refused(() -> new Item("Mats", Charge.Kind.PRODUCT, Dollars.of(-1), null, null, false), "price",
                "An amount is not negative: -1.00.");
        refused(() -> new Item("Mats", Charge.Kind.PRODUCT, Dollars.zero(), Dollars.of(-1), null, false), "cost",
                "An amount is not negative: -1.00.");
        refused(() -> new Worksheet.EnteredTax(Dollars.of(-1), "x"), "amount", "An amount is not negative: -1.00.");
        refused(() -> new Worksheet.EnteredTax(Dollars.zero(), " "), "source", "Say where the amount is from.");
    }

    @Test
    void aContractBeginsBeforeItsFirstPaymentAndItsRateIsOneThatContractsHave() {
        assertThat(contract(DAY.plusDays(1), "40").sellRate()).isEqualTo(Percent.of(40));
        assertThat(contract(null, "0").firstPayment()).isNull();
        refused(() -> contract(DAY, null), "firstPayment",
                "The first payment, 2026-11-24, is not after the contract's day, 2026-11-24.");
        refused(() -> contract(null, "40.01"), "sellRate", "A rate lies from 0 to 40 percent.");
        refused(() -> contract(null, "-0.01"), "sellRate", "A rate lies from 0 to 40 percent.");
        assertThat(Contract.on(DAY)).isEqualTo(contract(null, null));
    }

    private static Contract contract(@Nullable LocalDate first, @Nullable String sell) {
        return new Contract(DAY, first, Loan.Convention.EQUAL_MONTHS, Rounding.HALF_UP, Dollars.zero(),
                sell == null ? null : Percent.parse(sell), null, Contract.RebatesShown.IN_DOWNPAYMENT,
                Contract.NegativeEquity.CASH_WHOLE);
    }

    /** R9: until the day itself the payoff holds, each day after it adds the daily interest. */
    @ParameterizedTest
    @CsvSource({"2026-11-23, 5000.00", "2026-11-24, 5000.00", "2026-11-25, 5002.50", "2026-12-04, 5025.00"})
    void aPayoffGrowsAfterTheDayUntilWhichItHolds(LocalDate day, String payoff) {
        Trade trade = trade(Dollars.parse("2.50"), DAY);

        assertThat(trade.payoffOn(day)).isEqualTo(Dollars.parse(payoff));
        assertThat(trade.equityOn(day)).isEqualTo(Dollars.of(8000).minus(Dollars.parse(payoff)));
        assertThat(trade(null, DAY).payoffOn(DAY.plusYears(1))).as("no daily interest").isEqualTo(Dollars.of(5000));
        assertThat(Trade.free("Old one", Dollars.of(900)).equityOn(day)).isEqualTo(Dollars.of(900));
    }

    @Test
    void aTradeIsAVehicleWithAmountsThatFitTogether() {
        refused(() -> trade(Dollars.of(1), null), "goodThrough", "Say until when the payoff holds without it.");
        refused(() -> Trade.free(" ", Dollars.zero()), "vehicle", "Say which vehicle it is.");
        refused(() -> Trade.free("Old one", Dollars.of(-1)), "allowance", "An amount is not negative: -1.00.");
        refused(() -> new Trade("Old one", MOST, Dollars.of(-1), MOST, null, null, null, null, null, false), "actualCashValue",
                "An amount is not negative: -1.00.");
        refused(() -> new Trade("Old one", MOST, null, Dollars.of(-1), null, null, null, null, null, false), "payoff",
                "An amount is not negative: -1.00.");
        refused(() -> trade(Dollars.of(-1), DAY), "perDiem", "An amount is not negative: -1.00.");
    }

    private static Trade trade(@Nullable Money perDiem, @Nullable LocalDate until) {
        return new Trade("2020 Ridge", Dollars.of(8000), null, Dollars.of(5000), null, until, perDiem, null, null, false);
    }

    /** The first row whose term is long enough counts; where the table ends, nothing is known. */
    @ParameterizedTest
    @CsvSource({"1, 2.5", "60, 2.5", "61, 2", "75, 2", "76, "})
    void theMostPointsGoByTheTerm(int months, @Nullable String points) {
        Participation participation = participation("75", 90);

        assertThat(participation.most(months).map(Percent::wire).orElse(null)).isEqualTo(points);
    }

    /** R8: 27,512 over 60 months at 8.4 and at 6.9 %: (563.13 - 543.47) x 60 = 1,179.60; of it three quarters, all, nothing. */
    @ParameterizedTest
    @CsvSource({"75, 884.70", "100, 1179.60", "0, 0.00"})
    void theStoresShareOfWhatThePointsBring(String split, String earned) {
        Money share = participation(split, 0).earned(Dollars.of(27_512), Percent.parse("6.9"), Percent.parse("8.4"), 60);

        assertThat(Dollars.wire(share)).isEqualTo(earned);
    }

    @Test
    void aShareLiesFromNothingToAll() {
        refused(() -> participation("100.01", 0), "split", "A share lies from 0 to 100 percent: 100.01.");
        refused(() -> participation("-0.01", 0), "split", "A share lies from 0 to 100 percent: -0.01.");
        refused(() -> participation("50", -1), "chargebackDays", "Days are not negative: -1.");
        refused(() -> new Participation(Percent.of(1), List.of(), Percent.of(50), Dollars.of(-1), 0), "flat",
                "An amount is not negative: -1.00.");
    }

    private static Participation participation(String split, int days) {
        return new Participation(Percent.of(1), List.of(new Participation.Row(60, Percent.parse("2.5")),
                new Participation.Row(75, Percent.of(2))), Percent.parse(split), null, days);
    }

    private static void refused(ThrowingCallable made, String field, String sentence) {
        assertThatThrownBy(made).isInstanceOfSatisfying(Invalid.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.sentence()).isEqualTo(sentence);
        });
    }
}
