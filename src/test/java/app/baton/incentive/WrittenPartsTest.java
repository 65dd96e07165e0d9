package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.incentive.ProgramReading.Refused;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Small parts of programs and rulebooks: what each refuses, and what is found while a program is still being written. */
class WrittenPartsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 3);
    private static final List<RateRow> ROWS = List.of(new RateRow(new Tier("A"), 36, 60, Percent.of(6), null));

    @Test
    void whatHasNoNameIsRefused() {
        refused(() -> new Party(PartyKind.STORE, " "), "name", "Say who it is.");
        refused(() -> new Proof(" ", null), "document", "Name the document.");
        refused(() -> new Source(" ", null, "text", null), "document", "Name the sponsor's document.");
        refused(() -> new PairRule(PairRule.Policy.FORBID, List.of(), List.of(), null), "programs",
                "Say which programs or groups it is about.");
        refused(() -> Programs.cash("26-1", 0, "Cash", 5), "revision", "Revisions count from 1: 0.");
    }

    @Test
    void aProofIsFreshForADayAtLeast() {
        assertThat(new Proof("pay slip", 1).notOlderThanDays()).isEqualTo(1);
        refused(() -> new Proof("pay slip", 0), "notOlderThanDays", "It is one day or more.");
    }

    @Test
    void standardRatesHaveALenderDaysAndRowsThatAreApart() {
        assertThat(new StandardRates("Ford Credit", DAY, DAY, ROWS).rows()).isEqualTo(ROWS);
        refused(() -> new StandardRates(" ", DAY, DAY, ROWS), "lender", "Name the lender.");
        refused(() -> new StandardRates("Ford Credit", DAY, DAY.minusDays(1), ROWS), "until",
                "It ends on 2026-11-02, before it starts on 2026-11-03.");
        refused(() -> new StandardRates("Ford Credit", DAY, DAY, List.of()), "rows", "The table has no row.");
        refused(() -> new StandardRates("Ford Credit", DAY, DAY, List.of(ROWS.getFirst(), ROWS.getFirst())),
                "rows/1/fromMonths", "Tier A has a rate for these months in a row above.");
    }

    /** Both ends are in, and an end that is open has every score. */
    @ParameterizedTest
    @CsvSource({"700, 749, 650, 699, false", "700, 749, 650, 700, true", "700, 749, 749, 800, true", "700, 749, 750, 800, false",
        "700, , 650, 699, false", "700, , 800, , true", ", 699, 700, , false", ", 700, 700, , true", ", , 500, 501, true"})
    void oneScoreIsOfOneTier(@Nullable Integer from, @Nullable Integer to, @Nullable Integer otherFrom,
            @Nullable Integer otherTo, boolean overlaps) {
        TierBand one = new TierBand(new Tier("A"), from, to);
        TierBand other = new TierBand(new Tier("B"), otherFrom, otherTo);

        assertThat(one.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(one)).isEqualTo(overlaps);
    }

    /** Moved by 28 and 30 days; an end that is open stays open, and the days of an order only go with the whole program. */
    @Test
    void aWindowMovesByItsKnownEnds() {
        assertThat(new Window(DateKind.SALE, DAY, DAY).shifted(28, 30))
                .isEqualTo(new Window(DateKind.SALE, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3)));
        assertThat(new Window(DateKind.SALE, null, DAY).shifted(28, 30))
                .isEqualTo(new Window(DateKind.SALE, null, LocalDate.of(2026, 12, 3)));
        assertThat(new Window(DateKind.SALE, DAY, null).shifted(28, 30))
                .isEqualTo(new Window(DateKind.SALE, LocalDate.of(2026, 12, 1), null));
        Program ordered = ordered();
        assertThat(ordered.shifted(28, 30).windows()).containsExactly(ordered.windows().getFirst(),
                new Window(DateKind.SALE, LocalDate.of(2026, 12, 1), LocalDate.of(2026, 12, 3)));
        assertThat(ordered.shifted(28, 28).windows().getFirst())
                .isEqualTo(new Window(DateKind.ORDER, LocalDate.of(2026, 12, 1), null));
    }

    private static Program ordered() {
        Program cash = Programs.cash("26-1", 1, "Cash", 500);
        return new Program(cash.id(), 1, cash.name(), cash.sponsor(), cash.payer(), cash.payees(),
                List.of(new Window(DateKind.ORDER, DAY, null), new Window(DateKind.SALE, DAY, DAY)), cash.routes(),
                cash.benefits(), cash.eligibility(), cash.combination(), cash.limits(), List.of(), cash.claim(), false,
                cash.source(), Extras.none());
    }

    /** Of the others the newest revision counts: in its second one B no longer allows A, whose text forbids B. */
    @Test
    void aPairWhoseTextsDisagreeIsFoundByTheNewestRevision() {
        Program a = ruled(Programs.cash("A", 1, "A", 500), PairRule.Policy.FORBID, "B");
        Program allows = ruled(Programs.cash("B", 1, "B", 500), PairRule.Policy.ALLOW, "A");
        Program silent = Programs.cash("B", 2, "B", 500);

        assertThat(new ProgramCheck(List.of(), List.of(allows)).disagreeing(a)).containsExactly(allows);
        assertThat(new ProgramCheck(List.of(), List.of(allows, silent)).disagreeing(a)).isEmpty();
        assertThat(new ProgramCheck(List.of(), List.of(silent, allows)).disagreeing(a)).isEmpty();
        assertThat(new ProgramCheck(List.of(), List.of(silent, allows.as(new ProgramRef(new ProgramId("B"), 3)))).disagreeing(a))
                .hasSize(1);
    }

    @Test
    void whatNamesNobodyIsAFaultOfTheProgramOrItsRulebook() {
        Program needs = ruled(Programs.cash("A", 1, "A", 500), PairRule.Policy.FORBID, "Z");
        ProgramCheck alone = new ProgramCheck(List.of(book(List.of())), List.of());

        assertThat(alone.faults(needs)).extracting(Refused::program).containsExactly("A");
        assertThat(new ProgramCheck(List.of(), List.of(Programs.cash("Z", 1, "Z", 5))).faults(needs)).isEmpty();
        Cap cap = new Cap("Cap", List.of(new ProgramId("Z")), List.of(), 1, null, false, null);
        assertThat(alone.faults(book(List.of(cap)))).hasSize(1);
        assertThat(alone.faults(book(List.of()))).isEmpty();
        assertThat(alone.faultOf(new Tier("A"))).isEmpty();
        assertThat(alone.faultOf(new Tier("Q"))).hasValueSatisfying(sentence -> assertThat(sentence).contains("Q"));
    }

    private static Program ruled(Program program, PairRule.Policy policy, String other) {
        return program.combined(new Combination(null, null, List.of(new PairRule(policy, List.of(new ProgramId(other)),
                List.of(), "as it says")), List.of(), false, false));
    }

    private static Rulebook book(List<Cap> caps) {
        return new Rulebook(new ProgramId("BOOK"), 1, "Book", List.of(), new TreeMap<>(), caps, List.of(),
                List.of(new TierBand(new Tier("A"), null, null)), List.of(), new Source("Bulletin for tests", null, "text", null),
                Extras.none());
    }

    private static void refused(ThrowingCallable made, String field, String sentence) {
        assertThatThrownBy(made).isInstanceOfSatisfying(Invalid.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.sentence()).isEqualTo(sentence);
        });
    }
}
