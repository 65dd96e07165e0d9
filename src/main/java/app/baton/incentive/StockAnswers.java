package app.baton.incentive;

import app.baton.vehicle.StockUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Judges conditions of a whole stock at once. Each fact is asked once, however many programs name it, and one that only
 * looks at year, make, model, trim and condition is asked once for all units that share them: these stand side by side.
 */
final class StockAnswers {

    private final LocalDate day;
    private final List<SeenUnit> units = new ArrayList<>();
    /** Where each sort of units ends. */
    private final List<Integer> ends = new ArrayList<>();
    private final Map<VehicleFact, Answers> asked = new HashMap<>();
    private final Answers always;
    private final Answers open;

    StockAnswers(Collection<StockUnit> stock, LocalDate day) {
        this.day = day;
        Map<SeenUnit.Sort, List<SeenUnit>> sorts = new LinkedHashMap<>();
        stock.stream().map(SeenUnit::of).forEach(seen -> sorts.computeIfAbsent(seen.sort(), _ -> new ArrayList<>()).add(seen));
        sorts.values().forEach(alike -> {
            units.addAll(alike);
            ends.add(units.size());
        });
        always = Answers.same(Outcomes.YES, units.size());
        open = Answers.same(Outcomes.OPEN, units.size());
    }

    int size() {
        return units.size();
    }

    Answers to(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all(all.of());
            case Condition.Any any -> any(any.of());
            case Condition.Not not -> to(not.of()).not();
            case Condition.Is is -> switch (is.fact()) {
                case VehicleFact fact -> asked.computeIfAbsent(fact, this::ask);
                case CustomerFact _, PlaceFact _, DealFact _, Fact.ReadTheProgram _ -> open;
            };
        };
    }

    private Answers all(List<Condition> parts) {
        Answers met = always;
        for (Condition part : parts) {
            Answers answers = to(part);
            met = met == always ? answers : met.and(answers);
        }
        return met;
    }

    private Answers any(List<Condition> parts) {
        Answers met = to(parts.getFirst());
        for (Condition part : parts.subList(1, parts.size())) {
            met = met.or(to(part));
        }
        return met;
    }

    private Answers ask(VehicleFact fact) {
        VehicleTest test = VehicleTest.of(fact, day);
        Answers answers = Answers.none(units.size());
        boolean bySort = VehicleTest.bySort(fact);
        int from = 0;
        for (int end : ends) {
            if (bySort) {
                answers.set(from, end, test.on(units.get(from)));
            } else {
                for (int unit = from; unit < end; unit++) {
                    answers.set(unit, unit + 1, test.on(units.get(unit)));
                }
            }
            from = end;
        }
        return answers;
    }
}
