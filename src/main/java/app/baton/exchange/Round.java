package app.baton.exchange;

import app.baton.exchange.SyncReport.Notice;
import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.Ids;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One look at the share while it lasts: what was found, what was refused, what has to wait. */
final class Round {

    /** Of a refused file, this much is kept, in bytes. */
    private static final int MOST_KEPT = 256 << 10;
    private static final int MOST_LISTED = 1000;
    /** Before what is told of several documents together, of which none is to blame. */
    private static final String UNSETTLED = "stock/";
    /** What stands there is shorter than what was written. */
    static final String CUT = "scan.cut";
    private static final Set<String> LIKE_HALF_WRITTEN = Set.of("json.broken", "json.encoding", "share.missing",
            "share.unreadable", CUT);

    private final ShareBooks books;
    private final Ids ids;
    private final Patience patience;
    private final Instant now;
    private final List<KeptAside> refused = new ArrayList<>();
    private final List<String> notYet = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<SyncReport.Received> received = new ArrayList<>();
    private Writing writing = Writing.NOTHING_TO_DO;
    private int sent;

    Round(ShareBooks books, Ids ids, Patience patience, Instant now) {
        this.books = books;
        this.ids = ids;
        this.patience = patience;
        this.now = now;
    }

    Instant now() {
        return now;
    }

    Patience patience() {
        return patience;
    }

    /** A file that cannot be used: not yet, when it looks half written and is young, and refused otherwise. */
    void trouble(String path, Problem problem, byte[] bytes, @Nullable Instant modified) {
        patience.tried(path, now);
        if (LIKE_HALF_WRITTEN.contains(problem.code()) && patience.mayBeHalfWritten(path, modified, now)) {
            notYet.add(path);
            return;
        }
        refuse(path, problem, bytes);
    }

    /** Keeps a file aside, once; a person is told once. */
    void refuse(String path, Problem problem, byte[] bytes) {
        boolean known = books.documents().keptAside(MOST_LISTED).stream()
                .anyMatch(each -> each.path().equals(path) && each.code().equals(problem.code()));
        if (known) {
            return;
        }
        var aside = new KeptAside(ids.next(), path, problem.code(), problem.sentence(), now,
                bytes.length > MOST_KEPT ? Arrays.copyOf(bytes, MOST_KEPT) : bytes);
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            books.documents().keepAside(aside);
            log.note(Activity.of("share.refused", "file", path).with("code", problem.code()));
            return true;
        });
        refused.add(aside);
    }

    /** A file that was wrong before is good now, or does not matter any more. */
    void good(String path) {
        patience.good(path);
        boolean listed = books.documents().keptAside(MOST_LISTED).stream().anyMatch(each -> each.path().equals(path));
        if (listed) {
            books.unitOfWork().write(Actor.SYSTEM, log -> {
                books.documents().dismiss(path);
                return true;
            });
        }
    }

    /** Whether files of other desks are still on their way. */
    boolean waits() {
        return !notYet.isEmpty();
    }

    /** What was told about anything else than this is settled. */
    void settled(Set<String> open) {
        books.documents().keptAside(MOST_LISTED).stream().map(KeptAside::path)
                .filter(path -> path.startsWith(UNSETTLED) && !open.contains(path)).forEach(this::good);
    }

    void notice(String code, String sentence) {
        notices.add(new Notice(code, sentence));
    }

    void sent(int more) {
        sent += more;
        if (writing == Writing.NOTHING_TO_DO) {
            writing = Writing.FINE;
        }
    }

    void received(SyncReport.Received document) {
        received.add(document);
    }

    void writing(Writing how) {
        writing = how;
    }

    SyncReport report(SyncReport.Reach reach) {
        return new SyncReport(reach, writing, sent, books.documents().unsent().size(), received, refused, notYet, notices,
                books.briefs().lastLooked());
    }
}
