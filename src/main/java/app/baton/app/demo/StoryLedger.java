package app.baton.app.demo;

import app.baton.journal.DeskId;
import app.baton.journal.DocumentBook;
import app.baton.journal.KeptAside;
import app.baton.journal.SealedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The ledger of a demo that is being made. Everything in the story is signed as it would be, but the share of a demo
 * holds its last weeks only: what was sent before its first day is not kept, so that a demo does not begin with eight
 * thousand files. This is the one place where the story leaves something out.
 */
public final class StoryLedger implements DocumentBook {

    private final DocumentBook book;
    private final Instant kept;

    /** Keeps what is issued from a moment on. */
    public StoryLedger(DocumentBook book, Instant kept) {
        this.book = book;
        this.kept = kept;
    }

    @Override
    public Optional<SealedDocument> lastOwn(DeskId self, String type) {
        return book.lastOwn(self, type);
    }

    @Override
    public void append(SealedDocument document) {
        if (!document.issued().isBefore(kept)) {
            book.append(document);
        }
    }

    @Override
    public void takeBack(SealedDocument unsent) {
        book.takeBack(unsent);
    }

    @Override
    public List<SealedDocument> unsent() {
        return book.unsent();
    }

    @Override
    public void sent(SealedDocument document, Instant when) {
        book.sent(document, when);
    }

    @Override
    public List<SealedDocument> own(DeskId self) {
        return book.own(self);
    }

    @Override
    public List<SealedDocument> own(DeskId self, String type) {
        return book.own(self, type);
    }

    @Override
    public Optional<SealedDocument> lastApplied(DeskId issuer, String type) {
        return book.lastApplied(issuer, type);
    }

    @Override
    public void applied(SealedDocument document, Instant when) {
        book.applied(document, when);
    }

    @Override
    public Optional<SealedDocument> find(DeskId issuer, String type, long sequence) {
        return book.find(issuer, type, sequence);
    }

    @Override
    public void keepAside(KeptAside refused) {
        book.keepAside(refused);
    }

    @Override
    public List<KeptAside> keptAside(int most) {
        return book.keptAside(most);
    }

    @Override
    public void dismiss(String path) {
        book.dismiss(path);
    }
}
