package app.baton.cli;

import app.baton.intake.leads.LeadColumns;
import app.baton.intake.leads.LeadMappings;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Which column of a list of leads is which: by a saved mapping, pointed out one by one, and kept under a name. */
record LeadColumnOptions(Optional<String> mapping, List<String> columns, Optional<String> saveAs) {

    static final String MAPPING = "--mapping";
    private static final String COLUMN = "--column";
    private static final String SAVE = "--save-mapping";

    static void describe(CommandSpec spec, Texts texts) {
        spec.addOption(OptionSpec.builder(COLUMN).paramLabel("FIELD=COLUMN").type(List.class).auxiliaryTypes(String.class)
                .arity("1").description(texts.say("cli.leads-import.column")).build());
        spec.addOption(OptionSpec.builder(MAPPING).paramLabel("NAME").type(String.class).arity("1")
                .description(texts.say("cli.leads-import.mapping")).build());
        spec.addOption(OptionSpec.builder(SAVE).paramLabel("NAME").type(String.class).arity("1")
                .description(texts.say("cli.leads-import.save-mapping")).build());
    }

    static LeadColumnOptions of(ParseResult line) {
        return new LeadColumnOptions(Optional.ofNullable(line.matchedOptionValue(MAPPING, null)),
                line.matchedOptionValue(COLUMN, List.of()), Optional.ofNullable(line.matchedOptionValue(SAVE, null)));
    }

    boolean given() {
        return mapping.isPresent() || !columns.isEmpty() || saveAs.isPresent();
    }

    /**
     * The columns of the one list that was named.
     *
     * @throws Problem when there are several, or the options do not fit it
     */
    LeadColumns read(Call call, List<String> paths, Optional<Session.LeadDesk> desk) {
        Texts texts = call.texts();
        Path file = call.terminal().directory().resolve(paths.getFirst());
        if (paths.size() > 1 || Files.isDirectory(file)) {
            throw Problem.badInput("cli.leads-one-list", "PATH", texts.say("cli.leads-import.one-list"));
        }
        LeadColumns read = LeadColumns.of(call.read(file, "PATH"), paths.getFirst(),
                desk.map(Session.LeadDesk::mappings).orElseGet(LeadMappings::none));
        if (mapping.isPresent()) {
            read = read.mapped(desk.orElseThrow().mapping(mapping.get(), read.header()));
        }
        for (String column : columns) {
            int sign = column.indexOf('=');
            if (sign <= 0) {
                throw Problem.badInput("cli.leads-column", COLUMN, texts.say("cli.leads-import.column-form", column));
            }
            read = read.with(column.substring(0, sign), column.substring(sign + 1), COLUMN, texts);
        }
        return read.whole(mapping.isPresent() ? MAPPING : COLUMN, texts);
    }

    /** Keeps them under the name that was given. */
    void save(LeadColumns columns, Session.LeadDesk desk) {
        saveAs.ifPresent(name -> desk.save(name, columns));
    }

    /** A dry run stores nothing, a mapping neither. */
    void refuseToSave(Texts texts) {
        if (saveAs.isPresent()) {
            throw Problem.badInput("cli.leads-dry-save", SAVE, texts.say("cli.leads-import.dry-save"));
        }
    }
}
