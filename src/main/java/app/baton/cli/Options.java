package app.baton.cli;

import app.baton.journal.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The options that every command takes, before or after its name. */
record Options(Optional<Path> home, Optional<String> user, Optional<Path> passwordFile, Optional<Instant> now) {

    private static final String HOME = "--home";
    private static final String USER = "--user";
    private static final String PASSWORD_FILE = "--password-file";
    private static final String NOW = "--now";

    static void describe(CommandSpec top, Texts texts) {
        top.addOption(option(HOME, "DIR", Path.class, texts.say("cli.option.home")));
        top.addOption(option(USER, "LOGIN", String.class, texts.say("cli.option.user")));
        top.addOption(option(PASSWORD_FILE, "FILE", Path.class, texts.say("cli.option.password-file")));
        top.addOption(option(NOW, "INSTANT", Instant.class, texts.say("cli.option.now")));
    }

    private static OptionSpec option(String name, String label, Class<?> type, String description) {
        return OptionSpec.builder(name).paramLabel(label).type(type).arity("1").description(description)
                .scopeType(ScopeType.INHERIT).build();
    }

    static Options of(ParseResult line) {
        return new Options(find(line, HOME), find(line, USER), find(line, PASSWORD_FILE), find(line, NOW));
    }

    /** The value given nearest to the end of the line. */
    private static <T> Optional<T> find(ParseResult line, String name) {
        Optional<T> deeper = line.hasSubcommand() ? find(line.subcommand(), name) : Optional.empty();
        @Nullable T here = line.hasMatchedOption(name) ? line.<T>matchedOptionValue(name, null) : null;
        return deeper.or(() -> Optional.ofNullable(here));
    }
}
