package app.baton.deal.scan;

import app.baton.journal.DeskId;
import java.util.List;
import java.util.Optional;

/** Scans that go to other desks or come from them. Writing needs a unit of work. */
public interface ParcelBook {

    /** Keeps one that is to be sent or fetched, once. */
    void add(Parcel parcel);

    /** The one in which a desk sends a content. */
    Optional<Parcel> of(DeskId desk, String sha256);

    /** What a desk has still to put on the share, oldest first. */
    List<Parcel> toSend(DeskId self, int most);

    /** What was announced and is not here, oldest first. */
    List<Parcel> toFetch(int most);

    /** Its content is on the share, or here. */
    void settled(Parcel parcel);

    /** Everything that a desk has sent is to be sent once more. */
    void sendAgain(DeskId self);
}
