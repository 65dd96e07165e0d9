package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.money.Percent;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a rulebook and the rows that stand in bulletins take and refuse, and which revision of a rulebook counts. */
class RulebookTest {

    private static final Source SOURCE = new Source("Bulletin for tests", null, "text", null);
    private static final ProgramId ID = new ProgramId("BOOK");
    private static final Instant KEPT = Instant.parse("2026-11-03T12:00:00Z");

    @Test
    void hasARevisionAndAName() {
        assertThat(book(1, "November").ref()).isEqualTo(new ProgramRef(ID, 1));
        refused(() -> book(0, "November"), "revision", "Revisions count from 1: 0.");
        refused(() -> book(1, " "), "name", "A rulebook has a name.");
    }

    /** The table of groups is looked up either way round, and a group that is not there is not guessed. */
    @Test
    void theTableSaysItEitherWayRound() {
        Rulebook book = book(1, "November", List.of(group("A"), group("B")), Map.of("A", Map.of("A", false, "B", true),
                "B", Map.of("B", false)));

        assertThat(book.goTogether("A", "B")).contains(true);
        assertThat(book.goTogether("B", "A")).contains(true);
        assertThat(book.goTogether("B", "B")).contains(false);
        assertThat(book.goTogether("A", "C")).isEmpty();
        assertThat(book.goTogether("C", "A")).isEmpty();
        assertThat(book.group("B")).map(Group::id).contains("B");
        assertThat(book.group("C")).isEmpty();
    }

    @Test
    void aTableThatContradictsItselfOrLeavesAPairOutIsRefused() {
        refused(() -> book(1, "x", List.of(group("A"), group("A")), Map.of()), "groups/1/id",
                "There is a group of this id above.");
        refused(() -> book(1, "x", List.of(group("A")), Map.of("A", Map.of("A", true, "B", true))), "together/A/B",
                "It names a group that is not there.");
        refused(() -> book(1, "x", List.of(group("A"), group("B")), Map.of("A", Map.of("A", true, "B", true), "B",
                Map.of("A", false, "B", true))), "together/A/B", "The table says the contrary the other way round.");
        refused(() -> book(1, "x", List.of(group("A"), group("B")), Map.of("A", Map.of("A", true), "B", Map.of("B", true))),
                "together", "The table does not say whether A goes with B.");
    }

    /** Of several revisions the newest counts, in whichever order they come. */
    @Test
    void theNewestRevisionCounts() {
        Rulebook first = book(1, "first");
        Rulebook second = book(2, "second");

        assertThat(VehicleDemand.newest(List.of(first, second))).containsExactly(Map.entry(ID, second));
        assertThat(VehicleDemand.newest(List.of(second, first))).containsExactly(Map.entry(ID, second));
    }

    @Test
    void aBulletinHasANameOfAtMost200SignsAndAText() {
        assertThat(new Bulletin("n".repeat(200), "t", KEPT).name()).hasSize(200);
        refused(() -> new Bulletin("n".repeat(201), "t", KEPT), "name", "A bulletin has a name of at most 200 signs.");
        refused(() -> new Bulletin(" ", "t", KEPT), "name", "A bulletin has a name of at most 200 signs.");
        assertThatThrownBy(() -> new Bulletin("n", " ", KEPT)).isInstanceOfSatisfying(Invalid.class, wrong -> {
            assertThat(wrong.field()).isEqualTo("text");
            assertThat(wrong.sentence()).startsWith("There is no text in this document.");
        });
    }

    /** A printed row is for its first and its last month, and no other. */
    @ParameterizedTest
    @CsvSource({"35, false", "36, true", "48, true", "60, true", "61, false"})
    void aRateIsForTheTermsOfItsRow(int months, boolean isFor) {
        assertThat(rate("A", 36, 60).isFor(months)).isEqualTo(isFor);
    }

    @ParameterizedTest
    @CsvSource({"A, 61, 72, false", "A, 60, 72, true", "A, 24, 35, false", "A, 24, 36, true", "A, 40, 50, true",
        "B, 36, 60, false"})
    void oneTierAndTermHasOneRate(String tier, int from, int to, boolean twice) {
        List<RateRow> rows = List.of(rate("A", 36, 60), rate(tier, from, to));
        if (twice) {
            refused(() -> RateRow.apart(rows), "rows/1/fromMonths",
                    "Tier " + tier + " has a rate for these months in a row above.");
        } else {
            assertThat(new Benefit.RateTiers(rows, null).rows()).hasSize(2);
        }
    }

    @Test
    void aRateHasATermAndAnAdvanceOfContracts() {
        assertThat(new RateRow(new Tier("A"), 1, 144, Percent.of(40), Percent.of(200)).toMonths()).isEqualTo(144);
        refused(() -> rate("A", 0, 60), "fromMonths", "A term has at least one month: 0.");
        refused(() -> rate("A", 60, 59), "toMonths", "The longest term lies from 60 to 144 months: 59.");
        refused(() -> rate("A", 60, 145), "toMonths", "The longest term lies from 60 to 144 months: 145.");
        assertThatThrownBy(() -> new RateRow(new Tier("A"), 1, 2, Percent.parse("40.01"), null)).hasMessageContaining("40");
        assertThatThrownBy(() -> new RateRow(new Tier("A"), 1, 2, Percent.of(1), Percent.parse("0.99")))
                .hasMessageContaining("200");
    }

    private static RateRow rate(String tier, int from, int to) {
        return new RateRow(new Tier(tier), from, to, Percent.of(2), null);
    }

    private static Group group(String id) {
        return new Group(id, id, false, false);
    }

    private static Rulebook book(int revision, String name) {
        return book(revision, name, List.of(), Map.of());
    }

    private static Rulebook book(int revision, String name, List<Group> groups, Map<String, Map<String, Boolean>> table) {
        SortedMap<String, SortedMap<String, Boolean>> together = new TreeMap<>();
        table.forEach((one, row) -> together.put(one, new TreeMap<>(row)));
        return new Rulebook(ID, revision, name, groups, together, List.of(), List.of(), List.of(), List.of(), SOURCE,
                Extras.none());
    }

    private static void refused(ThrowingCallable made, String field, String sentence) {
        assertThatThrownBy(made).isInstanceOfSatisfying(Invalid.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.sentence()).isEqualTo(sentence);
        });
    }
}
