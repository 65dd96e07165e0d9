package app.baton.store;

import static app.baton.store.schema.Tables.BULLETIN;

import app.baton.incentive.Bulletin;
import app.baton.incentive.BulletinBook;
import java.util.List;
import java.util.Optional;

/** Bulletins by name, their text whole. */
final class BulletinTable implements BulletinBook {

    private final Sql sql;

    BulletinTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public List<Bulletin.Header> list() {
        return sql.read().select(BULLETIN.NAME, BULLETIN.KEPT).from(BULLETIN)
                .where(BULLETIN.DEALERSHIP.eq(sql.dealership()))
                .orderBy(BULLETIN.DEALERSHIP, BULLETIN.KEPT.desc(), BULLETIN.ID.desc())
                .fetch(row -> new Bulletin.Header(row.value1(), row.value2()));
    }

    @Override
    public Optional<Bulletin> find(String name) {
        return sql.read().selectFrom(BULLETIN).where(BULLETIN.DEALERSHIP.eq(sql.dealership()), BULLETIN.NAME.eq(name))
                .fetchOptional(row -> new Bulletin(row.getName(), row.getContent(), row.getKept()));
    }

    @Override
    public void keep(Bulletin bulletin) {
        var dsl = sql.write();
        int replaced = dsl.update(BULLETIN).set(BULLETIN.CONTENT, bulletin.text()).set(BULLETIN.KEPT, Sql.micros(bulletin.kept()))
                .set(BULLETIN.VERSION, BULLETIN.VERSION.plus(1))
                .where(BULLETIN.DEALERSHIP.eq(sql.dealership()), BULLETIN.NAME.eq(bulletin.name())).execute();
        if (replaced == 0) {
            dsl.insertInto(BULLETIN)
                    .set(BULLETIN.DEALERSHIP, sql.dealership())
                    .set(BULLETIN.ID, sql.newId())
                    .set(BULLETIN.VERSION, 1L)
                    .set(BULLETIN.NAME, bulletin.name())
                    .set(BULLETIN.KEPT, Sql.micros(bulletin.kept()))
                    .set(BULLETIN.CONTENT, bulletin.text())
                    .execute();
        }
    }
}
