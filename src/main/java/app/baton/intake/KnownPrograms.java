package app.baton.intake;

import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.Draft;
import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.incentive.RulebookChoice;
import app.baton.incentive.Source;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.VehicleFact;
import app.baton.journal.PageRequest;
import app.baton.people.User;
import app.baton.vehicle.ModelLine;
import app.baton.vehicle.StockUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is in the book, on the desk and in stock when a sheet is read: rows are laid over it and checked against it. */
final class KnownPrograms {

    private static final int PAGE = 500;
    private static final int MOST_DOCUMENTS = 40;

    private final Map<ProgramId, Draft> drafts = new HashMap<>();
    private final Map<ProgramId, Program> newest = new TreeMap<>();
    private final Map<ProgramId, Rulebook> rulebooks = new LinkedHashMap<>();
    private final List<ModelLine> stocked = new ArrayList<>();
    private final Map<ProgramId, ProgramId> madeFrom = new HashMap<>();
    private final Map<String, Party> parties = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static KnownPrograms of(User user, StewardDesk desk, Collection<StockUnit> stock) {
        KnownPrograms known = new KnownPrograms();
        stock.stream().map(StockUnit::listing).map(it -> new ModelLine(List.of(), it.make(), it.model(), List.of())).distinct()
                .forEach(known.stocked::add);
        desk.newest(user, LocalDate.EPOCH).forEach(program -> known.newest.put(program.id(), program));
        desk.rulebooks(user).forEach(book -> known.rulebooks.put(book.id(), book));
        Optional<String> next = Optional.empty();
        do {
            var page = desk.open(user, new PageRequest(PAGE, next));
            page.rows().forEach(draft -> {
                known.drafts.put(draft.code(), draft);
                draft.rulebook().ifPresent(book -> known.rulebooks.put(book.id(), book));
                if (draft.from() != null) {
                    known.madeFrom.put(draft.code(), draft.from().id());
                }
            });
            next = page.next();
        } while (next.isPresent());
        known.all().forEach(program -> {
            known.parties.putIfAbsent(program.sponsor().name(), program.sponsor());
            known.parties.putIfAbsent(program.payer().name(), program.payer());
        });
        return known;
    }

    Optional<Draft> draft(ProgramId code) {
        return Optional.ofNullable(drafts.get(code));
    }

    /** The draft of what a program was rolled over into under a code of its own. */
    Optional<Draft> successor(ProgramId code) {
        return drafts.values().stream().filter(draft -> draft.program().isPresent() && draft.from() != null
                && draft.from().id().equals(code) && !draft.code().equals(code)).findFirst();
    }

    Optional<Program> newest(ProgramId code) {
        return Optional.ofNullable(newest.get(code));
    }

    Optional<Rulebook> rulebook(ProgramId code) {
        return Optional.ofNullable(rulebooks.get(code));
    }

    RulebookChoice choice() {
        return new RulebookChoice(rulebooks.values(), all(), madeFrom);
    }

    /** The document that the newest program of a sponsor is from. */
    Optional<String> document(Party sponsor) {
        return all().stream().filter(program -> program.sponsor().equals(sponsor))
                .max(Comparator.comparing(KnownPrograms::begins)).map(program -> program.source().document());
    }

    /** What a sheet can come under, the newest first. */
    Origins origins() {
        List<Rulebook> books = choice().newestFirst();
        return new Origins(books, Stream.concat(books.stream().map(Rulebook::source),
                        all().stream().sorted(Comparator.comparing(KnownPrograms::begins).reversed()).map(Program::source))
                .map(Source::document).distinct().limit(MOST_DOCUMENTS).toList());
    }

    private static LocalDate begins(Program program) {
        return program.startsOn().orElse(LocalDate.MIN);
    }

    Optional<Party> party(String name) {
        return Optional.ofNullable(parties.get(name));
    }

    /** The makes that what a sponsor pays for is of, as far as its programs name them. */
    Set<String> makes(Party sponsor) {
        Set<String> makes = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all().stream().filter(program -> program.sponsor().equals(sponsor)).flatMap(program -> vehicles(program).stream())
                .forEach(line -> Optional.ofNullable(line.make()).ifPresent(makes::add));
        return makes;
    }

    /** The lenders of the sponsors. */
    List<Party> captives() {
        return parties.values().stream().filter(party -> party.kind() == PartyKind.CAPTIVE_LENDER).toList();
    }

    /** Every brand that a condition asks about. */
    Set<String> brands() {
        Set<String> brands = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        all().forEach(program -> program.eligibility().leaves().forEach(leaf -> {
            if (leaf.fact() instanceof CustomerFact.Owns owns) {
                brands.addAll(owns.brands().only());
                brands.addAll(owns.brands().except());
            }
        }));
        return brands;
    }

    Collection<String> partyNames() {
        return parties.keySet();
    }

    Set<ProgramId> codes() {
        Map<ProgramId, Boolean> codes = new TreeMap<>();
        newest.keySet().forEach(code -> codes.put(code, true));
        drafts.keySet().forEach(code -> codes.put(code, true));
        return codes.keySet();
    }

    /** Every vehicle that a program names anywhere, and then the models that stand in stock. */
    List<ModelLine> lines() {
        List<ModelLine> lines = new ArrayList<>();
        for (Program program : all()) {
            lines.addAll(vehicles(program));
        }
        lines.addAll(stocked);
        return lines;
    }

    private static List<ModelLine> vehicles(Program program) {
        List<ModelLine> lines = new ArrayList<>(program.vehicleLines());
        for (Condition.Is leaf : program.eligibility().leaves()) {
            if (leaf.fact() instanceof VehicleFact.Vehicle(var named, var except)) {
                lines.addAll(named);
                lines.addAll(except);
            }
        }
        return lines;
    }

    List<Program> all() {
        List<Program> all = new ArrayList<>(newest.values());
        drafts.values().forEach(draft -> {
            @Nullable Program program = draft.program().orElse(null);
            if (program != null) {
                all.add(program);
            }
        });
        return all;
    }
}
