package app.baton.cli;

import app.baton.exchange.JsonStack;
import app.baton.exchange.StackRequest;
import app.baton.incentive.SponsorMakes;
import app.baton.incentive.stack.Answer;
import app.baton.incentive.stack.Stacks;
import app.baton.journal.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code stack FILE}: the best legal stack of every route of a deal, with the reasons; needs no home and no sign-in. */
record StackCommand(Texts texts) implements Command {

    @Override
    public String name() {
        return "stack";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.stack.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.stack.file")).build());
    }

    @Override
    public Exit run(Call call) {
        byte[] file = call.read(call.file(), "FILE");
        StackRequest request = call.with(call.file(), () -> new JsonStack().read(file));
        // another franchise's programs and its lender's rates are not for this vehicle, as on the deal desk
        Stacks stacks = new Stacks(SponsorMakes.of(request.situation().vehicle().make(), request.programs()));
        Answer answer = stacks.best(request.situation(), request.policy(), request.goal());
        call.print(StackShown.of(stacks, request.situation(), request.policy(), answer, texts));
        return Exit.DONE;
    }
}
