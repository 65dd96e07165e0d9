package app.baton.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of signed documents: what this desk wrote (and whether it has reached the share yet), and the highest
 * that it applied from every other desk. It is kept in the store, outside the share, so that an old file put back
 * there revives nothing. Writing methods need an open {@link UnitOfWork}.
 */
public interface DocumentBook {

    /** The newest of this desk's own documents of a type. */
    Optional<SealedDocument> lastOwn(DeskId self, String type);

    /** Adds to this desk's own chain; it is unsent until {@link #sent} says otherwise. */
    void append(SealedDocument document);

    /**
     * Takes back an own document that never reached the share, because an earlier life of this desk (before a restore)
     * had used its number there; its content is signed again under a later number.
     */
    void takeBack(SealedDocument unsent);

    /** Own documents that have not reached the share, oldest first. */
    List<SealedDocument> unsent();

    void sent(SealedDocument document, Instant when);

    /** All own documents, oldest first, for writing a share anew. */
    List<SealedDocument> own(DeskId self);

    /** Those of one type, oldest first. */
    List<SealedDocument> own(DeskId self, String type);

    /** The newest applied document of another desk. */
    Optional<SealedDocument> lastApplied(DeskId issuer, String type);

    void applied(SealedDocument document, Instant when);

    /** Any document that this desk wrote or applied. */
    Optional<SealedDocument> find(DeskId issuer, String type, long sequence);

    /**
     * Keeps a refused file. The same path and code are kept once, also after they were {@link #dismiss}ed, so that a
     * file that lies on the share for weeks is told once; with other bytes it is told again.
     */
    void keepAside(KeptAside refused);

    /** Refused files, newest first, at most {@code most}. */
    List<KeptAside> keptAside(int most);

    /** A refusal that a person has read, or whose file turned out well later, leaves the list. */
    void dismiss(String path);
}
