package app.baton.incentive;

import app.baton.incentive.RollPlan.Days;
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

/**
 * What a day or a name of one month is in a later one when a month is rolled over. The ends of the normal window become
 * those of the next one, so that nothing falls between the two; any other day moves by {@link WholeMonths}.
 */
final class RollShift {

    private static final String MONTHS = Arrays.stream(Month.values()).map(RollShift::name).collect(Collectors.joining("|"));
    private static final Pattern NAMED = Pattern.compile("\\b(?:(\\d{1,2}) )?(" + MONTHS + ")\\b(?: (\\d{1,2})(?!\\d))?"
            + "(,? \\d{4}\\b)?");
    private static final Pattern NUMBERED = Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})(?:-(\\d{2}))?(?![-\\d])");

    private final YearMonth from;
    private final YearMonth to;
    private final Days was;
    private final Days next;
    private final long months;

    RollShift(YearMonth from, YearMonth to, Days was, Days next) {
        this.from = from;
        this.to = to;
        this.was = was;
        this.next = next;
        this.months = ChronoUnit.MONTHS.between(from, to);
    }

    LocalDate day(LocalDate day) {
        if (day.equals(was.first())) {
            return next.first();
        }
        if (day.equals(was.last())) {
            return next.last();
        }
        return WholeMonths.later(day, months);
    }

    /** A document's or program's name with the months and days in it moved; other months in it stay. */
    String words(String text) {
        String named = NAMED.matcher(text).replaceAll(found -> Matcher.quoteReplacement(named(found)));
        return NUMBERED.matcher(named).replaceAll(found -> Matcher.quoteReplacement(numbered(found)));
    }

    private String named(MatchResult found) {
        @Nullable String year = found.group(4);
        @Nullable String day = found.group(1) == null ? found.group(3) : found.group(1);
        boolean ours = found.group(2).equals(name(from.getMonth()))
                && (year == null || Integer.parseInt(year.replaceAll("\\D", "")) == from.getYear());
        // a month's name alone may be the word "May"
        boolean word = from.getMonth() == Month.MAY && day == null && year == null;
        int number = day == null ? 1 : Integer.parseInt(day);
        if (!ours || word || !from.isValidDay(number)) {
            return found.group();
        }
        LocalDate moved = day == null ? to.atDay(1) : day(from.atDay(number));
        String month = name(moved.getMonth());
        String tail = year == null ? "" : year.replaceAll("\\d", "") + moved.getYear();
        if (day == null) {
            return month + tail;
        }
        return (found.group(1) == null ? month + " " + moved.getDayOfMonth() : moved.getDayOfMonth() + " " + month) + tail;
    }

    private String numbered(MatchResult found) {
        boolean ours = found.group(1).equals(String.valueOf(from.getYear()))
                && Integer.parseInt(found.group(2)) == from.getMonthValue();
        if (!ours) {
            return found.group();
        }
        int number = found.group(3) == null ? 0 : Integer.parseInt(found.group(3));
        if (number == 0) {
            return to.toString();
        }
        return from.isValidDay(number) ? day(from.atDay(number)).toString() : found.group();
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.US);
    }
}
