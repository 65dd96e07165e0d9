package app.baton.cli;

import app.baton.cli.relay.Answer;
import app.baton.cli.relay.RelayClient;
import app.baton.cli.relay.Request;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Reads a command line and runs it: in the process that has the home open, if another one has, or else here. Results go
 * to standard output as JSON, sentences to standard error, and never a raw exception to either.
 */
public final class Commands {

    private static final Duration LONGEST_COMMAND = Duration.ofMinutes(15);
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);

    private final Headless headless;
    private final Texts texts;
    private final Grammar grammar;

    public Commands(Headless headless, Texts texts, String version) {
        this.headless = headless;
        this.texts = texts;
        this.grammar = new Grammar(texts, version);
    }

    /** Every command by its words: what can be done without the window. */
    public List<String> names() {
        return grammar.names();
    }

    /** The words of the command that a line asks for, without anything that was typed behind them; empty where it is none. */
    public String name(List<String> arguments, Path directory) {
        try {
            ParseResult last = last(grammar.commandLine(directory).parseArgs(arguments.toArray(String[]::new)));
            return last.commandSpec().userObject() instanceof Command command ? command.name() : "";
        } catch (ParameterException senseless) {
            return "";
        }
    }

    /** Whether a command line asks for the window. */
    public Start start(List<String> arguments, Path directory) {
        try {
            ParseResult line = grammar.commandLine(directory).parseArgs(arguments.toArray(String[]::new));
            boolean window = !line.hasSubcommand() && !line.isUsageHelpRequested() && !line.isVersionHelpRequested();
            Options options = Options.of(line);
            return window ? new Start.Window(options.home(), options.now()) : new Start.Headless();
        } catch (ParameterException senseless) {
            return new Start.Headless();
        }
    }

    /** Runs a command given to this process and returns its exit code. */
    public int run(List<String> arguments, Terminal terminal) {
        return run(arguments, terminal, false);
    }

    /** Runs a command that came by relay; {@code headless} was given the home that this process has open. */
    public Answer answer(Request request) {
        try {
            return Terminal.relayed(request, terminal -> run(request.arguments(), terminal, true));
        } catch (InvalidPathException otherSystem) {
            return new Answer(Exit.BAD_INPUT.code(), "", texts.say("cli.no-file", request.directory()));
        }
    }

    private int run(List<String> arguments, Terminal terminal, boolean inside) {
        try {
            CommandLine commandLine = grammar.commandLine(terminal.directory());
            ParseResult line = commandLine.parseArgs(arguments.toArray(String[]::new));
            Optional<String> help = help(line);
            if (help.isPresent()) {
                terminal.print(help.get());
                return Exit.DONE.code();
            }
            return run(line, arguments, terminal, inside);
        } catch (UnmatchedArgumentException unknown) {
            terminal.complain(unknown(unknown));
            terminal.complain(texts.say("cli.see-help"));
            return Exit.BAD_INPUT.code();
        } catch (ParameterException senseless) {
            terminal.complain(String.valueOf(senseless.getMessage()));
            terminal.complain(texts.say("cli.see-help"));
            return Exit.BAD_INPUT.code();
        } catch (Problem problem) {
            if (problem.getCause() != null) {
                LOG.warn("{}", problem.code(), problem);
            }
            String where = problem.field().filter(field -> !field.isEmpty()).map(field -> field + ": ").orElse("");
            terminal.complain(where + problem.sentence());
            return Exit.of(problem.kind()).code();
        } catch (RuntimeException | StackOverflowError defect) {
            String code = code(defect);
            LOG.error("Defect {}", code, defect);
            terminal.complain(texts.say("cli.defect", code));
            return Exit.COULD_NOT.code();
        }
    }

    /** Whether it was meant as a command, as an option, or is one word too many for a command that needs no more. */
    private String unknown(UnmatchedArgumentException unknown) {
        String word = unknown.getUnmatched().getFirst();
        if (word.startsWith("-")) {
            return texts.say("cli.unknown-option", word);
        }
        CommandLine at = unknown.getCommandLine();
        return at.getSubcommands().isEmpty() ? texts.say("cli.unknown-word", word, at.getCommandName())
                : texts.say("cli.unknown-command", word, String.join(", ", names()));
    }

    private int run(ParseResult line, List<String> arguments, Terminal terminal, boolean inside) {
        ParseResult last = last(line);
        if (!(last.commandSpec().userObject() instanceof Command command)) {
            throw new ParameterException(last.commandSpec().commandLine(), texts.say("cli.no-command"));
        }
        Call call = new Call(last, Options.of(line), terminal, headless, texts);
        boolean changes = command.reach() == Command.Reach.CHANGES;
        if (call.options().now().isPresent() && changes && !headless.isDemo(call.home())) {
            throw Problem.badInput("cli.now", "--now", texts.say("cli.now"));
        }
        if (command.reach() != Command.Reach.NOTHING && !inside) {
            Optional<Answer> answer = relay(call, arguments);
            if (answer.isPresent()) {
                return pass(answer.get(), terminal);
            }
        }
        return command.run(call).code();
    }

    private static Optional<Answer> relay(Call call, List<String> arguments) {
        RelayClient client = new RelayClient(call.home(), LONGEST_COMMAND);
        if (!client.isServed()) {
            return Optional.empty();
        }
        Optional<Password> password = call.opening(Optional.empty()).password();
        return client.ask(new Request(arguments, call.terminal().directory().toString(),
                password.map(Password::reveal).orElse(null)));
    }

    private static int pass(Answer answer, Terminal terminal) {
        if (!answer.output().isEmpty()) {
            terminal.print(answer.output());
        }
        if (!answer.errors().isEmpty()) {
            terminal.complain(answer.errors());
        }
        return answer.exit();
    }

    private static Optional<String> help(ParseResult line) {
        for (CommandLine command : line.asCommandLineList()) {
            if (command.getParseResult().isUsageHelpRequested()) {
                return Optional.of(command.getUsageMessage());
            }
            if (command.getParseResult().isVersionHelpRequested()) {
                return Optional.of(String.join(System.lineSeparator(), command.getCommandSpec().version()));
            }
        }
        return Optional.empty();
    }

    private static ParseResult last(ParseResult line) {
        return line.hasSubcommand() ? last(line.subcommand()) : line;
    }

    /** Short and the same for the same defect, so that two reports can be told to be one. */
    private static String code(Throwable defect) {
        var trace = new StringBuilder(defect.getClass().getName());
        for (StackTraceElement frame : defect.getStackTrace()) {
            trace.append(frame.getClassName()).append(frame.getMethodName());
        }
        CRC32 sum = new CRC32();
        sum.update(trace.toString().getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08X", sum.getValue());
    }
}
