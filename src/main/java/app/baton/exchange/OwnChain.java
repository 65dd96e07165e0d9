package app.baton.exchange;

import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.SealedDocument;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** The documents of one type that this desk wrote: each follows the one before it by number and hash. */
final class OwnChain {

    private final ShareBooks books;
    private final DeskId self;

    OwnChain(ShareBooks books, DeskId self) {
        this.books = books;
        this.self = self;
    }

    /** What is about to be signed, but for its place. */
    record Word(DocumentType type, Actor by, Instant issued, Instant expires) {

        /** As another document says it. */
        static Word of(SignedFile file) {
            return new Word(file.type(), file.by(), file.issued(), file.expires());
        }
    }

    /** Content that knows its number. */
    interface Content {
        ObjectNode at(long sequence);
    }

    /** Signs the next one, without adding it. */
    SignedFile next(Root root, Word word, Content content, SigningKey key) {
        Optional<SealedDocument> last = books.documents().lastOwn(self, word.type.wire());
        long sequence = last.map(SealedDocument::sequence).orElse(0L) + 1;
        return SignedFile.sign(new SignedFile.Draft(word.type, root.format(), root.dealership().id(), self, word.by, sequence,
                last.map(SealedDocument::hash).orElse(null), word.issued, word.expires, content.at(sequence)), List.of(key));
    }

    /** Signs the next one and adds it. Needs an open unit of work. */
    void add(Root root, Word word, Content content, SigningKey key) {
        books.documents().append(next(root, word, content, key).sealed());
    }
}
