package app.baton.cli;

import app.baton.journal.Texts;
import app.baton.vehicle.Makers;
import app.baton.vehicle.VinReading;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code vin VIN...}: whether vehicle identification numbers are right, and what they say; needs no home and no sign-in. */
record VinCommand(Texts texts) implements Command {

    @Override
    public String name() {
        return "vin";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.vin.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("VIN").type(List.class).auxiliaryTypes(String.class)
                .arity("1..*").required(true).description(texts.say("cli.vin.number")).build());
    }

    @Override
    public Exit run(Call call) {
        Makers makers = Makers.shipped();
        List<String> given = call.line().matchedPositionalValue(0, List.of());
        List<VinShown> shown = given.stream().map(text -> VinShown.of(text, VinReading.of(text, makers), texts)).toList();
        call.print(shown);
        return shown.stream().allMatch(VinShown::valid) ? Exit.DONE : Exit.FINDINGS;
    }
}
