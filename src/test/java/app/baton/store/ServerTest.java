package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.people.Desk;
import app.baton.people.Role;
import app.baton.store.home.Home;
import app.baton.store.home.HomeFacts;
import app.baton.store.home.Server;
import app.baton.store.home.StoreKey;
import app.baton.store.home.TestKeys;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** What only PostgreSQL has: dealerships apart, desks together, and word of changes. */
class ServerTest {

    private final Desk lakeside = Samples.desk();
    private final Desk rival = Samples.desk();

    @Test
    void oneDealershipCanNeitherReadNorWriteAnothersRowsEvenBySql() throws SQLException {
        try (Database ours = Shared.serverDatabase(lakeside); Database theirs = Shared.serverDatabase(rival)) {
            fill(Shared.store(ours, lakeside), "ana");
            fill(Shared.store(theirs, rival), "bob");
            try (Connection connection = ours.pool().getConnection(); Statement sql = connection.createStatement()) {
                for (String table : tables(sql)) {
                    assertThat(strings(sql, "select distinct dealership::text from " + table))
                            .as(table).isSubsetOf(lakeside.dealership().id().toString());
                }
                assertThat(strings(sql, "select login from person")).containsExactly("ana");
                assertThat(sql.executeUpdate("update person set title = 'stolen'")).isEqualTo(1);
                String other = "'" + rival.dealership().id() + "'";
                assertThat(sql.executeUpdate("delete from setting where dealership = " + other)).isZero();
                assertThatThrownBy(() -> sql.execute("update desk set dealership = " + other))
                        .hasMessageContaining("row-level security");
                sql.execute("select set_config('baton.dealership', '', false)");
                assertThat(strings(sql, "select login from person")).isEmpty();
            }
        }
    }

    @Test
    void everyTableIsKeyedByDealershipAndHeldApart() throws SQLException {
        try (Database ours = Shared.serverDatabase(lakeside); Connection connection = ours.pool().getConnection();
             Statement sql = connection.createStatement()) {
            List<String> tables = tables(sql);
            assertThat(tables).hasSizeGreaterThan(12).contains("person", "document", "rulebook");
            assertThat(strings(sql, "select relname from pg_class where relrowsecurity and relforcerowsecurity order by relname"))
                    .isEqualTo(tables);
            assertThat(strings(sql, "select tablename from pg_policies order by tablename")).isEqualTo(tables);
            assertThat(strings(sql, "select event_object_table from information_schema.triggers"
                    + " where event_manipulation = 'UPDATE' order by 1")).isEqualTo(tables);
            assertThat(strings(sql, "select tablename from pg_indexes where indexdef like '%(dealership, id)%'"
                    + " and indexname like '%pkey' order by 1")).isEqualTo(tables);
            assertThat(strings(sql, "select table_name from information_schema.columns where column_name = 'version'"
                    + " and table_schema = 'public' and table_name not like 'flyway%' order by 1")).isEqualTo(tables);
        }
    }

    @Test
    void twoDesksOfOneDealershipSeeEachOthersChangesAtOnceAndKeepTheirOwnSecrets() {
        Desk other = Samples.deskOf(lakeside.dealership(), "Finance");
        try (Database first = Shared.serverDatabase(lakeside); Database second = Shared.serverDatabase(other)) {
            Store showroom = Shared.store(first, lakeside);
            Store finance = Shared.store(second, other);
            fill(showroom, "ana");
            assertThat(finance.people().byLogin("ana")).isPresent();
            assertThat(finance.settings().find("share")).isEmpty();
            assertThat(finance.secrets().find("desk-key")).isEmpty();
            assertThat(showroom.settings().find("share")).isPresent();
        }
    }

    @Test
    void aChangeIsToldToWhoeverListens() throws SQLException {
        try (Database ours = Shared.serverDatabase(lakeside); Connection listening = ours.pool().getConnection();
             Statement sql = listening.createStatement()) {
            sql.execute("listen baton_changed");
            fill(Shared.store(ours, lakeside), "ana");
            List<String> told = new ArrayList<>();
            PGNotification[] some = listening.unwrap(PGConnection.class).getNotifications(5000);
            while (some != null && some.length > 0) {
                for (PGNotification each : some) {
                    told.add(each.getParameter());
                }
                some = listening.unwrap(PGConnection.class).getNotifications(1);
            }
            String ofLakeside = " " + lakeside.dealership().id();
            assertThat(told).contains("person" + ofLakeside, "setting" + ofLakeside, "secret" + ofLakeside);
        }
    }

    @Test
    void aHomeWhoseStoreIsOnAServerOpensThere(@TempDir Path folder) {
        Path at = folder.resolve("desk");
        Home.make(at, new HomeFacts(lakeside, false, "0.1.0"), making -> {
            StoreKey key = making.keyring(TestKeys.CHEAP).begin("ana", Homes.PASSWORD.toCharArray(), Samples.NOV_2);
            making.useServer(Shared.address(), key);
            try (Store store = Store.create(making, key, Samples.CLOCK, Samples.FORMATS)) {
                fill(store, "ana");
            }
            return true;
        });
        try (Store store = Homes.open(Home.open(at))) {
            assertThat(store.people().working()).hasSize(1);
            assertThat(store.secrets().find("desk-key")).isPresent();
        }
        assertThat(Homes.bytes(at)).containsOnlyKeys("home.json", "home.lock", "keys.json");
    }

    @Test
    void aServerThatIsAwayOrRefusesIsToldInASentence() {
        Server address = Shared.address();
        StoreOpeningTest.problem("store.unreachable", () -> Database.server(
                new Server("jdbc:postgresql://localhost:1/baton", "baton", "secret"), lakeside, List.of()));
        StoreOpeningTest.problem("store.unreachable", () -> Database.server(
                new Server(address.url() + "_other", "baton", "secret"), lakeside, List.of()));
    }

    private static void fill(Store store, String login) {
        store.unitOfWork().write(Books.ANA, log -> {
            store.people().save(Samples.person(login, login, Role.SALESPERSON));
            store.settings().put("share", "/mnt/" + login);
            store.secrets().put("desk-key", new byte[] {1});
            return true;
        });
    }

    private static List<String> tables(Statement sql) throws SQLException {
        return strings(sql, "select tablename from pg_tables where schemaname = 'public' and tablename not like 'flyway%'"
                + " order by tablename");
    }

    private static List<String> strings(Statement sql, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
