package app.baton.incentive.stack;

import app.baton.incentive.Compatibility;
import app.baton.incentive.Known;
import app.baton.incentive.Offers;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Route;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.incentive.Verdict;
import app.baton.incentive.Verdicts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Finds the best legal stack of every route of a deal. A pure function of programs, situation, policy and goal: the same
 * inputs give the same answer on any day, so that an audit can replay it.
 */
public final class Stacks {

    private final ProgramSheet sheet;
    private final Map<ProgramId, Rulebook> rulebooks = new HashMap<>();
    private final Laws laws;

    /** Of several revisions of a rulebook the newest counts; of a program's, the one in force on the deal's days. */
    public Stacks(ProgramSheet sheet) {
        this.sheet = sheet;
        sheet.rulebooks().forEach(book -> rulebooks.merge(book.id(), book, (a, b) -> a.revision() > b.revision() ? a : b));
        this.laws = new Laws(new Compatibility(sheet.rulebooks()), rulebooks.values());
    }

    /** Every route, each with its best stack for the goal. */
    public Answer best(Situation situation, Policy policy, Goal goal) {
        List<Program> programs = Verdicts.inForce(sheet.programs(), situation);
        boolean towardDown = programs.stream().anyMatch(Program::meetsCashDown);
        var rates = new RouteRates(situation, policy, rulebooks.values());
        List<RouteStack> open = new ArrayList<>();
        List<Answer.Closed> closed = new ArrayList<>();
        for (Route route : rates.routes(programs)) {
            var verdicts = new Verdicts(situation, route, policy.financing(), rulebooks, towardDown);
            Program its = route.program();
            Verdict own = its == null ? null : verdicts.of(its);
            if (own != null && own.met() != Known.YES) {
                closed.add(new Answer.Closed(route, own));
            } else if (!rates.noContract(route)) {
                var judged = new Judged(route, programs, new Offers(situation, verdicts, policy.payees()), laws, rates.of(route),
                        policy.financing().amount() != null);
                new OneRoute(judged, verdicts, own == null ? List.of() : own.pending(), policy, goal).solve()
                        .ifPresentOrElse(open::add, () -> closed.add(new Answer.Closed(route, Objects.requireNonNull(own))));
            }
        }
        return new Answer(goal, open, closed);
    }

    /** The tiers that the rulebooks know, each once. */
    List<Tier> tiers() {
        return rulebooks.values().stream().flatMap(book -> book.tiers().stream()).map(TierBand::tier).distinct().sorted()
                .toList();
    }
}
