package app.baton.app;

import app.baton.campaign.Brief;
import app.baton.cli.DoctorFacts;
import app.baton.cli.DoctorFacts.BriefFacts;
import app.baton.cli.DoctorFacts.DropFacts;
import app.baton.cli.DoctorFacts.HomeFacts;
import app.baton.cli.DoctorFacts.LeadDoors;
import app.baton.cli.DoctorFacts.MailFacts;
import app.baton.cli.DoctorFacts.ShareFacts;
import app.baton.cli.DoctorFacts.StoreFacts;
import app.baton.cli.DoctorFacts.TrustFacts;
import app.baton.cli.Opening;
import app.baton.cli.Password;
import app.baton.exchange.DiskFolder;
import app.baton.exchange.Fingerprint;
import app.baton.exchange.Root;
import app.baton.exchange.RootDesk;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.journal.Texts;
import app.baton.journal.Version;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks at a home for the doctor: whatever cannot be looked at stays empty, and a trouble becomes a sentence. */
final class Examination {

    private static final Pattern DOCUMENT = Pattern.compile("([a-z-]+)-(\\d{8,})\\.json");
    private static final int MOST_FILES = 100_000;
    private static final Set<PosixFilePermission> OTHERS = EnumSet.of(PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE);

    private final HeadlessApp app;
    private final Texts texts;
    private final Optional<Path> windowHome;
    private final Optional<Gatekeeper> window;

    Examination(HeadlessApp app, Texts texts, Optional<Path> windowHome, Optional<Gatekeeper> window) {
        this.app = app;
        this.texts = texts;
        this.windowHome = windowHome;
        this.window = window;
    }

    DoctorFacts of(Opening opening) {
        Path folder = opening.home().toAbsolutePath().normalize();
        int java = Runtime.version().feature();
        Instant now = opening.now().orElseGet(() -> new SystemClock(texts.formats().zone()).now());
        if (!Home.isHome(folder)) {
            return new DoctorFacts(Version.text(), java, now, Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.empty(), Optional.empty(), LeadDoors.none());
        }
        Optional<HomeFacts> home = Optional.empty();
        try {
            Home found = Home.open(folder);
            home = Optional.of(home(found));
            Inside inside = inside(found, opening);
            return new DoctorFacts(Version.text(), java, now, home, Optional.empty(), Optional.of(inside.store()),
                    inside.share(), inside.trust(), inside.doors());
        } catch (Problem problem) {
            return new DoctorFacts(Version.text(), java, now, home, Optional.of(problem.sentence()), Optional.empty(),
                    Optional.empty(), Optional.empty(), LeadDoors.none());
        }
    }

    private record Inside(StoreFacts store, Optional<ShareFacts> share, Optional<TrustFacts> trust,
                          LeadDoors doors) { }

    private Inside inside(Home home, Opening opening) {
        if (windowHome.filter(home.folder().normalize()::equals).isPresent()) {
            return inside(window.orElseThrow().wiring());
        }
        Clock clock = HeadlessApp.clock(home, opening.now());
        try (HomeLock lock = HomeLock.hold(home.folder()); Gatekeeper gate = app.gate(home, clock)) {
            if (opening.login().isPresent()) {
                gate.withPassword(opening.login().get(), opening.password().map(Password::signs).orElseGet(() -> new char[0]));
            } else {
                gate.openUnattended();
            }
            return inside(gate.opened().orElseThrow(() ->
                    Problem.notAllowed("cli.sign-in-needed", texts.say("cli.doctor-sign-in"))));
        }
    }

    private static Inside inside(Wiring wiring) {
        return new Inside(store(wiring), wiring.share.path().map(path -> share(path, wiring.desk.id())),
                wiring.share.root().map(root -> trust(root, wiring.desk.id())),
                new LeadDoors(wiring.dropFolder.path().map(Examination::drop), wiring.mailbox.account().map(account ->
                        new MailFacts(account.toString(), wiring.mailbox.trouble()))));
    }

    private static HomeFacts home(Home home) {
        List<String> open = new ArrayList<>();
        if (readableByOthers(home.folder())) {
            open.add(".");
        }
        // also in a closed folder: what is copied out of it takes its rights along
        try (Stream<Path> files = Files.list(home.folder())) {
            files.filter(Files::isRegularFile).filter(Examination::readableByOthers)
                    .map(file -> file.getFileName().toString()).sorted().forEach(open::add);
        } catch (IOException unreadable) {
            // opening the home says so
        }
        var keyring = home.keyring();
        return new HomeFacts(home.folder(), home.facts().demo(), open, free(home.folder()), keyring.logins().size(),
                !keyring.recoveryNumbers().isEmpty(), keyring.unattended());
    }

    private static boolean readableByOthers(Path file) {
        try {
            return Files.getPosixFilePermissions(file).stream().anyMatch(OTHERS::contains);
        } catch (IOException | UnsupportedOperationException otherSystem) {
            return false;
        }
    }

    private static StoreFacts store(Wiring wiring) {
        var store = wiring.store;
        SortedMap<String, Long> sequences = new TreeMap<>();
        for (SealedDocument document : store.documents().own(wiring.desk.id())) {
            sequences.merge(document.type(), document.sequence(), Math::max);
        }
        Optional<Brief> brief = store.briefs().newest();
        return new StoreFacts(store.engine(), store.schema(), store.schema(),
                store.settings().find("share.time").map(Instant::parse),
                brief.map(found -> new BriefFacts(found.number(), found.issued(), found.expires())),
                store.briefs().lastLooked(), store.documents().unsent().size(), store.documents().keptAside(1000).size(),
                sequences);
    }

    private static ShareFacts share(Path path, DeskId self) {
        boolean reachable = Files.isDirectory(path);
        SortedMap<String, Long> sequences = new TreeMap<>();
        if (reachable) {
            try {
                for (String name : new DiskFolder(path).list("desks/" + self, MOST_FILES)) {
                    Matcher document = DOCUMENT.matcher(name);
                    if (document.matches()) {
                        sequences.merge(document.group(1), Long.parseLong(document.group(2)), Math::max);
                    }
                }
            } catch (IOException unreadable) {
                reachable = false;
            }
        }
        return new ShareFacts(path, reachable, reachable && writable(path), free(path), sequences);
    }

    private static DropFacts drop(Path path) {
        boolean reachable = Files.isDirectory(path) && Files.isReadable(path);
        return new DropFacts(path, reachable, reachable && writable(path));
    }

    /** Permissions tell less than an attempt, on network drives above all. */
    private static boolean writable(Path folder) {
        try {
            Files.delete(Files.createTempFile(folder, ".baton-doctor", ".tmp"));
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    private static long free(Path folder) {
        try {
            return Files.getFileStore(folder).getUsableSpace();
        } catch (IOException unknown) {
            return 0;
        }
    }

    private static TrustFacts trust(Root root, DeskId self) {
        return new TrustFacts(root.version(), Fingerprint.of(root).toString(), root.expires(),
                root.desk(self).filter(RootDesk::inForce).isPresent(),
                root.desks().stream().filter(RootDesk::publishesAndApproves).map(RootDesk::name).toList(),
                root.desks().stream().filter(desk -> desk.inForce() && !desk.outside() && desk.sealing().isEmpty())
                        .map(RootDesk::name).toList());
    }
}
