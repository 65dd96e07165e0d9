package app.baton.cli;

import app.baton.journal.Problem;
import app.baton.journal.Texts;
import picocli.CommandLine.Model.CommandSpec;

/** {@code demo --home DIR}: a complete demo dealership in a folder that must be named. */
record DemoCommand(Texts texts) implements Command {

    private record Made(String home, String share, String dealership, int people, long programs, long campaigns, long brief) { }

    @Override
    public String name() {
        return "demo";
    }

    @Override
    public Reach reach() {
        return Reach.NOTHING;
    }

    @Override
    public void describe(CommandSpec spec) {
        spec.usageMessage().description(texts.say("cli.demo.about"));
    }

    @Override
    public Exit run(Call call) {
        var home = call.options().home().orElseThrow(() ->
                Problem.badInput("cli.demo.no-home", "--home", texts.say("cli.demo.no-home")));
        var made = call.headless().makeDemo(home, call.options().now());
        call.print(new Made(made.home().toString(), made.share().toString(), made.dealership(), made.people(), made.programs(),
                made.campaigns(), made.brief()));
        return Exit.DONE;
    }
}
