package app.baton.incentive;

import app.baton.vehicle.StockUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * How many units of a stock fit each program, and how many units fit none of those that count as offers. Nobody asks for
 * money here, so that it takes a part of the time of {@link Fitting#overview}.
 */
public record FitCounts(Map<ProgramId, Fitting.Units> byProgram, int without) {

    public FitCounts {
        byProgram = Map.copyOf(byProgram);
    }

    /** None for a program that nobody asked about. */
    public Fitting.Units of(ProgramId program) {
        return byProgram.getOrDefault(program, Fitting.Units.NONE);
    }

    /** Units that are alike, and which of them have an offer so far. */
    private record Group(List<SeenUnit> units, boolean[] offered) {

        Fitting.Units count(ProgramFitting program, boolean offer) {
            VehicleTest left = program.within(units.getFirst());
            if (left instanceof VehicleTest.Constant(int outcome)) {
                return same(ProgramFitting.answer(outcome), offer);
            }
            int fit = 0;
            int mayFit = 0;
            for (int i = 0; i < units.size(); i++) {
                Fit.Answer answer = ProgramFitting.answer(left.on(units.get(i)));
                fit += answer == Fit.Answer.FITS ? 1 : 0;
                mayFit += answer == Fit.Answer.MAY_FIT ? 1 : 0;
                offered[i] |= offer && answer != Fit.Answer.NOT;
            }
            return new Fitting.Units(fit, mayFit);
        }

        private Fitting.Units same(Fit.Answer answer, boolean offer) {
            if (answer == Fit.Answer.NOT) {
                return Fitting.Units.NONE;
            }
            if (offer) {
                Arrays.fill(offered, true);
            }
            return answer == Fit.Answer.FITS ? new Fitting.Units(units.size(), 0) : new Fitting.Units(0, units.size());
        }

        int without() {
            int without = 0;
            for (boolean has : offered) {
                without += has ? 0 : 1;
            }
            return without;
        }
    }

    static FitCounts of(Collection<ProgramFitting> programs, Collection<StockUnit> stock, Predicate<Program> offers) {
        Map<SeenUnit.Sort, List<SeenUnit>> alike = new LinkedHashMap<>();
        stock.stream().map(SeenUnit::of).forEach(seen -> alike.computeIfAbsent(seen.sort(), _ -> new ArrayList<>()).add(seen));
        List<Group> groups = alike.values().stream().map(units -> new Group(units, new boolean[units.size()])).toList();
        Map<ProgramId, Fitting.Units> counts = new HashMap<>();
        for (ProgramFitting program : programs) {
            boolean offer = offers.test(program.program());
            counts.put(program.program().id(), groups.stream().map(group -> group.count(program, offer))
                    .reduce(Fitting.Units.NONE, Fitting.Units::plus));
        }
        return new FitCounts(counts, groups.stream().mapToInt(Group::without).sum());
    }
}
