package app.baton.deal.tax;

import static app.baton.deal.tax.Rules.READ;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.deal.tax.TaxRule.DocFee;
import app.baton.deal.tax.TaxRule.StateRate;
import app.baton.deal.tax.TaxRule.TradeCredit;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which rows of the table hold on a day and in a place, and what cannot be a row. */
class TaxTableTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({"QQ, 2025-12-31, false", "QQ, 2026-01-01, true", "QQ, 2026-12-31, true", "QQ, 2027-01-01, false",
        "RR, 2026-06-01, false"})
    void aRuleHoldsFromItsFirstToItsLastDay(String state, LocalDate delivery, boolean holds) {
        TaxRule rule = Rules.of("QQ", "6").rule(FIRST, LAST);

        assertThat(new TaxTable(List.of(rule), List.of(), List.of()).rule(state, delivery))
                .isEqualTo(holds ? Optional.of(rule) : Optional.empty());
        assertThat(Rules.of("QQ", "6").rule(LAST, null).holds("QQ", LAST.plusYears(90))).as("no end is known").isTrue();
    }

    /** The store's own rows come first, and the others still hold. */
    @Test
    void theStoresRowsGoBeforeTheOthers() {
        TaxRule own = Rules.of("QQ", "5").rule(FIRST, LAST);
        TaxRule known = Rules.of("QQ", "6").rule(FIRST, null);
        LocalRate rate = local("Hill", List.of(), null);
        Border border = new Border("QQ", List.of(), TaxPlace.Delivery.AT_STORE, Border.Collect.OURS, null, READ);

        TaxTable table = new TaxTable(List.of(own), List.of(), List.of())
                .over(new TaxTable(List.of(known), List.of(rate), List.of(border)));

        assertThat(table.rule("QQ", LAST)).contains(own);
        assertThat(table.rule("QQ", LAST.plusDays(1))).contains(known);
        assertThat(table.locals()).containsExactly(rate);
        assertThat(table.borders()).containsExactly(border);
        assertThat(TaxTable.none().rule("QQ", LAST)).isEmpty();
    }

    /** A county by its name, however written, or the ZIP by its first digits; from the first to the last day. */
    @ParameterizedTest
    @CsvSource({"Hill, , 2026-01-01, true", "HILL, , 2026-12-31, true", "Dale, , 2026-06-01, false", ", , 2026-06-01, false",
        "Hill, , 2025-12-31, false", "Hill, , 2027-01-01, false", "Dale, 48103, 2026-06-01, true", ", 48199, 2026-06-01, true",
        ", 49103, 2026-06-01, false"})
    void aLocalRateHoldsByCountyOrZip(@Nullable String county, @Nullable String zip, LocalDate day, boolean holds) {
        LocalRate rate = local("Hill", List.of("481"), LAST);

        assertThat(rate.holds(new TaxPlace("QQ", "QQ", county, zip, TaxPlace.Delivery.AT_STORE), day)).isEqualTo(holds);
        assertThat(rate.holds(new TaxPlace("QQ", "RR", county, zip, TaxPlace.Delivery.AT_STORE), day)).as("elsewhere").isFalse();
    }

    @Test
    void aLocalRateIsNamedByItsCountyOrElseItsZip() {
        assertThat(local("Hill", List.of("481"), null).place()).isEqualTo("Hill, QQ");
        assertThat(local(null, List.of("481", "482"), null).place()).isEqualTo("QQ 481");
        assertThat(local(null, List.of("481"), null).holds(new TaxPlace("QQ", "QQ", "Hill", null,
                TaxPlace.Delivery.AT_STORE), LAST)).isFalse();
        assertThat(local("Hill", List.of(), null).holds(new TaxPlace("QQ", "QQ", "Hill", "48103",
                TaxPlace.Delivery.AT_STORE), LAST.plusYears(9))).as("no end is known").isTrue();
    }

    @Test
    void refusesWhatIsNoRow() {
        Rules rules = Rules.of("QQ", "6");
        assertThatThrownBy(() -> Rules.of("Qq", "6").rule(FIRST, LAST)).hasMessage("A state is two capital letters: Qq.");
        assertThatThrownBy(() -> rules.rule(LAST, FIRST))
                .hasMessage("It ends on 2026-01-01, before it starts on 2026-12-31.");
        assertThat(rules.rule(LAST, LAST).holds("QQ", LAST)).as("one day").isTrue();
        assertThatThrownBy(() -> local(null, List.of(), null)).hasMessage("Name the county or the ZIPs.");
        assertThatThrownBy(() -> new Read(Quality.STORE, "2026", " ")).hasMessage("Name the source of the rule.");
        assertThatThrownBy(() -> new TradeCredit(TradeCredit.Kind.CAPPED, null, READ)).hasMessageContaining("capped credit");
        assertThatThrownBy(() -> new TradeCredit(TradeCredit.Kind.FULL, Dollars.of(1), READ))
                .hasMessageContaining("capped credit");
        assertThatThrownBy(() -> new DocFee(DocFee.Kind.CAPPED, null, null, READ)).hasMessageContaining("capped fee");
        assertThatThrownBy(() -> new DocFee(DocFee.Kind.FREE, null, Percent.of(5), READ))
                .hasMessageContaining("limit by the price");
        assertThatThrownBy(() -> new DocFee(DocFee.Kind.FREE, Dollars.of(1), null, READ)).hasMessageContaining("capped fee");
    }

    @ParameterizedTest
    @CsvSource({"0, true", "25, true", "-0.01, false", "25.01, false"})
    void aRateLiesFromNothingToAQuarter(String percent, boolean right) {
        if (right) {
            assertThat(new StateRate(Percent.parse(percent), false, READ).percent().wire()).isEqualTo(percent);
        } else {
            assertThatThrownBy(() -> new StateRate(Percent.parse(percent), false, READ))
                    .hasMessage("A tax rate lies from 0 to 25 percent: " + percent + ".");
        }
    }

    /** The state's own text and what the store entered are relied on; the rest somebody looks up. */
    @ParameterizedTest
    @CsvSource({"OFFICIAL, false", "QUOTED, true", "SECONDARY, true", "UNSURE, true", "STORE, false"})
    void whatWasReadElsewhereIsToBeVerified(Quality quality, boolean verify) {
        assertThat(quality.toVerify()).isEqualTo(verify);
    }

    /** Every gap names its place, but that where no place was named; only a doubt and a lease across a border do not block. */
    @ParameterizedTest
    @EnumSource
    void aGapIsSaidInASentenceOfItsOwn(Gap.Kind kind) {
        Gap gap = new Gap(kind, "QQ-RR");
        String sentence = gap.sentence(Texts.english(ZoneOffset.UTC));

        assertThat(sentence).endsWith(".").doesNotContain("{");
        assertThat(sentence.contains("QQ-RR")).isEqualTo(kind != Gap.Kind.NO_PLACE);
        assertThat(gap.blocks()).isEqualTo(kind != Gap.Kind.TO_VERIFY && kind != Gap.Kind.LEASE_ELSEWHERE);
        for (Gap.Kind other : Gap.Kind.values()) {
            assertThat(new Gap(other, "QQ-RR").sentence(Texts.english(ZoneOffset.UTC)).equals(sentence)).isEqualTo(other == kind);
        }
    }

    private static LocalRate local(@Nullable String county, List<String> zips, @Nullable LocalDate until) {
        return new LocalRate("QQ", county, zips, Percent.of(1), null, FIRST, until, READ);
    }
}
