package app.baton.exchange;

import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/**
 * Signs own documents again that have not left this desk yet: under later numbers where an earlier life of this desk used
 * theirs, and sealed anew where the root has taken away from a desk, or from a key, what they were sealed to.
 */
final class SignedAgain {

    private final ShareBooks books;
    private final DeskId self;
    private final Sealer sealer;
    private final OwnChain chain;

    SignedAgain(ShareBooks books, DeskId self, Sealer sealer) {
        this.books = books;
        this.self = self;
        this.sealer = sealer;
        this.chain = new OwnChain(books, self);
    }

    /** Seals anew what waits and could be opened by somebody who must not read it any more. */
    void look(Root root, Round round) {
        for (DocumentType type : DocumentType.values()) {
            if (type.secret()) {
                look(root, type, round);
            }
        }
    }

    private void look(Root root, DocumentType type, Round round) {
        if (waiting(root, type).isEmpty()) {
            return;
        }
        Map<SealedDocument, Problem> unopened = books.unitOfWork().write(Actor.SYSTEM, log -> {
            List<SealedDocument> waiting = waiting(root, type);
            waiting.forEach(books.documents()::takeBack);
            log.note(Activity.of("share.sealed-anew", "desk", self).with("documents", waiting.size()));
            return sign(root, waiting);
        });
        tell(unopened, round);
    }

    /** The first that tells too much, and all that follow: each names the hash of the one before. */
    private List<SealedDocument> waiting(Root root, DocumentType type) {
        return books.documents().unsent().stream().filter(document -> document.type().equals(type.wire()))
                .dropWhile(document -> !tells(root, document)).toList();
    }

    /** Whether a desk could open it that the root has taken the duty from, with a key that counted when it was sealed. */
    private boolean tells(Root root, SealedDocument document) {
        SignedFile file = SignedFile.read(document.json());
        Duty duty = file.type().readers();
        return Envelope.read(file).addresses().stream()
                .filter(address -> !address.desk().equals(self))
                .anyMatch(address -> root.desk(address.desk()).filter(desk -> desk.reads(duty))
                        .flatMap(desk -> desk.seal(address.key()))
                        .filter(seal -> seal.state() != RootKey.State.REVOKED).isEmpty());
    }

    /**
     * Signs documents that were taken back out of the ledger, each with the key that signed it before. Needs the unit of work
     * that took them back, so that none is lost between.
     *
     * @return those that could not be, and why
     */
    Map<SealedDocument, Problem> sign(Root root, List<SealedDocument> own) {
        Map<SealedDocument, Problem> unopened = new LinkedHashMap<>();
        for (SealedDocument document : own) {
            SignedFile old = SignedFile.read(document.json());
            Optional<SigningKey> key = books.keys().own().reversed().stream()
                    .filter(each -> old.signedBy(each.verifying())).findFirst();
            try {
                key.ifPresent(each -> chain.add(root, OwnChain.Word.of(old), sequence -> content(root, old, sequence), each));
            } catch (Problem problem) {
                unopened.put(document, problem);
            }
        }
        return unopened;
    }

    /** Keeps aside what could not be signed again; it is sent nowhere. */
    void tell(Map<SealedDocument, Problem> unopened, Round round) {
        unopened.forEach((document, problem) -> round.refuse(Share.path(document) + " (not sent)", problem,
                document.json().getBytes(StandardCharsets.UTF_8)));
    }

    /** What is sealed opens in its place only, and so is sealed anew for another one. */
    private ObjectNode content(Root root, SignedFile old, long sequence) {
        if (!old.type().secret()) {
            return old.content();
        }
        return sealer.again(root, old, self, books.keys(), sequence).content();
    }
}
