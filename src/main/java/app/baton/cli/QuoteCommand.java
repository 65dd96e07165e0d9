package app.baton.cli;

import app.baton.deal.Quote;
import app.baton.deal.Quoting;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.Invalid;
import app.baton.incentive.SponsorMakes;
import app.baton.incentive.stack.Stacks;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.nio.file.Path;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code quote FILE}: every figure, check and reason of a deal on each route; needs no home and no sign-in. */
record QuoteCommand(Texts texts) implements Command {

    @Override
    public String name() {
        return "quote";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.quote.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("FILE").type(Path.class).arity("1").required(true)
                .description(texts.say("cli.quote.file")).build());
        QuotePapers.describe(spec, texts);
    }

    @Override
    public Exit run(Call call) {
        byte[] file = call.read(call.file(), "FILE");
        JsonQuote.Asked asked = call.with(call.file(), () -> new JsonQuote().read(file));
        Quote quote = call.with("FILE", () -> quoted(asked));
        Stacks stacks = new Stacks(SponsorMakes.of(quote.request().structure().situation().vehicle().make(), asked.programs()));
        QuoteExtras extras = call.with("FILE", () -> extras(asked, quote));
        QuotePapers.Papers papers = new QuotePapers(call, texts).write(quote, asked.programs().rulebooks());
        call.print(QuoteShown.of(quote, stacks, extras, papers, texts));
        return quote.best().filter(best -> !best.stopped()).isPresent() ? Exit.DONE : Exit.FINDINGS;
    }

    private static QuoteExtras extras(JsonQuote.Asked asked, Quote quote) {
        try {
            return QuoteExtras.of(asked, quote);
        } catch (Invalid wrong) {
            throw Problem.badInput("quote.deal", "/deal/" + wrong.field(), wrong.sentence());
        }
    }

    private static Quote quoted(JsonQuote.Asked asked) {
        try {
            return new Quoting(asked.programs()).of(asked.request());
        } catch (Invalid wrong) {
            throw Problem.badInput("quote.deal", "/deal/" + wrong.field(), wrong.sentence());
        }
    }
}
