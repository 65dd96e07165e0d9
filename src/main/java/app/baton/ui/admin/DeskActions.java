package app.baton.ui.admin;

import app.baton.exchange.Duty;
import app.baton.exchange.Joining;
import app.baton.exchange.KeyRenewal;
import app.baton.exchange.Root;
import app.baton.journal.Background.Progress;
import app.baton.journal.DeskId;
import app.baton.people.User;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What Administration can do about desks and the shared folder, given by the application. Everything is called in the
 * background and may throw {@link app.baton.journal.Problem}.
 */
public interface DeskActions {

    /** This installation. */
    DeskId self();

    /** The root of trust as this desk knows it; empty while it belongs to no dealership. */
    Optional<Root> root();

    /** Whether the general manager's key is on this desk, so that the root can be changed here. */
    boolean holdsManagerKey();

    /** The desks that ask to be let in, read from the share. */
    List<Joining.Request> requests();

    /**
     * Lets a desk in.
     *
     * @param heard the digits that were read aloud; a refusal of them names the field {@code fingerprint}
     */
    Root accept(Joining.Request request, String heard, Set<Duty> granted, boolean bothKeys, User by);

    /** The desks that are in and ask for another key for customers' deals to be listed, read from the share. */
    List<KeyRenewal.Renewal> renewals();

    /** Lists such a key. */
    Root takeOver(KeyRenewal.Renewal renewal, User by);

    /** Lets a desk that is in already sign more. */
    Root entitle(DeskId desk, Set<Duty> duties, User by);

    /** Nothing that a desk signs counts any more. */
    Root revoke(DeskId desk, User by);

    /**
     * Makes a fresh general manager's key on this desk, when the desk that held the old one is lost.
     *
     * @param recoveryKey the printed key of the dealership's root of trust
     */
    Root takeManagerKey(String recoveryKey, User by);

    ShareState share();

    /**
     * Uses another folder from now on.
     *
     * @throws app.baton.journal.Problem when the folder does not hold the dealership that this desk belongs to
     */
    void useFolder(Path folder, User by);

    /** One look at the share, now. */
    void syncNow(Progress progress);

    /**
     * How the share is doing: {@code reached} is when it was last read to the end, {@code trouble} what is wrong with it in
     * words, or an empty text.
     */
    record ShareState(Optional<Path> folder, Optional<Instant> reached, String trouble) { }
}
