package app.baton.intake;

import app.baton.journal.Background;
import app.baton.journal.Problem;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Lists as text: comma, tab, semicolon or bar between the fields, quoted fields with line breaks in them. The encoding
 * is that of the byte order mark, or UTF-8 where the bytes are that, or else Windows-1252, in which every byte means
 * something. A quotation mark that is never closed costs its own record and not the rest of the file.
 */
public final class TextTables {

    /** Larger files are no list of one store, in bytes. */
    static final int MOST = 64 << 20;

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MOST_BROKEN = 50;

    private TextTables() { }

    /**
     * Reads a list.
     *
     * @throws Problem when it is empty or no text at all
     */
    public static Table read(byte[] bytes, String source, Background.Progress progress) {
        if (bytes.length > MOST) {
            throw tooLarge(source);
        }
        Decoded decoded = decode(bytes, source);
        if (decoded.text().isBlank()) {
            throw Problem.badInput("intake.empty", source, "The file is empty. Choose another one, or have the list sent"
                    + " again.");
        }
        char delimiter = Delimiters.of(decoded.text());
        List<Table.Row> rows = new ArrayList<>();
        List<Table.Broken> broken = new ArrayList<>();
        cut(decoded.text(), delimiter, rows, broken, () -> Tables.stopWhenAsked(progress, source));
        if (rows.isEmpty()) {
            throw Problem.badInput("intake.no-header", source, "The quotation marks in the first line of the file"
                    + " are wrong, so no column has a name. Have the list written again.");
        }
        Table.Row header = rows.getFirst();
        return new Table(source, decoded.encoding() + ", " + Delimiters.name(delimiter),
                header.cells().stream().map(String::strip).toList(), rows.subList(1, rows.size()), broken);
    }

    static Problem tooLarge(String source) {
        return Problem.badInput("intake.too-large", source, "The file " + source
                + " has more than 64 MB and cannot be a list of one"
                + " store. Choose the file that your feed writes.");
    }

    private record Decoded(String text, String encoding) { }

    private static Decoded decode(byte[] bytes, String source) {
        Decoded decoded = marked(bytes);
        if (decoded.text().indexOf('\0') >= 0) {
            throw Problem.badInput("intake.no-text", source, "The file is no list as text. Save it as CSV, and choose that"
                    + " file.");
        }
        return decoded;
    }

    private static Decoded marked(byte[] bytes) {
        if (starts(bytes, 0xEF, 0xBB, 0xBF)) {
            return new Decoded(new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8), "UTF-8");
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE), "UTF-16");
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return new Decoded(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE), "UTF-16");
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).decode(ByteBuffer.wrap(bytes)).toString();
            return new Decoded(text, "UTF-8");
        } catch (CharacterCodingException other) {
            return new Decoded(new String(bytes, WINDOWS), "Windows-1252");
        }
    }

    private static boolean starts(byte[] bytes, int... signs) {
        for (int i = 0; i < signs.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }

    /** Cuts the text into records; after one whose quotation marks are wrong it goes on with the next line. */
    private static void cut(String text, char delimiter, List<Table.Row> rows, List<Table.Broken> broken,
                            Runnable stopWhenAsked) {
        String rest = text;
        int before = 0;
        while (!rest.isEmpty() && broken.size() < MOST_BROKEN) {
            int next = 1;
            try {
                for (CsvRecord each : reader(delimiter, rest)) {
                    stopWhenAsked.run();
                    int line = Math.toIntExact(each.getStartingLineNumber());
                    if (each.getFields().stream().anyMatch(cell -> !cell.isBlank())) {
                        // the header is row 0
                        rows.add(new Table.Row(rows.size() + broken.size(), before + line, each.getFields()));
                    }
                    next = line + 1 + each.getFields().stream().mapToInt(TextTables::breaks).sum();
                }
                return;
            } catch (CsvParseException wrong) {
                while (lineStart(rest, next + 1) < rest.length() && line(rest, next).isBlank()) {
                    next++;
                }
                broken.add(new Table.Broken(rows.size() + broken.size(), before + next, "A quotation mark opens in this row"
                        + " and is never closed, or text follows the one that closes. Mend it, and import the list again."));
                rest = rest.substring(lineStart(rest, next + 1));
                before += next;
            }
        }
        if (!rest.isBlank()) {
            broken.add(new Table.Broken(rows.size() + broken.size(), before + 1, "So many rows before this one have wrong"
                    + " quotation marks that the list was read no further: nothing from this line on was taken. Mend the marks,"
                    + " and import the list again."));
        }
    }

    private static String line(String text, int number) {
        return text.substring(lineStart(text, number), lineStart(text, number + 1));
    }

    private static int breaks(String cell) {
        int breaks = 0;
        for (int i = 0; i < cell.length(); i++) {
            char sign = cell.charAt(i);
            boolean half = sign == '\r' && i + 1 < cell.length() && cell.charAt(i + 1) == '\n';
            breaks += !half && (sign == '\n' || sign == '\r') ? 1 : 0;
        }
        return breaks;
    }

    /** Where a line starts in the text; the first is 1. */
    private static int lineStart(String text, int line) {
        int at = 0;
        for (int i = 1; i < line && at < text.length(); i++) {
            while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += at + 1 < text.length() && text.charAt(at) == '\r' && text.charAt(at + 1) == '\n' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }

    static CsvReader<CsvRecord> reader(char delimiter, String text) {
        return CsvReader.builder().fieldSeparator(delimiter).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).ofCsvRecord(new StringReader(text));
    }
}
