package app.baton.incentive;

import app.baton.money.Dollars;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/**
 * Which units fit which programs when they are sold and delivered on one day: each program's conditions, those that
 * stand for its whole bulletin, and the rows of its tables, judged with only the vehicle known. Facts of customer, place
 * and deal stay open. Units that are alike are judged once, so that thousands of units and programs take a moment.
 */
public final class Fitting {

    private final LocalDate day;
    private final List<ProgramFitting> programs;

    /** Of several revisions of one rulebook, the newest counts. */
    public Fitting(LocalDate day, Collection<Program> programs, Collection<Rulebook> rulebooks) {
        this.day = day;
        Map<ProgramId, Rulebook> newest = SponsorMakes.told(programs, rulebooks);
        this.programs = programs.stream().map(program -> ProgramFitting.of(program, newest, day)).toList();
    }

    public LocalDate day() {
        return day;
    }

    /** Every program's answer for a unit, in the order of the programs. */
    public List<Fit> all(StockUnit unit) {
        SeenUnit seen = SeenUnit.of(unit);
        return programs.stream().map(program -> program.fit(seen)).toList();
    }

    /** The programs that fit a unit, or may. */
    public List<Fit> of(StockUnit unit) {
        SeenUnit seen = SeenUnit.of(unit);
        return programs.stream().filter(program -> program.answer(seen) != Fit.Answer.NOT)
                .map(program -> program.fit(seen)).toList();
    }

    /** Which of the units one program fits, or may fit; none when it is not one of these programs. */
    public Map<UnitId, Fit.Answer> fitting(ProgramId wanted, Collection<StockUnit> units) {
        Map<UnitId, Fit.Answer> answers = new HashMap<>();
        programs.stream().filter(program -> program.program().id().equals(wanted)).forEach(program -> units.forEach(unit -> {
            Fit.Answer answer = program.answer(SeenUnit.of(unit));
            if (answer != Fit.Answer.NOT) {
                answers.put(unit.id(), answer);
            }
        }));
        return answers;
    }

    /** The programs by which this judges, in their order. */
    public List<Program> programs() {
        return programs.stream().map(ProgramFitting::program).toList();
    }

    /** How many programs fit each unit and how many units fit each program. */
    public Overview overview(Collection<StockUnit> units) {
        Map<SeenUnit.Sort, List<SeenUnit>> alike = new LinkedHashMap<>();
        units.stream().map(SeenUnit::of).forEach(seen -> alike.computeIfAbsent(seen.sort(), _ -> new ArrayList<>()).add(seen));
        var counter = new Counter();
        alike.values().forEach(group -> programs.forEach(program -> count(program, group, counter)));
        Map<UnitId, Programs> byUnit = new HashMap<>();
        units.forEach(unit -> byUnit.put(unit.id(), counter.units.getOrDefault(unit.id(), Programs.NONE)));
        Map<ProgramId, Units> byProgram = new HashMap<>();
        programs.forEach(program -> byProgram.put(program.program().id(),
                counter.programs.getOrDefault(program.program().id(), Units.NONE)));
        return new Overview(byUnit, byProgram);
    }

    private static void count(ProgramFitting program, List<SeenUnit> group, Counter counter) {
        SeenUnit first = group.getFirst();
        if (program.ruledOut(first)) {
            return;
        }
        for (SeenUnit unit : group) {
            Fit.Answer answer = program.answer(program.bySort() ? first : unit);
            UnitId id = unit.unit();
            if (answer != Fit.Answer.NOT && id != null) {
                counter.add(program.program().id(), id, answer, program.money(unit).most());
            }
        }
    }

    /** Sums while the groups are gone through. */
    private static final class Counter {

        private final Map<UnitId, Programs> units = new HashMap<>();
        private final Map<ProgramId, Units> programs = new HashMap<>();

        void add(ProgramId program, UnitId unit, Fit.Answer answer, Money most) {
            boolean fits = answer == Fit.Answer.FITS;
            programs.merge(program, fits ? new Units(1, 0) : new Units(0, 1), Units::plus);
            units.merge(unit, fits ? new Programs(1, 0, most) : new Programs(0, 1, most), Programs::plus);
        }
    }

    /** The counts of a whole stock; every unit and program that was asked about is there. */
    public record Overview(Map<UnitId, Programs> byUnit, Map<ProgramId, Units> byProgram) {
        public Overview {
            byUnit = Map.copyOf(byUnit);
            byProgram = Map.copyOf(byProgram);
        }

        /** None for a unit that nobody asked about. */
        public Programs of(UnitId unit) {
            return byUnit.getOrDefault(unit, Programs.NONE);
        }

        /** None for a program that nobody asked about. */
        public Units of(ProgramId program) {
            return byProgram.getOrDefault(program, Units.NONE);
        }
    }

    /** How many programs fit one unit, may fit it, and the most customer money of any single one of them. */
    public record Programs(int fit, int mayFit, Money best) {

        static final Programs NONE = new Programs(0, 0, Dollars.zero());

        public static Programs none() {
            return NONE;
        }

        Programs plus(Programs other) {
            return new Programs(fit + other.fit, mayFit + other.mayFit, Dollars.max(best, other.best));
        }
    }

    /** How many units fit one program, and how many may, once somebody looks something up. */
    public record Units(int fit, int mayFit) {

        static final Units NONE = new Units(0, 0);

        Units plus(Units other) {
            return new Units(fit + other.fit, mayFit + other.mayFit);
        }
    }
}
