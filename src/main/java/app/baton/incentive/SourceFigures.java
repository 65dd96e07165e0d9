package app.baton.incentive;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every number and date that a sponsor's text holds, however it is spelled: 2,750, ".00198", "three", 11/30, 30 November. */
final class SourceFigures {

    private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight",
            "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
            "twenty");
    private static final String MONTHS = Arrays.stream(Month.values()).map(month -> month.getDisplayName(TextStyle.FULL,
            Locale.US) + "|" + month.getDisplayName(TextStyle.SHORT, Locale.US)).collect(Collectors.joining("|"));
    private static final Pattern NUMBER = Pattern.compile("(?<!\\d)(?<!\\d[.,])(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?"
            + "|\\d+(?:\\.\\d+)?|\\.\\d+)(?![.,]?\\d)");
    private static final Pattern YEAR = Pattern.compile("19[89]\\d|20[1-3]\\d");
    private static final Pattern WORD = Pattern.compile("\\b(" + String.join("|", WORDS) + ")\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ISO = Pattern.compile("\\b(\\d{4})-(\\d{2})-(\\d{2})\\b");
    private static final Pattern US = Pattern.compile("(?<![\\d/-])(\\d{1,2})[/-](\\d{1,2})(?:[/-](\\d{2,4}))?(?![\\d/-])");
    private static final Pattern MONTH_FIRST = Pattern.compile("\\b(" + MONTHS + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b"
            + "(?:,? (\\d{4}))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST = Pattern.compile("\\b(\\d{1,2}) (" + MONTHS + ")\\b\\.?(?: (\\d{4}))?",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final Set<BigDecimal> numbers = new HashSet<>();
    private final Set<Integer> years = new HashSet<>();
    private final Set<LocalDate> dates = new HashSet<>();
    private final Set<MonthDay> days = new HashSet<>();

    private SourceFigures(String text) {
        this.text = text.toUpperCase(Locale.ROOT);
        NUMBER.matcher(text).results().forEach(found -> {
            boolean money = found.start() > 0 && text.charAt(found.start() - 1) == '$';
            if (!money && YEAR.matcher(found.group()).matches()) {
                years.add(number(found.group()));
            } else {
                numbers.add(new BigDecimal(found.group().replace(",", "")).stripTrailingZeros());
            }
        });
        WORD.matcher(text).results().forEach(found ->
                numbers.add(BigDecimal.valueOf(WORDS.indexOf(found.group().toLowerCase(Locale.ROOT))).stripTrailingZeros()));
        ISO.matcher(text).results().forEach(found -> date(found.group(1), number(found.group(2)), number(found.group(3))));
        Matcher us = US.matcher(text);
        while (us.find()) {
            date(us.group(3) == null ? "" : us.group(3), number(us.group(1)), number(us.group(2)));
        }
        MONTH_FIRST.matcher(text).results().forEach(found -> date(found.group(3) == null ? "" : found.group(3),
                month(found.group(1)), number(found.group(2))));
        DAY_FIRST.matcher(text).results().forEach(found -> date(found.group(3) == null ? "" : found.group(3),
                month(found.group(2)), number(found.group(1))));
    }

    static SourceFigures in(String text) {
        return new SourceFigures(text);
    }

    /** Whether the word stands in the text, and not as a part of a longer one. */
    boolean says(String word) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(word.toUpperCase(Locale.ROOT)) + "(?![\\p{L}\\d])")
                .matcher(text).find();
    }

    /** A model year, which is no amount and no count. */
    boolean namesYear(int year) {
        return years.contains(year) || dates.stream().anyMatch(date -> date.getYear() == year);
    }

    boolean names(BigDecimal number) {
        return numbers.contains(number.stripTrailingZeros());
    }

    /** With its year, or without one as tables of one month print it. */
    boolean names(LocalDate date) {
        return dates.contains(date) || days.contains(MonthDay.from(date));
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static int month(String name) {
        return Arrays.stream(Month.values()).filter(month -> name.toLowerCase(Locale.ROOT).startsWith(
                month.getDisplayName(TextStyle.SHORT, Locale.US).toLowerCase(Locale.ROOT))).findFirst()
                .map(Month::getValue).orElse(0);
    }

    private void date(String year, int month, int day) {
        try {
            if (year.isEmpty()) {
                days.add(MonthDay.of(month, day));
            } else {
                dates.add(LocalDate.of(year.length() == 2 ? 2000 + number(year) : number(year), month, day));
            }
        } catch (DateTimeException noDate) {
            // 26-1101 looks like one and is a code
            numbers.add(BigDecimal.valueOf(day).stripTrailingZeros());
        }
    }
}
