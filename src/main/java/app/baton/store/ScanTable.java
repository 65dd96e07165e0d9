package app.baton.store;

import static app.baton.store.schema.Tables.SCAN;
import static app.baton.store.schema.Tables.SCAN_PART;

import app.baton.deal.scan.ScanBook;
import app.baton.store.schema.tables.records.ScanPartRecord;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;

/** The contents of scans, each once and in parts. */
final class ScanTable implements ScanBook {

    private static final Parts<ScanPartRecord> PARTS = new Parts<>(SCAN_PART, SCAN_PART.DEALERSHIP, SCAN_PART.ID,
            SCAN_PART.VERSION, SCAN_PART.SCAN, SCAN_PART.PLACE, SCAN_PART.CONTENT);

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
                .map(row -> PARTS.read(sql, row.value1(), row.value2()));
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
        PARTS.keep(sql, id, content);
        return true;
    }

    private Condition is(String sha256) {
        return SCAN.DEALERSHIP.eq(sql.dealership()).and(SCAN.SHA256.eq(sha256));
    }
}
