package app.baton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project's own files, read for the tests that hold its habits. */
final class Sources {

    static final Path MAIN = Path.of("src/main/java");
    static final Path BUNDLE = Path.of("src/main/resources/app/baton/texts.properties");

    private static final Pattern WORDS = Pattern.compile(
            "(?<text>\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"|'(?:\\\\.|[^'\\\\])+')|//[^\\n]*|/\\*.*?\\*/", Pattern.DOTALL);

    private Sources() { }

    /** Every Java file below a folder with its code, comments left out. */
    static Map<Path, String> code(Path folder) {
        Map<Path, String> files = new TreeMap<>();
        for (Path file : files(folder)) {
            if (file.toString().endsWith(".java")) {
                files.put(file, withoutComments(read(file)));
            }
        }
        return files;
    }

    static List<Path> files(Path folder) {
        try (var walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of a file; what is no UTF-8, as in a sample of another encoding, is read as far as it is. */
    static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String withoutComments(String source) {
        return WORDS.matcher(source).replaceAll(found ->
                Matcher.quoteReplacement(found.group("text") == null ? " " : found.group("text")));
    }
}
