package app.baton.campaign;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the last days that an advertisement names: "until November 30", "ends 11/30/26", "by midnight on Dec. 2nd". */
final class NamedDays {

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    private static final String BETWEEN =
            "midnight|the end of|close of business|on|in|mon\\w*|tues?\\w*|wed\\w*|thu\\w*|fri\\w*|sat\\w*|sun\\w*";

    /** Other days, such as that of an anniversary, are nobody's last day; only what follows one of these words is. */
    private static final Pattern LAST = Pattern.compile(
            "\\b(?:until|till|til|through|thru|by|before|ends?|ending|expires?|expiring|exp\\.?|valid to|good to)\\s+"
                    + "(?:(?:" + BETWEEN + ")[,.]?\\s+)*"
                    + "(?:(?<month>" + MONTHS + ")[a-z]*\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<year>\\d{4}))?\\b"
                    + "|(?<m>\\d{1,2})/(?<d>\\d{1,2})(?:/(?<y>\\d{4}|\\d{2}))?(?![\\d/]))",
            Pattern.CASE_INSENSITIVE);

    private NamedDays() { }

    /** In the order of the text; a day without a year is the one nearest to {@code around}; what is no day is passed over. */
    static Set<LocalDate> last(String text, LocalDate around) {
        Set<LocalDate> days = new LinkedHashSet<>();
        Matcher found = LAST.matcher(text);
        while (found.find()) {
            day(found, around).ifPresent(days::add);
        }
        return days;
    }

    private static Optional<LocalDate> day(Matcher found, LocalDate around) {
        boolean named = found.group("month") != null;
        int month = named ? 1 + List.of(MONTHS.split("\\|")).indexOf(found.group("month").toLowerCase(Locale.ROOT))
                : Integer.parseInt(found.group("m"));
        int day = Integer.parseInt(found.group(named ? "day" : "d"));
        String year = found.group(named ? "year" : "y");
        if (year != null) {
            return of(Integer.parseInt(year.length() == 2 ? "20" + year : year), month, day);
        }
        return Stream.of(-1, 0, 1).flatMap(by -> of(around.getYear() + by, month, day).stream())
                .min(Comparator.comparingLong(it -> Math.abs(ChronoUnit.DAYS.between(it, around))));
    }

    private static Optional<LocalDate> of(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
