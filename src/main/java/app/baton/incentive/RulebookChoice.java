package app.baton.incentive;

import app.baton.incentive.RollPlan.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which rulebook a sponsor's program of some days belongs under. A rulebook says neither whose nor for when it is, so both
 * are read from what stands under it, from its standard rates, and from the rulebook that it was rolled over from.
 */
public final class RulebookChoice {

    private final List<Life> lives = new ArrayList<>();

    /** One rulebook, for whom it is how often, and the days that it is for; empty where nothing tells. */
    private record Life(Rulebook book, Map<Party, Long> sponsors, Optional<Days> days) {

        long overlap(Days asked) {
            return days.map(own -> shared(own, asked)).orElse(0L);
        }

        long size() {
            return sponsors.values().stream().mapToLong(Long::longValue).sum();
        }

        LocalDate begins() {
            return days.map(Days::first).orElse(LocalDate.MIN);
        }
    }

    /** The rulebook, and whether it is for the days that were asked about; otherwise it is the one that runs now. */
    public record Choice(Rulebook book, boolean fits) { }

    /**
     * @param books    the newest content of each, drafts too
     * @param programs what stands under them, drafts too
     * @param madeFrom which rulebook was rolled over from which one, by code
     */
    public RulebookChoice(Collection<Rulebook> books, Collection<Program> programs, Map<ProgramId, ProgramId> madeFrom) {
        Map<ProgramId, List<Program>> under = new LinkedHashMap<>();
        for (Program program : programs) {
            Optional.ofNullable(program.combination().rulebook())
                    .ifPresent(code -> under.computeIfAbsent(code, _ -> new ArrayList<>()).add(program));
        }
        for (Rulebook book : books) {
            List<Program> own = under.getOrDefault(book.id(), List.of());
            List<Program> before = Optional.ofNullable(madeFrom.get(book.id())).map(code -> under.getOrDefault(code, List.of()))
                    .orElse(List.of());
            Map<Party, Long> sponsors = (own.isEmpty() ? before : own).stream()
                    .collect(Collectors.groupingBy(Program::sponsor, Collectors.counting()));
            lives.add(new Life(book, sponsors, days(book, own)));
        }
    }

    /** From the first to the last day of its standard rates, or else the days that most of its programs are sold in. */
    private static Optional<Days> days(Rulebook book, List<Program> own) {
        Optional<LocalDate> first = book.standardRates().stream().map(StandardRates::from).min(Comparator.naturalOrder());
        Optional<LocalDate> last = book.standardRates().stream().map(StandardRates::until).max(Comparator.naturalOrder());
        if (first.isPresent() && last.isPresent()) {
            return Optional.of(new Days(first.get(), last.get()));
        }
        return own.stream().flatMap(program -> span(program).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<Days, Long>comparingByValue().thenComparing(entry -> entry.getKey().first()))
                .map(Map.Entry::getKey);
    }

    private static Optional<Days> span(Program program) {
        return program.startsOn().flatMap(first -> program.endsOn().filter(last -> !last.isBefore(first))
                .map(last -> new Days(first, last)));
    }

    /** Whether the rulebook is for any of these days; one that names no days is for all. */
    public boolean fits(ProgramId rulebook, List<Window> windows) {
        return lives.stream().filter(life -> life.book().id().equals(rulebook)).findFirst()
                .map(life -> life.days().isEmpty() || asked(windows).map(days -> life.overlap(days) > 0).orElse(true))
                .orElse(false);
    }

    /** Those of the latest days first. */
    public List<Rulebook> newestFirst() {
        return lives.stream().sorted(Comparator.comparing(Life::begins).reversed().thenComparing(life -> life.book().id()))
                .map(Life::book).toList();
    }

    /** The one that most stands under of those that are for the day, and else the latest that has begun, or the first to come. */
    public Optional<Rulebook> inForce(LocalDate today) {
        Days day = new Days(today, today);
        Comparator<Life> largest = Comparator.<Life>comparingLong(Life::size).thenComparing(Life::begins)
                .thenComparing(life -> life.book().id());
        return lives.stream().filter(life -> life.overlap(day) > 0).max(largest)
                .or(() -> lives.stream().filter(life -> !life.begins().isAfter(today))
                        .max(Comparator.comparing(Life::begins).thenComparing(largest)))
                .or(() -> lives.stream().min(Comparator.comparing(Life::begins))).map(Life::book);
    }

    /** Empty when nothing of this sponsor stands under any rulebook. */
    public Optional<Choice> of(Party sponsor, List<Window> windows, LocalDate today) {
        List<Life> theirs = lives.stream().filter(life -> life.sponsors().containsKey(sponsor)).toList();
        Comparator<Life> newest = Comparator.comparing(Life::begins)
                .thenComparing(life -> life.sponsors().getOrDefault(sponsor, 0L)).thenComparing(life -> life.book().id());
        Optional<Days> asked = asked(windows);
        Optional<Life> fitting = asked.flatMap(days -> theirs.stream().filter(life -> life.overlap(days) > 0)
                .max(Comparator.<Life>comparingLong(life -> life.overlap(days)).thenComparing(newest)));
        if (fitting.isPresent()) {
            return fitting.map(life -> new Choice(life.book(), true));
        }
        Days now = new Days(today, today);
        return theirs.stream().max(Comparator.<Life>comparingLong(life -> life.overlap(now)).thenComparing(newest))
                .map(life -> new Choice(life.book(), life.days().isEmpty() || asked.isEmpty()));
    }

    /** The days of sale, or else of delivery; an open end is the other end's day. */
    private static Optional<Days> asked(List<Window> windows) {
        for (DateKind kind : List.of(DateKind.SALE, DateKind.DELIVERY)) {
            for (Window window : windows) {
                if (window.by() == kind) {
                    LocalDate first = window.from() == null ? window.until() : window.from();
                    LocalDate last = window.until() == null ? window.from() : window.until();
                    return first == null || last == null ? Optional.empty() : Optional.of(new Days(first, last));
                }
            }
        }
        return Optional.empty();
    }

    private static long shared(Days one, Days other) {
        LocalDate first = one.first().isAfter(other.first()) ? one.first() : other.first();
        LocalDate last = one.last().isBefore(other.last()) ? one.last() : other.last();
        return last.isBefore(first) ? 0 : ChronoUnit.DAYS.between(first, last) + 1;
    }
}
