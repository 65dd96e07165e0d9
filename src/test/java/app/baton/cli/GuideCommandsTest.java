package app.baton.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The commands that the guide and the README list are the program's, all of them, with options that it has. */
class GuideCommandsTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+(?: [a-z]+)?)((?: [^`]*)?)` \\|");
    private static final Pattern OPTION = Pattern.compile("--[a-z][a-z-]+");

    private final CommandLine program = new Grammar(Texts.english(ZoneId.of("America/Detroit")), "1")
            .commandLine(Path.of("").toAbsolutePath());

    @Test
    void guideAndReadmeListEveryCommandAndNoOther() throws IOException {
        Set<String> commands = new TreeSet<>();
        program.getSubcommands().forEach((name, line) -> commands.addAll(line.getSubcommands().isEmpty() ? Set.of(name)
                : line.getSubcommands().keySet().stream().map(below -> name + " " + below).collect(Collectors.toSet())));
        assertThat(commands).contains("brief paper", "doctor");
        for (Path page : List.of(Path.of("src/site/markdown/commands.md"), Path.of("README.md"))) {
            Set<String> listed = new TreeSet<>();
            ROW.matcher(Files.readString(page)).results().forEach(match -> listed.add(match.group(1)));
            assertThat(listed).as(page.toString()).isEqualTo(commands);
        }
    }

    @Test
    void everyOptionInARowIsOneOfItsCommand() throws IOException {
        for (Path page : List.of(Path.of("src/site/markdown/commands.md"), Path.of("README.md"))) {
            ROW.matcher(Files.readString(page)).results().forEach(match -> {
                CommandLine line = program;
                for (String name : match.group(1).split(" ")) {
                    line = Objects.requireNonNull(line.getSubcommands().get(name), name);
                }
                Set<String> options = line.getCommandSpec().optionsMap().keySet();
                OPTION.matcher(match.group(2)).results()
                        .forEach(option -> assertThat(options).as(match.group()).contains(option.group()));
            });
        }
    }
}
