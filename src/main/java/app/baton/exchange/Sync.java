package app.baton.exchange;

import app.baton.campaign.Arrivals;
import app.baton.exchange.RootWatch.Look;
import app.baton.exchange.SyncReport.Reach;
import app.baton.incentive.ProgramFormat;
import app.baton.journal.Actor;
import app.baton.journal.Background;
import app.baton.journal.Background.Progress;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/**
 * One look at the share: follow the root of trust, carry own documents there, fetch what others wrote, and take it in.
 * It is asked to do so every 30 seconds; only one round runs at a time, and nothing about the share is ever thrown.
 */
public final class Sync implements Background.Job<SyncReport> {

    private final Folder folder;
    private final DeskId self;
    private final ShareBooks books;
    private final Clock clock;
    private final Ids ids;
    private final RootWatch roots;
    private final KeyRenewal renewal;
    private final Outbox outbox;
    private final Intake intake;
    private final Inbox inbox;
    private final ParcelCarrier parcels;
    private final HighestTime time;
    private final Patience patience = new Patience();
    private final ReentrantLock one = new ReentrantLock();

    public Sync(Folder folder, DeskId self, ShareBooks books, Arrivals arrivals, CustomerReader customers,
                ScanLine scans, ProgramFormat programs, Clock clock, Ids ids) {
        this.folder = folder;
        this.self = self;
        this.books = books;
        this.clock = clock;
        this.ids = ids;
        intake = new Intake(self, books, new Contents(programs), arrivals, customers);
        this.roots = new RootWatch(books);
        SecureRandom random = new SecureRandom();
        Sealer sealer = new Sealer(random);
        this.renewal = new KeyRenewal(books, self, clock, random);
        parcels = new ParcelCarrier(books, scans, self);
        SignedAgain again = new SignedAgain(books, self, sealer);
        this.outbox = new Outbox(books, self, new OwnPast(books, self, intake, again), again,
                new LateReaders(books, self, sealer), parcels::sendAgain);
        this.inbox = new Inbox(books, self, intake);
        this.time = new HighestTime(books.settings(), clock);
    }

    @Override
    public SyncReport run(Progress progress) {
        one.lock();
        try {
            return round(progress);
        } finally {
            one.unlock();
        }
    }

    /** A person says that the clock stood wrong before and is right now, so that briefs count from it again. */
    public void believeTheClock() {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            time.believeTheClock();
            return true;
        });
    }

    private SyncReport round(Progress progress) {
        Instant now = time.now();
        Round round = new Round(books, ids, patience, now);
        if (time.setBack()) {
            round.notice("share.clock-back", "This computer's clock was set back: it has shown " + now + " before. "
                    + "What was over by then stays over.");
        }
        try {
            Look look = roots.look(new Share(folder), round);
            if (look.reach() != Reach.REACHED || look.root() == null) {
                return round.report(look.reach());
            }
            return exchange(look.root(), round, progress);
        } catch (PatientFolder.Slow slow) {
            return round.report(Reach.SLOW);
        } catch (IOException absent) {
            return round.report(Reach.ABSENT);
        }
    }

    private SyncReport exchange(Root root, Round round, Progress progress) throws IOException {
        Share share = new Share(folder);
        intake.forget(root);
        if (root.desk(self).filter(RootDesk::inForce).isEmpty()) {
            round.notice("share.not-admitted", "The general manager has not let this desk in yet, or not any more. "
                    + "It reads, but others do not read what it writes.");
        }
        renewal.look(share, root, round);
        if (root.desk(self).filter(RootDesk::readsCustomers).isPresent()) {
            String unreached = CustomerPost.unreached(root, self);
            if (!unreached.isEmpty()) {
                round.notice("share.no-sealing-key", unreached);
            }
        }
        try {
            outbox.send(share, root, round, progress);
        } catch (Problem problem) {
            round.trouble(Share.headPath(self), problem, new byte[0], null);
            round.writing(SyncReport.Writing.FAILED);
        }
        if (inbox.read(share, root, round, progress) == 0 && !present(share)) {
            return round.report(Reach.ABSENT);
        }
        if (books.keys().any(root, self).isPresent()) {
            parcels.send(share, round, progress);
        }
        parcels.fetch(share, round, progress);
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            time.keep();
            books.briefs().looked(clock.now());
            return true;
        });
        return round.report(Reach.REACHED);
    }

    /** A share that went away while it was read looks like one without files; that was no look at it. */
    private static boolean present(Share share) throws IOException {
        return share.read(Share.ROOT, DocumentType.ROOT).isPresent();
    }
}
