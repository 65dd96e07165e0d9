package app.baton.app.demo;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the money of one month differs from the bulletin of November: sponsors pay more when the year ends and winter is
 * slow, less in spring. The month in which the demo is opened does not differ. An amount changes in the program's rules
 * and in the sponsor's words alike.
 */
final class Variation {

    /** Quarters of a thousand more or less than in November, from January to December. */
    private static final int[] SEASON = {-1, 0, -1, -2, -1, -1, 0, 1, 0, -1, 0, 1};

    /** Whole points of the special rates above those of November, from January to December. */
    private static final int[] RATES = {1, 1, 2, 2, 2, 1, 1, 1, 0, 1, 0, 0};

    private static final Set<String> AMOUNTS = Set.of("01", "04", "05", "07", "09", "11", "17", "21", "22", "24", "25",
            "M01", "M04");
    private static final Set<String> RATED = Set.of("02", "03", "M02");
    private static final Set<String> LEASES = Set.of("08", "M03");

    private static final Pattern AMOUNT = Pattern.compile("(?<=\")(\\d{3,5})\\.00(?=\")|(?<![\\d,])\\d{1,3}(?:,\\d{3})+"
            + "|(?<=\\$)\\d{3}\\b(?!,)|(?<=\\| )\\d{3}(?= \\|)");
    private static final Pattern RATE = Pattern.compile("(?<=\"apr\":\")[\\d.]+(?=\")|(?<=\\| )\\d\\.\\d(?= \\|)"
            + "|\\b\\d\\.\\d(?= APR)");
    private static final Pattern FACTOR = Pattern.compile("(?<=\")0\\.00\\d+(?=\")|(?<=\\| )\\.00\\d+(?= \\|)");

    private final YearMonth month;
    private final boolean asWritten;

    Variation(YearMonth month, boolean asWritten) {
        this.month = month;
        this.asWritten = asWritten;
    }

    /** A program's JSON as it was in this month. */
    String of(String program, String json) {
        if (asWritten) {
            return json;
        }
        if (AMOUNTS.contains(program)) {
            return AMOUNT.matcher(json).replaceAll(found -> Matcher.quoteReplacement(moved(program, found)));
        }
        if (RATED.contains(program)) {
            return RATE.matcher(json).replaceAll(found -> rate(found.group()));
        }
        return LEASES.contains(program) ? FACTOR.matcher(json).replaceAll(found -> factor(found.group())) : json;
    }

    /** What stood in November as this amount ("2,000") or rate ("2.9") of a program, as it was in this month. */
    String figure(String program, String november) {
        if (asWritten) {
            return november;
        }
        if (RATED.contains(program)) {
            return rate(november);
        }
        return AMOUNTS.contains(program) ? words(amount(program, whole(november))) : november;
    }

    private String moved(String program, MatchResult found) {
        String rule = found.group(1);
        return rule == null ? words(amount(program, whole(found.group()))) : amount(program, Integer.parseInt(rule)) + ".00";
    }

    private int amount(String program, int november) {
        int steps = SEASON[month.getMonthValue() - 1] + Dice.roll(3, "amount", program, month) - 1;
        if (november >= 1500) {
            return november + 250 * steps;
        }
        return november >= 750 ? november + 250 * Math.clamp(steps, -1, 1) : november + 50 * steps;
    }

    private String rate(String november) {
        return new BigDecimal(november).add(BigDecimal.valueOf(RATES[month.getMonthValue() - 1])).toPlainString();
    }

    private String factor(String november) {
        BigDecimal moved = new BigDecimal(november)
                .add(BigDecimal.valueOf(RATES[month.getMonthValue() - 1]).movePointLeft(4));
        return november.startsWith("0") ? moved.stripTrailingZeros().toPlainString()
                : moved.setScale(5).toPlainString().substring(1);
    }

    private static int whole(String words) {
        return Integer.parseInt(words.replace(",", ""));
    }

    private static String words(int amount) {
        return String.format(Locale.US, "%,d", amount);
    }
}
