package app.baton.cli;

import app.baton.journal.Texts;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Runs command lines as a script would, in one folder, and keeps what they said. */
final class Script {

    static final Texts TEXTS = Texts.english(ZoneOffset.UTC);

    final FakeHeadless headless = new FakeHeadless();
    final Map<String, String> environment = new HashMap<>();
    String input = "";
    String output = "";
    String errors = "";

    private final Path folder;

    Script(Path folder) {
        this.folder = folder;
    }

    Commands commands() {
        return new Commands(headless, TEXTS, "9.9");
    }

    /** The words of a line are parted by single spaces. */
    int run(String line) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Terminal terminal = Terminal.of(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), out, err, folder,
                environment::get);
        int exit = commands().run(List.of(line.split(" ")), terminal);
        output = out.toString(StandardCharsets.UTF_8);
        errors = err.toString(StandardCharsets.UTF_8);
        return exit;
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(output);
    }
}
