package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.of;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.Gap;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.finance.AnnualRate;
import app.baton.incentive.RouteKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole deals of stores and buyers of several states, each figure worked out by hand from the rules of REFERENCES.md D. */
class WholeDealsTest {

    /**
     * Michigan: taxed on 30,000 + 500 + 200 - 8,000 = 22,700 at 6 %: 1,362.00. Cash price 30,700 + 1,362 = 32,062; down 2,000
     * cash + 3,000 equity + 1,500 rebate = 6,500; others 150 + 1,800 = 1,950; financed 32,062 - 6,500 + 1,950 = 27,512. At 6.9 %
     * over 60 months: 543.47.
     */
    @Test
    void michiganOnAContract() {
        Sale sale = base().sale();

        assertThat(sale.tax().figure().amount()).isEqualTo(usd("1362.00"));
        assertThat(sale.cashPrice().amount()).isEqualTo(usd("32062.00"));
        assertThat(sale.downpayment().amount()).isEqualTo(usd("6500.00"));
        assertThat(sale.otherFinanced().amount()).isEqualTo(usd("1950.00"));
        assertThat(sale.balance().amount()).isEqualTo(usd("27512.00"));
        assertThat(sale.payment()).isEqualTo(usd("543.47"));
        assertThat(sale.cashAtSigning()).isEqualTo(usd("2000.00"));
        assertThat(sale.box()).satisfies(box -> {
            assertThat(AnnualRate.shown(box.annualRate(), 2)).isEqualTo("6.90");
            assertThat(box.totalSalePrice()).isEqualTo(box.totalOfPayments().plus(usd("6500.00")));
        });
    }

    /** The rate program takes no rebate: 1,500 more is financed, 29,012 at 2.9 % over 60 months: 520.02. */
    @Test
    void michiganAtTheProgramsRate() {
        Sale sale = (Sale) base().on(RouteKind.RATE).worked();

        assertThat(sale.balance().amount()).isEqualTo(usd("29012.00"));
        assertThat(sale.payment()).isEqualTo(usd("520.02"));
    }

    /** A cash buyer pays the 27,512 beside his 2,000. */
    @Test
    void michiganForCash() {
        Sale sale = (Sale) base().on(RouteKind.CASH).worked();

        assertThat(sale.payment()).isNull();
        assertThat(sale.cashAtSigning()).isEqualTo(usd("29512.00"));
    }

    /** Of 14,000 no more than 12,000 counts in 2026, and 13,000 in 2027: (30,700 - 12,000) x 6 % = 1,122, 1,062 a year on. */
    @Test
    void michiganCapsTheTradeByTheDayOfDelivery() {
        QuoteCase large = base().with("/deal/trades/0/allowance", "\"14000.00\"");
        assertThat(large.sale().tax().figure().amount()).isEqualTo(usd("1122.00"));

        large.with("/situation/days/delivery", "\"2027-01-04\"");
        assertThat(large.sale().tax().figure().amount()).isEqualTo(usd("1062.00"));
    }

    /** The check changes no figure of the contract (R6): tax as before, 1,500 more financed. */
    @Test
    void aCheckToTheBuyerChangesNoFigureOfTheContract() {
        Sale sale = base().with("/policy/payees", "{\"N-1\": \"check\"}").sale();

        assertThat(sale.balance().amount()).isEqualTo(usd("29012.00"));
        assertThat(sale.checks()).singleElement().satisfies(check -> {
            assertThat(check.name()).isEqualTo(FigureName.CHECK);
            assertThat(check.amount()).isEqualTo(usd("1500.00"));
        });
    }

    /** Off the cash price the same is financed, and the downpayment is 1,500 less, as is the total sale price. */
    @Test
    void aContractFormMayTakeRebatesOffTheCashPrice() {
        Sale in = base().sale();
        Sale off = base().with("/deal/contract", "{\"rebates\": \"off-cash-price\"}").sale();

        assertThat(off.balance()).satisfies(balance -> assertThat(balance.amount()).isEqualTo(in.balance().amount()));
        assertThat(off.cashPrice().amount()).isEqualTo(usd("30562.00"));
        assertThat(off.downpayment().amount()).isEqualTo(usd("5000.00"));
        assertThat(off.credit().cashPrice()).isEqualTo(usd("30562.00"));
    }

    /**
     * Ohio with a county of 1.5 %, 7.25 % in all: a new vehicle (30,700 - 8,000) x 7.25 % = 1,645.75; a used one has no credit:
     * 30,700 x 7.25 % = 2,225.75.
     */
    @Test
    void ohioCreditsATradeOnANewVehicleOnly() {
        QuoteCase ohio = base().in("OH").county("OH", "Lucas", "1.5");
        assertThat(ohio.sale().tax().figure().amount()).isEqualTo(usd("1645.75"));
        assertThat(ohio.sale().tax().blocks()).isFalse();

        assertThat(ohio.with("/deal/newVehicle", "false").sale().tax().figure().amount()).isEqualTo(usd("2225.75"));
    }

    /** Without the county nobody knows the rate: the deal waits. */
    @Test
    void ohioNeedsTheCounty() {
        Sale sale = base().in("OH").sale();

        assertThat(sale.tax().gaps()).contains(new Gap(Gap.Kind.NO_LOCALITY, "OH"));
        assertThat(sale.tax().blocks()).isTrue();
    }

    /** California: no trade credit, the rebate taxed, a district of 0.5 %: 30,700 x 7.75 % = 2,379.25. */
    @Test
    void californiaTaxesTheWholePrice() {
        assertThat(base().in("CA").county("CA", "Alameda", "0.5").sale().tax().figure().amount()).isEqualTo(usd("2379.25"));
    }

    /** Texas: (30,700 - 8,000 - 1,500) x 6.25 % = 1,325.00; as a check the rebate lowers nothing: 1,418.75. */
    @Test
    void texasLetsAnAssignedRebateLowerTheBase() {
        assertThat(base().in("TX").sale().tax().figure().amount()).isEqualTo(usd("1325.00"));
        assertThat(base().in("TX").with("/policy/payees", "{\"N-1\": \"check\"}").sale().tax().figure().amount())
                .isEqualTo(usd("1418.75"));
    }

    /** New Jersey taxes the service contract: (30,700 + 1,800 - 8,000) x 6.625 % = 1,623.125, half up 1,623.13. */
    @Test
    void newJerseyTaxesProducts() {
        assertThat(base().in("NJ").sale().tax().figure().amount()).isEqualTo(usd("1623.13"));
    }

    /**
     * An Ann Arbor store sells to Toledo (7.25 % there): ours is 1,362.00 and theirs 1,645.75, so ours. With a trade of 20,000
     * ours is (30,700 - 12,000) x 6 % = 1,122.00 and theirs (30,700 - 20,000) x 7.25 % = 775.75, so theirs.
     */
    @Test
    void annArborToOhioIsTheLower() {
        QuoteCase ohio = base().county("OH", "Lucas", "1.5");
        assertThat(ohio.sale().tax().figure().amount()).isEqualTo(usd("1362.00"));
        assertThat(ohio.sale().tax().workings()).hasSize(2);

        ohio.with("/deal/trades/0/allowance", "\"20000.00\"").with("/deal/trades/0/payoff", "\"17000.00\"");
        assertThat(ohio.sale().tax().figure().amount()).isEqualTo(usd("775.75"));
        assertThat(of(ohio.sale().tax().figure(), FigureName.TAX_OF_STATE)).isEqualTo(usd("775.75"));
    }

    /** Georgia does not credit Michigan's tax, and Oregon has none: nothing is collected, with a form. */
    @ParameterizedTest
    @CsvSource({"GA", "OR"})
    void annArborToGeorgiaAndOregonCollectsNothingWithAForm(String state) {
        Quote.OnRoute on = base().soldTo(state).on(RouteKind.STANDARD);

        assertThat(on.worked().tax().figure().amount()).isEqualTo(usd("0.00"));
        assertThat(on.worked().tax().blocks()).isFalse();
        assertThat(on.findings()).anySatisfy(finding -> assertThat(finding.code().name()).isEqualTo("TAX_FORM"));
    }

    /** A carrier that brings it out of Michigan leaves no Michigan tax, wherever it goes. */
    @Test
    void annArborByCarrierCollectsNothing() {
        assertThat(base().soldTo("UT").with("/deal/delivered", "\"by-carrier\"").sale().tax().blocks()).isFalse();
    }

    /** Where no rule is known the deal waits until finance enters amount and source (R10). */
    @Test
    void aPlaceWithoutARuleWaitsForFinance() {
        Quote.OnRoute on = base().soldTo("UT").on(RouteKind.STANDARD);
        assertThat(on.worked().tax().gaps()).containsExactly(new Gap(Gap.Kind.NO_BORDER, "MI-UT"));
        assertThat(on.stopped()).isTrue();

        Quote.OnRoute entered = base().soldTo("UT")
                .with("/deal/tax", "{\"amount\": \"1480.00\", \"source\": \"Utah commission, by telephone\"}")
                .on(RouteKind.STANDARD);
        assertThat(entered.worked().tax().figure().amount()).isEqualTo(usd("1480.00"));
        assertThat(entered.stopped()).isFalse();
    }

    /**
     * Lease: gross 30,500 agreed + 200 + 150 + 1,800 + 595 fee = 33,245; less 1,500 + 3,000 + 2,000 = 26,745; residual 57 % of
     * 32,000 = 18,240; 8,505 / 36 + 44,985 x 0.00125 = 236.25 + 56.23 = 292.48. Michigan: 6 % of each payment 17.55, and of
     * cash and trade 5,000: 300. Due: 6,500 + 310.03 + 300 = 7,110.03, of it 2,610.03 in cash.
     */
    @Test
    void michiganLease() {
        Leased lease = base().lease();

        assertThat(lease.grossCost().amount()).isEqualTo(usd("33245.00"));
        assertThat(lease.adjustedCost().amount()).isEqualTo(usd("26745.00"));
        assertThat(lease.residual().amount()).isEqualTo(usd("18240.00"));
        assertThat(lease.lease().basePayment()).isEqualTo(usd("292.48"));
        assertThat(lease.payment()).isEqualTo(usd("310.03"));
        assertThat(lease.dueAtSigning().amount()).isEqualTo(usd("7110.03"));
        assertThat(lease.cashAtSigning()).isEqualTo(usd("2610.03"));
        assertThat(lease.totalOfPayments().amount()).isEqualTo(usd("18356.08"));
    }

    /**
     * Ohio, 7.25 % of 36 x 292.48 = 10,529.28 and of 6,500 in reductions: 1,234.62 at the start. New Jersey 6.625 % of the same:
     * 1,128.19. Texas on the price, 21,200 x 6.25 % = 1,325.00. None has a tax on the payment.
     */
    @Test
    void leasesThatAreTaxedAtTheStart() {
        assertThat(base().in("OH").county("OH", "Lucas", "1.5").lease()).satisfies(ohio -> {
            assertThat(ohio.tax().figure().amount()).isEqualTo(usd("1234.62"));
            assertThat(ohio.payment()).isEqualTo(usd("292.48"));
        });
        assertThat(base().in("NJ").lease().tax().figure().amount()).isEqualTo(usd("1128.19"));
        assertThat(base().in("TX").lease().tax().figure().amount()).isEqualTo(usd("1325.00"));
    }

    /** Asked for 2,610.03 in cash at signing, the reduction is the 2,000 of before; 4,000.00 is met to the cent or just below. */
    @Test
    void meetsASumDueAtSigning() {
        assertThat(of(base().with("/deal/lease", "{\"dueAtSigning\": \"2610.03\"}").lease().reduction(),
                FigureName.CASH_REDUCTION)).isEqualTo(usd("2000.00"));
        assertThat(base().with("/deal/lease", "{\"dueAtSigning\": \"4000.00\"}").lease().cashAtSigning())
                .isBetween(usd("3999.99"), usd("4000.00"));
    }

    /** Ohio's tax capitalized is taxed again by what it adds to the payments, and settles: the fixed point to the cent. */
    @Test
    void aCapitalizedTaxSettles() {
        Leased lease = base().in("OH").county("OH", "Lucas", "1.5").with("/deal/lease", "{\"taxCapitalized\": true}").lease();

        assertThat(of(lease.grossCost(), FigureName.CAPITALIZED_TAX)).isEqualTo(lease.tax().figure().amount());
        assertThat(lease.tax().figure().amount()).isGreaterThan(usd("1234.62"));
        assertThat(of(lease.dueAtSigning(), FigureName.SALES_TAX)).isEqualTo(usd("0.00"));
    }

    /** Front 30,000 - 28,400 + 200 - 300 over-allowance = 1,500; back 900; dealer 400; papers 200; holdback 900: 3,900. */
    @Test
    void theStoresGross() {
        var gross = base().on(RouteKind.STANDARD).gross();

        assertThat(gross.front().amount()).isEqualTo(usd("1500.00"));
        assertThat(gross.back().amount()).isEqualTo(usd("900.00"));
        assertThat(gross.dealer().amount()).isEqualTo(usd("400.00"));
        assertThat(gross.total().amount()).isEqualTo(usd("3900.00"));
        assertThat(gross.afterPack()).isEqualTo(usd("3600.00"));
        assertThat(gross.unknown()).isEmpty();
    }

    /** 27,512 at 8.4 % instead of 6.9 %: (563.13 - 543.47) x 60 = 1,179.60, three quarters of it 884.70 (R8). */
    @Test
    void reserveIsAShareOfWhatThePointsBring() {
        var on = base().with("/deal/contract", "{\"sellRate\": \"8.4\"}").with("/deal/participation",
                "{\"standard\": \"1.5\", \"split\": \"75\", \"caps\": [{\"toMonths\": 72, \"points\": \"2\"}], "
                        + "\"chargebackDays\": 90}")
                .on(RouteKind.STANDARD);

        assertThat(on.worked().payment()).isEqualTo(usd("563.13"));
        assertThat(of(on.gross().back(), FigureName.RESERVE)).isEqualTo(usd("884.70"));
        assertThat(on.findings()).noneMatch(finding -> finding.code().name().startsWith("MARKUP"));
    }

    /** Reg Z comments: 2,000 more owed than given. Cash whole: 2,000 down, 2,000 financed; cash first: nothing down. */
    @Test
    void negativeEquityIsNeverANegativeDownpayment() {
        QuoteCase upside = base().with("/deal/trades/0/payoff", "\"10000.00\"");
        Sale whole = upside.sale();
        Sale first = upside.with("/deal/contract", "{\"equity\": \"cash-first\"}").sale();

        assertThat(whole.downpayment().amount()).isEqualTo(usd("3500.00"));
        assertThat(of(whole.otherFinanced(), FigureName.NEGATIVE_EQUITY)).isEqualTo(usd("2000.00"));
        assertThat(first.downpayment().amount()).isEqualTo(usd("1500.00"));
        assertThat(first.balance().amount()).isEqualTo(whole.balance().amount());
    }

    /** 3 days after the payoff ran out, 2.50 a day: 7.50 more is owed. */
    @Test
    void aPayoffGrowsByTheDay() {
        Sale sale = base().with("/deal/trades/0/goodThrough", "\"2026-11-24\"").with("/deal/trades/0/perDiem", "\"2.50\"").sale();

        assertThat(sale.balance().amount()).isEqualTo(usd("27519.50"));
    }
}
