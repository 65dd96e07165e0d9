package app.baton.exchange;

import app.baton.journal.Settings;
import java.util.Optional;

/** The versions of the root that this desk came to trust, kept in its store. Writing needs an open unit of work. */
final class RootBook {

    private static final String NEWEST = "share.root";

    private final Settings settings;
    private final RootMemory memory;

    RootBook(Settings settings, RootMemory memory) {
        this.settings = settings;
        this.memory = memory;
    }

    /** The newest trusted root. */
    Optional<Root> newest() {
        return settings.find(NEWEST).map(memory::read);
    }

    Optional<SignedFile> newestFile() {
        return settings.find(NEWEST).map(SignedFile::read);
    }

    Optional<SignedFile> file(long version) {
        return settings.find(NEWEST + "." + version).map(SignedFile::read);
    }

    void keep(SignedFile file) {
        settings.put(NEWEST + "." + file.sequence(), file.json());
        settings.put(NEWEST, file.json());
    }
}
