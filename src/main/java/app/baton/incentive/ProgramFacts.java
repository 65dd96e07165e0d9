package app.baton.incentive;

import app.baton.incentive.Situation.Asked;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The facts that decide about each program: those of its conditions, of its bulletin's, and of its tables. */
final class ProgramFacts {

    private final Map<ProgramId, Rulebook> rulebooks;
    private final Map<Program, Told> told = new IdentityHashMap<>();

    ProgramFacts(Map<ProgramId, Rulebook> rulebooks) {
        this.rulebooks = rulebooks;
    }

    /** The facts of one program, and whether any of them hangs on more than buyer and vehicle. */
    private record Told(List<Fact> facts, boolean onStructure, boolean onCash) { }

    /** Whether it may be judged otherwise on another route, or with another sum of cash. */
    boolean onStructure(Program program) {
        return told(program).onStructure;
    }

    /** Whether cash down or the amount financed has a say in it. */
    boolean onCash(Program program) {
        return told(program).onCash;
    }

    /** Whether the answer to a question can say anything of one of its facts. */
    boolean hears(Program program, Asked asked) {
        return told(program).facts.stream().anyMatch(fact -> decides(asked, Asked.of(program.id(), fact)));
    }

    /** Whether the buyer's credit tier has a say in it. */
    boolean onTier(Program program) {
        return program.route().isPresent() || told(program).facts.stream()
                .anyMatch(fact -> fact instanceof DealFact.TierIn || fact instanceof DealFact.ScoreAtLeast);
    }

    private static boolean decides(Asked asked, Asked question) {
        return Objects.equals(asked.program(), question.program()) && (Implications.narrower(asked.fact(), question.fact())
                || Implications.narrower(question.fact(), asked.fact()));
    }

    private Told told(Program program) {
        return told.computeIfAbsent(program, this::read);
    }

    private Told read(Program program) {
        List<Fact> facts = new ArrayList<>();
        Stream.concat(conditions(program), tables(program)).flatMap(condition -> condition.leaves().stream())
                .forEach(leaf -> facts.add(leaf.fact()));
        return new Told(facts, facts.stream().anyMatch(ProgramFacts::ofStructure), facts.stream().anyMatch(ProgramFacts::ofCash));
    }

    private Stream<Condition> conditions(Program program) {
        ProgramId id = program.combination().rulebook();
        Rulebook book = id == null ? null : rulebooks.get(id);
        return Stream.of(book == null ? program.eligibility() : book.eligibilityOf(program));
    }

    private static Stream<Condition> tables(Program program) {
        return program.benefits().stream().flatMap(part -> Stream.concat(Stream.of(VehicleDemand.part(part)),
                part.benefit() instanceof Benefit.RateTiers rates ? advances(rates) : Stream.empty()));
    }

    private static Stream<Condition> advances(Benefit.RateTiers rates) {
        return rates.rows().stream().map(RateRow::advanceAtMost).filter(Objects::nonNull)
                .map(most -> Condition.is(new DealFact.AdvanceAtMost(most)));
    }

    private static boolean ofStructure(Fact fact) {
        return switch (fact) {
            case DealFact.OnRoute _, DealFact.LenderIs _, DealFact.TermWithin _, DealFact.CashDown _,
                    DealFact.AdvanceAtMost _ -> true;
            case DealFact.TierIn _, DealFact.ScoreAtLeast _, DealFact.SaleType _, DealFact.DateIn _, DealFact.NameOnOrder _,
                    DealFact.AskedFor _, DealFact.UsedWith _ -> false;
            case CustomerFact _, VehicleFact _, PlaceFact _, Fact.ReadTheProgram _ -> false;
        };
    }

    private static boolean ofCash(Fact fact) {
        return fact instanceof DealFact.CashDown || fact instanceof DealFact.AdvanceAtMost;
    }
}
