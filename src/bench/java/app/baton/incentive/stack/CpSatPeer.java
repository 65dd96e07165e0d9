package app.baton.incentive.stack;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;

/** OR-Tools' CP-SAT: a variable for each program, pairs as at-most-one, limits as sums, needs as clauses. */
final class CpSatPeer implements Contender {

    private final CpModel model = new CpModel();
    private final int workers;

    CpSatPeer(RandomPuzzles.Instance instance, int workers) {
        this.workers = workers;
        Puzzle puzzle = instance.puzzle();
        BoolVar[] in = new BoolVar[puzzle.size()];
        for (int i = 0; i < in.length; i++) {
            in[i] = model.newBoolVar("p" + i);
        }
        for (int i = 0; i < in.length; i++) {
            for (int j = Bits.next(puzzle.apart(i), i + 1); j >= 0; j = Bits.next(puzzle.apart(i), j + 1)) {
                model.addAtMostOne(new Literal[] {in[i], in[j]});
            }
            for (long[] need : puzzle.needs(i)) {
                List<Literal> any = new ArrayList<>(List.of(in[i].not()));
                Bits.members(need).forEach(other -> any.add(in[other]));
                model.addBoolOr(any);
            }
        }
        for (Puzzle.Limit limit : puzzle.limits()) {
            int[] members = Bits.members(limit.items()).toArray();
            BoolVar[] those = new BoolVar[members.length];
            long[] takes = new long[members.length];
            for (int m = 0; m < members.length; m++) {
                those[m] = in[members[m]];
                takes[m] = limit.takes()[members[m]];
            }
            model.addLessOrEqual(LinearExpr.weightedSum(those, takes), limit.most());
        }
        model.maximize(LinearExpr.weightedSum(in, instance.weights()));
    }

    @Override
    public Result solve(double seconds) {
        var solver = new CpSolver();
        solver.getParameters().setNumWorkers(workers).setMaxTimeInSeconds(seconds).setRandomSeed(1);
        CpSolverStatus status = solver.solve(model);
        long bound = (long) Math.floor(solver.bestObjectiveBound() + 1e-3);
        return switch (status) {
            case OPTIMAL -> new Result(Math.round(solver.objectiveValue()), bound, true);
            case FEASIBLE -> new Result(Math.round(solver.objectiveValue()), bound, false);
            case UNKNOWN -> new Result(-1, Long.MAX_VALUE, false);
            default -> throw new IllegalStateException("CP-SAT says " + status + " of a puzzle that the empty stack solves");
        };
    }
}
