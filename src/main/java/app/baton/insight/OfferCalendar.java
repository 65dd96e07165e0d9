package app.baton.insight;

import app.baton.incentive.Audience;
import app.baton.incentive.Compatibility;
import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * The offers of some days as bars in rows, one row for each vehicle line and a first one for offers that name none.
 * Within a row no two bars of a lane share a day. It is worked out from days alone and knows no pixel.
 */
public record OfferCalendar(LocalDate today, Span shown, List<Row> rows, List<Rulebook> rulebooks) {

    private static final Pattern YEAR = Pattern.compile("^\\d{4} ");

    public OfferCalendar {
        rows = List.copyOf(rows);
        rulebooks = List.copyOf(rulebooks);
    }

    /**
     * One vehicle line; {@code model} is empty for the offers of every line. Gaps are the days, after its first offer and
     * until the end of the next month, on which no customer offer names the line.
     */
    public record Row(String model, List<Bar> bars, List<Span> gaps, int lanes) {
        public Row {
            bars = List.copyOf(bars);
            gaps = List.copyOf(gaps);
        }

        /** How many of its offers clash with another one. */
        public int clashing() {
            return Math.toIntExact(bars.stream().filter(bar -> !bar.clashes().isEmpty()).count());
        }
    }

    /**
     * One offer in one row; {@code draft} is one that nobody outside the office has yet, {@code followed} a revision that
     * counts until a newer one of the same offer begins.
     */
    public record Bar(Offer offer, boolean draft, boolean followed, int lane, List<Clash> clashes) {
        public Bar {
            clashes = List.copyOf(clashes);
        }

        public Span span() {
            return offer.span();
        }

        /** Stays the same through all revisions; a draft beside what is published has a key of its own. */
        public String key() {
            return draft ? "draft:" + offer.key() : followed ? "followed:" + offer.key() + " " + span() : offer.key();
        }

        /** Not laid out yet. */
        static Bar of(Offer offer, boolean draft) {
            return new Bar(offer, draft, false, 0, List.of());
        }

        static Bar of(ProgramDays days) {
            return new Bar(new Offer.OfProgram(days.program(), days.span()), false, days.followed(), 0, List.of());
        }

        Bar in(int newLane, List<Clash> newClashes) {
            return new Bar(offer, draft, followed, newLane, newClashes);
        }
    }

    /** On these days the other offer stands in the way. */
    public record Clash(Kind kind, String key, String name, Span days) {

        /** Why two offers should not run side by side. */
        public enum Kind {
            /** Their texts or the table of groups forbid them on one deal. */
            NOT_TOGETHER,
            /** Two campaigns advertise the same vehicle line. */
            SAME_LINE
        }
    }

    /** Lays out the offers that meet the shown days. */
    public static OfferCalendar of(LocalDate today, Span shown, Collection<Bar> all, Collection<Rulebook> rulebooks) {
        List<Bar> offers = all.stream().filter(bar -> bar.span().meets(shown)).toList();
        SortedMap<String, List<Bar>> byModel = byModel(offers);
        Span planned = shown.both(new Span(null, YearMonth.from(today).plusMonths(1).atEndOfMonth())).orElse(shown);
        Clashes clashes = new Clashes(new Compatibility(rulebooks));
        List<Row> rows = new ArrayList<>();
        byModel.forEach((model, bars) -> rows.add(row(model, bars, planned, clashes)));
        return new OfferCalendar(today, shown, rows, List.copyOf(rulebooks));
    }

    private static SortedMap<String, List<Bar>> byModel(List<Bar> offers) {
        List<List<String>> named = offers.stream().map(bar -> bar.offer().models()).toList();
        Set<String> models = new LinkedHashSet<>();
        for (int i = 0; i < named.size(); i++) {
            if (offers.get(i).offer() instanceof Offer.OfProgram) {
                models.addAll(named.get(i));
            }
        }
        Map<String, String> rows = new HashMap<>();
        SortedMap<String, List<Bar>> byModel = new TreeMap<>();
        for (int i = 0; i < named.size(); i++) {
            Set<String> of = new LinkedHashSet<>();
            named.get(i).forEach(name -> of.add(rows.computeIfAbsent(name, it -> model(it, models))));
            for (String model : of.isEmpty() ? Set.of("") : of) {
                byModel.computeIfAbsent(model, _ -> new ArrayList<>()).add(offers.get(i));
            }
        }
        return byModel;
    }

    /** The first bar of an offer. */
    public Optional<Bar> bar(String key) {
        return rows.stream().flatMap(row -> row.bars().stream()).filter(bar -> bar.key().equals(key)).findFirst();
    }

    /** The same with some of the bars; clashes and gaps are still told against all. Rows without a bar are left out. */
    public OfferCalendar only(BiPredicate<String, Bar> wanted) {
        List<Row> some = rows.stream().map(row -> packed(row.model(), row.bars().stream()
                        .filter(bar -> wanted.test(row.model(), bar)).toList(), row.gaps()))
                .filter(row -> !row.bars().isEmpty()).toList();
        return new OfferCalendar(today, shown, some, rulebooks);
    }

    /** The same calendar with offers moved, as far as they still meet its days. */
    OfferCalendar with(List<OfferMove> moves) {
        Map<String, Bar> bars = new LinkedHashMap<>();
        rows.forEach(row -> row.bars().forEach(bar -> bars.put(bar.key(), bar)));
        moves.forEach(move -> bars.put(move.key(), Bar.of(move.after(), move.bar().draft())));
        return of(today, shown, bars.values(), rulebooks);
    }

    /** Whether marketing's name of a vehicle line means a bulletin's model: "2026 F-150 XLT" and "Mach-E" do. */
    public static boolean sameModel(String name, String model) {
        String wanted = YEAR.matcher(name.strip().toLowerCase(Locale.US)).replaceFirst("");
        String lower = model.toLowerCase(Locale.US);
        return wanted.equals(lower) || wanted.startsWith(lower + " ") || lower.endsWith(" " + wanted);
    }

    private static String model(String name, Set<String> models) {
        return models.stream().filter(model -> sameModel(name, model)).max(Comparator.comparingInt(String::length)).orElse(name);
    }

    private static Row row(String model, List<Bar> bars, Span planned, Clashes clashes) {
        List<Bar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparing((Bar bar) -> bar.offer() instanceof Offer.OfProgram)
                .thenComparing(bar -> bar.span().fromOr(LocalDate.MIN)).thenComparing(bar -> bar.span().untilOr(LocalDate.MAX))
                .thenComparing(Bar::key));
        Map<String, List<Clash>> found = clashes.among(sorted);
        return packed(model, sorted.stream().map(bar -> bar.in(0, found.getOrDefault(bar.key(), List.of()))).toList(),
                model.isEmpty() ? List.of() : gaps(sorted, planned));
    }

    /** Puts bars into lanes, campaigns above programs. */
    private static Row packed(String model, List<Bar> bars, List<Span> gaps) {
        List<LocalDate> lastDays = new ArrayList<>();
        List<Bar> placed = new ArrayList<>();
        int ofCampaigns = 0;
        for (Bar bar : bars) {
            boolean program = bar.offer() instanceof Offer.OfProgram;
            int lane = lane(bar.span(), lastDays, program ? ofCampaigns : 0);
            ofCampaigns = program ? ofCampaigns : lastDays.size();
            placed.add(bar.in(lane, bar.clashes()));
        }
        return new Row(model, placed, gaps, lastDays.size());
    }

    /** The first lane from the given one on that is free when the span starts; it is taken from then on. */
    private static int lane(Span span, List<LocalDate> lastDays, int first) {
        LocalDate until = span.untilOr(LocalDate.MAX);
        for (int lane = first; lane < lastDays.size(); lane++) {
            if (span.startsAfter(lastDays.get(lane))) {
                lastDays.set(lane, until);
                return lane;
            }
        }
        lastDays.add(until);
        return lastDays.size() - 1;
    }

    private static List<Span> gaps(Collection<Bar> bars, Span planned) {
        List<Span> gaps = new ArrayList<>();
        List<Span> spans = bars.stream().filter(OfferCalendar::customers).map(Bar::span)
                .sorted(Comparator.comparing(span -> span.fromOr(LocalDate.MIN))).toList();
        LocalDate covered = null;
        for (Span span : spans) {
            if (covered != null && span.startsAfter(covered.plusDays(1))) {
                gaps.add(Span.of(covered.plusDays(1), span.fromOr(covered).minusDays(1)));
            }
            LocalDate until = span.until();
            if (until == null) {
                return gaps;
            }
            covered = covered == null || until.isAfter(covered) ? until : covered;
        }
        LocalDate end = planned.until();
        if (covered != null && end != null && covered.isBefore(end)) {
            gaps.add(Span.of(covered.plusDays(1), end));
        }
        return gaps;
    }

    private static boolean customers(Bar bar) {
        return !(bar.offer() instanceof Offer.OfProgram(Program program, _)) || program.audience() != Audience.DEALER;
    }
}
