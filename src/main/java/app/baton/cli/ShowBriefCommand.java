package app.baton.cli;

import app.baton.journal.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code brief show FILE}: what a brief says, for people to check; whether to trust it is {@code verify}'s to say. */
record ShowBriefCommand(Texts texts) implements Command {

    @Override
    public String name() {
        return "brief show";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.brief-show.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.brief.file")).build());
    }

    @Override
    public Exit run(Call call) {
        byte[] brief = call.read(call.file(), "FILE");
        call.print(call.with("FILE", () -> call.headless().show(brief)));
        return Exit.DONE;
    }
}
