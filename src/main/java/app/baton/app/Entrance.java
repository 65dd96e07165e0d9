package app.baton.app;

import app.baton.cli.Commands;
import app.baton.cli.NoDisplay;
import app.baton.cli.Start;
import app.baton.cli.Terminal;
import app.baton.cli.relay.RelayClient;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.journal.Version;
import app.baton.store.home.Home;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Decides what a start is for, runs commands, and says in one sentence why no window can open where none can. */
public final class Entrance {

    private static final Logger LOG = LoggerFactory.getLogger(Entrance.class);
    private static final int BAD_INPUT = 2;
    private static final int COULD_NOT = 3;
    private static final Duration SOON = Duration.ofSeconds(5);

    private final Texts texts = Texts.english(ZoneId.systemDefault());
    private final Folders folders = Folders.ofThisMachine();

    /** What is left to do: open the window with these arguments, or end with this code. */
    public record Way(boolean window, List<String> windowArguments, int exit) {

        public Way {
            windowArguments = List.copyOf(windowArguments);
        }

        private static Way end(int exit) {
            return new Way(false, List.of(), exit);
        }
    }

    public Way way(List<String> arguments) {
        Logs.to(folders.log());
        Terminal terminal = Terminal.ofThisProcess();
        HeadlessApp headless = HeadlessApp.alone(folders, new InlineBackground(), texts);
        Commands commands = new Commands(headless, texts, Version.text());
        return switch (commands.start(arguments, terminal.directory())) {
            case Start.Headless _ -> {
                int exit = commands.run(arguments, terminal);
                // by its name alone: what stands behind it may name customers
                LOG.info("command \"{}\" ended with {}", commands.name(arguments, terminal.directory()), exit);
                yield Way.end(exit);
            }
            case Start.Window window -> window(window, terminal, headless, commands.names());
        };
    }

    /** For a display that is named but does not answer. */
    public int noDisplay() {
        Terminal.ofThisProcess().complain(texts.say("app.dead-display"));
        return COULD_NOT;
    }

    private Way window(Start.Window window, Terminal terminal, HeadlessApp headless, List<String> commands) {
        Optional<String> noDisplay = NoDisplay.sentence(texts, commands, name -> name == null ? null : System.getenv(name),
                name -> name == null ? null : System.getProperty(name));
        if (noDisplay.isPresent()) {
            terminal.complain(noDisplay.get());
            return Way.end(COULD_NOT);
        }
        Path home = window.home().orElseGet(folders::usual);
        if (Home.isHome(home) && new RelayClient(home, SOON).isServed()) {
            terminal.complain(texts.say("app.open-elsewhere", home));
            return Way.end(COULD_NOT);
        }
        if (window.now().isPresent() && !headless.isDemo(home)) {
            terminal.complain("--now: " + texts.say("cli.now"));
            return Way.end(BAD_INPUT);
        }
        LOG.info("Baton {} opens its window: Java {}, {} {}", Version.text(), Runtime.version(),
                System.getProperty("os.name"), System.getProperty("os.version"));
        List<String> arguments = new ArrayList<>();
        window.home().ifPresent(named -> arguments.add("--" + Desktop.HOME + "=" + named));
        window.now().ifPresent(now -> arguments.add("--" + Desktop.NOW + "=" + now));
        return new Way(true, arguments, 0);
    }
}
