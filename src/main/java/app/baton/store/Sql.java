package app.baton.store;

import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.people.Desk;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.Index;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Where the books get their SQL from: the unit of work that is open on this thread, or else one connection per query.
 * It also knows whose rows they are, since every table is keyed by the dealership.
 */
final class Sql {

    private record Open(DSLContext dsl, boolean writing) { }

    private final ScopedValue<Open> open = ScopedValue.newInstance();
    private final Database database;
    private final DSLContext single;
    private final Desk desk;
    private final Ids ids;

    Sql(Database database, Desk desk, Ids ids) {
        this.database = database;
        this.desk = desk;
        this.ids = ids;
        single = DSL.using(database.jooq(database.pool()));
    }

    /** For queries. */
    DSLContext read() {
        return open.isBound() ? open.get().dsl() : single;
    }

    /** For changes. */
    DSLContext write() {
        if (!open.isBound() || !open.get().writing()) {
            throw new IllegalStateException("books are written inside a unit of work only");
        }
        return open.get().dsl();
    }

    /**
     * The table an index stands on, to be read in that index's order. Where two indexes begin with the columns that a
     * query pins, the embedded engine takes the first it meets, also when only the other one spares the sort; the server
     * needs no telling.
     */
    <R extends Record> Table<R> along(Table<R> table, Index index) {
        return database.engine() == Engine.EMBEDDED ? table.useIndex(index.getName()) : table;
    }

    UUID dealership() {
        return desk.dealership().id().value();
    }

    DeskId desk() {
        return desk.id();
    }

    UUID newId() {
        return ids.next();
    }

    /** The engines keep microseconds and would round the rest each in its own way. */
    static Instant micros(Instant instant) {
        return instant.truncatedTo(ChronoUnit.MICROS);
    }

    <T> T inTransaction(Function<DSLContext, T> change) {
        if (open.isBound() && !open.get().writing()) {
            throw new IllegalStateException("a change does not start inside a read");
        }
        // inside another change this is a savepoint, so that a part that fails takes back itself and nothing else
        T result = read().transactionResult(transaction -> ScopedValue.where(open, new Open(transaction.dsl(), true))
                .call(() -> change.apply(transaction.dsl())));
        if (!open.isBound()) {
            database.engine().committed(single);
        }
        return result;
    }

    <T> T inSnapshot(Supplier<T> query) {
        if (open.isBound()) {
            return query.get();
        }
        try (Connection connection = database.pool().getConnection()) {
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                return ScopedValue.where(open, new Open(DSL.using(database.jooq(connection)), false)).call(query::get);
            } finally {
                connection.rollback();
            }
        } catch (SQLException failed) {
            throw StoreProblems.of(failed);
        }
    }
}
