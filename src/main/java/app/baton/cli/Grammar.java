package app.baton.cli;

import app.baton.journal.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.TypeConversionException;

/** The command line as picocli reads it, built in code, so that every word of its help comes from the one bundle. */
final class Grammar {

    private final Texts texts;
    private final String version;
    private final List<Command> commands;

    Grammar(Texts texts, String version) {
        this.texts = texts;
        this.version = version;
        this.commands = List.of(new DemoCommand(texts), new ImportProgramsCommand(texts),
                new ImportStockCommand(texts), new ImportLeadsCommand(texts), new ImportOffersCommand(texts),
                new MatchCommand(texts), new PublishBriefCommand(texts),
                new VerifyBriefCommand(texts), new ShowBriefCommand(texts), new PaperBriefCommand(texts),
                new ProgramTemplateCommand(texts), new StackCommand(texts), new QuoteCommand(texts),
                new ContractCheckCommand(texts), new VinCommand(texts), new JacketCommand(texts), new SyncCommand(texts),
                new DoctorCommand(texts));
    }

    /** Every command by its words, in the order of the help. */
    List<String> names() {
        return commands.stream().map(Command::name).toList();
    }

    /** Relative paths start in the given folder. */
    CommandLine commandLine(Path directory) {
        CommandSpec top = CommandSpec.create().name("baton").version("Baton " + version);
        top.usageMessage().description(texts.say("cli.about")).footer(texts.say("cli.exit-codes"));
        top.addOption(OptionSpec.builder("-h", "--help").usageHelp(true).arity("0").type(boolean.class)
                .scopeType(ScopeType.INHERIT).description(texts.say("cli.option.help")).build());
        top.addOption(OptionSpec.builder("-V", "--version").versionHelp(true).arity("0").type(boolean.class)
                .description(texts.say("cli.option.version")).build());
        Options.describe(top, texts);
        for (Command command : commands) {
            String[] words = command.name().split(" ");
            CommandSpec parent = words.length == 1 ? top : group(top, words[0]);
            CommandSpec leaf = CommandSpec.wrapWithoutInspection(command);
            command.describe(leaf);
            parent.addSubcommand(words[words.length - 1], leaf);
        }
        CommandLine line = new CommandLine(top);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        line.registerConverter(Path.class, text -> directory.resolve(text).normalize());
        line.registerConverter(Instant.class, this::instant);
        return line;
    }

    private Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException senseless) {
            throw new TypeConversionException(texts.say("cli.no-instant", text));
        }
    }

    private CommandSpec group(CommandSpec top, String word) {
        CommandLine known = top.subcommands().get(word);
        if (known != null) {
            return known.getCommandSpec();
        }
        CommandSpec group = CommandSpec.create();
        group.usageMessage().description(texts.say("cli.group"));
        top.addSubcommand(word, group);
        return group;
    }
}
