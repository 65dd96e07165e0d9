package app.baton.incentive.stack;

import java.util.Arrays;
import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** Choco with its default search: clauses for pairs and needs, scalar products for limits and value. */
final class ChocoPeer implements Contender {

    private final Model model = new Model();
    private final IntVar value;
    private final long all;

    ChocoPeer(RandomPuzzles.Instance instance) {
        Puzzle puzzle = instance.puzzle();
        BoolVar[] in = model.boolVarArray("p", puzzle.size());
        for (int i = 0; i < in.length; i++) {
            for (int j = Bits.next(puzzle.apart(i), i + 1); j >= 0; j = Bits.next(puzzle.apart(i), j + 1)) {
                model.addClauses(new BoolVar[0], new BoolVar[] {in[i], in[j]});
            }
            for (long[] need : puzzle.needs(i)) {
                BoolVar[] any = Bits.members(need).mapToObj(other -> in[other]).toArray(BoolVar[]::new);
                model.addClauses(any, new BoolVar[] {in[i]});
            }
        }
        for (Puzzle.Limit limit : puzzle.limits()) {
            int[] members = Bits.members(limit.items()).toArray();
            BoolVar[] those = Arrays.stream(members).mapToObj(m -> in[m]).toArray(BoolVar[]::new);
            int[] takes = Arrays.stream(members).map(m -> Math.toIntExact(limit.takes()[m])).toArray();
            if (those.length > 0) {
                model.scalar(those, takes, "<=", Math.toIntExact(limit.most())).post();
            }
        }
        int[] weights = Arrays.stream(instance.weights()).mapToInt(Math::toIntExact).toArray();
        all = Arrays.stream(instance.weights()).sum();
        value = model.intVar("value", 0, Math.toIntExact(all), true);
        model.scalar(in, weights, "=", value).post();
        model.setObjective(Model.MAXIMIZE, value);
    }

    /** One model can be solved once. */
    @Override
    public Result solve(double seconds) {
        Solver solver = model.getSolver();
        solver.limitTime(Math.round(seconds * 1000));
        long best = -1;
        while (solver.solve()) {
            best = value.getValue();
        }
        boolean proven = solver.isObjectiveOptimal();
        return new Result(best, proven ? best : all, proven);
    }
}
