package app.baton.app;

import app.baton.campaign.Arrivals;
import app.baton.exchange.CustomerReader;
import app.baton.exchange.DiskFolder;
import app.baton.exchange.Duty;
import app.baton.exchange.Folder;
import app.baton.exchange.PatientFolder;
import app.baton.exchange.Root;
import app.baton.exchange.RootDesk;
import app.baton.exchange.ScanLine;
import app.baton.exchange.ShareBooks;
import app.baton.exchange.Sync;
import app.baton.exchange.SyncReport;
import app.baton.incentive.ProgramFormat;
import app.baton.journal.Activity;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Settings;
import app.baton.journal.Texts;
import app.baton.people.Desk;
import app.baton.people.User;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

/** This desk's line to the shared folder: where it lies, the rounds of looking at it, and how the last one went. */
final class ShareLine {

    /** The name of the setting that holds the folder. */
    static final String FOLDER = "share.folder";

    /** Longer than any living network drive needs for one small file. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Desk desk;
    private final ShareBooks books;
    private final Arrivals arrivals;
    private final CustomerReader customers;
    private final ScanLine scans;
    private final ProgramFormat programs;
    private final Clock clock;
    private final Ids ids;
    private final Texts texts;
    private final Background background;
    private final ShareLog log = new ShareLog();
    private final AtomicReference<Optional<Line>> line = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<SyncReport>> last = new AtomicReference<>(Optional.empty());

    ShareLine(Desk desk, ShareBooks books, Arrivals arrivals, CustomerReader customers, ScanLine scans, ProgramFormat programs,
              Clock clock, Texts texts, Background background) {
        this.desk = desk;
        this.books = books;
        this.arrivals = arrivals;
        this.customers = customers;
        this.scans = scans;
        this.programs = programs;
        this.clock = clock;
        this.ids = new Ids(clock);
        this.texts = texts;
        this.background = background;
    }

    private record Line(Path path, Sync sync) { }

    Optional<Path> path() {
        return path(books.settings());
    }

    static Optional<Path> path(Settings settings) {
        return settings.find(FOLDER).filter(folder -> !folder.isBlank()).map(Path::of);
    }

    /** The folder with a patience, so that a drive that hangs costs one background task and nothing else. */
    Folder folder(Path path) {
        return new PatientFolder(new DiskFolder(path), background, texts.say("share.looking"), PATIENCE);
    }

    /** Uses another folder from the next round on. */
    void use(User user, Path path) {
        books.unitOfWork().write(user.actor(), log -> {
            books.settings().put(FOLDER, path.toString());
            log.note(Activity.of("share.folder-changed", "desk", desk.id()).with("folder", path));
            return path;
        });
    }

    /** One look at the share; empty while no folder is set. */
    Optional<SyncReport> round(Background.Progress progress) {
        Optional<SyncReport> report = current().map(now -> now.sync().run(progress));
        last.set(report);
        report.ifPresent(log::tell);
        return report;
    }

    /** How the last round of this process went. */
    Optional<SyncReport> last() {
        return last.get();
    }

    Optional<Root> root() {
        return books.trusted();
    }

    /** The name of a desk as the root has it. */
    String deskName(DeskId id) {
        return root().flatMap(root -> root.desk(id)).map(RootDesk::name).orElseGet(() -> texts.say("admin.unlisted-desk"));
    }

    /** What the root lets this desk sign. */
    Set<Duty> duties() {
        return root().flatMap(root -> root.desk(desk.id())).filter(RootDesk::inForce).map(RootDesk::duties)
                .orElse(EnumSet.noneOf(Duty.class));
    }

    /** Someone says that the machine's clock is right again. */
    void believeTheClock() {
        current().ifPresent(now -> now.sync().believeTheClock());
    }

    /** One {@link Sync} as long as the folder stays the same, because it remembers what looked half written. */
    private Optional<Line> current() {
        Optional<Path> wanted = path();
        return line.updateAndGet(before -> before.map(Line::path).equals(wanted) ? before
                : wanted.map(path -> new Line(path,
                        new Sync(folder(path), desk.id(), books, arrivals, customers, scans, programs, clock,
                                ids))));
    }
}
