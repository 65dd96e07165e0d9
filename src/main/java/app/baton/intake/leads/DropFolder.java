package app.baton.intake.leads;

import app.baton.journal.Activity;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Settings;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.lead.OriginalDesk;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.vehicle.ModelNames;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The folder that this desk watches: whatever is dropped into it comes into the queue by itself. Safe on any thread. */
public final class DropFolder {

    /** The name of the setting that holds the folder. */
    public static final String SETTING = "leads.folder";
    private static final String COUNTRY = "US";
    /** Hidden, so that it is no file with leads; whoever holds it takes in, so that two desks take nothing in twice. */
    private static final String TURN = ".baton-leads.lock";

    private final Settings settings;
    private final UnitOfWork work;
    private final OriginalDesk desk;
    private final LeadMappings mappings;
    private final Supplier<List<Path>> own;
    private final Clock clock;
    private final Texts texts;
    private @Nullable FolderWatch watch;
    private volatile FolderState state = FolderState.none();

    /** {@code own} are folders of Baton itself, which can never be watched. */
    public DropFolder(Settings settings, UnitOfWork work, OriginalDesk desk, LeadMappings mappings, Supplier<List<Path>> own,
                      Clock clock, Texts texts) {
        this.settings = settings;
        this.work = work;
        this.desk = desk;
        this.mappings = mappings;
        this.own = own;
        this.clock = clock;
        this.texts = texts;
    }

    /** The folder that is set. */
    public Optional<Path> path() {
        return path(settings);
    }

    static Optional<Path> path(Settings settings) {
        try {
            return settings.find(SETTING).filter(folder -> !folder.isBlank()).map(Path::of);
        } catch (InvalidPathException otherSystem) {
            return Optional.empty();
        }
    }

    /** How it was at the last look. */
    public FolderState state() {
        FolderState last = state;
        Optional<Path> now = path();
        return last.folder().equals(now) ? last : now.map(FolderState::unseen).orElseGet(FolderState::none);
    }

    /**
     * How many files lie in a folder that might be watched.
     *
     * @throws Problem when it cannot be, with the reason
     */
    public int files(User by, Path folder) {
        Permissions.require(by, Action.SET_LEAD_RULES);
        try {
            Path real = folder.toRealPath();
            for (Path other : own.get()) {
                if (Files.exists(other) && real.startsWith(other.toRealPath())) {
                    throw refused("leads.folder.own", folder);
                }
            }
            return FolderWatch.list(real).size();
        } catch (IOException unreadable) {
            throw refused("leads.folder.unreadable", folder);
        }
    }

    private Problem refused(String key, Path folder) {
        return Problem.badInput(key, "folder", texts.say(key, folder.toString()));
    }

    /** Watches this folder from the next look on. */
    public void use(User by, Path folder) {
        files(by, folder);
        keep(by, folder.toAbsolutePath().normalize().toString());
    }

    /** Watches none any more; what lies in it stays there. */
    public void stop(User by) {
        Permissions.require(by, Action.SET_LEAD_RULES);
        keep(by, "");
    }

    private void keep(User by, String folder) {
        work.write(by.actor(), log -> {
            settings.put(SETTING, folder);
            log.note(Activity.of("leads.folder-changed", "settings", "leads").with("folder", folder));
            return true;
        });
    }

    /** One look, which takes in what is complete; whether more is complete and can be taken in at once. */
    public synchronized boolean look(Background.Progress progress) {
        Optional<Path> now = path();
        if (now.isEmpty()) {
            watch = null;
            state = FolderState.none();
            return false;
        }
        FolderWatch looking = watch;
        if (looking == null || !looking.folder().equals(now.get())) {
            looking = new FolderWatch(now.get(), desk, new LeadReader(texts, COUNTRY, ModelNames.shipped(), mappings), texts);
            watch = looking;
        }
        try {
            return look(looking, progress);
        } catch (IOException unreadable) {
            String key = Files.notExists(now.get()) ? "leads.folder.absent" : "leads.folder.unreadable";
            state = troubled(now.get(), texts.say(key, now.get().toString()));
            return false;
        }
    }

    private boolean look(FolderWatch looking, Background.Progress progress) throws IOException {
        try (FileChannel channel = turn(looking.folder())) {
            if (channel != null && !held(channel)) {
                state = troubled(looking.folder(), texts.say("leads.folder.other-desk", looking.folder().toString()));
                return false;
            }
            FolderWatch.Looked looked = looking.look(clock.now(), progress);
            state = new FolderState(Optional.of(looking.folder()), Optional.of(clock.now()), looked.waiting(), looked.left(),
                    Optional.empty());
            return looked.more();
        }
    }

    private FolderState troubled(Path folder, String sentence) {
        return new FolderState(Optional.of(folder), Optional.of(clock.now()), 0, List.of(), Optional.of(sentence));
    }

    /** Null in a folder that only can be read. */
    @SuppressWarnings("resource") // whoever asks closes it
    private static @Nullable FileChannel turn(Path folder) {
        try {
            return FileChannel.open(folder.resolve(TURN), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException readOnly) {
            return null;
        }
    }

    /** Until the channel is closed; also where the drive knows no locks. */
    private static boolean held(FileChannel channel) {
        try {
            @Nullable FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        } catch (IOException noLocks) {
            return true;
        }
    }
}
