package app.baton.deal.tax;

import static app.baton.deal.tax.Rules.DELIVERY;
import static app.baton.deal.tax.Rules.DOUBTFUL;
import static app.baton.deal.tax.Rules.READ;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.TaxRule.Rebates;
import app.baton.deal.tax.TaxRule.StateRate;
import app.baton.deal.tax.TaxRule.TaxedCharges;
import app.baton.deal.tax.TaxRule.TradeCredit;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tax on a sale by rules made for the test, so that each aspect of a rule is seen by itself; by hand throughout. */
class TaxDeskTest {

    private static final TaxPlace HERE = TaxPlace.home("QQ");

    /** 6 % of 30,000 + 200 papers + 500 liner = 1,842.00: the service contract is not taxed here, and where said it is. */
    @Test
    void chargesAreTaxedAsTheRuleSaysUnlessSomebodySaidOtherwise() {
        Rules rules = Rules.of("QQ", "6");
        assertThat(due(rules, sale("30000", "", charge(Charge.Kind.DOC_FEE, "200", null),
                charge(Charge.Kind.ACCESSORY, "500", null), charge(Charge.Kind.PRODUCT, "1000", null)))).isEqualTo("1842.00");
        assertThat(due(rules, sale("30000", "", charge(Charge.Kind.DOC_FEE, "200", false),
                charge(Charge.Kind.ACCESSORY, "500", true), charge(Charge.Kind.PRODUCT, "1000", true)))).isEqualTo("1890.00");
    }

    /** What was read elsewhere is only in doubt where it was used. */
    @Test
    void aRuleInDoubtIsToBeVerifiedWhereItIsUsed() {
        Rules rules = Rules.of("QQ", "6").with(new TaxedCharges(List.of(), DOUBTFUL));
        Gap verify = new Gap(Gap.Kind.TO_VERIFY, "QQ");

        assertThat(on(rules, sale("100", "")).gaps()).isEmpty();
        assertThat(on(rules, sale("100", "", charge(Charge.Kind.DOC_FEE, "10", true))).gaps()).isEmpty();
        assertThat(on(rules, sale("100", "", charge(Charge.Kind.DOC_FEE, "10", true),
                charge(Charge.Kind.PRODUCT, "10", null))).gaps()).containsExactly(verify);
        assertThat(on(rules.with(new StateRate(Percent.of(6), false, DOUBTFUL)), sale("100", "",
                charge(Charge.Kind.DOC_FEE, "10", null))).gaps()).as("once").containsExactly(verify);
        assertThat(on(rules.with(new StateRate(Percent.of(6), false, DOUBTFUL)), sale("100", "")).blocks()).isFalse();
    }

    /** Of allowances of 8,000 and 3,000 off 30,000: what counts is taken off the base. */
    @ParameterizedTest
    @CsvSource({"FULL, , true, 1140.00", "NONE, , true, 1800.00", "NEW_ONLY, , true, 1140.00", "NEW_ONLY, , false, 1800.00",
        "CAPPED, 9000, true, 1320.00", "CAPPED, 8000, true, 1320.00", "CAPPED, 5000, true, 1500.00", "UNKNOWN, , true, 1800.00"})
    void aTradeCountsAsTheRuleSays(TradeCredit.Kind kind, @Nullable String cap, boolean isNew, String due) {
        Rules rules = Rules.of("QQ", "6").with(new TradeCredit(kind, cap == null ? null : usd(cap), READ));
        TaxedSale sale = new TaxedSale(isNew, usd("30000"), List.of(), List.of(usd("8000"), usd("3000")), usd("0"), usd("0"));

        Tax tax = on(rules, sale);

        assertThat(tax.figure().amount()).isEqualTo(usd(due));
        assertThat(tax.gaps()).isEqualTo(kind == TradeCredit.Kind.UNKNOWN ? List.of(new Gap(Gap.Kind.TRADE_CREDIT, "QQ"))
                : List.of());
        assertThat(credits(tax)).filteredOn(Because.Capped.class::isInstance)
                .isEqualTo("5000".equals(cap) ? List.of(new Because.Capped(usd("8000"), usd("5000"))) : List.of());
    }

    private static List<Because> credits(Tax tax) {
        return tax.workings().getFirst().find(FigureName.TRADE_CREDIT).map(Figure::because).orElse(List.of());
    }

    /** Without a trade nobody asks how one is credited. */
    @Test
    void withoutATradeItsCreditIsNotAsked() {
        assertThat(on(Rules.of("QQ", "6").with(new TradeCredit(TradeCredit.Kind.UNKNOWN, null, DOUBTFUL)),
                sale("30000", "")).gaps()).isEmpty();
    }

    /** A rebate of 1,500 off 30,000 at 6 %: taxed 1,800, off the base 1,710; where nobody knows, taxed and a gap. */
    @ParameterizedTest
    @CsvSource({"TAXED, 1800.00", "LOWER_THE_BASE, 1710.00", "UNKNOWN, 1800.00"})
    void aRebateCountsAsTheRuleSays(Rebates.Kind kind, String due) {
        Rules rules = Rules.of("QQ", "6").with(new Rebates(kind, READ));

        Tax tax = on(rules, new TaxedSale(true, usd("30000"), List.of(), List.of(), usd("1500"), usd("0")));

        assertThat(tax.figure().amount()).isEqualTo(usd(due));
        assertThat(tax.gaps()).isEqualTo(kind == Rebates.Kind.UNKNOWN ? List.of(new Gap(Gap.Kind.REBATES, "QQ")) : List.of());
        assertThat(on(rules, sale("30000", "")).gaps()).as("no rebate").isEmpty();
    }

    /** The store's own 500 off is no part of the price: 6 % of 29,500. */
    @Test
    void theStoresDiscountLowersTheBase() {
        assertThat(on(Rules.of("QQ", "6"), new TaxedSale(true, usd("30000"), List.of(), List.of(), usd("0"), usd("500")))
                .figure().amount()).isEqualTo(usd("1770.00"));
    }

    /** A trade of 8,000 for a vehicle of 5,000 leaves a base of nothing, with a line that says so; one of 5,000 needs none. */
    @Test
    void theBaseIsNeverBelowZero() {
        Tax more = on(Rules.of("QQ", "6"), sale("5000", "8000"));
        assertThat(more.figure().amount()).isEqualTo(usd("0"));
        assertThat(more.workings().getFirst().find(FigureName.NO_LESS_THAN_ZERO)).map(Figure::amount).contains(usd("3000"));
        Tax even = on(Rules.of("QQ", "6"), sale("5000", "5000"));
        assertThat(even.figure().amount()).isEqualTo(usd("0"));
        assertThat(even.workings().getFirst().find(FigureName.NO_LESS_THAN_ZERO)).isEmpty();
    }

    /** 6 % and a county's 1 %: of all 30,000 it is 2,100; of the first 5,000 only 1,850; of 3,000 as much as of all. */
    @Test
    void aLocalRateComesOnTopAndMayEndAtAnAmount() {
        Rules rules = Rules.of("QQ", "6");
        assertThat(on(rules, sale("30000", ""), local("1", null)).figure().amount()).isEqualTo(usd("2100"));
        assertThat(on(rules, sale("30000", ""), local("1", "5000")).figure().amount()).isEqualTo(usd("1850"));
        assertThat(on(rules, sale("3000", ""), local("1", "5000")).figure().amount()).isEqualTo(usd("210"));
    }

    /** 6.25 % of 10 is 0.625 and 1.25 % is 0.125: together 0.75, and 0.76 if each were rounded by itself. */
    @Test
    void stateAndLocalTaxAreRoundedTogether() {
        assertThat(on(Rules.of("QQ", "6.25"), sale("10", ""), local("1.25", null)).figure().amount()).isEqualTo(usd("0.75"));
        assertThat(on(Rules.of("QQ", "6.625"), sale("200.40", "")).figure().amount()).as("13.2765").isEqualTo(usd("13.28"));
        assertThat(on(Rules.of("QQ", "5"), sale("0.10", "")).figure().amount()).as("half a cent").isEqualTo(usd("0.01"));
    }

    @Test
    void aStateWithLocalRatesWaitsForThePlace() {
        Rules rules = Rules.of("QQ", "6").with(new StateRate(Percent.of(6), true, READ));
        Gap place = new Gap(Gap.Kind.NO_LOCALITY, "QQ");

        assertThat(on(rules, sale("100", "")).gaps()).containsExactly(place);
        assertThat(on(rules, sale("100", ""), local("1", null)).gaps()).isEmpty();
        assertThat(on(Rules.of("QQ", "6"), sale("100", "")).gaps()).isEmpty();
        LocalRate doubtful = new LocalRate("QQ", "Hill", List.of(), Percent.of(1), null, DELIVERY, DELIVERY, DOUBTFUL);
        assertThat(on(rules, sale("100", ""), doubtful).gaps()).containsExactly(new Gap(Gap.Kind.TO_VERIFY, "Hill, QQ"));
    }

    /** Nothing is taken for nothing: without a rule or a rate there is a gap that blocks. */
    @Test
    void whatIsNotKnownIsAGap() {
        Tax none = new TaxDesk(TaxTable.none(), HERE, DELIVERY).on(sale("100", ""));
        assertThat(none.gaps()).containsExactly(new Gap(Gap.Kind.NO_RULE, "QQ"));
        assertThat(none.blocks()).isTrue();
        Tax rate = on(Rules.of("QQ", "6").with((StateRate) null), sale("100", ""));
        assertThat(rate.gaps()).containsExactly(new Gap(Gap.Kind.NO_RATE, "QQ"));
        assertThat(rate.figure().amount()).isEqualTo(usd("0"));
        TaxPlace nowhere = new TaxPlace("QQ", null, null, null, TaxPlace.Delivery.AT_STORE);
        Tax assumed = new TaxDesk(Rules.of("QQ", "6").table(), nowhere, DELIVERY).on(sale("100", ""));
        assertThat(assumed.gaps()).containsExactly(new Gap(Gap.Kind.NO_PLACE, "QQ"));
        assertThat(assumed.figure().amount()).isEqualTo(usd("6"));
    }

    @Test
    void whatFinanceEnteredStandsWithItsSource() {
        Tax tax = TaxDesk.entered(usd("1480"), "Utah commission");

        assertThat(tax.figure().amount()).isEqualTo(usd("1480"));
        assertThat(tax.figure().find(FigureName.TAX_OF_STATE)).map(Figure::because)
                .contains(List.of(new Because.Entered("Utah commission")));
        assertThat(tax.blocks()).isFalse();
    }

    private static String due(Rules rules, TaxedSale sale) {
        return Dollars.wire(on(rules, sale).figure().amount());
    }

    private static Tax on(Rules rules, TaxedSale sale, LocalRate... locals) {
        return new TaxDesk(rules.table(locals), new TaxPlace("QQ", "QQ", "Hill", null, TaxPlace.Delivery.AT_STORE), DELIVERY)
                .on(sale);
    }

    static TaxedSale sale(String price, String trade, Charge... charges) {
        List<Money> trades = Stream.of(trade).filter(it -> !it.isEmpty()).map(Dollars::parse).toList();
        return new TaxedSale(true, usd(price), Arrays.asList(charges), trades, usd("0"), usd("0"));
    }

    private static Charge charge(Charge.Kind kind, String amount, @Nullable Boolean taxed) {
        return new Charge(kind.name(), kind, usd(amount), taxed);
    }

    private static LocalRate local(String percent, @Nullable String onFirst) {
        return new LocalRate("QQ", "Hill", List.of(), Percent.parse(percent), onFirst == null ? null : usd(onFirst), DELIVERY,
                null, READ);
    }

    static Money usd(String amount) {
        return Dollars.parse(amount);
    }
}
