package app.baton.ui.programs;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
            + "|\\b(?<name>" + MONTHS + ")\\.? (?<dayAfter>\\d{1,2})\\b(?!,\\d)"
            + "|\\b(?<dayBefore>\\d{1,2}) (?<nameAfter>" + MONTHS + ")\\b"
            + "|(?<![\\w-])\\$?(?<number>\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?|\\.\\d+)"
            + "(?<percent> ?%| percent\\b)?(?![\\w-])");

    private final Set<Object> figures = new HashSet<>();

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
                figure(matcher).ifPresent(known.figures::add);
            }
        }
        return known;
    }

    List<Span> split(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        int at = 0;
        while (matcher.find()) {
            if (figure(matcher).filter(figures::contains).isPresent()) {
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

    private static Optional<Object> figure(Matcher token) {
        if (token.group("month") != null) {
            return day(Integer.parseInt(token.group("month")), token.group("day"));
        }
        if (token.group("name") != null) {
            return day(month(token.group("name")), token.group("dayAfter"));
        }
        if (token.group("nameAfter") != null) {
            return day(month(token.group("nameAfter")), token.group("dayBefore"));
        }
        BigDecimal number = new BigDecimal(token.group("number").replace(",", "")).stripTrailingZeros();
        boolean telling = token.group().startsWith("$") || token.group("percent") != null || number.scale() > 0
                || number.compareTo(BigDecimal.TEN) > 0;
        return telling ? Optional.of(number) : Optional.empty();
    }

    private static Optional<Object> day(int month, @Nullable String day) {
        try {
            return Optional.of(MonthDay.of(month, Integer.parseInt(String.valueOf(day))));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static int month(String name) {
        return Arrays.stream(Month.values()).filter(month -> month.getDisplayName(TextStyle.FULL, Locale.US)
                .startsWith(name.substring(0, 3))).findFirst().map(Month::getValue).orElse(0);
    }
}
