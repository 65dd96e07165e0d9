package app.baton.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition, ready to be judged of many units on one sale day with nothing known but the vehicle. {@code bySort}: no
 * part of it looks at one unit alone. {@code roughly} is its judgment with such parts left open, so that a group of
 * units can be ruled out at once; {@code within} is what is left to ask of each unit of such a group.
 */
record VehicleJudge(VehicleTest exactly, VehicleTest roughly, boolean bySort, Narrowing within) {

    /** Judges once what all units of a sort share; what is left asks only what may differ among them. */
    interface Narrowing {
        VehicleTest sortOf(SeenUnit any);
    }

    static VehicleJudge always() {
        return constant(Outcomes.YES);
    }

    static VehicleJudge of(Condition condition, LocalDate day) {
        return switch (condition) {
            case Condition.All all -> all(each(all.of(), day));
            case Condition.Any any -> any(each(any.of(), day));
            case Condition.Not not -> of(not.of(), day).not();
            case Condition.Is is -> of(is.fact(), day);
        };
    }

    static VehicleJudge of(Fact fact, LocalDate day) {
        return switch (fact) {
            case VehicleFact vehicle -> {
                VehicleTest test = VehicleTest.of(vehicle, day);
                yield VehicleTest.bySort(vehicle) ? bySort(test)
                        : new VehicleJudge(test, new VehicleTest.Constant(Outcomes.ANY), false, any -> test);
            }
            case CustomerFact _, PlaceFact _, DealFact _, Fact.ReadTheProgram _ -> constant(Outcomes.OPEN);
        };
    }

    /** One whose answer is the same for all units of a sort. */
    static VehicleJudge bySort(VehicleTest test) {
        return new VehicleJudge(test, test, true, any -> new VehicleTest.Constant(test.on(any)));
    }

    private static VehicleJudge constant(int outcome) {
        VehicleTest test = new VehicleTest.Constant(outcome);
        return new VehicleJudge(test, test, true, any -> test);
    }

    VehicleJudge and(VehicleJudge other) {
        return all(List.of(this, other));
    }

    static VehicleJudge all(List<VehicleJudge> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<VehicleTest> exactly = parts.stream().map(VehicleJudge::exactly).toList();
        List<VehicleTest> roughly = parts.stream().map(VehicleJudge::roughly).toList();
        return new VehicleJudge(unit -> all(exactly, unit), unit -> all(roughly, unit),
                parts.stream().allMatch(VehicleJudge::bySort), any -> within(parts, any));
    }

    static VehicleJudge any(List<VehicleJudge> parts) {
        return all(parts.stream().map(VehicleJudge::not).toList()).not();
    }

    private VehicleJudge not() {
        return new VehicleJudge(unit -> Outcomes.not(exactly.on(unit)), unit -> Outcomes.not(roughly.on(unit)), bySort,
                any -> not(within.sortOf(any)));
    }

    private static VehicleTest not(VehicleTest test) {
        return test instanceof VehicleTest.Constant(int outcome) ? new VehicleTest.Constant(Outcomes.not(outcome))
                : unit -> Outcomes.not(test.on(unit));
    }

    private static int all(List<VehicleTest> tests, SeenUnit unit) {
        int met = Outcomes.YES;
        for (int i = 0; i < tests.size() && met != Outcomes.NO; i++) {
            met = Outcomes.and(met, tests.get(i).on(unit));
        }
        return met;
    }

    /** What all units share is brought together in one outcome; a no of theirs decides. */
    private static VehicleTest within(List<VehicleJudge> parts, SeenUnit any) {
        int shared = Outcomes.YES;
        List<VehicleTest> left = new ArrayList<>();
        for (VehicleJudge part : parts) {
            VehicleTest test = part.within().sortOf(any);
            if (test instanceof VehicleTest.Constant(int outcome)) {
                shared = Outcomes.and(shared, outcome);
                if (shared == Outcomes.NO) {
                    return new VehicleTest.Constant(shared);
                }
            } else {
                left.add(test);
            }
        }
        int met = shared;
        return left.isEmpty() ? new VehicleTest.Constant(met) : unit -> Outcomes.and(met, all(left, unit));
    }

    private static List<VehicleJudge> each(List<Condition> of, LocalDate day) {
        List<VehicleJudge> parts = new ArrayList<>();
        of.forEach(part -> parts.add(of(part, day)));
        return parts;
    }
}
