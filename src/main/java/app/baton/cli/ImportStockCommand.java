package app.baton.cli;

import app.baton.journal.Texts;
import app.baton.people.Action;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code stock import FILE}: good vehicles in, bad rows listed with line, column and reason. */
record ImportStockCommand(Texts texts) implements Command {

    private static final String MAPPING = "--mapping";
    private static final String COMPLETE = "--complete";
    private static final String DRY_RUN = "--dry-run";

    @Override
    public String name() {
        return "stock import";
    }

    @Override
    public Reach reach() {
        return Reach.CHANGES;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.stock-import.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.stock-import.file")).build());
        spec.addOption(OptionSpec.builder(MAPPING).paramLabel("NAME").type(String.class).arity("1")
                .description(texts.say("cli.stock-import.mapping")).build());
        spec.addOption(OptionSpec.builder(COMPLETE).type(boolean.class).arity("0")
                .description(texts.say("cli.stock-import.complete")).build());
        spec.addOption(OptionSpec.builder(DRY_RUN).type(boolean.class).arity("0")
                .description(texts.say("cli.stock-import.dry-run")).build());
    }

    @Override
    public Exit run(Call call) {
        byte[] bytes = call.read(call.file(), "FILE");
        Optional<String> mapping = Optional.ofNullable(call.line().matchedOptionValue(MAPPING, null));
        try (Session session = call.open(Optional.of(Action.IMPORT_STOCK))) {
            Session.StockImported imported = session.importStock(bytes, String.valueOf(call.file().getFileName()), mapping,
                    call.line().hasMatchedOption(COMPLETE), call.line().hasMatchedOption(DRY_RUN));
            call.print(imported);
            return imported.refused().isEmpty() ? Exit.DONE : Exit.FINDINGS;
        }
    }
}
