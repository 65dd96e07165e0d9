package app.baton.deal.tax;

import static app.baton.deal.tax.Rules.DELIVERY;
import static app.baton.deal.tax.Rules.DOUBTFUL;
import static app.baton.deal.tax.Rules.READ;
import static app.baton.deal.tax.TaxDeskTest.sale;
import static app.baton.deal.tax.TaxDeskTest.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.figures.Because;
import app.baton.deal.figures.Figure;
import app.baton.deal.figures.FigureName;
import app.baton.deal.tax.Border.Collect;
import app.baton.deal.tax.TaxPlace.Delivery;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose tax a store collects from a buyer of another state (R10), on 10,000 at the two states' rates. */
class BorderTest {

    @ParameterizedTest
    @CsvSource({"OURS, 6, 7, 600, QQ", "THEIRS, 6, 7, 700, RR", "LOWER, 6, 7, 600, QQ", "LOWER, 7, 6, 600, RR",
        "LOWER, 6, 6, 600, QQ", "BOTH, 6, 7, 1300, QQ", "NONE, 6, 7, 0, "})
    void collectsWhatTheRowSays(Collect collect, String ours, String theirs, String due, @Nullable String whose) {
        Tax tax = on(table(ours, theirs, row("RR", null, collect, null, READ)), Delivery.AT_STORE);

        assertThat(tax.figure().amount()).isEqualTo(usd(due));
        assertThat(tax.figure().find(FigureName.TAX_OF_STATE).map(Figure::of).orElse(null)).isEqualTo(whose);
        assertThat(tax.gaps()).isEmpty();
        assertThat(tax.workings()).hasSize(collect == Collect.NONE ? 0 : collect == Collect.OURS || collect == Collect.THEIRS
                ? 1 : 2);
    }

    /** The larger one is named beside the smaller, so that the buyer sees why. */
    @Test
    void theLowerSaysWhatTheOtherWouldHaveBeen() {
        Tax tax = on(table("7", "6", row("RR", null, Collect.LOWER, null, READ)), Delivery.AT_STORE);

        assertThat(tax.figure().find(FigureName.TAX_OF_STATE)).map(Figure::because).hasValueSatisfying(all ->
                assertThat(all).contains(new Because.Instead("QQ", usd("700"))));
    }

    /** While the other state's is not known, what is known is no answer. */
    @Test
    void theLowerOfAKnownAndAnUnknownIsNotKnown() {
        TaxTable half = new TaxTable(List.of(Rules.of("QQ", "6").rule()), List.of(),
                List.of(row("RR", null, Collect.LOWER, null, READ)));

        assertThat(on(half, Delivery.AT_STORE).gaps()).containsExactly(new Gap(Gap.Kind.NO_RULE, "RR"));
        assertThat(on(half, Delivery.AT_STORE).blocks()).isTrue();
    }

    @Test
    void aFormAndADoubtAreSaid() {
        Tax tax = on(table("6", "7", row("RR", null, Collect.NONE, "form 5", DOUBTFUL)), Delivery.AT_STORE);

        assertThat(tax.figure().because()).containsExactly(new Because.Table("QQ-RR", "2025", Quality.SECONDARY, "a trade page"),
                new Because.Rule("form 5"));
        assertThat(tax.gaps()).containsExactly(new Gap(Gap.Kind.TO_VERIFY, "QQ-RR"));
        assertThat(tax.blocks()).isFalse();
    }

    @Test
    void aBorderThatNobodyWroteDownIsAGap() {
        Tax tax = on(table("6", "7", row("SS", null, Collect.OURS, null, READ)), Delivery.AT_STORE);

        assertThat(tax.gaps()).containsExactly(new Gap(Gap.Kind.NO_BORDER, "QQ-RR"));
        assertThat(tax.figure().amount()).isEqualTo(usd("0"));
    }

    /** A row that names the state goes before one for all others, whichever is written first; each holds for its delivery. */
    @Test
    void theRowThatNamesThePlaceGoesFirst() {
        TaxTable both = table("6", "7", row("", null, Collect.OURS, null, READ), row("RR", null, Collect.THEIRS, null, READ));
        assertThat(on(both, Delivery.AT_STORE).figure().amount()).isEqualTo(usd("700"));

        TaxTable carried = table("6", "7", row("RR", Delivery.BY_CARRIER, Collect.NONE, null, READ),
                row("", Delivery.AT_STORE, Collect.OURS, null, READ));
        assertThat(on(carried, Delivery.BY_CARRIER).figure().amount()).isEqualTo(usd("0"));
        assertThat(on(carried, Delivery.AT_STORE).figure().amount()).isEqualTo(usd("600"));

        TaxTable others = new TaxTable(List.of(), List.of(), List.of(row("SS", "", null, Collect.OURS, null, READ)));
        assertThat(on(others, Delivery.AT_STORE).gaps()).as("a row of another store's state")
                .containsExactly(new Gap(Gap.Kind.NO_BORDER, "QQ-RR"));
    }

    private static Border row(String registered, @Nullable Delivery delivered, Collect collect, @Nullable String form,
            Read read) {
        return row("QQ", registered, delivered, collect, form, read);
    }

    // that the delivery of a row may be null is lost to the check on its way through the class file
    @SuppressWarnings("NullAway")
    private static Border row(String store, String registered, @Nullable Delivery delivered, Collect collect,
            @Nullable String form, Read read) {
        return new Border(store, registered.isEmpty() ? List.of() : List.of(registered), delivered, collect, form, read);
    }

    private static TaxTable table(String ours, String theirs, Border... rows) {
        return new TaxTable(List.of(Rules.of("QQ", ours).rule(), Rules.of("RR", theirs).rule()), List.of(), List.of(rows));
    }

    private static Tax on(TaxTable table, Delivery delivered) {
        return new TaxDesk(table, new TaxPlace("QQ", "RR", null, null, delivered), DELIVERY).on(sale("10000", ""));
    }
}
