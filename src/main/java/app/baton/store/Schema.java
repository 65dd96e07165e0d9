package app.baton.store;

import app.baton.journal.Problem;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;

/** The numbered scripts: what a store has of them, and the rest. */
final class Schema {

    private Schema() { }

    /** Whether no script has run yet, and the newest one that is to be run; 0 when all have. */
    record State(boolean blank, int next) {

        boolean pending() {
            return next > 0;
        }
    }

    /**
     * Looks, and changes nothing.
     *
     * @throws Problem when a newer version of Baton has been here
     */
    static State judge(Engine engine, DataSource source) {
        try (var connection = source.getConnection()) {
            connection.isValid(10);
            MigrationInfoService info = flyway(engine, source).info();
            for (MigrationInfo each : info.all()) {
                if (each.getState().isApplied() && !each.getState().isResolved()) {
                    throw StoreProblems.newer(String.valueOf(each.getVersion()));
                }
            }
            int next = Stream.of(info.pending()).mapToInt(each -> each.getVersion().getMajor().intValueExact()).max().orElse(0);
            return new State(info.applied().length == 0, next);
        } catch (SQLException refused) {
            // opened for reading, an engine that wants to write has found no store and would begin an empty one
            throw refused.getErrorCode() == StoreProblems.READ_ONLY ? StoreProblems.damaged(refused) : StoreProblems.of(refused);
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

    /** The newest script that was run. */
    static int version(Engine engine, DataSource source) {
        MigrationInfo current = flyway(engine, source).info().current();
        return current == null || current.getVersion() == null ? 0 : current.getVersion().getMajor().intValueExact();
    }

    private static Flyway flyway(Engine engine, DataSource source) {
        return Flyway.configure(Schema.class.getClassLoader()).dataSource(source)
                .locations(engine.scripts().toArray(String[]::new)).load();
    }
}
