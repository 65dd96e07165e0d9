package app.baton.exchange;

import static app.baton.exchange.Verifier.refused;

import app.baton.exchange.Folder.Found;
import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Looks whether this desk's own folder on the share holds what this desk does not remember: after a restore it takes
 * that back as its own and continues above it; where another computer uses the same key, it stops and says so.
 */
final class OwnPast {

    private final ShareBooks books;
    private final DeskId self;
    private final Intake intake;
    private final SignedAgain again;

    OwnPast(ShareBooks books, DeskId self, Intake intake, SignedAgain again) {
        this.books = books;
        this.self = self;
        this.intake = intake;
        this.again = again;
    }

    /** Whether the desk may write now: nothing on the share is unknown to it, or it has just been taken back. */
    boolean settled(Share share, Root root, SignedFile head, Round round) throws IOException {
        boolean settled = true;
        for (Map.Entry<DocumentType, Head.Entry> each : Head.of(head).newest().entrySet()) {
            settled &= settled(share, root, each.getKey(), each.getValue(), round);
        }
        return settled;
    }

    private boolean settled(Share share, Root root, DocumentType type, Head.Entry newest, Round round) throws IOException {
        if (known(type, newest.sequence(), newest.hash())) {
            return true;
        }
        List<SignedFile> unknown = new ArrayList<>();
        long sequence = newest.sequence();
        @Nullable String hash = newest.hash();
        while (hash != null && !known(type, sequence, hash)) {
            Optional<SignedFile> file = file(share, type, sequence, hash, round);
            if (file.isEmpty()) {
                round.writing(Writing.HELD);
                return false;
            }
            unknown.addFirst(file.get());
            hash = file.get().previous();
            sequence--;
        }
        return takenBack(root, type, unknown, round);
    }

    private boolean known(DocumentType type, long sequence, String hash) {
        return books.documents().find(self, type.wire(), sequence).map(known -> known.hash().equals(hash)).orElse(false);
    }

    private Optional<SignedFile> file(Share share, DocumentType type, long sequence, String hash, Round round)
            throws IOException {
        String path = Share.path(self, type, sequence);
        Optional<Found> found = Inbox.fetch(share, path, type);
        byte[] bytes = found.map(Found::bytes).orElse(new byte[0]);
        try {
            SignedFile file = SignedFile.read(bytes, type);
            if (!file.hash().equals(hash) || file.sequence() != sequence
                    || books.keys().own().stream().noneMatch(key -> file.signedBy(key.verifying()))) {
                throw refused("share.altered", "This desk's own document on the share is not what its HEAD names: " + path);
            }
            return Optional.of(file);
        } catch (Problem problem) {
            round.trouble(path, problem, bytes, found.map(Found::modified).orElse(null));
            return Optional.empty();
        }
    }

    /** Takes an earlier life's documents into the ledger; what this life signed under the same numbers is signed again. */
    private boolean takenBack(Root root, DocumentType type, List<SignedFile> earlier, Round round) {
        List<SealedDocument> unsent = books.documents().unsent();
        List<SealedDocument> anew = new ArrayList<>();
        for (SealedDocument own : unsent) {
            if (own.type().equals(type.wire()) && own.sequence() >= earlier.getFirst().sequence()) {
                anew.add(own);
            }
        }
        Optional<SealedDocument> clash = earlier.stream()
                .flatMap(file -> books.documents().find(self, type.wire(), file.sequence()).stream())
                .filter(own -> !anew.contains(own)).findFirst();
        if (clash.isPresent()) {
            cloned(type, clash.get(), earlier, round);
            return false;
        }
        Map<SealedDocument, Problem> unopened = books.unitOfWork().write(Actor.SYSTEM, log -> {
            anew.forEach(books.documents()::takeBack);
            for (SignedFile file : earlier) {
                books.documents().append(file.sealed());
                books.documents().sent(file.sealed(), round.now());
            }
            if (type.secret()) {
                LateReaders.lookAnew(books);
            }
            log.note(Activity.of("share.continued", type.wire(), earlier.getLast().sequence())
                    .with("documents", earlier.size()).with("signedAgain", anew.size()));
            // its number belongs to the brief on the share now, so that only a person can say what to publish
            return type == DocumentType.BRIEF ? Map.of() : again.sign(root, anew);
        });
        again.tell(unopened, round);
        earlier.forEach(file -> takenIn(root, file, round));
        if (type == DocumentType.BRIEF) {
            anew.forEach(own -> notPublished(own, round));
        }
        round.notice("share.continued", "This desk found " + earlier.size() + " of its own " + type.wire()
                + " documents on the share that it did not remember, and continues after them. "
                + "If it was not restored from a backup, another computer uses its key.");
        return true;
    }

    /** The effect of an own document of an earlier life; what does not fit any more is only told. */
    private void takenIn(Root root, SignedFile file, Round round) {
        String path = Share.path(self, file.type(), file.sequence());
        try {
            intake.take(root, file, false, round.now());
        } catch (RuntimeException failed) {
            round.refuse(path, Inbox.problem(path, failed), file.bytes());
        }
    }

    private void notPublished(SealedDocument own, Round round) {
        intake.setAside(own);
        round.refuse(Share.path(own) + " (not sent)", refused("brief.same-number", "A brief of this desk was not sent, because "
                + "its number had been used before this desk was restored. Publish again."),
                own.json().getBytes(StandardCharsets.UTF_8));
    }

    private void cloned(DocumentType type, SealedDocument ours, List<SignedFile> theirs, Round round) {
        Problem two = refused("share.two-documents", "Another computer writes under this desk's key: " + type.wire() + " "
                + ours.sequence() + " exists twice with different content. Both were set aside. Let one of the two "
                + "computers join the dealership as a desk of its own.");
        String path = Share.path(self, type, ours.sequence());
        theirs.stream().filter(file -> file.sequence() == ours.sequence()).findFirst()
                .ifPresent(file -> round.refuse(path, two, file.bytes()));
        round.refuse(path + " (ours)", two, ours.json().getBytes(StandardCharsets.UTF_8));
        intake.setAside(ours);
        round.writing(Writing.HELD);
    }
}
