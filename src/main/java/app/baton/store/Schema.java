package app.baton.store;

import app.baton.journal.Problem;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** The numbered scripts: what a store has of them, and the rest. */
final class Schema {

    private Schema() { }

    /**
     * Looks, and changes nothing.
     *
     * @return whether scripts are to be run
     * @throws Problem when a newer version of Baton has been here
     */
    static boolean judge(Engine engine, DataSource source) {
        try (var connection = source.getConnection()) {
            connection.isValid(10);
            MigrationInfoService info = flyway(engine, source).info();
            for (MigrationInfo each : info.all()) {
                if (each.getState().isApplied() && !each.getState().isResolved()) {
                    throw StoreProblems.newer(String.valueOf(each.getVersion()));
                }
            }
            return info.pending().length > 0;
        } catch (SQLException refused) {
            throw StoreProblems.of(refused);
        } catch (FlywayException failed) {
            throw StoreProblems.schema(failed);
        }
    }

    static void migrate(Engine engine, DataSource source) {
        try {
            flyway(engine, source).migrate();
        } catch (FlywayException failed) {
            throw StoreProblems.schema(failed);
        }
    }

    private static Flyway flyway(Engine engine, DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader()).dataSource(source)
                .locations(engine.scripts().toArray(String[]::new)).load();
    }
}
