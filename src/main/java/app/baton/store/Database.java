package app.baton.store;

import app.baton.journal.Problem;
import app.baton.people.Desk;
import app.baton.store.home.Home;
import app.baton.store.home.Server;
import app.baton.store.home.StoreKey;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jooq.Configuration;
import org.jooq.ExecuteListener;
import org.jooq.ExecuteListenerProvider;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.DefaultExecuteListenerProvider;
import org.postgresql.ds.PGSimpleDataSource;

/** An open engine with its connections, on the schema of this version. */
record Database(Engine engine, HikariDataSource pool, List<ExecuteListener> listeners) implements AutoCloseable {

    private static final int MOST_CONNECTIONS = 8;
    private static final String EMBEDDED_USER = "baton";
    /** WRITE_DELAY 0: a commit returns when its bytes are in the file, not half a second later. */
    private static final String WORKING = "WRITE_DELAY=0;LOCK_TIMEOUT=5000;MAX_COMPACT_TIME=500";

    /**
     * Opens (or, in a new home, makes) the encrypted file.
     *
     * @throws Problem when the file is missing, damaged, open elsewhere, of a newer version or locked by another key
     */
    static Database embedded(Path file, StoreKey key, boolean create, List<ExecuteListener> listeners) {
        Path real = file.resolveSibling(file.getFileName() + Upgrade.ENDING);
        if (Files.exists(real) == create) {
            throw create ? StoreProblems.present(real) : StoreProblems.missing(real);
        }
        if (create) {
            // the engine would make it readable for everybody
            Home.makeFile(real);
        } else {
            // opened for reading, the file stays as it is to the byte, also when it turns out to be of a newer version
            Schema.State state = Schema.judge(Engine.EMBEDDED, file(file, key, "IFEXISTS=TRUE;ACCESS_MODE_DATA=r"));
            if (state.blank()) {
                throw StoreProblems.damaged(null);
            }
            if (state.pending()) {
                Upgrade.run(file, state.next(), beside -> migrate(file(beside, key, WORKING)));
            }
        }
        return open(Engine.EMBEDDED, file(file, key, WORKING), new HikariConfig(), create, listeners);
    }

    private static void migrate(DataSource source) {
        // held meanwhile: the embedded engine closes its file with its last connection
        try (Connection held = source.getConnection()) {
            held.isValid(10);
            Schema.migrate(Engine.EMBEDDED, source);
        } catch (SQLException refused) {
            throw StoreProblems.of(refused);
        }
    }

    /** Connects to a server, as one dealership: its row-level security shows no other one's rows. */
    static Database server(Server server, Desk desk, List<ExecuteListener> listeners) {
        var source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(server.user());
        source.setPassword(server.password());
        source.setApplicationName("Baton " + desk.name());
        source.setConnectTimeout(10);
        source.setTcpKeepAlive(true);
        boolean pending = Schema.judge(Engine.SERVER, source).pending();
        var config = new HikariConfig();
        config.setConnectionInitSql("select set_config('baton.dealership', '" + desk.dealership().id() + "', false)");
        return open(Engine.SERVER, source, config, pending, listeners);
    }

    Configuration jooq(DataSource source) {
        return jooq().set(source);
    }

    Configuration jooq(Connection connection) {
        return jooq().set(connection);
    }

    private DefaultConfiguration jooq() {
        var settings = new Settings().withRenderQuotedNames(RenderQuotedNames.NEVER).withRenderSchema(false)
                .withExecuteLogging(false);
        List<ExecuteListener> all = new ArrayList<>(listeners);
        all.add(new StoreProblems.Translation());
        var configuration = new DefaultConfiguration();
        configuration.set(engine.dialect());
        configuration.set(settings);
        configuration.set(all.stream().map(DefaultExecuteListenerProvider::new).toArray(ExecuteListenerProvider[]::new));
        return configuration;
    }

    int schema() {
        return Schema.version(engine, pool);
    }

    @Override
    public void close() {
        // the embedded engine closes its file with its last connection
        pool.close();
    }

    private static Database open(Engine engine, DataSource source, HikariConfig config, boolean pending,
                                 List<ExecuteListener> listeners) {
        // asked for once by itself, so that a refusal comes in its own words and not in the pool's
        try (Connection first = source.getConnection()) {
            config.setDataSource(source);
            config.setPoolName("store");
            config.setMaximumPoolSize(MOST_CONNECTIONS);
            config.setMinimumIdle(1);
            config.setConnectionTimeout(15_000);
            first.isValid(10);
            if (pending) {
                Schema.migrate(engine, source);
            }
            return new Database(engine, new HikariDataSource(config), List.copyOf(listeners));
        } catch (SQLException refused) {
            throw StoreProblems.of(refused);
        }
    }

    static DataSource file(Path file, StoreKey key, String options) {
        var source = new JdbcDataSource();
        // the engine's own hook would close the file under a unit of work that is still at it when the process is stopped
        // and its reuse of results answers a repeated "exists (…)" as if nothing had been written since (H2 2.5.252)
        source.setUrl("jdbc:h2:file:" + file.toAbsolutePath() + ";CIPHER=AES;TRACE_LEVEL_FILE=0;DB_CLOSE_ON_EXIT=FALSE;"
                + "OPTIMIZE_REUSE_RESULTS=0;" + options);
        source.setUser(EMBEDDED_USER);
        char[] hex = key.hex();
        char[] both = Arrays.copyOf(hex, hex.length + 1 + EMBEDDED_USER.length());
        both[hex.length] = ' ';
        EMBEDDED_USER.getChars(0, EMBEDDED_USER.length(), both, hex.length + 1);
        // the data source keeps the array itself, for as long as the store is open
        source.setPasswordChars(both);
        Arrays.fill(hex, '0');
        return source;
    }
}
