package app.baton.exchange;

import app.baton.journal.DeskId;
import app.baton.journal.KeptAside;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one look at the share brought, as data: nothing about a share is ever an exception to a screen. {@code waiting}
 * own documents have not reached the share yet and will go with a later round; {@code refused} are those of this round
 * only, and {@code notYet} are files that other desks seem to be writing still.
 */
public record SyncReport(Reach reach, Writing writing, int sent, int waiting, List<Received> received,
                         List<KeptAside> refused, List<String> notYet, List<Notice> notices,
                         Optional<Instant> lastLooked) {

    public SyncReport {
        received = List.copyOf(received);
        refused = List.copyOf(refused);
        notYet = List.copyOf(notYet);
        notices = List.copyOf(notices);
    }

    /** Whether the share could be read. */
    public enum Reach {
        /** Read to the end. */
        REACHED,
        /** No such folder, or the network is down. */
        ABSENT,
        /** The folder did not answer in time. */
        SLOW,
        /** The folder is there but holds no dealership: perhaps a drive that is not connected. Nothing was written. */
        EMPTY,
        /** The folder belongs to another dealership, or its root of trust does not follow the one known here. */
        NOT_OURS,
        /** This desk belongs to no dealership yet, or its request to join was not answered yet. */
        NOT_JOINED
    }

    /** How own documents fared. */
    public enum Writing {
        FINE,
        NOTHING_TO_DO,
        READ_ONLY,
        FULL,
        FAILED,
        /** Another computer writes under this desk's key; nothing is written until a person has settled that. */
        HELD
    }

    /** A document of another desk that was taken in. */
    public record Received(String type, DeskId from, String deskName, long sequence) { }

    /** Something a person should know that stopped nothing. */
    public record Notice(String code, String sentence) { }

    public boolean reached() {
        return reach == Reach.REACHED;
    }
}
