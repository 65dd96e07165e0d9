package app.baton.incentive;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Programs and rulebooks that name others, with the others under their new codes. */
final class Recode {

    private final Map<ProgramId, ProgramId> codes;

    Recode(Map<ProgramId, ProgramId> codes) {
        this.codes = Map.copyOf(codes);
    }

    ProgramId of(ProgramId code) {
        return codes.getOrDefault(code, code);
    }

    Program of(Program program) {
        return new Program(of(program.id()), program.revision(), program.name(), program.sponsor(), program.payer(),
                program.payees(), program.windows(), of(program.routes()), program.benefits().stream().map(this::of).toList(),
                of(program.eligibility()), of(program.combination()), program.limits(), program.proofs(), program.claim(),
                program.meetsCashDown(), program.source(), program.extras());
    }

    Rulebook of(Rulebook book) {
        return new Rulebook(of(book.id()), book.revision(), book.name(), book.groups(), book.together(),
                book.caps().stream().map(cap -> new Cap(cap.name(), all(cap.programs()), cap.groups(), cap.count(), cap.total(),
                        cap.cutToFit(), cap.text())).toList(),
                book.standing().stream().map(rule -> new StandingRule(rule.section(), of(rule.condition()), all(rule.except()),
                        rule.text())).toList(),
                book.tiers(), book.standardRates(), book.source(), book.extras());
    }

    private Part of(Part part) {
        @Nullable Condition when = part.when();
        return new Part(of(part.benefit()), when == null ? null : of(when));
    }

    private Benefit of(Benefit benefit) {
        return benefit instanceof Benefit.VolumeBonus(var steps, var weights)
                ? new Benefit.VolumeBonus(steps, weights.stream().map(one -> weight(one.program(), one.counts())).toList())
                : benefit;
    }

    private Benefit.VolumeBonus.Weight weight(ProgramId program, BigDecimal counts) {
        return new Benefit.VolumeBonus.Weight(of(program), counts);
    }

    private Condition of(Condition condition) {
        return switch (condition) {
            case Condition.All all -> new Condition.All(all.of().stream().map(this::of).toList(), all.text());
            case Condition.Any any -> new Condition.Any(any.of().stream().map(this::of).toList(), any.text());
            case Condition.Not not -> new Condition.Not(of(not.of()), not.text());
            case Condition.Is is -> new Condition.Is(of(is.fact()), is.proofs(), is.text());
        };
    }

    private Fact of(Fact fact) {
        return switch (fact) {
            case DealFact.OnRoute(var routes) -> new DealFact.OnRoute(of(routes));
            case DealFact.UsedWith(var programs) -> new DealFact.UsedWith(all(programs));
            default -> fact;
        };
    }

    private Routes of(Routes routes) {
        return new Routes(routes.kinds(), all(routes.programs()));
    }

    private Combination of(Combination combination) {
        return new Combination(Optional.ofNullable(combination.rulebook()).map(this::of).orElse(null), combination.group(),
                combination.rules().stream().map(rule -> new PairRule(rule.policy(), all(rule.programs()), rule.groups(),
                        rule.text())).toList(),
                combination.requires().stream().map(need -> new Combination.Requirement(all(need.anyOf()))).toList(),
                combination.alone(), combination.withAll());
    }

    private List<ProgramId> all(List<ProgramId> programs) {
        return programs.stream().map(this::of).toList();
    }
}
