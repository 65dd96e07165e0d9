package app.baton.incentive;

import app.baton.incentive.RollPlan.Candidate;
import app.baton.incentive.RollPlan.Days;
import app.baton.incentive.RollPlan.Standing;
import app.baton.journal.Clock;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.journal.WholeMonths;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Rolls a month's programs over into drafts for the next one, so that nobody retypes them (R24). Nothing counts until a
 * second person has compared each with the new bulletin; the sponsor's words are therefore not carried over.
 */
public final class RollOverDesk {

    private final DraftBook drafts;
    private final ProgramBook programs;
    private final UnitOfWork work;
    private final Clock clock;
    private final Ids ids;
    private final Texts texts;
    private final DraftDesk desk;

    public RollOverDesk(DraftBook drafts, ProgramBook programs, UnitOfWork work, Clock clock, Ids ids, Texts texts) {
        this.drafts = drafts;
        this.programs = programs;
        this.work = work;
        this.clock = clock;
        this.ids = ids;
        this.texts = texts;
        this.desk = new DraftDesk(drafts, programs, work, clock, texts);
    }

    /** What a roll-over came to: the drafts of one batch (the steward's desk undoes it as a whole), and what stayed out. */
    public record Rolled(UUID batch, List<Draft> drafts, List<Refusal> skipped) {
        public Rolled {
            drafts = List.copyOf(drafts);
            skipped = List.copyOf(skipped);
        }
    }

    /**
     * The plan that fits most months: the window that most programs of the month have, followed without a gap by one that
     * ends as it did; all programs that end with the month come along, with their rulebooks.
     *
     * @throws Problem when {@code to} is not after {@code from}, or no program is of that month
     */
    public RollPlan propose(User user, YearMonth from, YearMonth to) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        if (!to.isAfter(from)) {
            throw Problem.badInput("rollover.backwards", "to", "A month is rolled over into a later one, and " + month(to)
                    + " is not after " + month(from) + ". Choose another month.");
        }
        return work.read(() -> {
            List<Program> all = of(from);
            if (all.isEmpty()) {
                throw Problem.badInput("rollover.empty", "from", "No program of " + month(from) + " is in the book. Choose the"
                        + " month that the last bulletin was for.");
            }
            Days was = normal(all, from);
            RollShift shift = new RollShift(from, to, was, follows(was, from, to));
            CodeShift codes = new CodeShift(from, to);
            List<Candidate> candidates = new ArrayList<>();
            Set<ProgramId> chosen = new HashSet<>();
            for (Rulebook book : rulebooks(all)) {
                candidates.add(new Candidate(Entry.of(book), Standing.RULEBOOK, ""));
                codes.move(book.id()).ifPresent(moved -> chosen.add(book.id()));
            }
            for (Program program : all) {
                Candidate candidate = candidate(program, was, heir(program, from, all));
                candidates.add(candidate);
                if (candidate.standing() == Standing.ENDS) {
                    chosen.add(program.id());
                }
            }
            boolean move = all.stream().anyMatch(program -> codes.move(program.id()).isPresent());
            return new RollPlan(from, to, was, follows(was, from, to), move, documents(candidates, shift), candidates, chosen);
        });
    }

    private List<Program> of(YearMonth month) {
        return EveryPage.of(request -> programs.newest(month.atDay(1), request)).stream()
                .filter(program -> program.startsOn().map(day -> !day.isAfter(month.atEndOfMonth())).orElse(true)).toList();
    }

    private List<Rulebook> rulebooks(List<Program> all) {
        Set<ProgramId> named = all.stream().flatMap(it -> Optional.ofNullable(it.combination().rulebook()).stream())
                .collect(Collectors.toSet());
        return programs.rulebooks().stream().filter(book -> named.contains(book.id())).toList();
    }

    /** The sale (or else delivery) days that most programs of the month have. */
    private static Days normal(List<Program> all, YearMonth month) {
        for (DateKind kind : List.of(DateKind.SALE, DateKind.DELIVERY)) {
            Map<Days, Long> counted = all.stream().flatMap(program -> program.windows().stream())
                    .filter(window -> window.by() == kind).flatMap(window -> days(window).stream())
                    .filter(days -> YearMonth.from(days.first()).equals(month) || YearMonth.from(days.last()).equals(month))
                    .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
            Optional<Days> most = counted.entrySet().stream().max(Map.Entry.<Days, Long>comparingByValue()
                            .thenComparing(Map.Entry::getKey, Comparator.comparing(Days::first, Comparator.reverseOrder())))
                    .map(Map.Entry::getKey);
            if (most.isPresent()) {
                return most.get();
            }
        }
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    private static Optional<Days> days(Window window) {
        return window.from() == null || window.until() == null ? Optional.empty()
                : Optional.of(new Days(window.from(), window.until()));
    }

    /** From the day after, so that no delivery falls between two months, to the same end of the later month. */
    private static Days follows(Days was, YearMonth from, YearMonth to) {
        LocalDate last = WholeMonths.later(was.last(), ChronoUnit.MONTHS.between(from, to));
        boolean next = from.plusMonths(1).equals(to);
        LocalDate first = next ? was.last().plusDays(1) : to.atDay(1);
        return new Days(first, last.isBefore(first) ? YearMonth.from(first).atEndOfMonth() : last);
    }

    private Candidate candidate(Program program, Days was, Optional<ProgramId> heir) {
        Entry entry = Entry.of(program);
        Optional<LocalDate> ends = program.endsOn();
        if (ends.isEmpty()) {
            return new Candidate(entry, Standing.RUNS_ON, texts.say("rollover.open"));
        }
        String day = texts.formats().day(ends.get());
        if (ends.get().isAfter(was.last())) {
            return new Candidate(entry, Standing.RUNS_ON, texts.say("rollover.runs-on", day));
        }
        if (ends.get().isBefore(was.last())) {
            return new Candidate(entry, Standing.ENDED, texts.say(ends.get().isBefore(clock.today()) ? "rollover.ended"
                    : "rollover.ends-before", day));
        }
        return heir.map(next -> new Candidate(entry, Standing.FOLLOWED, texts.say("rollover.followed", day, next)))
                .orElseGet(() -> new Candidate(entry, Standing.ENDS, texts.say("rollover.ends", day)));
    }

    /** The program of this month's series that an earlier month's became when it was rolled over. */
    private static Optional<ProgramId> heir(Program program, YearMonth month, List<Program> all) {
        return CodeShift.heir(program.id(), month).filter(code -> all.stream().anyMatch(other -> other.id().equals(code)));
    }

    /** Amendments have become part of the next bulletin: programs come under the next name of their rulebook's document. */
    private static SortedMap<String, String> documents(List<Candidate> candidates, RollShift shift) {
        SortedMap<String, String> names = new TreeMap<>();
        candidates.forEach(candidate -> names.put(document(candidate.entry(), candidates),
                shift.words(document(candidate.entry(), candidates))));
        return names;
    }

    private static String document(Entry entry, List<Candidate> candidates) {
        return entry.program().flatMap(program -> Optional.ofNullable(program.combination().rulebook()))
                .flatMap(book -> candidates.stream().map(Candidate::entry).filter(other -> other.id().equals(book)).findFirst())
                .orElse(entry).source().document();
    }

    /** What each chosen one becomes, and what that changes; nothing is kept yet. */
    public List<RollRow> preview(User user, RollPlan plan) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.read(() -> rows(plan));
    }

    private List<RollRow> rows(RollPlan plan) {
        CodeShift codes = new CodeShift(plan.from(), plan.to());
        Map<ProgramId, ProgramId> moved = new TreeMap<>();
        if (plan.newCodes()) {
            plan.chosen().forEach(code -> codes.move(code).ifPresent(next -> moved.put(code, next)));
        }
        Recode recode = new Recode(moved);
        RollShift shift = new RollShift(plan.from(), plan.to(), plan.was(), plan.next());
        return plan.candidates().stream().filter(candidate -> plan.chosen().contains(candidate.entry().id()))
                .map(candidate -> row(candidate.entry(), plan, shift, recode)).toList();
    }

    private RollRow row(Entry was, RollPlan plan, RollShift shift, Recode recode) {
        String old = document(was, plan.candidates());
        String section = was.source().section() == null ? null
                : was.source().section().replace(was.id().value(), recode.of(was.id()).value());
        Source source = new Source(plan.documents().getOrDefault(old, old), section, "", null);
        boolean keepsCode = recode.of(was.id()).equals(was.id());
        RollDays days = new RollDays(plan, shift, texts);
        Entry becomes = switch (was) {
            case Entry.OfProgram(var program) -> Entry.of(moved(recode.of(program),
                    days.windows(program, earlier(program), keepsCode), shift));
            case Entry.OfRulebook(var book) -> Entry.of(moved(recode.of(book),
                    book.standardRates().stream().map(table -> days.rates(table, keepsCode)).toList(), shift));
        };
        Entry next = desk.next(becomes.sourced(source));
        List<String> looks = was.program().map(program -> Stream.concat(
                next.program().stream().flatMap(moved -> days.looks(program, moved).stream()),
                new FixedDays(texts).of(program).stream()).toList()).orElse(List.of());
        return new RollRow(was, next, RevisionDiff.between(was, next, texts), looks, blocked(was, next));
    }

    private List<Program> earlier(Program program) {
        return programs.revisions(program.id()).stream().filter(it -> it.revision() < program.revision()).toList();
    }

    private static Program moved(Program program, List<Window> windows, RollShift shift) {
        return new Program(program.id(), program.revision(), shift.words(program.name()), program.sponsor(), program.payer(),
                program.payees(), windows, program.routes(), program.benefits(), program.eligibility(), program.combination(),
                program.limits(), program.proofs(), program.claim(), program.meetsCashDown(), program.source(), program.extras());
    }

    private static Rulebook moved(Rulebook book, List<StandardRates> rates, RollShift shift) {
        return new Rulebook(book.id(), book.revision(), shift.words(book.name()), book.groups(), book.together(), book.caps(),
                book.standing(), book.tiers(), rates, book.source(), book.extras());
    }

    private Optional<String> blocked(Entry was, Entry next) {
        if (drafts.openFor(next.id()).isPresent()) {
            return Optional.of(texts.say("rollover.blocked.draft", next.id()));
        }
        boolean taken = !was.id().equals(next.id()) && desk.newest(next.id()).isPresent();
        return taken ? Optional.of(texts.say("rollover.blocked.known", next.id())) : Optional.empty();
    }

    /** Makes the drafts, all in one change; what is blocked stays out and is listed. */
    public Rolled rollOver(User user, RollPlan plan) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return work.write(user.actor(), log -> {
            UUID batch = ids.next();
            List<Draft> made = new ArrayList<>();
            List<Refusal> skipped = new ArrayList<>();
            for (RollRow row : rows(plan)) {
                DraftId id = new DraftId(ids.next());
                if (row.blocked().isPresent()) {
                    skipped.add(new Refusal(id, row.becomes().id(), "id", row.blocked().get()));
                    continue;
                }
                Draft draft = desk.save(Draft.fresh(id, row.becomes(), row.was().ref(), user.id(), clock.now(), batch));
                log.note(DraftDesk.activity("program.drafted", draft).with("rolledOverFrom", row.was().ref()));
                made.add(draft);
            }
            return new Rolled(batch, made, skipped);
        });
    }

    private String month(YearMonth month) {
        return texts.formats().month(month);
    }
}
