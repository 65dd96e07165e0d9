package app.baton.intake;

import app.baton.journal.Actor;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Column mappings that people saved under a name, on this desk: one setting for each kind of list. */
public final class SavedMappings {

    private final Settings settings;
    private final UnitOfWork work;
    private final String setting;

    /** For one kind of list, such as {@code "stock"}. */
    public SavedMappings(Settings settings, UnitOfWork work, String kind) {
        this.settings = settings;
        this.work = work;
        this.setting = "mappings." + kind;
    }

    public List<String> names() {
        return List.copyOf(all().keySet());
    }

    public <F extends Enum<F>> Optional<ColumnMapping<F>> find(String name, Class<F> fields, List<String> header) {
        return Optional.ofNullable(all().get(name)).map(names -> ColumnMapping.of(fields, names, header));
    }

    /** The saved mapping that was made for a list with these columns: all that it names are there, the most of them first. */
    public Optional<String> fitting(List<String> header) {
        List<String> plain = header.stream().map(Aliases::plain).toList();
        return all().entrySet().stream()
                .filter(saved -> saved.getValue().values().stream().map(Aliases::plain).allMatch(plain::contains))
                .max((one, other) -> Integer.compare(one.getValue().size(), other.getValue().size())).map(Map.Entry::getKey);
    }

    public <F extends Enum<F>> void save(Actor by, String name, ColumnMapping<F> mapping, List<String> header) {
        work.write(by, log -> {
            SortedMap<String, SortedMap<String, String>> all = all();
            all.put(name.strip().replaceAll("\\s+", " "), mapping.names(header));
            settings.put(setting, write(all));
            return true;
        });
    }

    private SortedMap<String, SortedMap<String, String>> all() {
        SortedMap<String, SortedMap<String, String>> all = new TreeMap<>();
        for (String line : settings.find(setting).orElse("").lines().toList()) {
            String[] parts = line.split("\t", 3);
            if (parts.length == 3) {
                all.computeIfAbsent(parts[0], _ -> new TreeMap<>()).put(parts[1], parts[2]);
            }
        }
        return all;
    }

    private static String write(Map<String, SortedMap<String, String>> all) {
        List<String> lines = new ArrayList<>();
        all.forEach((name, names) -> names.forEach((field, column) ->
                lines.add(name + "\t" + field + "\t" + column.replaceAll("[\\t\\r\\n]", " "))));
        return String.join("\n", lines);
    }
}
