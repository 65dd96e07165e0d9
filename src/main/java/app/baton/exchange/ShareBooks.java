package app.baton.exchange;

import app.baton.campaign.BriefBook;
import app.baton.journal.DocumentBook;
import app.baton.journal.Secrets;
import app.baton.journal.Settings;
import app.baton.journal.UnitOfWork;
import java.util.Optional;

/** The books of one desk's store that the share keeps its memory in. */
public record ShareBooks(UnitOfWork unitOfWork, DocumentBook documents, Settings settings, Secrets secrets,
                         BriefBook briefs, RootMemory memory) {

    public ShareBooks(UnitOfWork unitOfWork, DocumentBook documents, Settings settings, Secrets secrets, BriefBook briefs) {
        this(unitOfWork, documents, settings, secrets, briefs, new RootMemory());
    }

    public DeskKeys keys() {
        return new DeskKeys(secrets);
    }

    RootBook root() {
        return new RootBook(settings, memory);
    }

    /** The root of trust that this desk came to trust, if it belongs to a dealership yet. */
    public Optional<Root> trusted() {
        return root().newest();
    }
}
