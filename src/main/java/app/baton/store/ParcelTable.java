package app.baton.store;

import static app.baton.store.schema.Tables.SCAN;
import static app.baton.store.schema.Tables.SCAN_PARCEL;

import app.baton.deal.scan.Parcel;
import app.baton.deal.scan.ParcelBook;
import app.baton.journal.DeskId;
import app.baton.store.schema.tables.records.ScanParcelRecord;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Scans on their way from desk to desk. */
final class ParcelTable implements ParcelBook {

    private final Sql sql;

    ParcelTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public void add(Parcel parcel) {
        var dsl = sql.write();
        if (dsl.fetchExists(SCAN_PARCEL, is(parcel))) {
            return;
        }
        dsl.insertInto(SCAN_PARCEL).set(SCAN_PARCEL.DEALERSHIP, sql.dealership()).set(SCAN_PARCEL.ID, sql.newId())
                .set(SCAN_PARCEL.VERSION, 1L).set(SCAN_PARCEL.PARCEL, parcel.id()).set(SCAN_PARCEL.DESK, parcel.desk().value())
                .set(SCAN_PARCEL.SHA256, parcel.sha256()).set(SCAN_PARCEL.BYTES, parcel.bytes())
                .set(SCAN_PARCEL.SECRET, parcel.secret()).set(SCAN_PARCEL.WAITING, true).execute();
    }

    @Override
    public Optional<Parcel> of(DeskId desk, String sha256) {
        return sql.read().selectFrom(SCAN_PARCEL).where(of(desk), SCAN_PARCEL.SHA256.eq(sha256)).orderBy(SCAN_PARCEL.ID).limit(1)
                .fetchOptional(ParcelTable::parcel);
    }

    @Override
    public List<Parcel> toSend(DeskId self, int most) {
        return waiting(of(self).and(here()), most);
    }

    @Override
    public List<Parcel> toFetch(int most) {
        return waiting(SCAN_PARCEL.DEALERSHIP.eq(sql.dealership()).andNot(here()), most);
    }

    private List<Parcel> waiting(Condition which, int most) {
        return sql.read().selectFrom(SCAN_PARCEL).where(SCAN_PARCEL.WAITING.isTrue(), which)
                .orderBy(SCAN_PARCEL.DEALERSHIP, SCAN_PARCEL.WAITING, SCAN_PARCEL.DESK, SCAN_PARCEL.ID).limit(most)
                .fetch(ParcelTable::parcel);
    }

    private static Condition here() {
        return DSL.exists(DSL.selectOne().from(SCAN).where(SCAN.DEALERSHIP.eq(SCAN_PARCEL.DEALERSHIP),
                SCAN.SHA256.eq(SCAN_PARCEL.SHA256)));
    }

    @Override
    public void settled(Parcel parcel) {
        sql.write().update(SCAN_PARCEL).set(SCAN_PARCEL.WAITING, false).set(SCAN_PARCEL.VERSION, SCAN_PARCEL.VERSION.plus(1))
                .where(is(parcel)).execute();
    }

    @Override
    public void sendAgain(DeskId self) {
        sql.write().update(SCAN_PARCEL).set(SCAN_PARCEL.WAITING, true).set(SCAN_PARCEL.VERSION, SCAN_PARCEL.VERSION.plus(1))
                .where(of(self), SCAN_PARCEL.WAITING.isFalse()).execute();
    }

    private Condition of(DeskId desk) {
        return SCAN_PARCEL.DEALERSHIP.eq(sql.dealership()).and(SCAN_PARCEL.DESK.eq(desk.value()));
    }

    private Condition is(Parcel parcel) {
        return of(parcel.desk()).and(SCAN_PARCEL.PARCEL.eq(parcel.id()));
    }

    private static Parcel parcel(ScanParcelRecord row) {
        return new Parcel(row.getParcel(), new DeskId(row.getDesk()), row.getSha256(), row.getBytes(), row.getSecret());
    }
}
