package app.baton.incentive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A condition, ready to be judged of many units on one sale day with nothing known but the vehicle. {@code bySort}: no
 * part of it looks at one unit alone. {@code roughly} is its judgment with such parts left open, so that a group of
 * units can be ruled out at once.
 */
record VehicleJudge(VehicleTest exactly, VehicleTest roughly, boolean bySort) {

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
                yield VehicleTest.bySort(vehicle) ? new VehicleJudge(test, test, true)
                        : new VehicleJudge(test, new VehicleTest.Constant(Outcomes.ANY), false);
            }
            case CustomerFact _, PlaceFact _, DealFact _, Fact.ReadTheProgram _ -> constant(Outcomes.OPEN);
        };
    }

    private static VehicleJudge constant(int outcome) {
        VehicleTest test = new VehicleTest.Constant(outcome);
        return new VehicleJudge(test, test, true);
    }

    private static VehicleJudge all(List<VehicleJudge> parts) {
        if (parts.size() == 1) {
            return parts.getFirst();
        }
        List<VehicleTest> exactly = parts.stream().map(VehicleJudge::exactly).toList();
        List<VehicleTest> roughly = parts.stream().map(VehicleJudge::roughly).toList();
        return new VehicleJudge(unit -> all(exactly, unit), unit -> all(roughly, unit),
                parts.stream().allMatch(VehicleJudge::bySort));
    }

    private static VehicleJudge any(List<VehicleJudge> parts) {
        return all(parts.stream().map(VehicleJudge::not).toList()).not();
    }

    private VehicleJudge not() {
        return new VehicleJudge(unit -> Outcomes.not(exactly.on(unit)), unit -> Outcomes.not(roughly.on(unit)), bySort);
    }

    private static int all(List<VehicleTest> tests, SeenUnit unit) {
        int met = Outcomes.YES;
        for (int i = 0; i < tests.size() && met != Outcomes.NO; i++) {
            met = Outcomes.and(met, tests.get(i).on(unit));
        }
        return met;
    }

    private static List<VehicleJudge> each(List<Condition> of, LocalDate day) {
        List<VehicleJudge> parts = new ArrayList<>();
        of.forEach(part -> parts.add(of(part, day)));
        return parts;
    }
}
