package app.baton.deal;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.incentive.SponsorMakes;
import app.baton.incentive.TierBand;
import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.AskNext;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.RouteStack;
import app.baton.incentive.stack.Stacks;
import app.baton.incentive.stack.Unlock;
import app.baton.incentive.stack.Unlocks;
import app.baton.vehicle.ModelLine;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** The programs and rulebooks that a deal may use. What is found in them is a pure function of the structure. */
public final class DealPrograms {

    private final ProgramSheet sheet;

    public DealPrograms(ProgramSheet sheet) {
        this.sheet = sheet;
    }

    public boolean isEmpty() {
        return sheet.programs().isEmpty();
    }

    /** Every route's best stack and the questions that are worth asking. */
    public Structured solve(Structure structure) {
        Stacks stacks = stacks(structure);
        return asked(structure, stacks.best(structure.situation(), structure.policy(), structure.goal()));
    }

    /** The questions that are worth asking beside an answer to that structure. */
    public Structured asked(Structure structure, Answer answer) {
        return new Structured(structure, answer, new AskNext(stacks(structure), structure.policy(), structure.goal())
                .of(structure.situation(), answer));
    }

    /** The nearest way in for each program that facts keep out of a route; {@code stop} is asked between two of them. */
    public Map<ProgramId, Unlock> unlocks(Structure structure, RouteStack route, BooleanSupplier stop) {
        var unlocks = new Unlocks(stacks(structure), structure.policy(), structure.goal());
        Map<ProgramId, Unlock> found = new HashMap<>();
        for (LeftOut left : route.leftOut()) {
            if (stop.getAsBoolean()) {
                return found;
            }
            unlocks.of(structure.situation(), route, left).ifPresent(unlock -> found.put(left.program().id(), unlock));
        }
        return found;
    }

    private Stacks stacks(Structure structure) {
        return new Stacks(of(structure.situation().vehicle().make()));
    }

    public ProgramSheet sheet() {
        return sheet;
    }

    private ProgramSheet of(String make) {
        return SponsorMakes.of(make, sheet);
    }

    /** The lender's tiers for vehicles of that make, with the scores that they stand for. */
    public List<TierBand> tiers(String make) {
        return of(make).rulebooks().stream().flatMap(book -> book.tiers().stream()).distinct().toList();
    }

    /** The rulebooks that a deal on a vehicle of that make stands under. */
    public List<Rulebook> rulebooks(String make) {
        return of(make).rulebooks();
    }

    /** The programs that are gone after so many deliveries, of which somebody has to say how many there were. */
    public List<Program> counted(String make) {
        return of(make).programs().stream().filter(program -> program.limits().mayRunOut()).toList();
    }

    /** The vehicles that programs name, for a deal on one that is not in stock. */
    public List<ModelLine> models() {
        return sheet.programs().stream().flatMap(program -> program.vehicleLines().stream()).distinct().toList();
    }
}
