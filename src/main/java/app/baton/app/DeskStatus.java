package app.baton.app;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.Reading;
import app.baton.cli.Session;
import app.baton.exchange.SyncReport;
import app.baton.journal.Activity;
import app.baton.journal.KeptAside;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.ui.shell.ShellStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the status bar tells of an open home. */
final class DeskStatus implements ShellStatus {

    private static final int MOST = 200;

    private final Supplier<Wiring> wiring;
    private final Runnable round;

    /** {@code round} looks at the share and tells the screens; it may take its time. */
    DeskStatus(Supplier<Wiring> wiring, Runnable round) {
        this.wiring = wiring;
        this.round = round;
    }

    @Override
    public State read(User user) {
        Wiring found = wiring.get();
        Optional<BriefState> brief = found.readingDesk.now(user).map(DeskStatus::brief);
        return new State(brief, share(found), found.store.documents().keptAside(MOST).size(),
                found.people.waiting.of(user.id()));
    }

    private static BriefState brief(Reading reading) {
        return new BriefState(reading.brief().number(), reading.brief().issued(), reading.mine().map(Acknowledgement::at));
    }

    private static ShareState share(Wiring found) {
        int unsent = found.store.documents().unsent().size();
        Optional<Instant> looked = found.store.briefs().lastLooked();
        if (found.share.path().isEmpty()) {
            return new ShareState(Kind.NOT_SET, looked, unsent, "");
        }
        return found.share.last().map(report -> of(found, report, looked, unsent))
                .orElseGet(() -> new ShareState(Kind.REACHABLE, looked, unsent, ""));
    }

    private static ShareState of(Wiring found, SyncReport report, Optional<Instant> looked, int unsent) {
        if (!report.reached()) {
            return new ShareState(Kind.UNREACHABLE, looked, unsent, words(found, report));
        }
        return switch (report.writing()) {
            case FINE, NOTHING_TO_DO -> new ShareState(Kind.REACHABLE, looked, unsent, words(found, report));
            case READ_ONLY, FULL, FAILED, HELD -> new ShareState(Kind.READ_ONLY, looked, unsent,
                    words(found, report));
        };
    }

    /** What is wrong with the share in words, or an empty text. */
    static String words(Wiring found, SyncReport report) {
        Stream<String> problem = Session.Synced.of(report, Optional.empty(), found.texts).problem().stream();
        return Stream.concat(problem, report.notices().stream().map(SyncReport.Notice::sentence))
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<KeptAside> keptAside() {
        return wiring.get().store.documents().keptAside(MOST);
    }

    @Override
    public void dismiss(User user, KeptAside refused) {
        Permissions.require(user, Action.SEE_READERS);
        Wiring found = wiring.get();
        found.store.unitOfWork().write(user.actor(), log -> {
            found.store.documents().dismiss(refused.path());
            log.note(Activity.of("share.refusal-read", "file", refused.path()).with("code", refused.code()));
            return true;
        });
    }

    @Override
    public void syncNow() {
        round.run();
    }
}
