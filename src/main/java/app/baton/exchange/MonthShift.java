package app.baton.exchange;

import app.baton.journal.WholeMonths;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Moves a programs document by whole months, so that a demo is always a living month (R38). Every date in it moves, in
 * fields and in words alike ("2026-11-30", "2026-11", "November 2026", "1 December", "November 30"), by {@link WholeMonths}.
 * Ids, model years and amounts stay.
 */
public final class MonthShift {

    private static final String MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.US)).collect(Collectors.joining("|"));
    private static final Pattern DATE = Pattern.compile("\\b(\\d{4}-\\d{2}-\\d{2})\\b"
            + "|\\b(\\d{1,2} )?(" + MONTHS + ")( \\d{1,2}\\b)?( \\d{4})?\\b"
            + "|\\b(\\d{4}-(?:0[1-9]|1[0-2]))\\b(?!-?\\d)");

    private final YearMonth written;
    private final int months;

    private MonthShift(YearMonth written, int months) {
        this.written = written;
        this.months = months;
    }

    /**
     * The same document, so many months later (or, below zero, earlier).
     *
     * @param written the month that the document is about: a date without a year is the one nearest to it
     */
    public static String move(String json, YearMonth written, int months) {
        return new MonthShift(written, months).moved(CanonicalJson.read(json)).toString();
    }

    private JsonNode moved(JsonNode node) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = JsonNodeFactory.instance.objectNode();
            object.properties().forEach(field -> copy.set(field.getKey(), moved(field.getValue())));
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> copy.add(moved(item)));
            return copy;
        }
        return node.isString() ? JsonNodeFactory.instance.stringNode(moved(node.stringValue())) : node;
    }

    private String moved(String text) {
        return DATE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(moved(found)));
    }

    private String moved(MatchResult found) {
        if (found.group(1) != null) {
            return WholeMonths.later(LocalDate.parse(found.group(1)), months).toString();
        }
        if (found.group(6) != null) {
            return YearMonth.parse(found.group(6)).plusMonths(months).toString();
        }
        boolean before = found.group(2) != null;
        @Nullable String day = before ? found.group(2) : found.group(4);
        String year = found.group(5) == null ? "" : found.group(5);
        if (day == null && year.isEmpty()) {
            // a month's name alone may be the word "may"
            return found.group();
        }
        Month month = Arrays.stream(Month.values())
                .filter(one -> one.getDisplayName(TextStyle.FULL, Locale.US).equals(found.group(3))).findFirst().orElseThrow();
        YearMonth of = year.isEmpty() ? nearest(month) : YearMonth.of(Integer.parseInt(year.strip()), month);
        String name = of.plusMonths(months).getMonth().getDisplayName(TextStyle.FULL, Locale.US);
        String moved = year.isEmpty() ? "" : " " + of.plusMonths(months).getYear();
        if (day == null) {
            return name + moved;
        }
        int number = Integer.parseInt(day.strip());
        if (!of.isValidDay(number)) {
            return found.group();
        }
        int to = WholeMonths.later(of.atDay(number), months).getDayOfMonth();
        return before ? to + " " + name + moved : name + " " + to + moved;
    }

    private YearMonth nearest(Month month) {
        YearMonth same = YearMonth.of(written.getYear(), month);
        long apart = ChronoUnit.MONTHS.between(written, same);
        return apart > 6 ? same.minusYears(1) : apart < -6 ? same.plusYears(1) : same;
    }
}
