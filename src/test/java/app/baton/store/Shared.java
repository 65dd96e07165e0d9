package app.baton.store;

import app.baton.people.Desk;
import app.baton.store.home.Server;
import app.baton.store.home.StoreKey;
import app.baton.store.home.TestKeys;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One encrypted file and one PostgreSQL server for all tests of this JVM; each test gets a dealership of its own in
 * them. Both end with the JVM.
 */
final class Shared {

    private static final StoreKey KEY = TestKeys.random();
    private static final AtomicReference<Database> LAST = new AtomicReference<>();

    private Shared() { }

    private static final class File {

        private static final Database DATABASE = open();

        private static Database open() {
            try {
                Path folder = Files.createTempDirectory("baton-store");
                folder.toFile().deleteOnExit();
                Database database = Database.embedded(folder.resolve("store"), KEY, true, List.of());
                folder.resolve("store.mv.db").toFile().deleteOnExit();
                return database;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** The role owns its tables but is no superuser, as at a dealership, so that row-level security holds it. */
    private static final class Postgres {

        private static final EmbeddedPostgres SERVER = start();
        private static final Server ADDRESS = role();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres server = EmbeddedPostgres.builder().setServerConfig("max_connections", "200")
                        .setServerConfig("fsync", "off").start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                    try {
                        server.close();
                    } catch (IOException gone) {
                        throw new UncheckedIOException(gone);
                    }
                }));
                return server;
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }

        private static Server role() {
            try (Connection admin = SERVER.getPostgresDatabase().getConnection(); Statement statement = admin.createStatement()) {
                statement.execute("create role baton login password 'secret'");
                statement.execute("create database baton owner baton");
                return new Server("jdbc:postgresql://localhost:" + SERVER.getPort() + "/baton", "baton", "secret");
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }

    private static final class Connected {

        private static final Database MIGRATED = Database.server(Postgres.ADDRESS, Samples.desk(), List.of());

        static {
            MIGRATED.close();
        }
    }

    static Store embedded(Desk desk) {
        return store(File.DATABASE, desk);
    }

    /** The pool of the test before is closed: each test has its own dealership, and so its own sessions. */
    static synchronized Store server(Desk desk) {
        Database last = LAST.getAndSet(serverDatabase(desk));
        if (last != null) {
            last.close();
        }
        return store(LAST.get(), desk);
    }

    /** A pool of its own, since a session belongs to one dealership. */
    static Database serverDatabase(Desk desk) {
        if (Connected.MIGRATED.pool().isClosed()) {
            return Database.server(Postgres.ADDRESS, desk, List.of());
        }
        throw new IllegalStateException("the scripts have not run");
    }

    static Server address() {
        return Postgres.ADDRESS;
    }

    static StoreKey key() {
        return KEY;
    }

    static Store store(Database database, Desk desk) {
        return new Store(database, desk, KEY, Samples.CLOCK, Samples.FORMATS);
    }
}
