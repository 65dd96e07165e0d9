package app.baton.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Looks through every byte of a folder for words, as they are and as they may be written by somebody who is careless. */
public final class Traces {

    private Traces() { }

    /** Where one of the words stands in a file or its name: in any case of letters, in UTF-8 or UTF-16, in hex, in Base64. */
    public static List<String> in(Path folder, String... words) throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                String name = folder.relativize(file).toString();
                String plain = Files.isRegularFile(file)
                        ? name + " " + new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1) : name;
                String lower = plain.toLowerCase(Locale.ROOT);
                for (String word : words) {
                    if (shapes(word).stream().anyMatch(shape -> lower.contains(shape.toLowerCase(Locale.ROOT)))
                            || encoded(word).stream().anyMatch(plain::contains)) {
                        found.add(name + ": " + word);
                    }
                }
            }
        }
        return found;
    }

    private static List<String> shapes(String word) {
        List<String> shapes = new ArrayList<>();
        for (Charset set : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            byte[] bytes = word.getBytes(set);
            shapes.add(new String(bytes, StandardCharsets.ISO_8859_1));
            shapes.add(HexFormat.of().formatHex(bytes));
        }
        return shapes;
    }

    /** The letters of Base64 that only these bytes make, in each of the three places in which they can begin. */
    private static List<String> encoded(String word) {
        List<String> encoded = new ArrayList<>();
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        for (int before = 0; before < 3; before++) {
            byte[] shifted = new byte[before + bytes.length];
            System.arraycopy(bytes, 0, shifted, before, bytes.length);
            String text = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            int from = (before * 8 + 5) / 6;
            int to = shifted.length * 8 / 6;
            encoded.add(text.substring(from, to));
        }
        return encoded;
    }
}
