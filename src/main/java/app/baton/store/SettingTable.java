package app.baton.store;

import static app.baton.store.schema.Tables.SETTING;

import app.baton.journal.Settings;
import java.util.Optional;
import org.jooq.Condition;

/** The settings of this desk; on a server every desk of the dealership has its own. */
final class SettingTable implements Settings {

    private final Sql sql;

    SettingTable(Sql sql) {
        this.sql = sql;
    }

    @Override
    public Optional<String> find(String name) {
        return sql.read().select(SETTING.CONTENT).from(SETTING).where(is(name)).fetchOptional(SETTING.CONTENT);
    }

    @Override
    public void put(String name, String value) {
        var dsl = sql.write();
        int changed = dsl.update(SETTING).set(SETTING.CONTENT, value).set(SETTING.VERSION, SETTING.VERSION.plus(1))
                .where(is(name)).execute();
        if (changed == 0) {
            dsl.insertInto(SETTING)
                    .set(SETTING.DEALERSHIP, sql.dealership())
                    .set(SETTING.ID, sql.newId())
                    .set(SETTING.VERSION, 1L)
                    .set(SETTING.DESK, sql.desk().value())
                    .set(SETTING.NAME, name)
                    .set(SETTING.CONTENT, value)
                    .execute();
        }
    }

    private Condition is(String name) {
        return SETTING.DEALERSHIP.eq(sql.dealership()).and(SETTING.DESK.eq(sql.desk().value())).and(SETTING.NAME.eq(name));
    }
}
