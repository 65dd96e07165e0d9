package app.baton.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.joda.money.Money;

/** The one place where money, numbers and times become text for a person: US English, in the dealership's zone. */
public final class Formats {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM d", Locale.US);
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("MMM d, yyyy", Locale.US);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEE, MMM d", Locale.US);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.US);
    private static final DateTimeFormatter SHORT_MONTH = DateTimeFormatter.ofPattern("MMM", Locale.US);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("EEE, MMM d, h:mm a", Locale.US);

    private final ZoneId zone;

    public Formats(ZoneId zone) {
        this.zone = zone;
    }

    public ZoneId zone() {
        return zone;
    }

    /** "$2,500", or "$2,500.50" when there are cents; a minus stands before the sign. */
    public String money(Money money) {
        boolean whole = money.getAmount().stripTrailingZeros().scale() <= 0;
        return sign(money) + "$" + decimals(money.getAmount().abs(), whole ? 0 : 2);
    }

    /** Always with cents, for columns of figures. */
    public String cents(Money money) {
        return sign(money) + "$" + decimals(money.getAmount().abs(), 2);
    }

    public String count(long number) {
        // the form of NumberFormat, which is made anew for each number and takes much longer
        String digits = Long.toString(number);
        int first = number < 0 ? 1 : 0;
        return digits.length() - first <= 3 ? digits : grouped(digits, first, digits.length());
    }

    /** "Nov 30". */
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** "Nov 30, 2026". */
    public String date(LocalDate date) {
        return DATE.format(date);
    }

    /** "November 2026". */
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    /** "Nov". */
    public String shortMonth(YearMonth month) {
        return SHORT_MONTH.format(month);
    }

    /** "Mon, Nov 30". */
    public String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** "8:02 AM". */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(zone));
    }

    /** "Mon, Nov 30, 8:02 AM". */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }

    /** An age in plain words: "just now", "40 seconds", "3 minutes", "5 hours", "2 days". */
    public String age(Duration age) {
        long seconds = Math.max(0, age.toSeconds());
        if (seconds < 10) {
            return "just now";
        }
        if (seconds < 90) {
            return count(seconds) + " seconds";
        }
        if (seconds < 90 * 60) {
            return count(Math.round(seconds / 60.0)) + " minutes";
        }
        if (seconds < 36 * 3600) {
            return count(Math.round(seconds / 3600.0)) + " hours";
        }
        return count(Math.round(seconds / 86400.0)) + " days";
    }

    private static String sign(Money money) {
        return money.isNegative() ? "-" : "";
    }

    private static String decimals(BigDecimal amount, int decimals) {
        String digits = amount.setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
        return grouped(digits, 0, decimals == 0 ? digits.length() : digits.length() - decimals - 1);
    }

    /** With a comma before every three of the digits that lie between the two places. */
    private static String grouped(String digits, int first, int end) {
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = end - 3; at > first; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
