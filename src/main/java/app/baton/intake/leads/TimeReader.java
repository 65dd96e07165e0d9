package app.baton.intake.leads;

import static java.util.Map.entry;

import app.baton.lead.enquiry.WrittenTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Times as senders write them: ISO 8601 with a blank for the T, an hour of one digit, a zone of "-05:0" or none; days and
 * clocks of the United States; the dates of mail heads. A year that is none of today's makes no time.
 */
final class TimeReader {

    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int LONGEST = 80;
    private static final int HALF_DAY = 12;
    private static final int DIGITS_OF_A_NANO = 9;
    private static final int MOST_HOURS = 18;
    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String CLOCK = "(?:(?:[T,\\s]|\\bat\\b|@)+(?<hour>\\d{1,2})(?::(?<minute>\\d{1,2}))?(?::(?<second>\\d{1,"
            + "2})(?:[.,](?<part>\\d{1,12}))?)?\\s*(?<half>[ap]\\.?m\\.?)?\\s*\\(?(?<zone>z|[+-]\\d{1,2}(?::?\\d{0,2})"
            + "|[a-z]{2,4})?\\)?(?:\\s*\\([\\w\\s]+\\))?)?";
    private static final Pattern YEAR_FIRST = any("(?<year>\\d{4})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})");
    private static final Pattern MONTH_FIRST = any("(?<month>\\d{1,2})[-/.](?<day>\\d{1,2})[-/.](?<year>\\d{4}|\\d{2})");
    private static final Pattern COMPACT = any("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern COMPACT_CLOCK = Pattern.compile("(\\d{8})T?(\\d{2})(\\d{2})(\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_NAMED = any("(?:[a-z]{3,9}\\.?,?\\s+)?(?<day>\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(?<name>"
            + MONTHS
            + ")[a-z]*\\.?,?[\\s-]+(?<year>\\d{4}|\\d{2})");
    private static final Pattern MONTH_NAMED = any("(?:[a-z]{3,9}\\.?,?\\s+)?(?<name>" + MONTHS
            + ")[a-z]*\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>\\d{4})");
    private static final Pattern EPOCH = Pattern.compile("1\\d{9}(?:\\d{3})?");
    private static final Pattern CLOCK_ALONE =
            Pattern.compile("(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?(?::(?<second>\\d{2}))?\\s*(?<half>[ap]"
            + "\\.?m\\.?)?", Pattern.CASE_INSENSITIVE);
    private static final Map<String, Integer> ZONES = Map.ofEntries(entry("z", 0), entry("utc", 0), entry("gmt", 0), entry("ut",
            0),
            entry("est", -5), entry("edt", -4), entry("cst", -6), entry("cdt", -5), entry("mst", -7), entry("mdt", -6),
            entry("pst", -8), entry("pdt", -7), entry("akst", -9), entry("akdt", -8), entry("hst", -10));

    private TimeReader() { }

    private static Pattern any(String day) {
        return Pattern.compile(day + CLOCK, Pattern.CASE_INSENSITIVE);
    }

    static Optional<WrittenTime> read(String written) {
        String text = written.strip();
        if (text.length() < 6 || text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return at(text);
        } catch (DateTimeException | NumberFormatException senseless) {
            return Optional.empty();
        }
    }

    private static Optional<WrittenTime> at(String text) {
        Matcher run = COMPACT_CLOCK.matcher(text);
        if (run.matches()) {
            String clock = run.group(2) + ":" + run.group(3) + (run.group(4) == null ? "" : ":" + run.group(4));
            return of(COMPACT, run.group(1) + "T" + clock + (run.group(5) == null ? "" : run.group(5)), text, false);
        }
        if (EPOCH.matcher(text).matches()) {
            OffsetDateTime moment = Instant.ofEpochSecond(Long.parseLong(text.substring(0, 10))).atOffset(ZoneOffset.UTC);
            return Optional.of(new WrittenTime(text, moment.toLocalDate(), moment.toLocalTime(), ZoneOffset.UTC));
        }
        return of(YEAR_FIRST, text, text, false).or(() -> of(MONTH_FIRST, text, text, false))
                .or(() -> of(DAY_NAMED, text, text, true)).or(() -> of(MONTH_NAMED, text, text, true))
                .or(() -> of(COMPACT, text, text, false));
    }

    private static Optional<WrittenTime> of(Pattern pattern, String text, String written, boolean named) {
        Matcher found = pattern.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(found.group("year"));
        year += found.group("year").length() == 2 ? 2000 : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            return Optional.empty();
        }
        int month = named ? MONTHS.indexOf(found.group("name").toLowerCase(Locale.ROOT)) / 4 + 1
                : Integer.parseInt(found.group("month"));
        int day = Integer.parseInt(found.group("day"));
        // the other order of day and month is meant where this one can't be
        boolean other = pattern == MONTH_FIRST && month > HALF_DAY && day <= HALF_DAY;
        LocalDate date = LocalDate.of(year, other ? day : month, other ? month : day);
        return Optional.of(new WrittenTime(written, date, clock(found, true), offset(found.group("zone"))));
    }

    /** A time of day alone: "10:30 AM", "5 pm"; a bare number is an hour only where it has minutes. */
    static Optional<LocalTime> clock(String written) {
        Matcher found = CLOCK_ALONE.matcher(written.strip());
        if (!found.matches() || found.group("minute") == null && found.group("half") == null) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(clock(found, false));
        } catch (DateTimeException senseless) {
            return Optional.empty();
        }
    }

    private static @Nullable LocalTime clock(Matcher found, boolean withDay) {
        if (found.group("hour") == null) {
            return null;
        }
        int hour = Integer.parseInt(found.group("hour"));
        String half = found.group("half") == null ? "" : found.group("half").substring(0, 1).toLowerCase(Locale.ROOT);
        if (!half.isEmpty() && hour > HALF_DAY || found.group("minute") == null && half.isEmpty()) {
            throw new DateTimeException("no hour");
        }
        int shown = half.isEmpty() ? hour : hour % HALF_DAY + (half.equals("p") ? HALF_DAY : 0);
        return LocalTime.of(shown, number(found.group("minute")), number(found.group("second")),
                withDay ? nanos(found.group("part")) : 0);
    }

    private static int number(@Nullable String digits) {
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static int nanos(@Nullable String part) {
        if (part == null) {
            return 0;
        }
        String nine = (part + "0".repeat(DIGITS_OF_A_NANO)).substring(0, DIGITS_OF_A_NANO);
        return Integer.parseInt(nine);
    }

    /**
     * "-05:00", "-0500", "-5", "-05:0", "EST", "Z"; a name that is no zone, or one that has a summer and a winter, says nothing.
     */
    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String text = zone.toLowerCase(Locale.ROOT);
        char sign = text.charAt(0);
        if (sign != '+' && sign != '-') {
            return ZONES.containsKey(text) ? ZoneOffset.ofHours(ZONES.get(text)) : null;
        }
        String digits = text.substring(1).replace(":", "");
        boolean parted = text.contains(":");
        int whole = parted ? text.indexOf(':') - 1 : Math.max(1, digits.length() > 2 ? digits.length() - 2 : digits.length());
        int hours = Integer.parseInt(digits.substring(0, whole));
        String minutes = digits.substring(whole);
        if (hours > MOST_HOURS) {
            throw new DateTimeException("no offset");
        }
        int turn = sign == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(turn * hours, turn * (minutes.isEmpty() ? 0 : Integer.parseInt(minutes)
                * (minutes.length() == 1 ? 10 : 1)));
    }
}
