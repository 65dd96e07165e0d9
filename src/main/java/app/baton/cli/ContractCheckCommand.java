package app.baton.cli;

import app.baton.exchange.ContractRequest;
import app.baton.exchange.JsonContract;
import app.baton.journal.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code contract-check FILE}: the rate and the charge of a contract, and whether what it states agrees; needs no home. */
record ContractCheckCommand(Texts texts) implements Command {

    @Override
    public String name() {
        return "contract-check";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.contract-check.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.contract-check.file")).build());
    }

    @Override
    public Exit run(Call call) {
        byte[] file = call.read(call.file(), "FILE");
        ContractRequest request = call.with("FILE", () -> new JsonContract().read(file));
        ContractShown shown = ContractShown.of(request, texts);
        call.print(shown);
        return shown.disagreements().isEmpty() ? Exit.DONE : Exit.FINDINGS;
    }
}
