package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a new revision of a rulebook changes, in lines. */
class RulebookDiffTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));
    private static final Group CASH = new Group("C", "Cash", false, false);
    private static final Group BONUS = new Group("B", "Bonus", false, false);
    private static final Source SOURCE = new Source("Bulletin", null, "Old text", null);

    private final Rulebook was = new Rulebook(new ProgramId("book"), 1, "Book", List.of(CASH, BONUS), table(false, true), List.of(
            new Cap("Bonus", List.of(new ProgramId("26-2")), List.of("B"), 2, null, false, null)), List.of(
            new StandingRule("1", Condition.is(new DealFact.ScoreAtLeast(620)), List.of(), "")),
            List.of(new TierBand(new Tier("A"), 700, null), new TierBand(new Tier("B"), 620, 699),
                    new TierBand(new Tier("C"), null, 619)), List.of(rates("5.9")), SOURCE, Extras.none());

    @Test
    void linesOfEveryPart() {
        Rulebook is = new Rulebook(new ProgramId("other"), 2, "Other", List.of(CASH, new Group("B", "Bonus", false, false),
                new Group("H", "Alone", true, false), new Group("W", "With", false, true)), table(true, false), List.of(
                new Cap("Bonus", List.of(new ProgramId("26-2")), List.of("B"), 3, Dollars.of(500), false, null),
                new Cap("Sum", List.of(), List.of("C"), null, Dollars.of(900), true, null)), List.of(
                new StandingRule("1", Condition.is(new DealFact.ScoreAtLeast(640)), List.of(new ProgramId("26-9")), ""),
                new StandingRule("2", Condition.always(), List.of(), "As written.")),
                List.of(new TierBand(new Tier("A"), 710, null), new TierBand(new Tier("B"), 620, 709)), List.of(rates("6.9")),
                new Source("Second", null, "New text", null), Extras.none());
        assertThat(RevisionDiff.between(Entry.of(was), Entry.of(is), TEXTS)).extracting(it -> it.turn() + " " + it.line())
                .containsExactly("DIFFERENT Code: book → other", "DIFFERENT Name: Book → Other",
                        "DIFFERENT Group H: Alone, goes with nothing (new)",
                        "DIFFERENT Group W: With, goes with everything (new)",
                        "DIFFERENT C with another of C: not together → together", "DIFFERENT C with B: together → not together",
                        "DIFFERENT Bonus: at most 2 of 26-2 and Group B → at most 3, $500 at most of 26-2 and Group B",
                        "DIFFERENT Sum: $900 at most, cut to fit of Group C (new)",
                        "DIFFERENT Rule 1: score 620 or more → score 640 or more, except 26-9",
                        "DIFFERENT Rule 2: As written. (new)",
                        "DIFFERENT Tier A: score 700 or more → score 710 or more",
                        "DIFFERENT Tier B: score 620 to 699 → score 620 to 709", "DIFFERENT Tier C: no longer score 619 or less",
                        "WORSE Ford Credit Nov 1 to Nov 30, 2026, 36 to 60 months, A: 5.9% → 6.9%",
                        "DIFFERENT Document: Bulletin → Second", "DIFFERENT Sponsor's words: as before → new wording");
    }

    @Test
    void aGroupThatIsGoneTakesItsPairsAlong() {
        Rulebook one = new Rulebook(was.id(), 2, "Book", List.of(CASH), new TreeMap<>(new TreeMap<>(Map.of("C",
                new TreeMap<>(Map.of("C", false))))), List.of(), was.standing(), was.tiers(), was.standardRates(), SOURCE,
                Extras.none());
        assertThat(RevisionDiff.between(Entry.of(was), Entry.of(one), TEXTS)).extracting(RevisionDiff.Change::line)
                .containsExactly("Group B: no longer Bonus", "Bonus: no longer at most 2 of 26-2 and Group B");
    }

    @Test
    void aNewRulebookIsToldAsAWhole() {
        assertThat(RevisionDiff.since(Optional.empty(), Entry.of(was), TEXTS)).extracting(RevisionDiff.Change::line)
                .containsExactly("Group C: Cash", "Group B: Bonus", "C with another of C: not together", "C with B: together",
                        "B with another of B: together", "Bonus: at most 2 of 26-2 and Group B", "Rule 1: score 620 or more",
                        "Tier A: score 700 or more", "Tier B: score 620 to 699", "Tier C: score 619 or less",
                        "Ford Credit Nov 1 to Nov 30, 2026, 36 to 60 months, A: 5.9%");
    }

    @Test
    void aProgramAndARulebookHaveNothingInCommon() {
        Entry program = Entry.of(Programs.cash("26-1", 1, "Cash", 100));
        assertThat(RevisionDiff.between(program, Entry.of(was), TEXTS)).extracting(RevisionDiff.Change::line)
                .containsExactly("The whole entry: Cash → Book");
        assertThat(RevisionDiff.between(Entry.of(was), program, TEXTS)).extracting(RevisionDiff.Change::line)
                .containsExactly("The whole entry: Book → Cash");
    }

    private static SortedMap<String, SortedMap<String, Boolean>> table(boolean own, boolean other) {
        SortedMap<String, SortedMap<String, Boolean>> table = new TreeMap<>();
        table.put("C", new TreeMap<>(Map.of("C", own, "B", other)));
        table.put("B", new TreeMap<>(Map.of("B", true)));
        return table;
    }

    private static StandardRates rates(String apr) {
        return new StandardRates("Ford Credit", LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 30),
                List.of(new RateRow(new Tier("A"), 36, 60, Percent.parse(apr), null)));
    }
}
