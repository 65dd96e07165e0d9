package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.PageRequest;
import app.baton.store.home.Home;
import app.baton.store.home.OldHome;
import app.baton.store.home.StoreKey;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The home of a demo dealership as the first version left it, opened by this one. */
class UpgradeTest {

    @TempDir
    Path folder;

    private Home home;
    private Path file;
    private Map<String, String> before;

    @BeforeEach
    void unpack() {
        home = OldHome.unpack(folder.resolve("desk"));
        file = home.folder().resolve("store.mv.db");
        before = Homes.bytes(home.folder());
    }

    private Store open() {
        return Homes.open(home, OldHome.key(home));
    }

    @Test
    void everythingThatWasInItIsStillThereAndItsTablesAreThoseOfThisVersion() {
        try (Store store = open()) {
            assertThat(store.people().working()).hasSize(24);
            assertThat(store.programs().count()).isEqualTo(32);
            assertThat(store.activity().newest(PageRequest.first(1000)).rows()).hasSize(254);
            assertThat(store.campaigns().list(PageRequest.first(100)).rows()).isNotEmpty();
            assertThat(store.briefs().newest()).isPresent();
            assertThat(store.stock().offered()).isEmpty();
            assertThat(store.drafts().open(PageRequest.first(10)).rows()).isEmpty();
        }
        try (Store fresh = Homes.open(Homes.make(folder.resolve("fresh"))); Store upgraded = open()) {
            assertThat(upgraded.schema()).isEqualTo(fresh.schema());
        }
    }

    @Test
    void theStoreAsItWasIsKeptAndNothingElseIsLeft() throws IOException {
        int step;
        try (Store store = open()) {
            step = store.schema();
        }
        String kept = "store.before-step-" + step + ".mv.db";
        Map<String, String> after = Homes.bytes(home.folder());
        assertThat(after).containsEntry(kept, before.get("store.mv.db")).hasSize(before.size() + 1);
        assertThat(Files.getPosixFilePermissions(home.folder().resolve(kept))).isEqualTo(Files.getPosixFilePermissions(file));

        open().close();
        assertThat(Homes.bytes(home.folder())).as("opened again, there is nothing to do").containsOnlyKeys(after.keySet());

        Files.move(home.folder().resolve(kept), file, StandardCopyOption.REPLACE_EXISTING);
        try (Store back = open()) {
            assertThat(back.programs().count()).as("put back, it is a store again").isEqualTo(32);
        }
    }

    @Test
    void olderCopiesGoWhenANewOneIsThere() throws IOException {
        Files.writeString(home.folder().resolve("store.before-step-1.mv.db"), "older");
        open().close();
        assertThat(Homes.bytes(home.folder()).keySet()).filteredOn(name -> name.startsWith("store.before")).singleElement()
                .isNotEqualTo("store.before-step-1.mv.db");
    }

    @Test
    void whatAStoppedUpgradeLeftBehindIsMadeAnewAndNotTrusted() throws IOException {
        Files.writeString(home.folder().resolve("store.upgrading.mv.db"), "half a store");
        try (Store store = open()) {
            assertThat(store.programs().count()).isEqualTo(32);
        }
        assertThat(Homes.bytes(home.folder())).doesNotContainKey("store.upgrading.mv.db");
    }

    @Test
    void whereTheCopyCantBeKeptTheStoreStaysAsItIs() throws IOException {
        int step;
        try (Store fresh = Homes.open(Homes.make(folder.resolve("fresh")))) {
            step = fresh.schema();
        }
        Path taken = Files.createDirectory(home.folder().resolve("store.before-step-" + step + ".mv.db"));
        Files.writeString(taken.resolve("a file"), "of somebody");
        StoreOpeningTest.problem("store.no-upgrade", this::open);
        assertThat(Homes.bytes(home.folder())).containsAllEntriesOf(before).hasSize(before.size() + 1);
    }

    @Test
    void aScriptThatFailsLeavesTheStoreAsItIs() throws SQLException {
        try (StoreKey key = OldHome.key(home);
                Connection old = Database.file(home.storeFile(), key, "IFEXISTS=TRUE").getConnection()) {
            DSL.using(old).execute("create table stock_unit(in_the_way int)");
        }
        Map<String, String> blocked = Homes.bytes(home.folder());
        StoreOpeningTest.problem("store.failed", this::open);
        assertThat(Homes.bytes(home.folder())).isEqualTo(blocked);
    }
}
