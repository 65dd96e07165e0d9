package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import java.util.List;
import java.util.Optional;

/** Opens files of programs: each sheet that has a column of codes, with what its columns are taken for. */
public final class ProgramSheets {

    private final SavedMappings saved;

    public ProgramSheets(SavedMappings saved) {
        this.saved = saved;
    }

    /** A sheet before it is read. */
    public record Opened(Table table, ColumnMapping<ProgramField> mapping) { }

    /**
     * Opens a file. Without a name, the saved mapping that was made for such columns is taken, or else a guess.
     *
     * @throws Problem when it is no list, no sheet has a column of codes, or no mapping of that name is saved
     */
    public List<Opened> open(byte[] bytes, String source, Optional<String> mapping, Background.Progress progress) {
        List<Opened> all = Tables.readAll(bytes, source, progress).stream()
                .map(table -> new Opened(table, mapping(table, mapping)))
                .toList();
        List<Opened> coded = all.stream().filter(sheet -> sheet.mapping().column(ProgramField.CODE).isPresent()).toList();
        if (coded.isEmpty()) {
            throw ProgramImportDesk.codeless(all.getFirst().table());
        }
        return coded;
    }

    private ColumnMapping<ProgramField> mapping(Table table, Optional<String> asked) {
        Optional<String> name = asked.or(() -> saved.fitting(table.header()));
        if (name.isEmpty()) {
            return ProgramImportDesk.guess(table.header());
        }
        return saved.find(name.get(), ProgramField.class, table.header()).orElseThrow(() -> Problem.badInput(
                "programs.no-mapping", "--mapping", "No mapping is saved as \"" + name.get() + "\". "
                + (saved.names().isEmpty() ? "None is saved yet."
                        : "Saved are: " + String.join(", ", saved.names()) + ".")));
    }
}
