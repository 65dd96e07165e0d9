package app.baton.insight;

import app.baton.incentive.Audience;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One revision of a program with the days on which it counts: from its own first day until a newer revision begins.
 *
 * @param followed whether a newer one takes its place after that
 */
record ProgramDays(Program program, Span span, boolean followed) {

    private static final int PER_PAGE = 1000;

    ProgramDays(Program program) {
        this(program, new Offer.OfProgram(program).span(), false);
    }

    /** Whatever counts on some day from the given one on, by program. */
    static List<ProgramDays> since(ProgramBook programs, LocalDate first, boolean dealerMoney) {
        Map<ProgramId, List<Program>> usable = every(request -> programs.usable(first, request)).stream()
                .collect(Collectors.groupingBy(Program::id));
        return every(request -> programs.newest(first, request)).stream().flatMap(newest -> {
            List<Program> known = usable.getOrDefault(newest.id(), List.of());
            // one that is over by then may still have taken the place of an older one
            return of(known.size() < newest.revision() ? programs.revisions(newest.id()) : known.reversed(), first).stream();
        }).filter(each -> dealerMoney || each.program().audience() != Audience.DEALER).toList();
    }

    private static List<Program> every(Function<PageRequest, Page<Program>> pages) {
        List<Program> all = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(PER_PAGE));
        while (next.isPresent()) {
            Page<Program> page = pages.apply(next.get());
            all.addAll(page.rows());
            next = page.next().map(key -> PageRequest.after(PER_PAGE, key));
        }
        return all;
    }

    /** The revisions of one program, newest first, each until a newer one begins; those that never count are left out. */
    private static List<ProgramDays> of(List<Program> revisions, LocalDate first) {
        List<ProgramDays> counting = new ArrayList<>();
        @Nullable LocalDate taken = null;
        for (Program program : revisions) {
            ProgramDays whole = new ProgramDays(program);
            Optional<ProgramDays> left = taken == null ? Optional.of(whole) : before(whole, taken);
            left.filter(days -> days.span().until() == null || !days.span().until().isBefore(first)).ifPresent(counting::add);
            LocalDate begins = whole.span().fromOr(LocalDate.MIN);
            taken = taken == null || begins.isBefore(taken) ? begins : taken;
        }
        return counting;
    }

    private static Optional<ProgramDays> before(ProgramDays older, LocalDate taken) {
        Span span = older.span();
        if (taken.equals(LocalDate.MIN) || span.from() != null && !span.from().isBefore(taken)) {
            return Optional.empty();
        }
        LocalDate last = taken.minusDays(1);
        LocalDate until = span.until() != null && span.until().isBefore(last) ? span.until() : last;
        return Optional.of(new ProgramDays(older.program(), new Span(span.from(), until), true));
    }

    /** The programs alone. */
    static List<Program> programs(Collection<ProgramDays> days) {
        return days.stream().map(ProgramDays::program).toList();
    }
}
