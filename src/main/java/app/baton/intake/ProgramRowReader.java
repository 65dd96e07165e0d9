package app.baton.intake;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.DateKind;
import app.baton.incentive.Group;
import app.baton.incentive.Invalid;
import app.baton.incentive.Limits;
import app.baton.incentive.Part;
import app.baton.incentive.Party;
import app.baton.incentive.Payee;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Source;
import app.baton.incentive.VehicleFact;
import app.baton.incentive.Window;
import app.baton.journal.Texts;
import app.baton.vehicle.ModelLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * One row of a sheet laid over a program: over the one with its code, of which only what the sheet names changes, or
 * over a new one. An empty cell changes nothing.
 */
final class ProgramRowReader {

    private final ColumnMapping<ProgramField> mapping;
    private final KnownPrograms known;
    private final Placing placing;
    private final VehicleWords vehicles;
    private final RowDoubts doubts;
    private final Texts texts;
    private final Map<Party, VehicleWords> sponsored = new HashMap<>();

    ProgramRowReader(ColumnMapping<ProgramField> mapping, KnownPrograms known, Placing placing, RowDoubts doubts, Texts texts) {
        this.mapping = mapping;
        this.known = known;
        this.placing = placing;
        this.vehicles = new VehicleWords(known.lines(), doubts, texts);
        this.doubts = doubts;
        this.texts = texts;
    }

    /**
     * As {@link #revised}, and under the rulebook and document that the sheet comes under.
     *
     * @throws RowProblem saying which cell is wrong
     */
    Program placed(Table.Row row, Program was) {
        return revised(row, placing.revised(was, party(row, ProgramField.SPONSOR, was.sponsor()),
                windows(row, was.windows(), new Wrongs())));
    }

    /** @throws RowProblem saying which cells are wrong */
    Program revised(Table.Row row, Program was) {
        Wrongs wrongs = new Wrongs();
        String cell = cell(row, ProgramField.KIND);
        wrongs.tried(() -> ProgramWords.kind(cell)).filter(kind -> !cell.isEmpty() && !ProgramWords.same(kind, was.kind()))
                .ifPresent(kind -> wrongs.add(ProgramField.KIND, "The sheet calls it \"" + cell + "\", but " + was.id()
                        + " is another kind of program here. A program does not change its kind: give the new one its own"
                                + " code."));
        List<Part> benefits = new ArrayList<>(was.benefits());
        Part first = benefits.getFirst();
        Benefit benefit = wrongs.of(() -> benefits(row, was).revised(first.benefit()), first.benefit());
        benefits.set(0, new Part(benefit, first.when()));
        wrongs.tried(() -> who(was.sponsor(), new RowDoubts()).read(cell(row, ProgramField.WHO))).flatMap(who ->
                WhoWords.unlike(who, was.eligibility())).ifPresent(words -> doubts.add(texts.say("programs.import.look.who",
                words.words(texts))));
        return laid(row, was, benefits, was.eligibility(), wrongs);
    }

    /** @throws RowProblem saying which cells are wrong or missing */
    Program fresh(Table.Row row, Program blank) {
        Wrongs wrongs = new Wrongs();
        wrongs.of(() -> new RowCells(row, mapping).needed(ProgramField.NAME, "what it is called"), "");
        Optional<ProgramKind> named = wrongs.tried(() -> ProgramWords.kind(cell(row, ProgramField.KIND)));
        Optional<Party> party = wrongs.tried(() -> party(row, ProgramField.SPONSOR, blank.sponsor()));
        Party sponsor = party.orElse(blank.sponsor());
        Program home = placing.fresh(blank, sponsor, windows(row, blank.windows(), new Wrongs()));
        Optional<Benefit> given = named.flatMap(kind -> wrongs.tried(() -> benefits(row, home).fresh(kind)));
        ProgramKind kind = named.orElse(ProgramKind.CUSTOMER_CASH);
        Benefit benefit = given.orElseGet(() -> blank.benefits().getFirst().benefit());
        boolean route = given.isPresent() && (kind == ProgramKind.RATE || kind == ProgramKind.LEASE);
        if (!route && cell(row, ProgramField.ROUTES).isEmpty() && kind != ProgramKind.RATE && kind != ProgramKind.LEASE) {
            doubts.add(texts.say("programs.import.look.routes"));
        }
        Condition base = wrongs.of(() -> who(sponsor, doubts).of(kind, cell(row, ProgramField.WHO),
                cell(row, ProgramField.PROOFS)), Condition.always());
        List<Part> benefits = List.of(new Part(benefit, null));
        String section = cell(row, ProgramField.CODE);
        List<Payee> payees = given.isPresent() ? payees(kind, benefit) : blank.payees();
        Program start = new Program(blank.id(), 1, blank.name(), sponsor, sponsor, payees, blank.windows(),
                route ? Routes.none() : blank.routes(), benefits, base, home.combination(), blank.limits(), blank.proofs(),
                blank.claim(), false, new Source(home.source().document(), section, "", null), blank.extras());
        return laid(row, start, benefits, base, wrongs);
    }

    private static List<Payee> payees(ProgramKind kind, Benefit benefit) {
        return switch (kind) {
            case DEALER_CASH, VOLUME_BONUS -> List.of(Payee.DEALER);
            case SPIFF -> List.of(Payee.SALESPERSON);
            case CUSTOMER_CASH, PRIVATE_OFFER -> benefit instanceof Benefit.NonCash ? List.of() : List.of(Payee.DEAL);
            case PAYMENT_HELP -> benefit instanceof Benefit.PaymentMultiple ? List.of(Payee.DEAL) : List.of();
            case RATE, LEASE, RATE_REDUCTION, RESIDUAL, PLAN_PRICE, OTHER -> List.of();
        };
    }

    private WhoWords who(Party sponsor, RowDoubts heard) {
        return new WhoWords(known, vehicles.makes(), known.makes(sponsor), sponsor, heard, texts);
    }

    private VehicleWords sponsored(Party sponsor) {
        return sponsored.computeIfAbsent(sponsor, it -> vehicles.of(known.makes(it)));
    }

    private Program laid(Table.Row row, Program was, List<Part> benefits, Condition base, Wrongs wrongs) {
        Optional<ProgramId> code = wrongs.tried(() -> ProgramWords.code(cell(row, ProgramField.CODE)));
        String name = cell(row, ProgramField.NAME);
        String paid = cell(row, ProgramField.PAID_AS);
        String routed = cell(row, ProgramField.ROUTES);
        Party sponsor = wrongs.of(() -> party(row, ProgramField.SPONSOR, was.sponsor()), was.sponsor());
        Party payer = wrongs.of(() -> party(row, ProgramField.PAYER, was.payer()), was.payer());
        List<Payee> payees = wrongs.of(() -> paid.isEmpty() ? was.payees() : ProgramWords.payees(paid), was.payees());
        List<Window> windows = windows(row, was.windows(), wrongs);
        Routes routes = wrongs.of(() -> routed.isEmpty() ? was.routes() : routes(routed, was), was.routes());
        Condition eligibility = wrongs.of(() -> eligibility(row, sponsor, base, benefits), base);
        Combination combination = wrongs.of(() -> combination(row, was), was.combination());
        Limits limits = limits(row, was.limits(), wrongs);
        ClaimTerms claim = wrongs.of(() -> claim(row, was.claim()), was.claim());
        wrongs.raise();
        try {
            return new Program(code.orElseThrow(), was.revision(), name.isEmpty() ? was.name() : name, sponsor, payer, payees,
                    windows, routes, benefits, eligibility, combination, limits, was.proofs(), claim, was.meetsCashDown(),
                    source(row, was.source()), was.extras());
        } catch (Invalid invalid) {
            throw new RowProblem(field(invalid.field()), invalid.sentence());
        }
    }

    private static ProgramField field(String path) {
        return path.startsWith("benefits") ? ProgramField.AMOUNT : path.startsWith("payees") ? ProgramField.PAID_AS
                : path.startsWith("routes") ? ProgramField.ROUTES : path.startsWith("windows") || path.equals("until")
                ? ProgramField.UNTIL : path.startsWith("name") ? ProgramField.NAME : ProgramField.CODE;
    }

    private Routes routes(String cell, Program was) {
        Routes typed = ProgramWords.routes(cell, known.codes());
        return was.route().isPresent() ? was.routes() : typed;
    }

    /** The vehicles of the sheet take the place of those that the condition demands at its top. */
    private Condition eligibility(Table.Row row, Party sponsor, Condition was, List<Part> benefits) {
        String cell = cell(row, ProgramField.VEHICLES);
        if (cell.isEmpty()) {
            return was;
        }
        List<ModelLine> lines = sponsored(sponsor).read(ProgramField.VEHICLES, cell);
        List<Condition> parts = was instanceof Condition.All(var of, var text) ? new ArrayList<>(of)
                : new ArrayList<>(List.of(was));
        for (int at = 0; at < parts.size(); at++) {
            if (parts.get(at) instanceof Condition.Is(VehicleFact.Vehicle(var before, var except), var proofs, var text)) {
                boolean same = before.equals(lines);
                parts.set(at, new Condition.Is(new VehicleFact.Vehicle(lines, except), proofs, same ? text : null));
                return new Condition.All(parts, was instanceof Condition.All all ? all.text() : null);
            }
        }
        boolean tabled = benefits.stream().anyMatch(part -> part.benefit() instanceof Benefit.CustomerCash(AmountRule.ByModel _,
                var _)
                || part.benefit() instanceof Benefit.DealerCash(AmountRule.ByModel _)
                || part.benefit() instanceof Benefit.LeaseTerms);
        if (tabled) {
            return was;
        }
        parts.addFirst(Condition.is(new VehicleFact.Vehicle(lines, List.of())));
        return new Condition.All(parts, was instanceof Condition.All all ? all.text() : null);
    }

    private List<Window> windows(Table.Row row, List<Window> was, Wrongs wrongs) {
        @Nullable LocalDate from = day(row, ProgramField.FROM, wrongs);
        @Nullable LocalDate until = day(row, ProgramField.UNTIL, wrongs);
        @Nullable LocalDate delivered = day(row, ProgramField.DELIVERED_BY, wrongs);
        List<Window> windows = new ArrayList<>();
        for (Window window : was) {
            boolean delivery = window.by() == DateKind.DELIVERY;
            LocalDate first = from != null && window.by() != DateKind.ORDER ? from : window.from();
            LocalDate last = delivery && delivered != null ? delivered
                    : until != null && window.by() != DateKind.ORDER && (!delivery || follows(was, window)) ? until
                    : window.until();
            if (first != null && last != null && last.isBefore(first)) {
                wrongs.add(delivery && delivered != null ? ProgramField.DELIVERED_BY : ProgramField.UNTIL, "It ends on "
                        + last + ", before it starts on " + first + ". One of the two days is wrong.");
                return was;
            }
            windows.add(new Window(window.by(), first, last));
        }
        return windows;
    }

    /** Where delivery had its own last day, that day stays until the sheet names another. */
    private static boolean follows(List<Window> was, Window delivery) {
        Optional<Window> sale = was.stream().filter(window -> window.by() == DateKind.SALE).findFirst();
        return sale.isEmpty() || sale.get().until() == null || sale.get().until().equals(delivery.until());
    }

    private @Nullable LocalDate day(Table.Row row, ProgramField field, Wrongs wrongs) {
        String cell = cell(row, field);
        return cell.isEmpty() ? null : wrongs.tried(() -> ProgramWords.day(field, cell)).orElse(null);
    }

    private Party party(Table.Row row, ProgramField field, Party was) {
        String cell = cell(row, field);
        if (cell.isEmpty() || cell.equalsIgnoreCase(was.name())) {
            return was;
        }
        return known.party(cell).or(() -> ProgramWords.party(cell)).orElseThrow(() -> new RowProblem(field, "\"" + cell
                + "\" neither sponsors nor pays any program here. Known are: " + String.join(", ", known.partyNames())
                + ". If it is a new one, write what it is behind its name, as in \"" + cell + " (manufacturer)\"; or captive"
                + " lender, store, third party."));
    }

    private Combination combination(Table.Row row, Program was) {
        Combination before = was.combination();
        String cell = cell(row, ProgramField.GROUP);
        if (cell.isEmpty()) {
            return before;
        }
        @Nullable ProgramId code = before.rulebook();
        Optional<Rulebook> book = code == null ? Optional.empty() : known.rulebook(code);
        List<Group> groups = book.map(Rulebook::groups).orElse(List.of());
        Group group = groups.stream().filter(one -> one.id().equalsIgnoreCase(cell) || one.name().equalsIgnoreCase(cell))
                .findFirst()
                .orElseThrow(() -> new RowProblem(ProgramField.GROUP, book.isEmpty() ? "This program stands under no rulebook,"
                + " so it"
                        + " has no group. Leave the cell empty." : "\"" + cell + "\" is no group of " + book.get().name()
                        + ". Its groups are " + String.join(", ", groups.stream().map(Group::id).toList()) + "."));
        return new Combination(code, group.id(), before.rules(), before.requires(), before.alone(), before.withAll());
    }

    private Limits limits(Table.Row row, Limits was, Wrongs wrongs) {
        String deliveries = cell(row, ProgramField.DELIVERIES);
        String budget = cell(row, ProgramField.BUDGET);
        @Nullable Integer units = deliveries.isEmpty() ? was.deliveries()
                : wrongs.tried(() -> ProgramWords.count(ProgramField.DELIVERIES, deliveries)).orElse(null);
        @Nullable Money money = budget.isEmpty() ? was.budget()
                : wrongs.tried(() -> ProgramWords.amount(ProgramField.BUDGET, budget)).orElse(null);
        return new Limits(was.perVehicle(), was.perHousehold(), units, money);
    }

    private ClaimTerms claim(Table.Row row, ClaimTerms was) {
        String code = cell(row, ProgramField.CLAIM_CODE);
        String days = cell(row, ProgramField.CLAIM_DAYS);
        ClaimTerms.Due due = days.isEmpty() ? was.due()
                : new ClaimTerms.Due.AfterDelivery(ProgramWords.count(ProgramField.CLAIM_DAYS, days));
        if (code.isEmpty()) {
            return days.isEmpty() ? was : new ClaimTerms(was.with(), was.code(), due, was.late());
        }
        ClaimTerms.Due needed = due instanceof ClaimTerms.Due.None ? new ClaimTerms.Due.AfterDelivery(30) : due;
        return new ClaimTerms(ClaimTerms.With.CODE, code, needed, was.late());
    }

    private Source source(Table.Row row, Source was) {
        String document = cell(row, ProgramField.DOCUMENT);
        String section = cell(row, ProgramField.SECTION);
        String words = cell(row, ProgramField.WORDS);
        return new Source(document.isEmpty() ? was.document() : document, section.isEmpty() ? was.section() : section,
                words.isEmpty() ? was.text() : words, null);
    }

    private BenefitReader benefits(Table.Row row, Program of) {
        Optional<Rulebook> rulebook = Optional.ofNullable(of.combination().rulebook()).flatMap(known::rulebook);
        return new BenefitReader(new RowCells(row, mapping), sponsored(of.sponsor()), TierWords.of(rulebook, doubts, texts));
    }

    private String cell(Table.Row row, ProgramField field) {
        return mapping.cell(row, field);
    }
}
