package app.baton.deal;

import app.baton.incentive.DealDays;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Situation;
import app.baton.incentive.Window;
import app.baton.incentive.stack.RouteStack;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * What another day of delivery does to a deal (BX7): from the planned day on, spans of days in which it comes to the same, each
 * with the difference to the first one. "Deliver by Thursday or lose $1,500."
 */
public final class Deliveries {

    private Deliveries() { }

    /**
     * Days, both in, on which the route comes to the same.
     *
     * @param gain the value against the planned day, below zero where it is less
     * @param lost programs of the planned day's stack that are not in this one
     */
    public record Span(LocalDate from, LocalDate until, Optional<Quote.OnRoute> on, Money gain, List<ProgramId> lost) {
        public Span {
            lost = List.copyOf(lost);
        }
    }

    /** From the planned day of delivery to the last one. Only days on which some program begins or ends are worked out. */
    public static List<Span> of(Quoting quoting, ProgramSheet sheet, QuoteRequest request, RouteStack route, LocalDate last) {
        DealDays days = request.structure().situation().days();
        TreeSet<LocalDate> turns = new TreeSet<>(List.of(days.delivery()));
        for (Program program : sheet.programs()) {
            program.windows().forEach(window -> turns(window, days.delivery(), last, turns));
        }
        // a tax rule holds for a year of deliveries, and trade credits change with it
        for (LocalDate day = days.delivery().withDayOfYear(1).plusYears(1); !day.isAfter(last); day = day.plusYears(1)) {
            turns.add(day);
        }
        List<Span> spans = new ArrayList<>();
        Optional<Quote.OnRoute> first = Optional.empty();
        for (LocalDate from : turns) {
            Optional<Quote.OnRoute> on = quoting.one(request.with(delivered(request.structure(), from)), route.route(),
                    route.route().months());
            first = spans.isEmpty() ? on : first;
            LocalDate next = turns.higher(from);
            add(spans, from, next == null ? last : next.minusDays(1), on, first);
        }
        return spans;
    }

    private static void turns(Window window, LocalDate first, LocalDate last, TreeSet<LocalDate> turns) {
        LocalDate from = window.from();
        LocalDate until = window.until();
        if (from != null && from.isAfter(first) && !from.isAfter(last)) {
            turns.add(from);
        }
        if (until != null && !until.isBefore(first) && until.isBefore(last)) {
            turns.add(until.plusDays(1));
        }
    }

    private static Structure delivered(Structure structure, LocalDate day) {
        Situation situation = structure.situation();
        return structure.with(situation.with(new DealDays(situation.days().order(), situation.days().sale(), day)));
    }

    /** Two turns between which nothing changed are one span. */
    private static void add(List<Span> spans, LocalDate from, LocalDate until, Optional<Quote.OnRoute> on,
            Optional<Quote.OnRoute> first) {
        Money before = first.map(it -> it.stack().value()).orElse(Dollars.zero());
        Money gain = on.map(it -> it.stack().value()).orElse(Dollars.zero()).minus(before);
        List<ProgramId> ids = on.map(it -> it.stack().ids()).orElse(List.of());
        List<ProgramId> lost = first.map(it -> it.stack().ids()).orElse(List.of()).stream()
                .filter(id -> !ids.contains(id)).toList();
        Span span = new Span(from, until, on, gain, lost);
        if (!spans.isEmpty() && alike(spans.getLast(), span)) {
            spans.set(spans.size() - 1, new Span(spans.getLast().from, until, spans.getLast().on, gain, lost));
        } else {
            spans.add(span);
        }
    }

    /** Whether two spans come to the same, to the cent. */
    private static boolean alike(Span one, Span other) {
        return one.gain.equals(other.gain) && one.lost.equals(other.lost) && figures(one).equals(figures(other));
    }

    private static List<Object> figures(Span span) {
        return span.on.map(on -> List.<Object>of(on.worked().cashAtSigning(), Optional.ofNullable(on.worked().payment())))
                .orElse(List.of());
    }
}
