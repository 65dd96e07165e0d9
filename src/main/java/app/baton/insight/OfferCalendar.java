package app.baton.insight;

import app.baton.incentive.Audience;
import app.baton.incentive.Compatibility;
import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The offers as bars in rows, one row for each vehicle line and a first one for offers that name none. Within a row no
 * two bars of a lane share a day. It is worked out from days alone and knows no pixel.
 */
public record OfferCalendar(LocalDate today, List<Row> rows) {

    public OfferCalendar {
        rows = List.copyOf(rows);
    }

    /** One vehicle line; {@code model} is empty for the offers of every line. Gaps are days between offers without any. */
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

    /** One offer in one row; {@code draft} is one that nobody outside the office has yet. */
    public record Bar(Offer offer, boolean draft, int lane, List<Clash> clashes) {
        public Bar {
            clashes = List.copyOf(clashes);
        }

        public Span span() {
            return offer.span();
        }

        /** Stays the same through all revisions; a draft beside what is published has a key of its own. */
        public String key() {
            return draft ? "draft:" + offer.key() : offer.key();
        }

        Bar in(int newLane, List<Clash> newClashes) {
            return new Bar(offer, draft, newLane, newClashes);
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

    /** Lays out offers; drafts are told apart by their offers. */
    public static OfferCalendar of(LocalDate today, Collection<Bar> offers, Collection<Rulebook> rulebooks) {
        SortedMap<String, List<Bar>> byModel = new TreeMap<>();
        List<String> models = offers.stream().filter(bar -> bar.offer() instanceof Offer.OfProgram)
                .flatMap(bar -> bar.offer().models().stream()).distinct().toList();
        for (Bar bar : offers) {
            if (bar.offer().models().isEmpty()) {
                byModel.computeIfAbsent("", _ -> new ArrayList<>()).add(bar);
            }
            bar.offer().models().stream().map(name -> model(name, models)).distinct()
                    .forEach(model -> byModel.computeIfAbsent(model, _ -> new ArrayList<>()).add(bar));
        }
        Clashes clashes = new Clashes(new Compatibility(rulebooks));
        List<Row> rows = new ArrayList<>();
        byModel.forEach((model, bars) -> rows.add(row(model, bars, clashes)));
        return new OfferCalendar(today, rows);
    }

    /** The first bar of an offer. */
    public Optional<Bar> bar(String key) {
        return rows.stream().flatMap(row -> row.bars().stream()).filter(bar -> bar.key().equals(key)).findFirst();
    }

    /** How many different offers there are. */
    public int offers() {
        return Math.toIntExact(rows.stream().flatMap(row -> row.bars().stream()).map(Bar::key).distinct().count());
    }

    /** Whether marketing's name of a vehicle line means a bulletin's model: "2026 F-150 XLT" and "Mach-E" do. */
    public static boolean sameModel(String name, String model) {
        String wanted = name.strip().toLowerCase(Locale.US).replaceFirst("^\\d{4} ", "");
        String lower = model.toLowerCase(Locale.US);
        return wanted.equals(lower) || wanted.startsWith(lower + " ") || lower.endsWith(" " + wanted);
    }

    private static String model(String name, List<String> models) {
        return models.stream().filter(model -> sameModel(name, model)).max(Comparator.comparingInt(String::length)).orElse(name);
    }

    private static Row row(String model, List<Bar> bars, Clashes clashes) {
        List<Bar> sorted = new ArrayList<>(bars);
        sorted.sort(Comparator.comparing((Bar bar) -> bar.offer() instanceof Offer.OfProgram)
                .thenComparing(bar -> bar.span().fromOr(LocalDate.MIN)).thenComparing(bar -> bar.span().untilOr(LocalDate.MAX))
                .thenComparing(Bar::key));
        Map<Bar, List<Clash>> found = clashes.among(sorted);
        List<LocalDate> lastDays = new ArrayList<>();
        List<Bar> placed = new ArrayList<>();
        int ofCampaigns = 0;
        for (Bar bar : sorted) {
            boolean program = bar.offer() instanceof Offer.OfProgram;
            int lane = lane(bar.span(), lastDays, program ? ofCampaigns : 0);
            ofCampaigns = program ? ofCampaigns : lastDays.size();
            placed.add(bar.in(lane, found.getOrDefault(bar, List.of())));
        }
        return new Row(model, placed, model.isEmpty() ? List.of() : gaps(sorted), lastDays.size());
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

    /** Days between two customer offers of a line on which there is none. */
    static List<Span> gaps(Collection<Bar> bars) {
        List<Span> gaps = new ArrayList<>();
        List<Span> spans = bars.stream().filter(OfferCalendar::customers).map(Bar::span)
                .sorted(Comparator.comparing(span -> span.fromOr(LocalDate.MIN))).toList();
        LocalDate covered = null;
        for (Span span : spans) {
            LocalDate from = span.from();
            if (covered != null && from != null && from.isAfter(covered.plusDays(1))) {
                gaps.add(Span.of(covered.plusDays(1), from.minusDays(1)));
            }
            LocalDate until = span.until();
            if (until == null) {
                return gaps;
            }
            covered = covered == null || until.isAfter(covered) ? until : covered;
        }
        return gaps;
    }

    private static boolean customers(Bar bar) {
        return !(bar.offer() instanceof Offer.OfProgram(Program program)) || program.audience() != Audience.DEALER;
    }

    /** Finds the offers of one row that stand in each other's way. */
    private record Clashes(Compatibility compatibility) {

        Map<Bar, List<Clash>> among(List<Bar> bars) {
            Map<Bar, List<Clash>> found = new LinkedHashMap<>();
            for (int one = 0; one < bars.size(); one++) {
                for (int other = one + 1; other < bars.size(); other++) {
                    Bar first = bars.get(one);
                    Bar second = bars.get(other);
                    if (first.span().meets(second.span())) {
                        kind(first, second).ifPresent(kind -> {
                            found.computeIfAbsent(first, _ -> new ArrayList<>()).add(clash(kind, first, second));
                            found.computeIfAbsent(second, _ -> new ArrayList<>()).add(clash(kind, second, first));
                        });
                    }
                }
            }
            return found;
        }

        private Optional<Clash.Kind> kind(Bar one, Bar other) {
            if (one.offer().key().equals(other.offer().key())) {
                return Optional.empty();
            }
            if (one.offer() instanceof Offer.OfCampaign && other.offer() instanceof Offer.OfCampaign) {
                return Optional.of(Clash.Kind.SAME_LINE);
            }
            if (one.offer() instanceof Offer.OfProgram(Program first)
                    && other.offer() instanceof Offer.OfProgram(Program second) && forEverybody(first, second)) {
                return switch (compatibility.between(first, second).why()) {
                    case TEXT_FORBIDS, TABLE, ALONE -> compatibility.between(first, second).together() ? Optional.empty()
                            : Optional.of(Clash.Kind.NOT_TOGETHER);
                    case SAME_PROGRAM, TWO_ROUTES, WRONG_ROUTE, TEXT_ALLOWS, WITH_ALL, NO_RULE -> Optional.empty();
                };
            }
            return Optional.empty();
        }

        /** Offers for some people are alternatives on purpose; two for everybody that exclude each other mislead. */
        private static boolean forEverybody(Program one, Program other) {
            return one.audience() == Audience.EVERYBODY && other.audience() == Audience.EVERYBODY;
        }

        private static Clash clash(Clash.Kind kind, Bar of, Bar with) {
            Span one = of.span();
            Span other = with.span();
            LocalDate from = one.from() == null ? other.from() : other.from() == null ? one.from()
                    : one.from().isAfter(other.from()) ? one.from() : other.from();
            LocalDate until = one.until() == null ? other.until() : other.until() == null ? one.until()
                    : one.until().isBefore(other.until()) ? one.until() : other.until();
            return new Clash(kind, with.key(), with.offer().name(), new Span(from, until));
        }
    }
}
