package app.baton.incentive.stack;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.Extras;
import app.baton.incentive.Fact;
import app.baton.incentive.Limits;
import app.baton.incentive.PairRule;
import app.baton.incentive.Part;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Programs;
import app.baton.incentive.Proof;
import app.baton.incentive.ProofRule;
import app.baton.incentive.RateRow;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Tier;
import app.baton.incentive.Window;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** One program with the one rule that a test is about: for everybody, always, on every route, unless it says otherwise. */
final class Shape {

    private final ProgramId id;
    private int revision = 1;
    private Benefit benefit;
    private Condition who = Condition.always();
    private Routes routes = Routes.all();
    private List<Payee> payees = List.of(Payee.DEAL);
    private List<Window> windows = List.of();
    private List<ProofRule> proofs = List.of();
    private ClaimTerms claim = ClaimTerms.none();
    private final List<PairRule> rules = new ArrayList<>();
    private final List<Combination.Requirement> needs = new ArrayList<>();

    Shape(String id, long dollars) {
        this.id = new ProgramId(id);
        benefit = new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(dollars)), null);
    }

    static ProgramSheet sheet(Program... programs) {
        return new ProgramSheet(List.of(), List.of(programs));
    }

    Shape revision(int number) {
        revision = number;
        return this;
    }

    Shape gives(Benefit other) {
        benefit = other;
        return this;
    }

    /** A rate program of 1.9 % for tier A. */
    Shape rate(int months) {
        routes = Routes.none();
        payees = List.of();
        RateRow row = new RateRow(new Tier("A"), months, months, Percent.parse("1.9"), null);
        return gives(new Benefit.RateTiers(List.of(row), null));
    }

    Shape asking(Fact fact, String... documents) {
        return asking(new Condition.Is(fact, Stream.of(documents).map(document ->
                new ProofRule(List.of(new Proof(document, null)), null, List.of())).toList(), null));
    }

    Shape asking(Condition condition) {
        who = condition;
        return this;
    }

    Shape routes(RouteKind... kinds) {
        routes = new Routes(List.of(kinds), List.of());
        return this;
    }

    Shape payees(Payee... forms) {
        payees = List.of(forms);
        return this;
    }

    Shape in(Window window) {
        windows = List.of(window);
        return this;
    }

    Shape proven(ProofRule rule) {
        proofs = List.of(rule);
        return this;
    }

    Shape claimed(ClaimTerms terms) {
        claim = terms;
        return this;
    }

    Shape notWith(String other) {
        rules.add(new PairRule(PairRule.Policy.FORBID, List.of(new ProgramId(other)), List.of(), "Not with " + other + "."));
        return this;
    }


    Shape alsoWith(String other) {
        rules.add(new PairRule(PairRule.Policy.ALLOW, List.of(new ProgramId(other)), List.of(), "Also with " + other + "."));
        return this;
    }

    Shape needing(String other) {
        needs.add(new Combination.Requirement(List.of(new ProgramId(other))));
        return this;
    }

    Program program() {
        Program any = Programs.cash(id.value(), revision, "Program " + id, 1);
        return new Program(id, revision, any.name(), any.sponsor(), any.payer(), payees, windows, routes,
                List.of(new Part(benefit, null)), who, new Combination(null, null, rules, needs, false, false), Limits.none(),
                proofs, claim, false, any.source(), Extras.none());
    }
}
