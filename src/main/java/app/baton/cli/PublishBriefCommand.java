package app.baton.cli;

import app.baton.journal.Texts;
import app.baton.people.Action;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code brief publish}: a brief with everything that stands approved. */
record PublishBriefCommand(Texts texts) implements Command {

    @Override
    public String name() {
        return "brief publish";
    }

    @Override
    public Reach reach() {
        return Reach.CHANGES;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.brief-publish.about"));
    }

    @Override
    public Exit run(Call call) {
        try (Session session = call.open(Optional.of(Action.PUBLISH_BRIEF))) {
            call.print(session.publishBrief());
            return Exit.DONE;
        }
    }
}
