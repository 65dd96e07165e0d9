package app.baton.store;

import static app.baton.store.schema.Tables.SCAN;
import static app.baton.store.schema.Tables.SCAN_PART;

import app.baton.deal.scan.ScanBook;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;

/** The contents of scans, each once and in parts. */
final class ScanTable implements ScanBook {

    /** The embedded engine takes at most twice as much in one row. */
    private static final int PART = 1 << 19;

    private final Sql sql;

    ScanTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public boolean has(String sha256) {
        return sql.read().fetchExists(SCAN, is(sha256));
    }

    @Override
    public Optional<byte[]> find(String sha256) {
        return sql.read().select(SCAN.ID, SCAN.BYTES).from(SCAN).where(is(sha256)).fetchOptional()
                .map(row -> content(row.value1(), row.value2()));
    }

    private byte[] content(UUID scan, int bytes) {
        var content = new ByteArrayOutputStream(bytes);
        try (var parts = sql.read().select(SCAN_PART.CONTENT).from(SCAN_PART)
                .where(SCAN_PART.DEALERSHIP.eq(sql.dealership()), SCAN_PART.SCAN.eq(scan))
                .orderBy(SCAN_PART.DEALERSHIP, SCAN_PART.SCAN, SCAN_PART.PLACE).fetchLazy()) {
            parts.forEach(part -> content.writeBytes(part.value1()));
        }
        return content.toByteArray();
    }

    @Override
    public boolean keep(String sha256, byte[] content) {
        var dsl = sql.write();
        if (has(sha256)) {
            return false;
        }
        UUID id = sql.newId();
        dsl.insertInto(SCAN).set(SCAN.DEALERSHIP, sql.dealership()).set(SCAN.ID, id).set(SCAN.VERSION, 1L)
                .set(SCAN.SHA256, sha256).set(SCAN.BYTES, content.length).execute();
        for (int from = 0; from < content.length; from += PART) {
            dsl.insertInto(SCAN_PART).set(SCAN_PART.DEALERSHIP, sql.dealership()).set(SCAN_PART.ID, sql.newId())
                    .set(SCAN_PART.VERSION, 1L).set(SCAN_PART.SCAN, id).set(SCAN_PART.PLACE, from / PART)
                    .set(SCAN_PART.CONTENT, Arrays.copyOfRange(content, from, Math.min(content.length, from + PART))).execute();
        }
        return true;
    }

    private Condition is(String sha256) {
        return SCAN.DEALERSHIP.eq(sql.dealership()).and(SCAN.SHA256.eq(sha256));
    }
}
