package app.baton.app;

import app.baton.cli.Commands;
import app.baton.cli.relay.Answer;
import app.baton.cli.relay.RelayServer;
import app.baton.cli.relay.Request;
import app.baton.exchange.Duty;
import app.baton.exchange.SyncReport;
import app.baton.journal.Background;
import app.baton.journal.Background.Running;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.journal.Version;
import app.baton.store.home.Argon2Verifier;
import app.baton.store.home.Home;
import app.baton.store.home.HomeLock;
import app.baton.ui.kit.FxBackground;
import app.baton.ui.shell.MainWindow;
import app.baton.ui.shell.Shell;
import app.baton.ui.shell.ShellParts;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.application.Platform;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One home that is open in the window: its lock, its gate, its shell, the regular look at the share (which goes on while
 * the window is locked), and the socket through which commands given elsewhere run in here.
 */
final class OpenWindow implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(OpenWindow.class);
    private static final Duration EVERY = Duration.ofSeconds(30);
    private static final Duration EVERY_DROP = Duration.ofSeconds(10);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration IDLE = Duration.ofMinutes(10);

    private final HomeLock lock;
    private final Home home;
    private final Folders folders;
    private final MainWindow window;
    private final FxBackground background;
    private final Texts texts;
    private final Gatekeeper gate;
    private final Shell shell;
    private final List<Running> running = new ArrayList<>();
    /** Rounds and commands read; closing writes, so that the store is not pulled from under them. */
    private final ReentrantReadWriteLock busy = new ReentrantReadWriteLock();
    private Optional<RelayServer> relay = Optional.empty();

    private OpenWindow(HomeLock lock, Home home, MainWindow window, FxBackground background, Folders folders, Clock clock,
                       Runnable leave) {
        this.lock = lock;
        this.home = home;
        this.folders = folders;
        this.window = window;
        this.background = background;
        texts = Texts.english(clock.zone());
        gate = new Gatekeeper(home, home.keyring(), new Argon2Verifier(), texts,
                key -> Wiring.open(home, key, clock, background));
        DeskStatus status = new DeskStatus(gate::wiring, this::lookNow);
        Screens screens = new Screens(gate, background, texts);
        shell = new Shell(window, new ShellParts(texts, clock, background, background.tasks(), gate,
                home.dealership().name(), home.desk().name(), screens::entries, screens::everywhere, screens.sources(), status,
                () -> home.facts().demo() ? Duration.ZERO : IDLE, leave));
    }

    /**
     * Takes the home; its store opens with {@link #start} or with the first password.
     *
     * @param leave what to do for somebody who wants another home
     * @throws Problem when another process has it, or it is damaged or of a newer version
     */
    static OpenWindow of(MainWindow window, FxBackground background, Folders folders, Path folder, Optional<Instant> now,
                         Runnable leave) {
        Home home = Home.open(folder);
        HomeLock lock = HomeLock.hold(folder);
        try {
            Clock clock = home.facts().demo() ? HeadlessApp.clock(home, now) : new SystemClock(home.dealership().zone());
            return new OpenWindow(lock, home, window, background, folders, clock, leave);
        } catch (RuntimeException failed) {
            lock.close();
            throw failed;
        }
    }

    /** Opens the store where that needs nobody, off the screen thread, and then lets people in. */
    void start(Consumer<? super Problem> failed) {
        background.run(texts.say("app.opening"), progress -> {
            gate.openUnattended();
            return gate.open();
        }, opened -> letIn(), failed);
    }

    private void letIn() {
        folders.remember(home.folder());
        shell.start();
        running.add(background.repeat(texts.say("share.looking"), EVERY, this::look));
        running.add(background.repeat(texts.say("leads.folder.looking"), EVERY_DROP,
                progress -> takeIn(wiring -> wiring.dropFolder.look(progress), progress)));
        // for itself: a server that does not answer keeps no file waiting
        running.add(background.repeat(texts.say("leads.mailbox.looking"), EVERY_DROP,
                progress -> takeIn(wiring -> wiring.mailbox.look(progress), progress)));
        serveCommands();
    }

    private void serveCommands() {
        Commands commands = new Commands(HeadlessApp.inside(folders, background, texts, home.folder(), gate), texts,
                Version.text());
        try {
            RelayServer server = RelayServer.open(home.folder(), request -> answer(commands, request));
            relay = Optional.of(server);
            running.add(background.repeat(texts.say("app.relay"), EVERY, progress -> {
                server.serve(progress::cancelled);
                return true;
            }));
        } catch (Problem noSocket) {
            // commands given elsewhere are turned away with a sentence; the window itself is well
            LOG.warn("{}", noSocket.sentence());
        }
    }

    private Answer answer(Commands commands, Request request) {
        busy.readLock().lock();
        try {
            return commands.answer(request);
        } finally {
            busy.readLock().unlock();
            Platform.runLater(this::tellScreens);
        }
    }

    /** One turn: the share, the scheduled brief where this desk may sign one, and what the screens show of it. */
    private boolean look(Background.Progress progress) {
        busy.readLock().lock();
        try {
            return lookNow(progress);
        } finally {
            busy.readLock().unlock();
        }
    }

    /** What came in, piece by piece, so that nothing waits long for the store to be closed. */
    private boolean takeIn(Predicate<Wiring> look, Background.Progress progress) {
        boolean more = true;
        while (more && !progress.cancelled()) {
            busy.readLock().lock();
            try {
                more = gate.opened().filter(look).isPresent();
            } finally {
                busy.readLock().unlock();
            }
        }
        return true;
    }

    private boolean lookNow(Background.Progress progress) {
        Optional<Wiring> wiring = gate.opened();
        if (wiring.isPresent()) {
            boolean reached = wiring.get().look(progress).filter(SyncReport::reached).isPresent();
            // out of reach, somebody else may have issued it already under the same number
            if (reached && wiring.get().share.duties().contains(Duty.BRIEF) && wiring.get().briefDesk.issueIfDue().isPresent()) {
                wiring.get().look(progress);
            }
            Platform.runLater(this::tellScreens);
        }
        return true;
    }

    private void lookNow() {
        gate.opened().ifPresent(wiring -> wiring.look(Background.Progress.unwatched()));
        Platform.runLater(this::tellScreens);
    }

    private void tellScreens() {
        shell.refreshStatus();
    }

    void askToClose(Runnable exit) {
        shell.askToClose(exit);
    }

    /** A round or a command that is under way may end, within reason. */
    private void waitForWork() {
        try {
            if (!busy.writeLock().tryLock(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("the store closes while work goes on in it");
            }
        } catch (InterruptedException told) {
            Thread.currentThread().interrupt();
        }
    }

    /** When the process is told to end: what is stored is closed in order, and nothing waits for the screen. */
    void end() {
        waitForWork();
        gate.close();
    }

    @Override
    public void close() {
        running.forEach(Running::cancel);
        relay.ifPresent(RelayServer::close);
        shell.stop();
        waitForWork();
        gate.close();
        lock.close();
        window.rememberPlace();
    }
}
