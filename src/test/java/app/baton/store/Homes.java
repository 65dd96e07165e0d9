package app.baton.store;

import app.baton.store.home.Home;
import app.baton.store.home.HomeFacts;
import app.baton.store.home.StoreKey;
import app.baton.store.home.TestKeys;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Real homes in folders, for tests of opening, crashing and sharing them. */
final class Homes {

    static final String PASSWORD = "correct horse";
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private Homes() { }

    /** A home with one user, ana, and an empty store. */
    static Home make(Path folder) {
        Home.make(folder, new HomeFacts(Samples.desk(), false, "0.1.0"), making -> {
            StoreKey key = making.keyring(TestKeys.CHEAP).begin("ana", PASSWORD.toCharArray(), TODAY);
            Store.create(making, key, Samples.CLOCK, Samples.FORMATS).close();
            return true;
        });
        return Home.open(folder);
    }

    static StoreKey key(Home home) {
        return home.keyring(TestKeys.CHEAP).unlock("ana", PASSWORD.toCharArray());
    }

    static Store open(Home home) {
        return open(home, key(home));
    }

    static Store open(Home home, StoreKey key) {
        return Store.open(home, key, Samples.CLOCK, Samples.FORMATS);
    }

    /** Every file of a folder with its bytes, to prove that nothing was touched. */
    static Map<String, String> bytes(Path folder) {
        var all = new HashMap<String, String>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return new TreeMap<>(all);
    }
}
