package app.baton.deal;

import app.baton.campaign.CampaignId;
import app.baton.campaign.OfferSplit;
import app.baton.campaign.Promise;
import app.baton.deal.check.Promised;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Known;
import app.baton.incentive.NamedLine;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Reason;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.RouteStack;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What one buyer was promised: what was kept with his deal, whatever later briefs say, and what a person says he came for.
 * Where nobody said anything, of what the brief in force promises for his vehicle it is what the deal gives him, and what he
 * would have on another day.
 *
 * @param brief the number of the brief in force; zero where there is none
 * @param inForce what it promises customers today
 * @param kept with the deal; null before it was kept
 * @param said yes or no by a person, to each line that he spoke of
 */
public record Promising(long brief, List<Promise> inForce, @Nullable Kept kept, Map<Key, Boolean> said) {

    /** A program of an advertisement; null is unknown. */
    public record Key(@Nullable CampaignId campaign, @Nullable ProgramId program) {

        static Key of(Promised promised) {
            Promised.Of ad = promised.campaign();
            return new Key(ad == null ? null : ad.id(), promised.program());
        }
    }

    /**
     * What was kept with a deal.
     *
     * @param seen whether the customer has seen numbers with it: from then on it ends as a promise ends (R19)
     */
    public record Kept(List<Promised> promised, DealVehicle vehicle, boolean seen) {

        public Kept {
            promised = List.copyOf(promised);
        }

        /** Until the customer has seen numbers, another vehicle is another promise. */
        private boolean counts(DealVehicle other) {
            return seen || vehicle.year() == other.year() && vehicle.model().equals(other.model());
        }
    }

    /**
     * One promise that this buyer may have seen.
     *
     * @param counts whether he was promised it
     * @param stays whether nobody on the floor takes it back any more
     * @param campaign by name, where the brief in force has it; else empty
     */
    public record Line(Key key, Promised promised, boolean counts, boolean stays, String campaign) { }

    public Promising {
        inForce = List.copyOf(inForce);
        said = Map.copyOf(said);
    }

    /** Before anything is known. */
    public static Promising nothing() {
        return new Promising(0, List.of(), null, Map.of());
    }

    public Promising knowing(long number, List<Promise> promises) {
        return new Promising(number, promises, kept, said);
    }

    public Promising keeping(@Nullable Kept with) {
        return new Promising(brief, inForce, with, said);
    }

    public Promising saying(Map<Key, Boolean> other) {
        return new Promising(brief, inForce, kept, other);
    }

    /** What this buyer was promised, as it is checked. */
    public List<Promised> promised(DealVehicle vehicle, RouteStack stack) {
        return lines(vehicle, stack).stream().filter(Line::counts).map(Line::promised).toList();
    }

    /** All that he may have seen: what was kept first, and then what the brief in force promises for the vehicle. */
    public List<Line> lines(DealVehicle vehicle, RouteStack stack) {
        Kept was = kept != null && kept.counts(vehicle) ? kept : null;
        Map<Key, Line> lines = new LinkedHashMap<>();
        if (was != null) {
            was.promised().forEach(promised -> keep(promised, was, lines));
        }
        Set<ProgramId> taken = new HashSet<>();
        Stream.concat(lines.values().stream().filter(Line::counts).map(Line::key), said.entrySet().stream()
                .filter(Map.Entry::getValue).map(Map.Entry::getKey)).forEach(key -> take(key, taken));
        for (Promise promise : inForce) {
            Program program = promise.program();
            Key key = new Key(promise.campaign().id(), program.id());
            if (covers(promise, vehicle) && !lines.containsKey(key)) {
                boolean counts = said.getOrDefault(key, was == null && hasOrWould(program, stack)
                        && !taken.contains(program.id()));
                if (counts) {
                    taken.add(program.id());
                }
                lines.put(key, new Line(key, promised(promise, vehicle, stack), counts, false, promise.campaign().name()));
            }
        }
        return List.copyOf(lines.values());
    }

    private void keep(Promised promised, Kept was, Map<Key, Line> lines) {
        Key key = Key.of(promised);
        lines.put(key, new Line(key, promised, was.seen() || said.getOrDefault(key, true), was.seen(), inForce.stream()
                .filter(promise -> promise.campaign().id().equals(key.campaign())).map(promise -> promise.campaign().name())
                .findFirst().orElse("")));
    }

    private static void take(Key key, Set<ProgramId> taken) {
        if (key.program() != null) {
            taken.add(key.program());
        }
    }

    /** Whether a campaign's promise is one for such a vehicle. */
    private static boolean covers(Promise promise, DealVehicle vehicle) {
        List<String> lines = promise.campaign().vehicleLines();
        List<String> models = promise.program().modelLines();
        return (lines.isEmpty() || lines.stream().anyMatch(line -> names(line, vehicle)))
                && (models.isEmpty() || models.contains(vehicle.model()));
    }

    private static boolean names(String line, DealVehicle vehicle) {
        NamedLine named = NamedLine.parse(line);
        Integer year = named.year();
        return named.names(vehicle.model()) && (year == null || year == vehicle.year());
    }

    /** Whether the deal gives it, or would on another day of sale or delivery. */
    private static boolean hasOrWould(Program program, RouteStack stack) {
        Program its = stack.route().program();
        return its != null && its.id().equals(program.id())
                || stack.programs().stream().anyMatch(line -> line.program().id().equals(program.id()))
                || stack.leftOut().stream().anyMatch(left -> left.program().id().equals(program.id()) && isLate(left));
    }

    private static boolean isLate(LeftOut left) {
        List<Reason> failing = left.reasons().stream().filter(reason -> reason.known() == Known.NO).toList();
        return left.code() == LeftOut.Code.NOT_MET && !failing.isEmpty()
                && failing.stream().allMatch(reason -> reason.kind() == Reason.Kind.WINDOW);
    }

    private Promised promised(Promise promise, DealVehicle vehicle, RouteStack stack) {
        Program program = promise.program();
        String headline = promise.campaign().headline();
        return new Promised(program.id(), stack.programs().stream().filter(line -> line.program().id().equals(program.id()))
                .findFirst().map(RouteStack.Line::amount).orElseGet(() -> OfferSplit.least(program, line(vehicle))),
                Math.toIntExact(brief), new Promised.Of(promise.campaign().id(), promise.campaign().revision()),
                program.name() + " (" + (headline.isBlank() ? promise.campaign().name() : headline) + ")");
    }

    private static String line(DealVehicle vehicle) {
        return (vehicle.year() + " " + vehicle.model() + " " + (vehicle.trim() == null ? "" : vehicle.trim())).strip();
    }
}
