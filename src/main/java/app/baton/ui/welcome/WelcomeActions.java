package app.baton.ui.welcome;

import app.baton.journal.Background.Progress;
import app.baton.people.Role;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;

/**
 * What the welcome window can do, given by the application. Everything but {@link #defaults}, {@link #before} and {@link #open}
 * runs in the background, asks {@link Progress#cancelled} and, when told to stop, removes what it began and throws. Refusals are
 * {@link app.baton.journal.Problem}s; one about a field of a form names it: {@code share, fingerprint, dealership, desk,
 * name, login, password, city, state, folder}.
 */
public interface WelcomeActions {

    Defaults defaults();

    /** The home that was left for this window, if one was. */
    Optional<Path> before();

    /** Makes the demo dealership in the given folder; in the usual one, a demo that is there is taken as it is. */
    Path createDemo(Optional<Path> folder, Progress progress);

    /** Founds a dealership with its share, its general manager and this first desk. */
    Founded setUp(SetUpForm form, Progress progress);

    /** Believes the share's root after its fingerprint was compared, and asks to be let in. */
    Asked join(JoinForm form, Progress progress);

    /** Whether the general manager has let this desk in since. */
    boolean accepted(Path home);

    /** Leaves the welcome and opens a home; called on the screen thread. */
    void open(Path home);

    /** What the forms start with. */
    record Defaults(ZoneId zone, String desk) { }

    /** A new dealership: the share's folder must be empty. */
    record SetUpForm(String dealership, String city, String state, ZoneId zone, String name, String login, char[] password,
            Path share, String desk) { }

    /** A founded home: the recovery key is shown this once, the fingerprint whenever a desk joins. */
    record Founded(Path home, String recoveryKey, String fingerprint) { }

    /** A desk that wants in: {@code fingerprint} is the dealership's, as the general manager read it aloud. */
    record JoinForm(Path share, String fingerprint, String desk, String name, String login, char[] password, Set<Role> roles) { }

    /**
     * The request has been left on the share; its fingerprint is read aloud to the general manager. The recovery key of this
     * desk's data is shown this once.
     */
    record Asked(Path home, String fingerprint, String recoveryKey) { }
}
