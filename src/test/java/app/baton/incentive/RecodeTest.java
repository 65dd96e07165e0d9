package app.baton.incentive;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.PairRule.Policy;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A program or rulebook under next month's codes names every other one by its next code, and says the same otherwise. */
class RecodeTest {

    private static final ProgramId OLD = new ProgramId("26-1101");
    private static final ProgramId OTHER = new ProgramId("26-1102");
    private static final Recode RECODE = new Recode(Map.of(OLD, new ProgramId("26-1201"), new ProgramId("book-11"),
            new ProgramId("book-12")));

    @ParameterizedTest
    @CsvSource({"26-1101,26-1201", "26-1102,26-1102"})
    void aCodeWithoutANextOneStays(String was, String is) {
        assertThat(RECODE.of(new ProgramId(was))).isEqualTo(new ProgramId(is));
    }

    @Test
    void everyPlaceInAProgram() {
        assertThat(RECODE.of(program("26-1101", "book-11"))).isEqualTo(program("26-1201", "book-12"));
        Program free = Programs.cash("26-1102", 1, "Cash", 100);
        assertThat(RECODE.of(free)).isEqualTo(free);
    }

    @Test
    void everyPlaceInARulebook() {
        assertThat(RECODE.of(book("26-1101", "book-11"))).isEqualTo(book("26-1201", "book-12"));
    }

    @ParameterizedTest
    @CsvSource({"26-1101,26-1201", "bulletin-2026-11,bulletin-2026-12", "M2611-04,M2612-04", "X26-11,X26-12", "202611A,202612A",
        "26-1001,", "126-1101,", "CASH,"})
    void codesCarryTheirMonth(String code, @Nullable String next) {
        assertThat(new CodeShift(YearMonth.of(2026, 11), YearMonth.of(2026, 12)).move(new ProgramId(code)).map(ProgramId::value)
                .orElse(null)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"26-1001,26-1201", "26-1101,26-1201", "25-0101,26-1201", "24-1201,", "26-1201,", "CASH,"})
    void theHeirOfAnEarlierSeries(String code, @Nullable String heir) {
        assertThat(CodeShift.heir(new ProgramId(code), YearMonth.of(2026, 12)).map(ProgramId::value).orElse(null))
                .isEqualTo(heir);
    }

    private static Program program(String code, String book) {
        ProgramId id = new ProgramId(code);
        Program cash = Programs.cash(code, 1, "Volume", 100);
        List<ProgramId> both = List.of(id, OTHER);
        Condition used = Condition.is(new DealFact.UsedWith(both));
        Condition route = Condition.is(new DealFact.OnRoute(new Routes(List.of(RouteKind.CASH), both)));
        Condition who = new Condition.All(List.of(new Condition.Any(List.of(used, route), "any"), new Condition.Not(used, "not"),
                Condition.is(new DealFact.AskedFor())), "all");
        Benefit volume = new Benefit.VolumeBonus(List.of(new Benefit.VolumeBonus.Step(1, Dollars.of(100))),
                List.of(new Benefit.VolumeBonus.Weight(id, BigDecimal.TWO),
                        new Benefit.VolumeBonus.Weight(OTHER, BigDecimal.ONE)));
        Combination combination = new Combination(new ProgramId(book), "C", List.of(new PairRule(Policy.FORBID, List.of(OTHER),
                List.of("B"), "text")), List.of(new Combination.Requirement(List.of(OTHER))), true, false);
        List<ProofRule> papers = List.of(new ProofRule(List.of(new Proof("title", 1)), null, List.of()));
        return new Program(id, 1, cash.name(), cash.sponsor(), cash.payer(), List.of(Payee.DEALER), cash.windows(),
                new Routes(List.of(RouteKind.CASH), both), List.of(new Part(volume, used), new Part(volume, null)), who,
                combination, new Limits(1, 2, 3, Dollars.of(4)), papers, cash.claim(), true, cash.source(), Extras.none());
    }

    private static Rulebook book(String code, String book) {
        List<ProgramId> both = List.of(new ProgramId(code), OTHER);
        return new Rulebook(new ProgramId(book), 2, "Book", List.of(new Group("H", "Alone", true, false)), new TreeMap<>(),
                List.of(new Cap("Cap", both, List.of("H"), 1, Dollars.of(100), true, "cap")),
                List.of(new StandingRule("1", Condition.is(new DealFact.UsedWith(both)), both, "rule")),
                List.of(new TierBand(new Tier("A"), 700, null)), List.of(), Programs.cash("1", 1, "Cash", 1).source(),
                Extras.none());
    }
}
