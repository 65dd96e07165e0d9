package app.baton.intake;

import app.baton.journal.Background;
import app.baton.vehicle.StockReading;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** Reads lists as the window and the commands do, for tests. */
public final class Feeds {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    public static final String HOMENET = "stock-homenet-style.csv";
    public static final String GOOGLE = "stock-google-style.tsv";

    private Feeds() { }

    /** A file beside the samples. */
    public static byte[] bytes(String file) {
        try (InputStream in = Feeds.class.getResourceAsStream("/samples/" + file)) {
            if (in == null) {
                throw new IllegalStateException("no sample " + file);
            }
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    public static StockReading sample(String file) {
        return read(bytes(file), file);
    }

    public static StockReading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), "list.csv");
    }

    public static StockReading read(byte[] bytes, String name) {
        Table table = TextTables.read(bytes, name, Background.Progress.unwatched());
        return StockFeed.read(table, StockFeed.guess(table.header()), TODAY, Background.Progress.unwatched());
    }
}
