package app.baton.ui.shell;

import app.baton.journal.KeptAside;
import app.baton.people.User;
import app.baton.people.WaitingRoles;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the status bar tells, given by the application. All methods may take their time: they run in the background. */
public interface ShellStatus {

    State read(User user);

    /** The refused documents behind the count, newest first. */
    List<KeptAside> keptAside();

    /** The person has read why a document was refused. */
    void dismiss(User user, KeptAside refused);

    /** Looks at the share now instead of at the next turn. */
    void syncNow();

    /** Everything at one moment; {@code waiting} are roles of the user that do not count here yet. */
    record State(Optional<BriefState> brief, ShareState share, int keptAside, Optional<WaitingRoles.Wait> waiting) { }

    /** The brief in force: its number, when it was issued, and when this user acknowledged it. */
    record BriefState(long number, Instant issued, Optional<Instant> readAt) { }

    /** The share: when it last answered, how many own documents wait to be sent, and the reason where it does not work. */
    record ShareState(Kind kind, Optional<Instant> lastReached, int unsent, String reason) {

        public static ShareState reachable(Instant at, int unsent) {
            return new ShareState(Kind.REACHABLE, Optional.of(at), unsent, "");
        }
    }

    /** How far the share works. */
    enum Kind {
        REACHABLE,
        /** It can be read but not written. */
        READ_ONLY,
        UNREACHABLE,
        /** This desk has no share yet. */
        NOT_SET
    }
}
