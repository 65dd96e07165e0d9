package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.of;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.deal.figures.FigureName;
import app.baton.deal.worksheet.Gross;
import app.baton.deal.worksheet.Leased;
import app.baton.deal.worksheet.Sale;
import app.baton.finance.FederalBox;
import app.baton.finance.Loan;
import app.baton.incentive.Invalid;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one thing more on the worksheet changes in the deal of {@code quote/base.json}, each figure worked out by hand. */
class WorksheetFiguresTest {

    private static final String ITEMS = "[{\"name\": \"Bed liner\", \"kind\": \"accessory\", \"price\": \"500.00\", \"cost\": "
            + "\"300.00\"}, {\"name\": \"Document fee\", \"kind\": \"doc-fee\", \"price\": \"200.00\"}, {\"name\": \"Title\", "
            + "\"kind\": \"official-fee\", \"price\": \"150.00\"%s}, {\"name\": \"Service contract\", \"kind\": \"product\", "
            + "\"price\": \"1800.00\", \"cost\": \"900.00\"}%s]";
    private static final String LOAN_FEE = ", {\"name\": \"Loan fee\", \"kind\": \"finance-charge\", \"price\": \"300.00\"%s}";
    private static final String AT_SIGNING = ", \"atSigning\": true";

    /** A loan fee of 300 is lent and not financed: 27,812 bears interest, 27,512 is disclosed, at more than the 6.9 %. */
    @Test
    void aFinancedChargeRaisesWhatIsLentAlone() {
        Sale sale = items("", LOAN_FEE.formatted("")).sale();
        FederalBox box = Objects.requireNonNull(sale.box());

        assertThat(sale.credit().principal()).isEqualTo(usd("27812.00"));
        assertThat(sale.balance().amount()).isEqualTo(usd("27512.00"));
        assertThat(box.amountFinanced()).isEqualTo(usd("27512.00"));
        assertThat(box.annualRate()).isGreaterThan(new BigDecimal("7.3"));
        assertThat(sale.cashAtSigning()).isEqualTo(usd("2000.00"));
    }

    /** Paid at signing, it lowers the amount financed to 27,212, and 27,512 is still lent; a cash buyer has no lender to pay. */
    @Test
    void aChargePaidAtSigningLowersTheAmountFinanced() {
        Sale sale = items("", LOAN_FEE.formatted(AT_SIGNING)).sale();

        assertThat(sale.credit().principal()).isEqualTo(usd("27512.00"));
        assertThat(sale.balance().amount()).isEqualTo(usd("27212.00"));
        assertThat(sale.payment()).isEqualTo(usd("543.47"));
        assertThat(sale.cashAtSigning()).isEqualTo(usd("2300.00"));
    }

    /**
     * Fee and a deposit of 500 at signing: 33,245 - 595 - 6,500 = 26,150; 7,910 / 36 + 44,390 x 0.00125 = 219.72 + 55.49 =
     * 275.21, with 16.51 of tax 291.72. Due: 6,500 + 291.72 + 595 + 300 + 500 = 8,186.72, less 4,500 in cash 3,686.72. By the
     * end 8,186.72 - 500 + 35 x 291.72 + 395 = 18,291.92: a deposit comes back.
     */
    @Test
    void aLeaseMayBeStartedWithFeeAndDeposit() {
        Leased lease = base().with("/deal/lease", "{\"feeAtSigning\": true, \"securityDeposit\": \"500.00\"}").lease();

        assertThat(lease.adjustedCost().amount()).isEqualTo(usd("26150.00"));
        assertThat(lease.payment()).isEqualTo(usd("291.72"));
        assertThat(lease.dueAtSigning().amount()).isEqualTo(usd("8186.72"));
        assertThat(of(lease.dueAtSigning(), FigureName.ACQUISITION_FEE)).isEqualTo(usd("595.00"));
        assertThat(lease.cashAtSigning()).isEqualTo(usd("3686.72"));
        assertThat(lease.totalOfPayments().amount()).isEqualTo(usd("18291.92"));
    }

    /** The title paid at signing: 26,595 adjusted, 232.08 + 56.04 = 288.13, taxed 305.42; due 6,500 + 305.42 + 150 + 300. */
    @Test
    void whatIsPaidAtSigningIsNotCapitalized() {
        Leased lease = items(AT_SIGNING, "").lease();

        assertThat(lease.grossCost().amount()).isEqualTo(usd("33095.00"));
        assertThat(lease.lease().basePayment()).isEqualTo(usd("288.13"));
        assertThat(lease.payment()).isEqualTo(usd("305.42"));
        assertThat(lease.dueAtSigning().amount()).isEqualTo(usd("7255.42"));
        assertThat(of(lease.dueAtSigning(), FigureName.CHARGE)).isEqualTo(usd("150.00"));
    }

    /**
     * 2,000 more owed than given is capitalized: 35,245 - 3,500 = 31,745; 13,505 / 36 + 49,985 x 0.00125 = 375.14 + 62.48 =
     * 437.62, taxed 463.88. Tax at the start is on the cash alone: 120. Due 3,500 + 463.88 + 120 = 4,083.88.
     */
    @Test
    void whatIsOwedOnATradeIsCapitalized() {
        Leased lease = base().with("/deal/trades/0/payoff", "\"10000.00\"").lease();

        assertThat(of(lease.grossCost(), FigureName.NEGATIVE_EQUITY)).isEqualTo(usd("2000.00"));
        assertThat(lease.adjustedCost().amount()).isEqualTo(usd("31745.00"));
        assertThat(lease.payment()).isEqualTo(usd("463.88"));
        assertThat(lease.dueAtSigning().amount()).isEqualTo(usd("4083.88"));
        assertThat(lease.cashAtSigning()).isEqualTo(usd("2583.88"));
    }

    /**
     * 500 of tax that finance looked up stands in place of the table's: at signing 6,500 + 292.48 + 500; capitalized 27,245,
     * 250.14 + 56.86 = 307.00 and 6,500 + 307 due.
     */
    @Test
    void anEnteredTaxOfALeaseIsDueAtTheStartOrCapitalized() {
        QuoteCase deal = base().with("/deal/tax", "{\"amount\": \"500.00\", \"source\": \"the county\"}");
        Leased paid = deal.lease();
        Leased capitalized = deal.with("/deal/lease", "{\"taxCapitalized\": true}").lease();

        assertThat(paid.payment()).isEqualTo(usd("292.48"));
        assertThat(paid.dueAtSigning().amount()).isEqualTo(usd("7292.48"));
        assertThat(capitalized.payment()).isEqualTo(usd("307.00"));
        assertThat(of(capitalized.grossCost(), FigureName.CAPITALIZED_TAX)).isEqualTo(usd("500.00"));
        assertThat(capitalized.dueAtSigning().amount()).isEqualTo(usd("6807.00"));
    }

    /** 29,000 + 3,000 + 1,500 are not less than the 33,245 of the lease; a sale costs 34,012 and takes them. */
    @Test
    void theReductionsOfALeaseAreLessThanItsCost() {
        QuoteCase deal = base().with("/deal/cashDown", "\"29000.00\"");

        assertThatThrownBy(deal::quote).isInstanceOfSatisfying(Invalid.class, wrong -> {
            assertThat(wrong.field()).isEqualTo("cashDown");
            assertThat(wrong.sentence())
                    .isEqualTo("The reductions, $33500.00, are not less than the cost of the lease, $33245.00.");
        });
    }

    /**
     * The store's own 400 are off the price: tax (22,700 - 400) x 6 % = 1,338; 30,300 + 1,338 - 6,500 + 1,950 = 27,088. They
     * come out of the front: 1,500 - 400.
     */
    @Test
    void theStoresOwnMoneyIsADiscountAndNoRebate() {
        Quote.OnRoute on = base().with("/programs/3/payees", "[\"deal\"]").with("/programs/3/payer", "{\"kind\": \"store\", "
                + "\"name\": \"Store\"}").with("/programs/3/benefits/0/benefit", "{\"kind\": \"customer-cash\", \"amount\": "
                + "{\"kind\": \"fixed\", \"amount\": \"400.00\"}}").on(RouteKind.STANDARD);
        Sale sale = (Sale) on.worked();

        assertThat(sale.tax().figure().amount()).isEqualTo(usd("1338.00"));
        assertThat(of(sale.cashPrice(), FigureName.STORE_DISCOUNT)).isEqualTo(usd("-400.00"));
        assertThat(sale.downpayment().amount()).isEqualTo(usd("6500.00"));
        assertThat(sale.balance().amount()).isEqualTo(usd("27088.00"));
        assertThat(on.gross().front().amount()).isEqualTo(usd("1100.00"));
        assertThat(on.gross().dealer().amount()).isEqualTo(usd("0.00"));
    }

    /** The store's own plan price is 400 below its price: the front is lower by that once, 1,500 - 400, as for a discount. */
    @Test
    void aPlanPriceOfTheStoresOwnComesOutOfTheFrontOnce() {
        Quote.OnRoute on = base().with("/programs/3/payees", "[\"deal\"]").with("/programs/3/payer", "{\"kind\": \"store\", "
                + "\"name\": \"Store\"}").with("/programs/3/benefits/0/benefit", "{\"kind\": \"plan-price\"}")
                .with("/situation/terms/planPrice", "\"29600.00\"").on(RouteKind.STANDARD);

        assertThat(of(((Sale) on.worked()).cashPrice(), FigureName.PLAN_PRICE)).isEqualTo(usd("-400.00"));
        assertThat(on.stack().retained()).as("and the store bears it").isEqualTo(usd("-400.00"));
        assertThat(on.gross().front().amount()).isEqualTo(usd("1100.00"));
    }

    /** Paid toward the first payments, a rebate changes no figure of the contract (R6) and is no check. */
    @Test
    void paymentsMadeForTheBuyerStandBesideTheContract() {
        Sale sale = base().with("/programs/0/payees", "[\"payments\"]").sale();

        assertThat(sale.balance().amount()).isEqualTo(usd("29012.00"));
        assertThat(sale.checks()).singleElement().satisfies(made -> {
            assertThat(made.name()).isEqualTo(FigureName.PAYMENTS_MADE);
            assertThat(made.amount()).isEqualTo(usd("1500.00"));
        });
    }

    /**
     * From November 24: 90 days are February 22. Where no interest runs it begins a month before, so the payment stays 543.47;
     * where it runs the first period bears 90 days of 360, 549.69. 20 days are less than a month, and bear their days: 542.44.
     * Of several deferrals the latest counts, and a day that the contract says goes before all.
     */
    @ParameterizedTest
    @CsvSource({"90, false, , 2027-02-22, 2027-01-22, 543.47", "90, true, , 2027-02-22, 2026-11-24, 549.69",
        "20, false, , 2026-12-14, 2026-11-24, 542.44", "90, false, 2026-12-24, 2026-12-24, 2026-11-24, 543.47"})
    void aDeferralMovesTheFirstPayment(int days, boolean runs, @Nullable String said, LocalDate first,
            LocalDate from, String payment) {
        QuoteCase deal = base().with("/programs/3/payees", "[\"deal\"]").with("/programs/3/benefits/0/benefit",
                "{\"kind\": \"payment-deferral\", \"days\": %d, \"interestRuns\": %s}".formatted(days, runs));
        if (said != null) {
            deal.with("/deal/contract", "{\"firstPayment\": \"" + said + "\"}");
        }

        Loan loan = Objects.requireNonNull(deal.sale().loan());

        assertThat(loan.first()).isEqualTo(first);
        assertThat(loan.from()).isEqualTo(from);
        assertThat(loan.payment()).isEqualTo(usd(payment));
    }

    /** R8: flat on a subvented rate, nothing on the lender's own rate without points, nothing from a cash buyer. */
    @Test
    void aSubventedRatePaysTheStoreFlat() {
        QuoteCase flat = base().with("/deal/participation", "{\"standard\": \"0\", \"split\": \"75\", \"flat\": \"150.00\", "
                + "\"chargebackDays\": 90}");

        assertThat(reserve(flat, RouteKind.RATE)).isEqualTo("150.00");
        assertThat(reserve(flat, RouteKind.STANDARD)).isEqualTo("0.00");
        assertThat(reserve(flat, RouteKind.CASH)).isEqualTo("0.00");
        assertThat(reserve(base().with("/deal/participation", "{\"standard\": \"0\", \"split\": \"75\", "
                + "\"chargebackDays\": 90}"), RouteKind.RATE)).isEqualTo("0.00");
    }

    private static String reserve(QuoteCase deal, RouteKind kind) {
        return Dollars.wire(of(deal.on(kind).gross().back(), FigureName.RESERVE));
    }

    /** A spiff of 400 is the salesperson's: nothing of it stays with the store, and the deal is worth 400 less to it. */
    @Test
    void aSpiffIsTakenOffTheStoresMoney() {
        Gross gross = base().with("/programs/3/payees", "[\"salesperson\"]").with("/programs/3/benefits/0/benefit",
                "{\"kind\": \"spiff\", \"amount\": {\"kind\": \"fixed\", \"amount\": \"400.00\"}}")
                .on(RouteKind.STANDARD).gross();

        assertThat(gross.dealer().amount()).isEqualTo(usd("-400.00"));
        assertThat(gross.dealer().parts()).singleElement()
                .satisfies(spiff -> assertThat(spiff.name()).isEqualTo(FigureName.SPIFF));
    }

    /** What has no cost is left out and named: 200 of the liner less 300 over-allowance are the front, papers cost 50. */
    @Test
    void whatHasNoCostIsLeftOutOfTheGross() {
        Gross gross = base().with("/deal/costs", "{}").with("/deal/items/1/cost", "\"50.00\"").on(RouteKind.STANDARD).gross();

        assertThat(gross.unknown()).containsExactly("costs/vehicle");
        assertThat(gross.front().amount()).isEqualTo(usd("-100.00"));
        assertThat(of(gross.total(), FigureName.CHARGE)).isEqualTo(usd("150.00"));
        assertThat(gross.total().amount()).isEqualTo(usd("1350.00"));
        assertThat(gross.afterPack()).as("no pack").isEqualTo(gross.total().amount());

        Gross none = base().without("/deal/items/0/cost").without("/deal/items/3/cost")
                .without("/deal/trades/0/actualCashValue").on(RouteKind.STANDARD).gross();
        assertThat(none.unknown()).containsExactlyInAnyOrder("Bed liner", "2020 Ridge", "Service contract");
        assertThat(none.front().amount()).isEqualTo(usd("1600.00"));
        assertThat(none.back().amount()).isEqualTo(usd("0.00"));
    }

    /** With the rebate as a check the rebate side owes 29,012 as well and holds 1,500: the rate is ahead from payment 18 on. */
    @Test
    void aCheckCountsForTheRebateWhenTheRateIsComparedWithIt() {
        Quote quote = base().with("/policy/payees", "{\"N-1\": \"check\"}").quote();
        Sale rate = (Sale) quote.best(RouteKind.RATE).orElseThrow().worked();
        Sale rebate = (Sale) quote.best(RouteKind.STANDARD).orElseThrow().worked();

        assertThat(Flip.month(rate, rebate)).hasValue(18);
    }

    private static QuoteCase items(String ofTitle, String more) {
        return base().with("/deal/items", ITEMS.formatted(ofTitle, more));
    }
}
