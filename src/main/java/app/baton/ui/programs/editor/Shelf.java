package app.baton.ui.programs.editor;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.Group;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Proof;
import app.baton.incentive.Rulebook;
import app.baton.incentive.VehicleFact;
import app.baton.ui.kit.Suggestion;
import app.baton.vehicle.ModelLine;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What the dealership has already, to be offered while typing and to check against: rulebooks and programs. */
public record Shelf(List<Rulebook> rulebooks, List<Program> programs) {

    public Shelf {
        rulebooks = List.copyOf(rulebooks);
        programs = List.copyOf(programs);
    }

    public Optional<Rulebook> rulebook(ProgramId id) {
        return rulebooks.stream().filter(book -> book.id().equals(id)).findFirst();
    }

    List<Suggestion> ids() {
        return programs.stream().map(program -> new Suggestion(program.id().value(), program.name())).distinct().toList();
    }

    List<Suggestion> groups() {
        return rulebooks.stream().flatMap(book -> book.groups().stream())
                .map((Group group) -> new Suggestion(group.id(), group.name())).distinct().toList();
    }

    List<Suggestion> tiers() {
        return offered(rulebooks.stream().flatMap(book -> book.tiers().stream()).map(band -> band.tier().code()));
    }

    List<Suggestion> makes() {
        return offered(lines().map(ModelLine::make));
    }

    List<Suggestion> models() {
        return offered(lines().map(ModelLine::model));
    }

    List<Suggestion> trims() {
        return offered(lines().flatMap(line -> line.trims().stream()));
    }

    List<Suggestion> documents() {
        return offered(programs.stream().flatMap(program -> program.allProofs().stream()).flatMap(rule -> rule.anyOf().stream())
                .map(Proof::document));
    }

    List<Suggestion> parties() {
        return offered(programs.stream().flatMap(program -> Stream.of(program.sponsor().name(), program.payer().name())));
    }

    List<Suggestion> sources() {
        return offered(programs.stream().map(program -> program.source().document()));
    }

    private Stream<ModelLine> lines() {
        return programs.stream().flatMap(program -> Stream.concat(
                program.eligibility().leaves().stream().flatMap(Shelf::lines),
                program.benefits().stream().flatMap(part -> lines(part.benefit()))));
    }

    private static Stream<ModelLine> lines(Condition.Is leaf) {
        return leaf.fact() instanceof VehicleFact.Vehicle vehicle
                ? Stream.of(vehicle.lines(), vehicle.except()).flatMap(Collection::stream) : Stream.empty();
    }

    private static Stream<ModelLine> lines(Benefit benefit) {
        if (benefit instanceof Benefit.CustomerCash cash && cash.amount() instanceof AmountRule.ByModel table) {
            return table.rows().stream().flatMap(row -> row.lines().stream());
        }
        return benefit instanceof Benefit.LeaseTerms lease ? lease.rows().stream().map(Benefit.LeaseTerms.Row::line)
                : Stream.empty();
    }

    private static List<Suggestion> offered(Stream<String> texts) {
        return texts.filter(Objects::nonNull).distinct().sorted().map((Function<String, Suggestion>) Suggestion::of).toList();
    }
}
