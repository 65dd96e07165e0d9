package app.baton.app;

import app.baton.journal.Problem;
import app.baton.people.Roster;
import app.baton.people.User;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has this desk say who works here where that was not possible before: on its first day, after an update, once the general
 * manager allows it. A desk that may not say it still has whoever signed in last introduce himself.
 */
final class OwnWord {

    private static final Logger LOG = LoggerFactory.getLogger(OwnWord.class);

    private final Roster roster;
    private final AtomicReference<Optional<User>> lastIn = new AtomicReference<>(Optional.empty());

    OwnWord(Roster roster) {
        this.roster = roster;
    }

    void signedIn(User user) {
        lastIn.set(Optional.of(user));
        say();
    }

    /** Neither a sign-in nor a look at the share fails because of it; the next look tries again. */
    void say() {
        try {
            roster.catchUp(roster.travels() ? Gatekeeper.system() : lastIn.get().orElseGet(Gatekeeper::system));
        } catch (Problem problem) {
            LOG.warn("Who works here could not be said: {}", problem.sentence());
        }
    }
}
