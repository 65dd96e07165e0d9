package app.baton.cli;

import app.baton.journal.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code brief verify FILE --root FILE}: whether a desk that trusts this root would take this brief. */
record VerifyBriefCommand(Texts texts) implements Command {

    private static final String ROOT = "--root";

    @Override
    public String name() {
        return "brief verify";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.brief-verify.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.brief.file")).build());
        spec.addOption(OptionSpec.builder(ROOT).paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.brief-verify.root")).build());
    }

    @Override
    public Exit run(Call call) {
        Path root = call.line().matchedOptionValue(ROOT, Path.of(""));
        byte[] brief = call.read(call.file(), "FILE");
        byte[] trusted = call.read(root, ROOT);
        // what is wrong with the brief is the verdict; only the root can make judging impossible
        var verdict = call.with(ROOT, () -> call.headless().verify(brief, trusted, call.options().now()));
        call.print(verdict);
        return verdict.valid() ? Exit.DONE : Exit.FINDINGS;
    }
}
