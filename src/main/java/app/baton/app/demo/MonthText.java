package app.baton.app.demo;

import app.baton.exchange.MonthShift;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The texts of November 2026, told for another month: its dates, program codes, model years, VINs and the season's name
 * move along, so that the demo is always a living month (R38).
 */
final class MonthText {

    /** The month of the bulletin and of the campaigns as they are written. */
    static final YearMonth WRITTEN = YearMonth.of(2026, 11);

    /** The day of the month on which the bulletin's windows open. */
    private static final int OPENS = 3;

    private static final int MODEL_YEAR = 2026;

    private static final Pattern CODE = Pattern.compile("\\b([MS]?)26-11(\\d\\d)\\b");
    private static final Pattern SHORT_CODE = Pattern.compile("(?<![-\\d,.$])\\b11(0[1-9]|[12]\\d|30)\\b(?![-,]\\d)");
    private static final Pattern YEAR = Pattern.compile("(?<!(?:" + Arrays.stream(Month.values())
            .map(MonthText::name).collect(Collectors.joining("|")) + ") )(?<![-\\d])(2026|2027)(?![-\\d])");

    private static final Map<Month, String> SEASONS = Map.ofEntries(Map.entry(Month.JANUARY, "New Year"),
            Map.entry(Month.FEBRUARY, "Presidents' Day"), Map.entry(Month.MARCH, "Spring"),
            Map.entry(Month.APRIL, "April"), Map.entry(Month.MAY, "Memorial Day"), Map.entry(Month.JUNE, "Summer"),
            Map.entry(Month.JULY, "Independence Day"), Map.entry(Month.AUGUST, "Model-Year"),
            Map.entry(Month.SEPTEMBER, "Labor Day"), Map.entry(Month.OCTOBER, "Fall"),
            Map.entry(Month.NOVEMBER, "Year-End"), Map.entry(Month.DECEMBER, "Holiday"));

    private final YearMonth month;
    private final LocalDate opens;

    private MonthText(YearMonth month, LocalDate opens) {
        this.month = month;
        this.opens = opens;
    }

    /** A month as it is seen on a day: on its first two days the bulletin would not be open yet, so there it opens at once. */
    static MonthText of(YearMonth month, LocalDate today) {
        LocalDate third = month.atDay(OPENS);
        return new MonthText(month, YearMonth.from(today).equals(month) && today.isBefore(third) ? month.atDay(1) : third);
    }

    /** The first day of the month's programs. */
    LocalDate opens() {
        return opens;
    }

    /** A text of November, moved. */
    String of(String json) {
        String moved = MonthShift.move(json, WRITTEN, (int) ChronoUnit.MONTHS.between(WRITTEN, month));
        moved = moved.replace("Year-End", season());
        if (!opens.equals(month.atDay(OPENS))) {
            moved = moved.replace(month.atDay(OPENS).toString(), opens.toString())
                    .replace(OPENS + " " + name(month.getMonth()), opens.getDayOfMonth() + " " + name(month.getMonth()));
        }
        moved = YEAR.matcher(moved).replaceAll(found -> Integer.toString(Integer.parseInt(found.group()) + years()));
        moved = CODE.matcher(moved).replaceAll("$1" + code() + "$2");
        moved = SHORT_CODE.matcher(moved).replaceAll(code().substring(3) + "$1");
        return Vins.PATTERN.matcher(moved).replaceAll(this::vin);
    }

    /** What the programs of the month begin with, such as {@code 26-11}. */
    String code() {
        return String.format(Locale.ROOT, "%02d-%02d", month.getYear() % 100, month.getMonthValue());
    }

    /** The model year that is sold out in this month; its successor comes in spring. */
    int modelYear() {
        return MODEL_YEAR + years();
    }

    String season() {
        return SEASONS.getOrDefault(month.getMonth(), "");
    }

    static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.US);
    }

    private int years() {
        return month.minusMonths(2).getYear() - WRITTEN.minusMonths(2).getYear();
    }

    private String vin(MatchResult found) {
        long serial = ChronoUnit.MONTHS.between(month, WRITTEN);
        return Matcher.quoteReplacement(Vins.moved(found.group(), years(), serial));
    }
}
