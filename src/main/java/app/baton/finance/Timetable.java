package app.baton.finance;

import app.baton.finance.UnitPeriod.Kind;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.joda.money.Money;

/**
 * The days of a transaction in order, what falls due on the same day taken together, and the periods between them as
 * Appendix J (b)(3) counts them: from the first advance to the first payment, from payment to payment and from advance to
 * advance. Where a run of payments says how often they fall due, that is the period; elsewhere the days tell it.
 */
final class Timetable {

    /** Half a month is 13 days at the end of a short February and 18 from the 13th to a 31st. */
    private static final int SHORTEST_HALF = 13;
    private static final int LONGEST_HALF = 18;
    private static final int DAYS_A_WEEK = 7;
    private static final int WEEKS_A_YEAR = 52;
    private static final int MONTHS_A_YEAR = 12;

    private final List<Due> advances;
    private final List<Due> payments;
    private final Set<Span> declared = new HashSet<>();
    private final Map<LocalDate, Step> steps = new HashMap<>();

    /** What is due on one day, and the day of the month that the day stands for. */
    record Due(LocalDate on, Money amount, int anchor) {

        Due with(Due other) {
            return new Due(on, amount.plus(other.amount), Math.max(anchor, other.anchor));
        }

        Timed timed(UnitPeriod unit, LocalDate start) {
            return new Timed(new UnitPeriod(unit.kind(), unit.count(), anchor).between(start, on), amount);
        }
    }

    /** The next day of the same run, and how far away it is said to be. */
    private record Step(LocalDate to, Span span) { }

    Timetable(Credit credit) {
        TreeMap<LocalDate, Due> out = new TreeMap<>();
        int latest = credit.advances().stream().mapToInt(flow -> flow.on().getDayOfMonth()).max().orElseThrow();
        credit.advances().forEach(flow -> add(out, new Due(flow.on(), flow.amount(), anchor(flow.on(), latest))));
        advances = List.copyOf(out.values());
        TreeMap<LocalDate, Due> in = new TreeMap<>();
        int series = credit.payments().stream().filter(run -> run.count() > 1).flatMap(run -> run.days().stream())
                .mapToInt(Every.Day::anchor).max().orElse(start().getDayOfMonth());
        credit.payments().forEach(run -> add(in, run, series));
        payments = List.copyOf(in.values());
    }

    private void add(TreeMap<LocalDate, Due> in, PaymentRun run, int series) {
        Every every = run.every();
        List<Every.Day> days = run.days();
        if (every == null || days.size() == 1) {
            days.forEach(day -> add(in, new Due(day.on(), run.amount(), anchor(day.on(), series))));
            return;
        }
        declared.add(every.span());
        for (int i = 0; i < days.size(); i++) {
            add(in, new Due(days.get(i).on(), run.amount(), days.get(i).anchor()));
            if (i > 0) {
                steps.put(days.get(i - 1).on(), new Step(days.get(i).on(), every.span()));
            }
        }
    }

    private static void add(TreeMap<LocalDate, Due> all, Due due) {
        all.merge(due.on, due, Due::with);
    }

    /** A month's last day stands for a later one where others of its kind fall on that. */
    private static int anchor(LocalDate day, int latest) {
        return day.getDayOfMonth() == day.lengthOfMonth() ? Math.max(day.getDayOfMonth(), latest) : day.getDayOfMonth();
    }

    LocalDate start() {
        return advances.getFirst().on;
    }

    List<Due> advances() {
        return advances;
    }

    List<Due> payments() {
        return payments;
    }

    /** Whether one advance meets one payment. */
    boolean single() {
        return advances.size() == 1 && payments.size() == 1;
    }

    /** The common period, at most a year, that occurs most often, the shorter of equals; without one, the average. */
    Span unit() {
        Map<Span, Integer> often = new TreeMap<>();
        periods().forEach(span -> often.merge(span, 1, Integer::sum));
        Span best = null;
        int most = 1;
        for (Map.Entry<Span, Integer> entry : often.entrySet()) {
            if (entry.getValue() > most && entry.getKey().withinAYear()) {
                best = entry.getKey();
                most = entry.getValue();
            }
        }
        return best == null ? average() : best;
    }

    private List<Span> periods() {
        List<Span> periods = new ArrayList<>();
        if (payments.getFirst().on.isAfter(start())) {
            periods.add(first());
        }
        periods.addAll(between(payments));
        periods.addAll(between(advances));
        return periods;
    }

    /** From the first advance to the first payment. */
    private Span first() {
        Due first = payments.getFirst();
        Due begin = new Due(start(), first.amount, start().getDayOfMonth());
        boolean halves = declared.contains(new Span(Kind.SEMIMONTH, 1)) && payments.size() > 1
                && isMonth(begin.on, payments.get(1)) && isHalf(begin, first);
        return halves ? new Span(Kind.SEMIMONTH, 1) : told(begin.on, first);
    }

    private List<Span> between(List<Due> dues) {
        List<Span> spans = new ArrayList<>();
        for (int i = 1; i < dues.size(); i++) {
            Due from = dues.get(i - 1);
            Due to = dues.get(i);
            Step step = dues == payments ? steps.get(from.on) : null;
            if (step != null && step.to.equals(to.on)) {
                spans.add(step.span);
            } else {
                spans.add(half(dues, i) ? new Span(Kind.SEMIMONTH, 1) : told(from.on, to));
            }
        }
        return spans;
    }

    /** Whether the period before a day is half of a month that the days beside it span. */
    private static boolean half(List<Due> dues, int i) {
        return isHalf(dues.get(i - 1), dues.get(i)) && (i > 1 && isMonth(dues.get(i - 2).on, dues.get(i))
                || i + 1 < dues.size() && isMonth(dues.get(i - 1).on, dues.get(i + 1)));
    }

    private static boolean isHalf(Due from, Due to) {
        long days = ChronoUnit.DAYS.between(from.on, to.on);
        return days >= SHORTEST_HALF && days <= LONGEST_HALF;
    }

    private static boolean isMonth(LocalDate from, Due to) {
        return months(from, to) == 1;
    }

    private static int months(LocalDate from, Due to) {
        return UnitPeriod.month(to.anchor).wholeMonths(from, to.on);
    }

    /** What the days themselves tell: months where they are whole, or else weeks or days. 28 days of a February can be both. */
    private Span told(LocalDate from, Due to) {
        int days = Math.toIntExact(ChronoUnit.DAYS.between(from, to.on));
        Span inDays = days % DAYS_A_WEEK == 0 ? new Span(Kind.WEEK, days / DAYS_A_WEEK) : new Span(Kind.DAY, days);
        int months = months(from, to);
        boolean weeksAreMeant = declared.contains(inDays) && !declared.contains(new Span(Kind.MONTH, months));
        return months == 0 || weeksAreMeant ? inDays : new Span(Kind.MONTH, months);
    }

    /** The average of all periods, rounded to the nearest standard interval, the lower one of two equally near. */
    private Span average() {
        long days = 0;
        int count = 0;
        for (List<Due> dues : List.of(payments, advances)) {
            days += ChronoUnit.DAYS.between(dues.getFirst().on, dues.getLast().on);
            count += dues.size() - 1;
        }
        long first = ChronoUnit.DAYS.between(start(), payments.getFirst().on);
        return nearest(days + first, first == 0 ? count : count + 1);
    }

    private static Span nearest(long days, int count) {
        Span best = new Span(Kind.DAY, 1);
        for (Span standard : standards()) {
            if (apart(standard, days, count) < apart(best, days, count)) {
                best = standard;
            }
        }
        return best;
    }

    /** How far an interval is from an average, times the count. */
    private static long apart(Span standard, long days, int count) {
        return Math.abs(standard.parts() * count - days * Span.PARTS_A_DAY);
    }

    /** Every standard interval from a week on, the shorter first. */
    private static Collection<Span> standards() {
        Set<Span> all = new TreeSet<>();
        for (int weeks = 1; weeks <= WEEKS_A_YEAR; weeks++) {
            all.add(new Span(Kind.WEEK, weeks));
        }
        for (int months = 1; months <= MONTHS_A_YEAR; months++) {
            all.add(new Span(Kind.MONTH, months));
        }
        all.add(new Span(Kind.SEMIMONTH, 1));
        return all;
    }

    /** One advance, equal periods between payments, and equal payments but for the first and the last. */
    boolean regular() {
        List<Money> amounts = payments.stream().skip(1).limit(Math.max(0, payments.size() - 2)).map(Due::amount)
                .distinct().toList();
        return advances.size() == 1 && between(payments).stream().distinct().count() <= 1 && amounts.size() <= 1;
    }

    /** The day of the month on which the last payment falls. */
    int anchor() {
        return payments.getLast().anchor;
    }
}
