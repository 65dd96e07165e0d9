package app.baton.cli;

import app.baton.journal.Texts;
import app.baton.people.Action;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code match QUERY...}: the households with a private offer that fit what was typed, the likeliest first, and why. */
record MatchCommand(Texts texts) implements Command {

    private static final int MOST = 10;

    @Override
    public String name() {
        return "match";
    }

    @Override
    public Reach reach() {
        return Reach.READS;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.match.about"));
        spec.addPositional(PositionalParamSpec.builder().paramLabel("QUERY").type(List.class).auxiliaryTypes(String.class)
                .arity("1..*").required(true).description(texts.say("cli.match.query")).build());
    }

    @Override
    public Exit run(Call call) {
        List<String> words = call.line().matchedPositionalValue(0, List.of());
        try (Session session = call.open(Optional.of(Action.WORK_LEADS))) {
            call.print(session.offers().orElseThrow().match(String.join(" ", words), MOST).stream()
                    .map(found -> OffersShown.match(found, texts)).toList());
            return Exit.DONE;
        }
    }
}
