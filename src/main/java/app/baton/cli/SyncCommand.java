package app.baton.cli;

import app.baton.journal.Texts;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;

/** {@code sync}: one look at the share. */
record SyncCommand(Texts texts) implements Command {

    @Override
    public String name() {
        return "sync";
    }

    @Override
    public Reach reach() {
        return Reach.CHANGES;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.sync.about"));
    }

    @Override
    public Exit run(Call call) {
        try (Session session = call.open(Optional.empty())) {
            Session.Synced synced = session.sync();
            call.print(synced);
            synced.problem().ifPresent(call.terminal()::complain);
            if (!synced.reached() || synced.problem().isPresent()) {
                return Exit.COULD_NOT;
            }
            return synced.refused().isEmpty() ? Exit.DONE : Exit.FINDINGS;
        }
    }
}
