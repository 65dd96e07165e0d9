package app.baton.intake;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which column of a list holds which field, by position from 0. A field without a column is not in the list. */
public record ColumnMapping<F extends Enum<F>>(Class<F> fields, Map<F, Integer> columns) {

    public ColumnMapping {
        Map<F, Integer> copy = new EnumMap<>(fields);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /**
     * By the columns' names alone: for each field the likeliest name that is there, each column at most once. Names that are
     * there to the letter come before those that have other words beside them.
     */
    public static <F extends Enum<F>> ColumnMapping<F> guess(List<String> header, Aliases<F> aliases) {
        Map<F, Integer> columns = new EnumMap<>(aliases.fields());
        Set<Integer> taken = new HashSet<>();
        guess(header.stream().map(Aliases::plain).toList(), aliases, columns, taken);
        guess(header.stream().map(aliases::core).toList(), aliases, columns, taken);
        return new ColumnMapping<>(aliases.fields(), columns);
    }

    private static <F extends Enum<F>> void guess(List<String> plain, Aliases<F> aliases, Map<F, Integer> columns,
                                                  Set<Integer> taken) {
        int most = aliases.names().values().stream().mapToInt(List::size).max().orElse(0);
        // the likeliest names of all fields come before the second choices of any
        for (int choice = 0; choice < most; choice++) {
            for (F field : aliases.fields().getEnumConstants()) {
                List<String> names = aliases.names().getOrDefault(field, List.of());
                if (choice < names.size() && !columns.containsKey(field)) {
                    String name = names.get(choice);
                    IntStream.range(0, plain.size()).filter(column -> plain.get(column).equals(name) && !taken.contains(column))
                            .findFirst().ifPresent(column -> {
                                taken.add(column);
                                columns.put(field, column);
                            });
                }
            }
        }
    }

    /** As {@link #names} wrote it, for a list with its columns in any order; columns that are missing are left out. */
    public static <F extends Enum<F>> ColumnMapping<F> of(Class<F> fields, Map<String, String> names, List<String> header) {
        List<String> plain = header.stream().map(Aliases::plain).toList();
        Map<F, Integer> columns = new EnumMap<>(fields);
        for (F field : fields.getEnumConstants()) {
            int column = plain.indexOf(Aliases.plain(names.getOrDefault(field.name(), "\0")));
            if (column >= 0 && names.containsKey(field.name())) {
                columns.put(field, column);
            }
        }
        return new ColumnMapping<>(fields, columns);
    }

    /** The mapping by field and column name, to be kept. */
    public SortedMap<String, String> names(List<String> header) {
        SortedMap<String, String> names = new TreeMap<>();
        columns.forEach((field, column) -> names.put(field.name(), header.get(column)));
        return names;
    }

    public Optional<Integer> column(F field) {
        return Optional.ofNullable(columns.get(field));
    }

    /** With the field in another column, or in none; a column that another field had is taken from it. */
    public ColumnMapping<F> with(F field, @Nullable Integer column) {
        Map<F, Integer> next = new EnumMap<>(fields);
        columns.forEach((other, at) -> {
            if (!at.equals(column)) {
                next.put(other, at);
            }
        });
        if (column == null) {
            next.remove(field);
        } else {
            next.put(field, column);
        }
        return new ColumnMapping<>(fields, next);
    }

    /** The field's cell in a row, without blanks around it; empty when the list does not have the field. */
    public String cell(Table.Row row, F field) {
        Integer column = columns.get(field);
        return column == null ? "" : row.cell(column);
    }

    /** What the list calls the field, or the field's own name where it has none. */
    public String name(F field, List<String> header) {
        return column(field).map(header::get).orElse(field.name());
    }

    /** The columns that hold no field although there is something in them: what they say is lost. */
    public List<Integer> unused(Table table) {
        return aside(table.header()).stream().filter(column -> table.rows().stream().anyMatch(row -> !row.cell(column).isEmpty()))
                .toList();
    }

    /** The columns that hold no field, which are kept aside. */
    public List<Integer> aside(List<String> header) {
        return IntStream.range(0, header.size()).filter(column -> !columns.containsValue(column)).boxed().toList();
    }
}
