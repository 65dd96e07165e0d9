package app.baton.ui.programs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The sponsor's words in pieces, so that the figures and dates that the entry holds as well stand out. However either
 * side spells a date or an amount, the same one is found; small whole numbers would be found everywhere and are not.
 */
final class Highlights {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.US) + "|"
                    + month.getDisplayName(TextStyle.SHORT, Locale.US))
            .collect(Collectors.joining("|"));
    private static final Pattern TOKEN = Pattern.compile("(?<year>\\b\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})\\b"
            + "|\\b(?<name>" + MONTHS + ")\\.? (?<dayAfter>\\d{1,2})\\b(?!,\\d)(?:,? (?<yearAfter>\\d{4})\\b)?"
            + "|\\b(?<dayBefore>\\d{1,2}) (?<nameAfter>" + MONTHS + ")\\b(?: (?<yearLast>\\d{4})\\b)?"
            + "|(?<![\\w-])(?<!\\d[.,/:])(?<dollar>\\$?)(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "(?![\\w-]|[.,/:]\\d)(?: ?(?<unit>%|percent\\b|days?\\b|months?\\b|miles\\b|units?\\b|payments?\\b|hours?\\b))?");
    /** What a bare number of four digits is: a model year or a year of the calendar, and no amount. */
    private static final Pattern YEAR = Pattern.compile("19[89]\\d|20[1-3]\\d");

    private final Map<Object, Set<String>> figures = new HashMap<>();

    /** A number or a day of a year, with what it is a number of, or the year; empty where the text does not say that. */
    private record Figure(Object value, String kind) { }

    /** A piece of the text; {@code found} when the entry holds the same figure. */
    record Span(String text, boolean found) { }

    private Highlights() { }

    /** The text in pieces that make it up again, against everything that the entry says. */
    static List<Span> of(String text, Collection<String> entry) {
        return in(entry).split(text);
    }

    /** What the entry says, to look for in several texts. */
    static Highlights in(Collection<String> entry) {
        Highlights known = new Highlights();
        for (String line : entry) {
            Matcher matcher = TOKEN.matcher(line);
            while (matcher.find()) {
                figure(matcher).ifPresent(figure -> known.figures.computeIfAbsent(figure.value(), _ -> new HashSet<>())
                        .add(figure.kind()));
            }
        }
        return known;
    }

    List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (figure(matcher).filter(this::holds).isPresent()) {
                if (matcher.start() > at) {
                    spans.add(new Span(text.substring(at, matcher.start()), false));
                }
                spans.add(new Span(matcher.group(), true));
                at = matcher.end();
            }
        }
        if (at < text.length()) {
            spans.add(new Span(text.substring(at), false));
        }
        return spans;
    }

    /** The entry holds it too, and as the same thing: 30 days are not $30, and a day of one year is not that of the next. */
    private boolean holds(Figure figure) {
        Set<String> kinds = figures.getOrDefault(figure.value(), Set.of());
        return kinds.contains(figure.kind()) || kinds.contains("") || figure.kind().isEmpty() && !kinds.isEmpty();
    }

    private static Optional<Figure> figure(Matcher token) {
        if (token.group("month") != null) {
            return day(Integer.parseInt(token.group("month")), token.group("day"), token.group("year"));
        }
        if (token.group("name") != null) {
            return day(month(token.group("name")), token.group("dayAfter"), token.group("yearAfter"));
        }
        if (token.group("nameAfter") != null) {
            return day(month(token.group("nameAfter")), token.group("dayBefore"), token.group("yearLast"));
        }
        String digits = token.group("number");
        String unit = Objects.requireNonNullElse(token.group("unit"), "").toLowerCase(Locale.ROOT).replace("percent", "%")
                .replaceFirst("s$", "");
        String kind = token.group("dollar").isEmpty() ? unit : "$";
        if (kind.isEmpty() && YEAR.matcher(digits).matches()) {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(digits.replace(",", "")).stripTrailingZeros();
        boolean telling = !kind.isEmpty() || number.scale() > 0 || number.compareTo(BigDecimal.TEN) > 0;
        return telling ? Optional.of(new Figure(number, kind)) : Optional.empty();
    }

    private static Optional<Figure> day(int month, @Nullable String day, @Nullable String year) {
        try {
            return Optional.of(new Figure(MonthDay.of(month, Integer.parseInt(String.valueOf(day))),
                    Objects.requireNonNullElse(year, "")));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return Arrays.stream(Month.values()).filter(month -> month.getDisplayName(TextStyle.FULL, Locale.US)
                .startsWith(name.substring(0, 3))).findFirst().map(Month::getValue).orElse(0);
    }
}
