package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Finding;
import app.baton.deal.worksheet.Sale;
import app.baton.finance.FederalBox;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each check begins: on its limit it says nothing, the smallest step beyond it is found, once. */
class CheckLimitsTest {

    private static final Texts TEXTS = Texts.english(ZoneOffset.UTC);

    @ParameterizedTest(name = "{0} on {1}: {3}")
    @CsvFileSource(resources = "/quote/limits.csv", delimiter = '|', quoteCharacter = '~', numLinesToSkip = 1)
    void onTheLimitIsWithinIt(CheckCode code, RouteKind route, String pointer, String on, String beyond) {
        assertThat(codes(base().with(pointer, on), route)).doesNotContain(code);
        assertThat(codes(base().with(pointer, beyond), route)).containsOnlyOnce(code);
    }

    /** California caps the fee at 85. */
    @Test
    void aFeeForPapersMayBeAsMuchAsTheCap() {
        assertThat(codes(base().in("CA").with("/deal/items/1/price", "\"85.00\""), RouteKind.STANDARD))
                .doesNotContain(CheckCode.DOC_FEE_ABOVE_CAP);
        assertThat(codes(base().in("CA").with("/deal/items/1/price", "\"85.01\""), RouteKind.STANDARD))
                .containsOnlyOnce(CheckCode.DOC_FEE_ABOVE_CAP);
        assertThat(codes(base().in("CA").with("/deal/items/1/price", "\"0.00\""), RouteKind.STANDARD))
                .doesNotContain(CheckCode.DOC_FEE_ABOVE_CAP, CheckCode.DOC_FEE_TO_VERIFY);
    }

    /**
     * R8 with a standard of 1.5 points, a cap of 2 up to 72 months and a rate of 6.9 %: points as every buyer's are right, points
     * as the cap are not above it, and a reason of blanks is none.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"sellRate\": \"8.4\"}                        | ",
        "{\"sellRate\": \"8.41\"}                       | MARKUP_UNEQUAL",
        "{\"sellRate\": \"8.9\"}                        | MARKUP_UNEQUAL",
        "{\"sellRate\": \"8.91\"}                       | MARKUP_ABOVE_CAP MARKUP_UNEQUAL",
        "{\"sellRate\": \"8.39\"}                       | MARKUP_UNEQUAL",
        "{\"sellRate\": \"8.39\", \"lessReason\": \" \"} | MARKUP_UNEQUAL",
        "{\"sellRate\": \"8.39\", \"lessReason\": \"competing offer\"} | ",
        "{}                                             | ",
    })
    void pointsAreHeldAgainstTheCapAndTheStandard(String contract, @Nullable String found) {
        QuoteCase deal = points(72).with("/deal/contract", contract);

        assertThat(markups(deal, RouteKind.STANDARD)).isEqualTo(found == null ? "" : found);
    }

    /** The lender's table ends at 48 months, so nothing is known of 60; without participation nothing is asked of a rate. */
    @Test
    void withoutATableThereIsNoCap() {
        assertThat(markups(points(48).with("/deal/contract", "{\"sellRate\": \"12.9\"}"), RouteKind.STANDARD))
                .isEqualTo("MARKUP_UNEQUAL");
        assertThat(markups(points(60).with("/deal/contract", "{\"sellRate\": \"12.9\"}"), RouteKind.STANDARD))
                .isEqualTo("MARKUP_ABOVE_CAP MARKUP_UNEQUAL");
        assertThat(markups(base().with("/deal/contract", "{\"sellRate\": \"12.9\"}"), RouteKind.STANDARD)).isEmpty();
    }

    /** The program's 2.9 % is not marked up by a contract at 2.9 %; leases and cash have no rate to add to. */
    @Test
    void onlyMoreThanTheProgramsRateIsPointsOnIt() {
        assertThat(markups(points(72).with("/deal/contract", "{\"sellRate\": \"2.9\"}"), RouteKind.RATE)).isEmpty();
        assertThat(markups(points(72).with("/deal/contract", "{\"sellRate\": \"2.91\"}"), RouteKind.RATE))
                .isEqualTo("MARKUP_ON_SUBVENTED");
        assertThat(markups(points(72).with("/deal/contract", "{\"sellRate\": \"12.9\"}"), RouteKind.LEASE)).isEmpty();
        assertThat(markups(points(72).with("/deal/contract", "{\"sellRate\": \"12.9\"}"), RouteKind.CASH)).isEmpty();
    }

    /** A contract that states our own figures agrees; a cent apart in any of them is told, with both amounts. */
    @ParameterizedTest
    @CsvSource({"payment, Monthly payment", "amountFinanced, Amount financed", "financeCharge, Finance charge",
        "totalOfPayments, Total of payments", "totalSalePrice, Total sale price"})
    void everyAmountOfAContractAgreesToTheCent(String field, String name) {
        Sale sale = base().sale();
        FederalBox box = Objects.requireNonNull(sale.box());
        Money ours = switch (field) {
            case "payment" -> Objects.requireNonNull(sale.payment());
            case "amountFinanced" -> box.amountFinanced();
            case "financeCharge" -> box.financeCharge();
            case "totalOfPayments" -> box.totalOfPayments();
            default -> box.totalSalePrice();
        };

        assertThat(codes(stated(field, ours), RouteKind.STANDARD)).doesNotContain(CheckCode.CONTRACT_DIFFERS);
        assertThat(findings(stated(field, ours.plusMinor(1)), RouteKind.STANDARD))
                .filteredOn(finding -> finding.code() == CheckCode.CONTRACT_DIFFERS).singleElement()
                .satisfies(finding -> assertThat(finding.sentence(TEXTS)).isEqualTo(name + ": the contract states "
                        + TEXTS.formats().cents(ours.plusMinor(1)) + ", and it is " + TEXTS.formats().cents(ours) + "."));
    }

    /** A cash buyer signs no contract and borrows nothing, and of a lease no federal box is stated. */
    @Test
    void whatBelongsToALoanIsNotAskedOfOtherRoutes() {
        QuoteCase deal = base().with("/stated", "{\"apr\": \"1\", \"payment\": \"1.00\", \"amountFinanced\": \"1.00\"}")
                .with("/decision", "{\"lender\": \"Northwind Credit\", \"tier\": \"B\", \"maximumAdvance\": \"1.00\", "
                        + "\"expires\": \"2026-11-01\"}")
                .with("/limits", "{\"loanToValue\": \"1\", \"paymentToIncome\": \"1\", \"income\": \"100.00\", "
                        + "\"windowDays\": 0}");

        assertThat(codes(deal, RouteKind.CASH)).doesNotContain(CheckCode.CONTRACT_DIFFERS, CheckCode.ADVANCE_EXCEEDED,
                CheckCode.TIER_ASSUMED, CheckCode.LOAN_TO_VALUE, CheckCode.PAYMENT_TO_INCOME);
        assertThat(codes(deal, RouteKind.LEASE)).doesNotContain(CheckCode.CONTRACT_DIFFERS)
                .contains(CheckCode.ADVANCE_EXCEEDED, CheckCode.TIER_ASSUMED, CheckCode.LOAN_TO_VALUE,
                        CheckCode.PAYMENT_TO_INCOME);
    }

    /** With half of a sum known there is nothing to hold it against. */
    @ParameterizedTest
    @ValueSource(strings = {"{\"paymentToIncome\": \"1\", \"windowDays\": 0}", "{\"income\": \"100.00\", \"windowDays\": 0}",
        "{\"value\": \"100.00\", \"windowDays\": 0}", "{\"windowDays\": 0}"})
    void aLimitWithoutItsOtherHalfIsNone(String limits) {
        assertThat(codes(base().with("/limits", limits), RouteKind.STANDARD)).doesNotContain(CheckCode.LOAN_TO_VALUE,
                CheckCode.PAYMENT_TO_INCOME, CheckCode.WINDOW_ENDS);
    }

    private static QuoteCase points(int months) {
        return base().with("/deal/participation", ("{\"standard\": \"1.5\", \"split\": \"75\", "
                + "\"caps\": [{\"toMonths\": %d, \"points\": \"2\"}], \"chargebackDays\": 90}").formatted(months));
    }

    private static QuoteCase stated(String field, Money amount) {
        return base().with("/stated", "{\"%s\": \"%s\"}".formatted(field, Dollars.wire(amount)));
    }

    private static String markups(QuoteCase deal, RouteKind kind) {
        return String.join(" ", codes(deal, kind).stream().map(Enum::name).filter(name -> name.startsWith("MARKUP")).sorted()
                .toList());
    }

    private static List<CheckCode> codes(QuoteCase deal, RouteKind kind) {
        return findings(deal, kind).stream().map(Finding::code).toList();
    }

    private static List<Finding> findings(QuoteCase deal, RouteKind kind) {
        return deal.on(kind).findings();
    }
}
