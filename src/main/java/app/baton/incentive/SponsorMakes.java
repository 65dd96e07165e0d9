package app.baton.incentive;

import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The makes that a rulebook is for. A sponsor's bulletin says "any new vehicle" and means its own: what a manufacturer or
 * its lender pays for is of a make that its programs name somewhere in the same rulebook. Offers of a store or of a third
 * party are for what they say, and where no program names a make, nothing is known and nothing is asked.
 */
public final class SponsorMakes {

    private SponsorMakes() { }

    /** The newest revision of each rulebook, with the makes that it is for among the rules that stand for its programs. */
    public static Map<ProgramId, Rulebook> told(Collection<Program> programs, Collection<Rulebook> rulebooks) {
        Map<ProgramId, List<Program>> under = new HashMap<>();
        programs.forEach(program -> {
            ProgramId book = program.combination().rulebook();
            if (book != null) {
                under.computeIfAbsent(book, _ -> new ArrayList<>()).add(program);
            }
        });
        Map<ProgramId, Rulebook> told = VehicleDemand.newest(rulebooks);
        told.replaceAll((id, book) -> told(book, under.getOrDefault(id, List.of())));
        return told;
    }

    /**
     * What of a sheet is for a vehicle of that make: a rulebook of other makes is not, with its standard rates, nor what
     * its sponsor and lender pay under it. What a store or a third party offers stays, whatever it stands under.
     */
    public static ProgramSheet of(String make, ProgramSheet sheet) {
        Set<ProgramId> others = new HashSet<>();
        sheet.rulebooks().forEach(book -> {
            Set<String> makes = makes(sheet.programs().stream()
                    .filter(program -> book.id().equals(program.combination().rulebook())).toList());
            if (!makes.isEmpty() && !makes.contains(make)) {
                others.add(book.id());
            }
        });
        List<Program> kept = sheet.programs().stream()
                .filter(program -> !sponsored(program) || !others.contains(program.combination().rulebook())).toList();
        Set<ProgramId> named = kept.stream().map(program -> program.combination().rulebook()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new ProgramSheet(sheet.rulebooks().stream()
                .filter(book -> !others.contains(book.id()) || named.contains(book.id()))
                .map(book -> others.contains(book.id()) ? book.withoutRates() : book).toList(), kept);
    }

    private static Set<String> makes(List<Program> under) {
        Set<String> makes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        under.stream().filter(SponsorMakes::sponsored).flatMap(SponsorMakes::lines).forEach(line -> {
            if (line.make() != null) {
                makes.add(line.make());
            }
        });
        return makes;
    }

    private static Rulebook told(Rulebook book, List<Program> under) {
        Set<String> makes = makes(under);
        if (makes.isEmpty()) {
            return book;
        }
        List<ModelLine> lines = makes.stream().map(make -> new ModelLine(List.of(), make, null, List.of())).toList();
        List<ProgramId> others = under.stream().filter(program -> !sponsored(program)).map(Program::id).distinct().toList();
        return book.standing(new StandingRule("", Condition.is(new VehicleFact.Vehicle(lines, List.of())), others, ""));
    }

    private static boolean sponsored(Program program) {
        return switch (program.sponsor().kind()) {
            case MANUFACTURER, CAPTIVE_LENDER -> true;
            case STORE, THIRD_PARTY -> false;
        };
    }

    /** The vehicles that a program names as its own, in its conditions and tables. */
    private static Stream<ModelLine> lines(Program program) {
        return Stream.concat(named(program.eligibility()), program.benefits().stream()
                .flatMap(part -> named(VehicleDemand.part(part))));
    }

    private static Stream<ModelLine> named(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().flatMap(SponsorMakes::named);
            case Condition.Any any -> any.of().stream().flatMap(SponsorMakes::named);
            case Condition.Is is -> is.fact() instanceof VehicleFact.Vehicle vehicle ? vehicle.lines().stream() : Stream.empty();
            case Condition.Not _ -> Stream.empty();
        };
    }
}
