package app.baton.deal.tax;

import static app.baton.deal.tax.Rules.DELIVERY;
import static app.baton.deal.tax.Rules.DOUBTFUL;
import static app.baton.deal.tax.Rules.READ;
import static app.baton.deal.tax.TaxDeskTest.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.figures.Because;
import app.baton.deal.tax.LeaseTax.TaxedLease;
import app.baton.deal.tax.LeaseTax.Taxes;
import app.baton.deal.tax.TaxRule.Leases;
import app.baton.deal.tax.TaxRule.Leases.Method;
import app.baton.deal.tax.TaxRule.Leases.Reduction;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The tax on a lease of 36 payments of 300 at 6 percent, with 2,000 cash, a trade of 3,000 and rebates of 1,500 as reductions,
 * 200 for papers and 595 for the lessor at signing, and an agreed value of 30,000.
 */
class LeaseTaxTest {

    private static final TaxPlace HERE = TaxPlace.home("QQ");

    /** 6 % of 300 with each payment; at the start of what the rule lists, and of the papers, which are a taxed charge. */
    @ParameterizedTest
    @CsvSource({"'', 12", "CASH, 132", "TRADE, 192", "REBATE, 102", "CASH TRADE REBATE, 402"})
    void eachPaymentIsTaxedAndTheReductionsThatTheRuleLists(String listed, String atStart) {
        List<Reduction> reductions = listed.isEmpty() ? List.of()
                : List.of(listed.split(" ")).stream().map(Reduction::valueOf).toList();

        Taxes taxes = on(new Leases(Method.EACH_PAYMENT, reductions, false, READ));

        assertThat(taxes.eachPayment().amount()).isEqualTo(usd("18"));
        assertThat(taxes.start().figure().amount()).isEqualTo(usd(atStart));
        assertThat(taxes.start().gaps()).isEmpty();
        assertThat(taxes.eachPayment().because()).contains(new Because.Table("QQ", "2026", Quality.OFFICIAL, "the code"));
    }

    /** 36 x 300 = 10,800, 2,000 cash and 200 papers: 6 % of 13,000 at the start, and nothing with the payments. */
    @Test
    void theWholeOfThePaymentsIsTaxedAtTheStart() {
        Taxes taxes = on(new Leases(Method.TOTAL_UP_FRONT, List.of(Reduction.CASH), false, READ));

        assertThat(taxes.eachPayment().amount()).isEqualTo(usd("0"));
        assertThat(taxes.start().figure().amount()).isEqualTo(usd("780"));
        assertThat(taxes.start().workings()).singleElement()
                .satisfies(base -> assertThat(base.amount()).isEqualTo(usd("13000")));
    }

    /** 6 % of 30,000 + 200 papers; where the trade counts, of 3,000 less. */
    @ParameterizedTest
    @CsvSource({"false, 1812", "true, 1632"})
    void thePriceIsTaxedWhenTheTitleIsMade(boolean tradeCredit, String due) {
        Taxes taxes = on(new Leases(Method.PRICE_AT_TITLING, List.of(Reduction.CASH), tradeCredit, READ));

        assertThat(taxes.eachPayment().amount()).isEqualTo(usd("0"));
        assertThat(taxes.start().figure().amount()).isEqualTo(usd(due));
    }

    @Test
    void aStateThatTaxesNoLeaseCollectsNothingAndOneThatNobodyReadIsAGap() {
        Taxes none = on(new Leases(Method.NONE, List.of(Reduction.CASH), false, READ));
        assertThat(none.start().figure().amount()).isEqualTo(usd("0"));
        assertThat(none.start().gaps()).isEmpty();

        Taxes unknown = on(new Leases(Method.UNKNOWN, List.of(), false, DOUBTFUL));
        assertThat(unknown.start().gaps()).containsExactly(new Gap(Gap.Kind.TO_VERIFY, "QQ"), new Gap(Gap.Kind.LEASES, "QQ"));
        assertThat(unknown.eachPayment().amount()).isEqualTo(usd("0"));
    }

    /** What somebody said of a charge goes before the rule: papers untaxed, the lessor's fee taxed: 6 % of 595. */
    @Test
    void aChargeIsTaxedAsSomebodySaid() {
        Leases leases = new Leases(Method.EACH_PAYMENT, List.of(), false, READ);

        Taxes taxes = new LeaseTax(Rules.of("QQ", "6").with(leases).table(), HERE, DELIVERY).on(lease(false, true));

        assertThat(taxes.start().figure().amount()).isEqualTo(usd("35.70"));
    }

    @Test
    void withoutAPlaceTheStoresIsTakenAndWithoutARuleNothingIsKnown() {
        TaxPlace nowhere = new TaxPlace("QQ", null, null, null, TaxPlace.Delivery.AT_STORE);
        Taxes assumed = new LeaseTax(Rules.of("QQ", "6").table(), nowhere, DELIVERY).on(lease(null, null));
        assertThat(assumed.start().gaps()).containsExactly(new Gap(Gap.Kind.NO_PLACE, "QQ"));
        assertThat(assumed.eachPayment().amount()).isEqualTo(usd("18"));

        Taxes unknown = new LeaseTax(TaxTable.none(), HERE, DELIVERY).on(lease(null, null));
        assertThat(unknown.start().gaps()).containsExactly(new Gap(Gap.Kind.NO_RULE, "QQ"));
        assertThat(unknown.start().blocks()).isTrue();
    }

    /** A store of PP leases to who registers in QQ: QQ's rule, 6 % of each payment, and a word that it was taken. */
    @Test
    void acrossABorderTheRuleIsThatOfTheStateOfRegistrationAndThatIsSaid() {
        TaxPlace across = new TaxPlace("PP", "QQ", null, null, TaxPlace.Delivery.AT_STORE);
        Taxes taxes = new LeaseTax(Rules.of("QQ", "6").table(), across, DELIVERY).on(lease(null, null));

        assertThat(taxes.eachPayment().amount()).isEqualTo(usd("18"));
        assertThat(taxes.start().gaps()).containsExactly(new Gap(Gap.Kind.LEASE_ELSEWHERE, "PP-QQ"));
        assertThat(taxes.start().blocks()).isFalse();
    }

    private static Taxes on(Leases leases) {
        return new LeaseTax(Rules.of("QQ", "6").with(leases).table(), HERE, DELIVERY).on(lease(null, null));
    }

    private static TaxedLease lease(@Nullable Boolean papers, @Nullable Boolean fee) {
        List<Charge> charges = List.of(new Charge("papers", Charge.Kind.DOC_FEE, usd("200"), papers),
                new Charge("acquisition", Charge.Kind.LEASE_FEE, usd("595"), fee));
        TaxedSale sale = new TaxedSale(true, usd("30000"), charges, List.of(usd("3000")), usd("1500"), usd("0"));
        return new TaxedLease(sale, usd("300"), 36, usd("2000"), usd("3000"), usd("1500"), charges);
    }
}
