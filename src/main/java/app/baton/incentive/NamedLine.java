package app.baton.incentive;

import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Vehicles as marketing names them, "F-150", "2026 F-150 XLT", "Mach-E", held against the lines of a bulletin. */
public record NamedLine(@Nullable Integer year, String words) {

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{4})\\s+)?(.*)");

    /** Reads a line of a campaign; what follows the model's name is a trim. */
    public static NamedLine parse(String text) {
        Matcher written = WRITTEN.matcher(text.strip().toLowerCase(Locale.US));
        boolean read = written.matches();
        return new NamedLine(read && written.group(1) != null ? Integer.valueOf(written.group(1)) : null,
                read ? written.group(2) : "");
    }

    /** Whether it speaks of that model, by its whole name, its last word or with a trim. */
    public boolean names(String model) {
        String lower = lower(model);
        return words.equals(lower) || words.startsWith(lower + " ") || lower.endsWith(" " + words);
    }

    /** The rows that a vehicle of this name can come to, since the first row that fits it counts. */
    public List<AmountRule.ByModel.Row> rows(AmountRule.ByModel table) {
        List<AmountRule.ByModel.Row> reached = new ArrayList<>();
        List<ModelLine> before = new ArrayList<>();
        for (AmountRule.ByModel.Row row : table.rows()) {
            List<ModelLine> open = row.lines().stream()
                    .filter(line -> meets(line) && before.stream().noneMatch(it -> takes(it, line))).toList();
            if (!open.isEmpty()) {
                reached.add(new AmountRule.ByModel.Row(open, row.amount()));
            }
            before.addAll(row.lines());
        }
        return reached;
    }

    /** Whether a vehicle of this name can be of the line. */
    boolean meets(ModelLine line) {
        boolean inYear = year == null || line.years().isEmpty() || line.years().contains(year);
        if (!inYear || line.model() == null) {
            return inYear;
        }
        String trim = trim(line.model());
        return names(line.model()) && (trim.isEmpty() || line.trims().isEmpty() || lower(line.trims()).contains(trim));
    }

    /** Whether every vehicle of this name that is of the one line is of the other as well. */
    private boolean takes(ModelLine other, ModelLine line) {
        if (!meets(other)) {
            return false;
        }
        List<Integer> years = year != null ? List.of(year) : line.years();
        boolean everyYear = other.years().isEmpty() || !years.isEmpty() && other.years().containsAll(years);
        boolean everyMake = other.model() != null || other.make() == null || other.make().equalsIgnoreCase(line.make());
        return everyYear && everyMake && everyTrim(other, line);
    }

    private boolean everyTrim(ModelLine other, ModelLine line) {
        if (other.model() == null || other.trims().isEmpty()) {
            return true;
        }
        String trim = trim(other.model());
        Set<String> asked = trim.isEmpty() ? lower(line.trims()) : Set.of(trim);
        return !asked.isEmpty() && lower(other.trims()).containsAll(asked);
    }

    private String trim(String model) {
        String lower = lower(model);
        return words.startsWith(lower) ? words.substring(lower.length()).strip() : "";
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.US);
    }

    private static Set<String> lower(List<String> names) {
        Set<String> lower = new HashSet<>();
        names.forEach(name -> lower.add(lower(name)));
        return lower;
    }
}
