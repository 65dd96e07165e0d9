package app.baton.cli;

import app.baton.journal.Texts;
import app.baton.people.Action;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code private-offers import FILE}: good rows of a mailing list in, bad ones listed with line, column and reason. */
record ImportOffersCommand(Texts texts) implements Command {

    private static final String MAPPING = "--mapping";
    private static final String REPLACE = "--replace";
    private static final String DRY_RUN = "--dry-run";

    @Override
    public String name() {
        return "private-offers import";
    }

    @Override
    public Reach reach() {
        return Reach.CHANGES;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.offers-import.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.offers-import.file")).build());
        spec.addOption(OptionSpec.builder(MAPPING).paramLabel("NAME").type(String.class).arity("1")
                .description(texts.say("cli.stock-import.mapping")).build());
        spec.addOption(OptionSpec.builder(REPLACE).type(boolean.class).arity("0")
                .description(texts.say("cli.offers-import.replace")).build());
        spec.addOption(OptionSpec.builder(DRY_RUN).type(boolean.class).arity("0")
                .description(texts.say("cli.stock-import.dry-run")).build());
    }

    @Override
    public Exit run(Call call) {
        byte[] bytes = call.read(call.file(), "FILE");
        Optional<String> mapping = Optional.ofNullable(call.line().matchedOptionValue(MAPPING, null));
        boolean dry = call.line().hasMatchedOption(DRY_RUN);
        try (Session session = call.open(Optional.of(Action.IMPORT_OFFERS))) {
            var report = session.offers().orElseThrow().take(bytes, String.valueOf(call.file().getFileName()), mapping,
                    call.line().hasMatchedOption(REPLACE), dry);
            call.print(OffersShown.imported(dry, report));
            return report.refused().isEmpty() ? Exit.DONE : Exit.FINDINGS;
        }
    }
}
