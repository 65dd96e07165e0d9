package app.baton.incentive;

import app.baton.vehicle.FieldAction;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.Past;
import app.baton.vehicle.Use;
import app.baton.vehicle.VehicleState;
import app.baton.vehicle.Vin;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One vehicle fact, ready to be asked of many units on one sale day; answers are {@link Outcomes}. */
interface VehicleTest {

    int on(SeenUnit unit);

    /** The same for every unit. */
    record Constant(int outcome) implements VehicleTest {
        @Override
        public int on(SeenUnit unit) {
            return outcome;
        }
    }

    static VehicleTest of(VehicleFact fact, LocalDate day) {
        return switch (fact) {
            case VehicleFact.Vehicle it -> vehicle(it);
            case VehicleFact.VinIn it -> vin(it);
            case VehicleFact.State it -> seen -> state(it.anyOf(), seen.sort().condition());
            case VehicleFact.ServedAs it -> seen -> served(it.anyOf(), seen.vehicle().past());
            case VehicleFact.InService it -> seen -> within(seen.vehicle().past().inService(), it.from(), it.until());
            case VehicleFact.Stocked it -> seen -> within(seen.vehicle().stocked(), it.from(), it.until());
            case VehicleFact.DaysInStock it -> seen -> days(it, seen.vehicle().daysInStock(day));
            case VehicleFact.Origin it -> seen -> origin(it.from(), seen.vehicle());
            case VehicleFact.OpenFieldAction _ -> seen -> {
                FieldAction action = seen.vehicle().past().fieldAction();
                return known(action == null ? null : action.open());
            };
            case VehicleFact.ReportedBefore _ -> seen -> known(seen.vehicle().past().reported());
        };
    }

    /** Whether the answer is the same for all units of one year, make, model, trim and condition. */
    static boolean bySort(VehicleFact fact) {
        return fact instanceof VehicleFact.Vehicle || fact instanceof VehicleFact.State;
    }

    /** Whether the unit is of one of the lines; a trim that nobody named is unknown. */
    static VehicleTest lines(List<ModelLine> lines) {
        List<Line> compared = lines.stream().map(Line::of).toList();
        return seen -> {
            int met = Outcomes.NO;
            for (Line line : compared) {
                met = Outcomes.or(met, line.on(seen.sort()));
            }
            return met;
        };
    }

    private static VehicleTest vehicle(VehicleFact.Vehicle fact) {
        VehicleTest in = fact.lines().isEmpty() ? seen -> Outcomes.YES : lines(fact.lines());
        if (fact.except().isEmpty()) {
            return in;
        }
        VehicleTest out = lines(fact.except());
        return seen -> Outcomes.and(in.on(seen), Outcomes.not(out.on(seen)));
    }

    private static VehicleTest vin(VehicleFact.VinIn fact) {
        Set<Vin> vins = new HashSet<>(fact.vins());
        return seen -> {
            Vin vin = seen.vehicle().vin();
            return vin == null ? Outcomes.UNKNOWN : Outcomes.of(vins.contains(vin)
                    || fact.patterns().stream().anyMatch(pattern -> fits(pattern, vin.value())));
        };
    }

    private static boolean fits(String pattern, String vin) {
        if (vin.length() != pattern.length()) {
            return false;
        }
        for (int i = 0; i < pattern.length(); i++) {
            if (pattern.charAt(i) != '?' && pattern.charAt(i) != vin.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int state(List<VehicleState> anyOf, @Nullable VehicleState state) {
        return state == null ? Outcomes.UNKNOWN : Outcomes.of(anyOf.contains(state));
    }

    private static int served(List<Use> anyOf, Past past) {
        int met = Outcomes.NO;
        for (Use use : anyOf) {
            met = Outcomes.or(met, known(past.served(use)));
        }
        return met;
    }

    private static int within(@Nullable LocalDate day, @Nullable LocalDate from, @Nullable LocalDate until) {
        return day == null ? Outcomes.UNKNOWN
                : Outcomes.of((from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until)));
    }

    private static int days(VehicleFact.DaysInStock fact, OptionalInt days) {
        if (days.isEmpty()) {
            return Outcomes.UNKNOWN;
        }
        Integer atLeast = fact.atLeast();
        Integer atMost = fact.atMost();
        return Outcomes.of((atLeast == null || days.getAsInt() >= atLeast) && (atMost == null || days.getAsInt() <= atMost));
    }

    private static int origin(VehicleFact.Origin.From from, DealVehicle vehicle) {
        Boolean ordered = vehicle.ordered();
        return ordered == null ? Outcomes.UNKNOWN : Outcomes.of(ordered == (from == VehicleFact.Origin.From.SOLD_ORDER));
    }

    private static int known(@Nullable Boolean fact) {
        return fact == null ? Outcomes.UNKNOWN : Outcomes.of(fact);
    }

    /** A model line with its names in comparable form. */
    record Line(Set<Integer> years, @Nullable String make, @Nullable String model, Set<String> trims) {

        static Line of(ModelLine line) {
            Set<String> trims = new HashSet<>();
            line.trims().forEach(trim -> trims.add(SeenUnit.plain(trim)));
            String make = line.make();
            String model = line.model();
            return new Line(Set.copyOf(line.years()), make == null ? null : SeenUnit.plain(make),
                    model == null ? null : SeenUnit.plain(model), trims);
        }

        int on(SeenUnit.Sort sort) {
            if (model != null && !model.equals(sort.model()) || !years.isEmpty() && !years.contains(sort.year())
                    || make != null && !make.equals(sort.make())) {
                return Outcomes.NO;
            }
            if (trims.isEmpty()) {
                return Outcomes.YES;
            }
            String trim = sort.trim();
            return trim == null ? Outcomes.UNKNOWN : Outcomes.of(trims.contains(trim));
        }
    }
}
