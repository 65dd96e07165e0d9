package app.baton.ui.finance;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Decision;
import app.baton.deal.check.Finding;
import app.baton.deal.figures.FigureName;
import app.baton.deal.life.DealState;
import app.baton.deal.life.Ending;
import app.baton.deal.worksheet.Item;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.Tier;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.ui.finance.ActFields.EndingKind;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.junit.jupiter.api.Test;

/** What finance changes of a deal that it has: taxes, fees, the lender's terms; and how it finds one. */
class FinanceCorrectionsTest {

    private static List<CheckCode> codes(Office office) {
        return office.opened().review().findings().stream().map(Finding::code).toList();
    }

    /** R19: finance sees what honoring costs, and records it under the name of the manager who decided it. */
    @Test
    void financeRecordsThatASalesManagerHonorsAPromise() {
        Office office = Office.busy();
        office.acts().begin(Act.PROMISE);
        assertThat(office.acts().cost()).contains("comes out of the store's gross, which is $");
        office.fields().ending.set(EndingKind.HONORED);
        office.fields().said.set("Frank Ode");
        office.acts().send();
        assertThat(office.dialogs().problems.getLast().code()).isEqualTo("deal.honored-alone");
        office.fields().said.set("Sam Ruiz");
        office.acts().send();

        assertThat(office.deal().promises()).extracting(ended -> ended.ending())
                .containsExactly(new Ending.Honored(Dollars.parse("500.00"), "Sam Ruiz"));
    }

    private static Money figure(Office office, FigureName name) {
        return office.opened().loan().orElseThrow().figures().stream().filter(figure -> figure.name() == name).findFirst()
                .orElseThrow().amount();
    }

    @Test
    void feesAndTaxesAreCorrectedAndTheDealIsJudgedAgain() {
        Office office = Office.busy();
        Money before = figure(office, FigureName.AMOUNT_FINANCED);
        office.acts().begin(Act.TAXES);
        Corrections typed = office.acts().corrections();
        assertThat(typed.rows()).extracting(row -> row.item().name()).containsExactly("Bed liner", "Document fee", "Title",
                "Service contract");
        typed.tax.set("2,000");
        typed.name.set("Inspection");
        office.acts().send();
        assertThat(typed.source.error().get()).isEqualTo("Say where the amount is from, such as the county's notice.");
        assertThat(typed.amount.error().get()).isEqualTo("Say how much it is.");
        typed.source.set("county notice");
        typed.amount.set("40");
        typed.rows().get(1).amount().set("180");
        typed.rows().get(3).amount().set("");
        office.acts().send();

        Worksheet sheet = office.deal().offer().request().worksheet();
        assertThat(sheet.items()).extracting(Item::name).containsExactly("Bed liner", "Document fee", "Title", "Inspection");
        assertThat(sheet.items().get(1).price()).isEqualTo(Dollars.of(180));
        assertThat(sheet.tax()).isEqualTo(new Worksheet.EnteredTax(Dollars.of(2_000), "county notice"));
        assertThat(figure(office, FigureName.AMOUNT_FINANCED)).isNotEqualTo(before);
        assertThat(office.deal().state()).isEqualTo(DealState.WITH_FINANCE);
        assertThat(office.acts().refusal(Act.TAXES)).isEmpty();
        office.acts().begin(Act.TAXES);
        assertThat(office.acts().corrections().rows()).as("as the deal stands now").hasSize(4);
        assertThat(office.acts().corrections().tax.get()).isEqualTo("2,000");
    }

    @Test
    void onlyADealThatFinanceHasIsCorrected() {
        Office office = Office.busy();
        office.model().show(DealState.RETURNED);
        assertThat(office.acts().refusal(Act.TAXES)).contains("Possible at: With finance.");
    }

    @Test
    void whatTheLenderDecidedIsTakenOverAndJudgedAgain() {
        Office office = Office.busy();
        assertThat(office.acts().refusal(Act.TAKE_OVER)).isEqualTo("No lender has said yes to this deal.");
        office.acts().begin(Act.DECIDE);
        office.fields().lender.set("Northwind Credit");
        office.fields().buyRate.set("6.4");
        office.fields().months.set("0");
        office.acts().send();
        assertThat(office.fields().months.error().get()).isEqualTo("A term is a number of months from 1 to 144.");
        office.fields().months.set("72");
        office.fields().stipulations.set("pay stub");
        office.acts().send();
        assertThat(codes(office)).contains(CheckCode.LENDER_OTHER, CheckCode.STIPULATED);

        office.acts().begin(Act.TAKE_OVER);
        assertThat(office.dialogs().asked.getLast().sentence()).startsWith("72 months instead of 60. 6.4 % instead of 6.9 %.");

        assertThat(Objects.requireNonNull(office.deal().offer().way()).months()).isEqualTo(72);
        assertThat(office.opened().loan().orElseThrow().buyRate()).isEqualTo(Percent.parse("6.4"));
        assertThat(codes(office)).contains(CheckCode.STIPULATED).doesNotContain(CheckCode.LENDER_OTHER);
        assertThat(office.acts().refusal(Act.TAKE_OVER)).isEqualTo("The deal is worked out with what the lender decided.");
        assertThat(office.deal().offer().price()).isEqualTo(Dollars.of(30_000));
    }

    /** No standard rate is published for tier D: the deal goes back rather than being guessed. */
    @Test
    void aTierOnWhichTheWayIsClosedChangesNothing() {
        Office office = Office.busy();
        office.floor().finance.decide(office.floor().frank, office.deal(), new Decision("Northwind Credit", new Tier("D"), null,
                null, null), List.of());
        office.model().reload();
        office.acts().begin(Act.TAKE_OVER);
        assertThat(office.dialogs().problems.getLast().code()).isEqualTo("deal.decided-closed");
        assertThat(Objects.requireNonNull(office.deal().offer().situation().terms().tier()).code()).isEqualTo("A");
    }

    @Test
    void wordsNarrowTheListOfOnePlace() {
        Office office = Office.busy();
        office.model().filter("RIDGE ch");
        assertThat(office.model().lines()).extracting(line -> line.row().buyer()).containsExactly("Lee Chan");
        office.model().filter("nobody at all");
        assertThat(office.model().lines()).isEmpty();
        assertThat(office.deal().offer().parties().buyer()).as("the deal that is looked at stays").isEqualTo("Jo Park");
        office.model().show(DealState.RETURNED);
        assertThat(office.model().lines()).as("another place is whole").hasSize(1);
    }
}
