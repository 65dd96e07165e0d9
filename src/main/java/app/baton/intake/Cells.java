package app.baton.intake;

import app.baton.money.Dollars;
import app.baton.vehicle.VehicleState;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.joda.money.Money;

/** Values as feeds write them: "$1,234.00", "(500)", "39 mi", "07/06/2026", "N". What is not recognized is empty. */
public final class Cells {

    private static final Pattern NUMBER = Pattern.compile("(\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.(\\d*))?");
    private static final BigDecimal MILES_OF_A_KILOMETER = new BigDecimal("0.621371192");
    private static final Set<String> NOTHING = Set.of("", "-", "--", "n/a", "na", "null", "none", "unknown");
    private static final List<DateTimeFormatter> DATES = List.of(format("uuuu-M-d"), format("uuuu/M/d"), format("M/d/uuuu"),
            format("M-d-uuuu"), format("uuuuMMdd"), format("MMM d, uuuu"), format("MMMM d, uuuu"), format("d-MMM-uuuu"),
            short2("M/d/"));

    private Cells() { }

    /** Whether the cell says that there is no value. */
    public static boolean blank(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** An amount of dollars; below zero with a minus or in the brackets of accountants. */
    static Optional<Money> amount(String cell) {
        String text = cell.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00a0]|USD|US\\$", "");
        boolean brackets = text.startsWith("(") && text.endsWith(")");
        if (brackets) {
            text = text.substring(1, text.length() - 1);
        }
        boolean minus = text.startsWith("-") || text.startsWith("$-") || text.endsWith("-");
        text = text.replaceFirst("^-?\\$?-?", "").replaceFirst("-$", "");
        Matcher number = NUMBER.matcher(text);
        if (!number.matches() || number.group(1).length() > 15) {
            return Optional.empty();
        }
        String cents = number.group(2) == null ? "" : number.group(2).replaceFirst("0+$", "");
        if (cents.length() > 2) {
            return Optional.empty();
        }
        Money money = Dollars.parse(number.group(1).replace(",", "") + (cents.isEmpty() ? "" : "." + cents));
        return Optional.of(brackets || minus ? money.negated() : money);
    }

    /** Whole miles; "km" behind the number is turned into miles. */
    public static Optional<Integer> miles(String cell, boolean kilometers) {
        Matcher parts = Pattern.compile("([\\d,.]+)\\s*(mi|mi\\.|mile|miles|km|kms|kilometers)?", Pattern.CASE_INSENSITIVE)
                .matcher(cell.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        Matcher number = NUMBER.matcher(parts.group(1));
        if (!number.matches() || number.group(1).replace(",", "").length() > 7) {
            return Optional.empty();
        }
        var value = new BigDecimal(number.group(1).replace(",", ""));
        String unit = parts.group(2) == null ? "" : parts.group(2).toLowerCase(Locale.ROOT);
        boolean inKilometers = unit.isEmpty() ? kilometers : unit.startsWith("k");
        return Optional.of((inKilometers ? value.multiply(MILES_OF_A_KILOMETER) : value)
                .setScale(0, RoundingMode.HALF_UP).intValueExact());
    }

    public static Optional<Integer> year(String cell) {
        String text = cell.strip().replaceFirst("\\.0+$", "");
        if (!text.matches("\\d{4}")) {
            return Optional.empty();
        }
        int year = Integer.parseInt(text);
        return year >= 1885 && year <= 2100 ? Optional.of(year) : Optional.empty();
    }

    /** A day; of a moment, the day as it is written there, whatever the zone. */
    static Optional<LocalDate> date(String cell) {
        String text = cell.strip().replaceFirst("[T ]\\d{1,2}:\\d{2}.*$", "");
        for (DateTimeFormatter format : DATES) {
            try {
                LocalDate day = LocalDate.parse(text, format);
                if (day.getYear() >= 1950 && day.getYear() <= 2100) {
                    return Optional.of(day);
                }
            } catch (DateTimeException other) {
                // the next format may read it
            }
        }
        return Optional.empty();
    }

    public static Optional<Boolean> flag(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT)) {
            case "1", "y", "yes", "true", "t", "x" -> Optional.of(true);
            case "0", "n", "no", "false", "f" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    static Optional<VehicleState> condition(String cell) {
        return switch (cell.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")) {
            case "n", "new", "neu" -> Optional.of(VehicleState.NEW);
            case "u", "used", "preowned", "p" -> Optional.of(VehicleState.USED);
            case "c", "certified", "cpo", "certifiedpreowned", "certifiedused" -> Optional.of(VehicleState.CERTIFIED);
            default -> Optional.empty();
        };
    }

    private static DateTimeFormatter format(String pattern) {
        return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern).toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    /** Two digits of a year mean one from 1950 to 2049. */
    private static DateTimeFormatter short2(String start) {
        return new DateTimeFormatterBuilder().appendPattern(start)
                .appendValueReduced(ChronoField.YEAR, 2, 2, LocalDate.of(1950, 1, 1)).toFormatter(Locale.US)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
