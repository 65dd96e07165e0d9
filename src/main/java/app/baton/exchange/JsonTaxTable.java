package app.baton.exchange;

import app.baton.deal.tax.TaxTable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** Reads tables of tax rules; the one that ships with Baton is {@code app/baton/deal/tax-rules.json}. */
public final class JsonTaxTable {

    private static final String SHIPPED = "/app/baton/deal/tax-rules.json";

    private JsonTaxTable() { }

    /** The rules that come with Baton, each with the year and the quality of what was read. */
    public static TaxTable shipped() {
        try (InputStream in = Objects.requireNonNull(JsonTaxTable.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return read(in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** @throws app.baton.journal.Problem of kind {@code BAD_INPUT} at the first thing that is wrong */
    public static TaxTable read(byte[] json) {
        return RecordReader.read(TaxTable.class, CanonicalJson.read(json), "");
    }
}
