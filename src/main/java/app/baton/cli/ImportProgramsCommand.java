package app.baton.cli;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code programs import FILE}: good entries in, bad ones listed with their place and the reason. JSON comes from another
 * dealership's book and goes into this one; a spreadsheet becomes drafts that a second person has to confirm.
 */
record ImportProgramsCommand(Texts texts) implements Command {

    private static final String MAPPING = "--mapping";
    private static final String RULEBOOK = "--rulebook";
    private static final String DRY_RUN = "--dry-run";

    @Override
    public String name() {
        return "programs import";
    }

    @Override
    public Reach reach() {
        return Reach.CHANGES;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.programs-import.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.programs-import.file")).build());
        spec.addOption(OptionSpec.builder(MAPPING).paramLabel("NAME").type(String.class).arity("1")
                .description(texts.say("cli.programs-import.mapping")).build());
        spec.addOption(OptionSpec.builder(RULEBOOK).paramLabel("CODE").type(String.class).arity("1")
                .description(texts.say("cli.programs-import.rulebook")).build());
        spec.addOption(OptionSpec.builder(DRY_RUN).type(boolean.class).arity("0")
                .description(texts.say("cli.programs-import.dry-run")).build());
    }

    @Override
    public Exit run(Call call) {
        byte[] bytes = call.read(call.file(), "FILE");
        boolean dryRun = call.line().hasMatchedOption(DRY_RUN);
        String name = String.valueOf(call.file().getFileName());
        if (name.toLowerCase(Locale.ROOT).matches(".*\\.(csv|tsv|txt|xlsx|xlsm|xls)")) {
            Optional<String> mapping = Optional.ofNullable(call.line().matchedOptionValue(MAPPING, null));
            Optional<String> rulebook = Optional.ofNullable(call.line().matchedOptionValue(RULEBOOK, null));
            try (Session session = call.open(Optional.of(Action.EDIT_PROGRAMS))) {
                Session.Drafted drafted = session.draftPrograms(bytes, name, mapping, rulebook, dryRun);
                call.print(drafted);
                return drafted.refused().isEmpty() ? Exit.DONE : Exit.FINDINGS;
            }
        }
        String json = text(bytes, call.file());
        try (Session session = call.open(Optional.of(Action.EDIT_PROGRAMS))) {
            Session.Imported imported = call.with("FILE", () -> session.importPrograms(json, dryRun));
            call.print(imported);
            return imported.refused().isEmpty() ? Exit.DONE : Exit.FINDINGS;
        }
    }

    private String text(byte[] bytes, Path file) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException otherEncoding) {
            throw Problem.badInput("cli.not-utf-8", "FILE", texts.say("cli.not-utf-8", file));
        }
    }
}
