package app.baton.exchange;

import app.baton.exchange.Folder.Found;
import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.Actor;
import app.baton.journal.Background.Progress;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.journal.Settings;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Carries this desk's own documents to its folder on the share and then says so in its HEAD. What cannot be written now
 * stays unsent and goes with a later round.
 */
final class Outbox {

    private static final Duration RENEWED = Duration.ofHours(12);
    private static final String HEAD = "share.own-head";

    private final ShareBooks books;
    private final DeskId self;
    private final OwnPast past;
    private final SignedAgain again;
    private final LateReaders late;
    private final Runnable anew;

    /** {@code anew} runs where the share was emptied, or put back to an older state. */
    Outbox(ShareBooks books, DeskId self, OwnPast past, SignedAgain again, LateReaders late, Runnable anew) {
        this.anew = anew;
        this.books = books;
        this.self = self;
        this.past = past;
        this.again = again;
        this.late = late;
    }

    /** The HEAD that this desk wrote last: its number, its hash and its date. */
    private record Last(long sequence, String hash, Instant issued, long root) {

        static Last of(Settings settings) {
            return settings.find(HEAD).map(text -> SignedFile.read(text)).map(Last::of)
                    .orElse(new Last(0, "", Instant.EPOCH, 0));
        }

        static Last of(SignedFile file) {
            return new Last(file.sequence(), file.hash(), file.issued(), Head.of(file).root());
        }
    }

    /** Told to stop, it ends after the document under way, as if the share had gone: the rest goes with a later round. */
    void send(Share share, Root root, Round round, Progress progress) throws IOException {
        Optional<SigningKey> key = books.keys().any(root, self);
        if (key.isEmpty()) {
            return;
        }
        Optional<Found> there = Inbox.fetch(share, Share.headPath(self), DocumentType.HEAD);
        Optional<SignedFile> head = there.flatMap(found -> ownHead(found, round));
        if (head.isPresent() && !past.settled(share, root, head.get(), round)) {
            return;
        }
        again.look(root, round);
        late.look(root, round);
        try {
            write(share, root, key.get(), head, round, progress);
        } catch (PatientFolder.Slow slow) {
            throw slow;
        } catch (IOException | ReadOnlyFileSystemException failed) {
            round.writing(why(failed));
        }
    }

    private void write(Share share, Root root, SigningKey key, Optional<SignedFile> head, Round round, Progress progress)
            throws IOException {
        List<SealedDocument> unsent = books.documents().unsent();
        Last last = Last.of(books.settings());
        List<SealedDocument> pending = head.map(SignedFile::hash).filter(last.hash()::equals).isPresent()
                ? unsent : beyond(head, unsent);
        List<SealedDocument> written = new ArrayList<>();
        IOException stopped = null;
        if (!pending.isEmpty()) {
            share.tidy(self);
        }
        for (SealedDocument document : pending) {
            if (progress.cancelled()) {
                break;
            }
            try {
                share.write(document, type(document));
                written.add(document);
                progress.at(written.size(), pending.size());
            } catch (PatientFolder.Slow slow) {
                throw slow;
            } catch (IOException failed) {
                stopped = failed;
                break;
            }
        }
        Map<DocumentType, Head.Entry> newest = newest(head, unsent, written);
        boolean newer = !written.isEmpty() || head.isEmpty() || root.version() != last.root()
                || !round.now().isBefore(last.issued().plus(RENEWED));
        if (newer && stopped == null || !written.isEmpty()) {
            SignedFile next = next(root, key, head, last, newest, round.now());
            share.write(Share.headPath(self), next.bytes());
            books.unitOfWork().write(Actor.SYSTEM, log -> {
                written.forEach(document -> books.documents().sent(document, round.now()));
                books.settings().put(HEAD, next.json());
                return true;
            });
            round.sent((int) written.stream().filter(unsent::contains).count());
        }
        if (stopped != null) {
            throw stopped;
        }
    }

    /** What must be written again on a share that was emptied, replaced or put back to an older state. */
    private List<SealedDocument> beyond(Optional<SignedFile> head, List<SealedDocument> unsent) {
        anew.run();
        Map<DocumentType, Head.Entry> there = new EnumMap<>(DocumentType.class);
        head.ifPresent(file -> there.putAll(Head.of(file).newest()));
        return books.documents().own(self).stream().filter(document -> {
            Head.Entry entry = there.get(type(document));
            return entry == null || document.sequence() > entry.sequence() || unsent.contains(document);
        }).toList();
    }

    /** What the HEAD may name: whatever stands on the share for certain. */
    private Map<DocumentType, Head.Entry> newest(Optional<SignedFile> head, List<SealedDocument> unsent,
                                                 List<SealedDocument> written) {
        Map<DocumentType, Head.Entry> newest = new EnumMap<>(DocumentType.class);
        head.ifPresent(file -> newest.putAll(Head.of(file).newest()));
        written.stream().sorted(Comparator.comparingLong(SealedDocument::sequence)).forEach(document ->
                newest.put(type(document), new Head.Entry(document.sequence(), document.hash())));
        if (head.isPresent() && unsent.isEmpty()) {
            for (DocumentType type : DocumentType.values()) {
                books.documents().lastOwn(self, type.wire()).filter(document -> type.travels()).ifPresent(document ->
                        newest.put(type, new Head.Entry(document.sequence(), document.hash())));
            }
        }
        return newest;
    }

    private SignedFile next(Root root, SigningKey key, Optional<SignedFile> head, Last last,
                            Map<DocumentType, Head.Entry> newest, Instant now) {
        long sequence = Math.max(last.sequence(), head.map(SignedFile::sequence).orElse(0L)) + 1;
        String before = last.sequence() == sequence - 1 ? last.hash() : head.map(SignedFile::hash).orElse(last.hash());
        var draft = new SignedFile.Draft(DocumentType.HEAD, root.format(), root.dealership().id(), self, Actor.SYSTEM,
                sequence, sequence == 1 ? null : before, now, now.plus(DocumentType.HEAD.good()),
                new Head(root.version(), newest).content());
        return SignedFile.sign(draft, List.of(key));
    }

    /** The own HEAD as it stands on the share; one that is not ours or broken counts as none and is replaced. */
    private Optional<SignedFile> ownHead(Found found, Round round) {
        try {
            SignedFile file = SignedFile.read(found.bytes(), DocumentType.HEAD);
            boolean ours = file.issuer().equals(self)
                    && books.keys().own().stream().anyMatch(key -> file.signedBy(key.verifying()));
            if (!ours) {
                throw Verifier.refused("share.altered", "This desk's own HEAD on the share was changed by somebody else. "
                        + "It was written anew.");
            }
            Head.of(file);
            return Optional.of(file);
        } catch (Problem problem) {
            round.refuse(Share.headPath(self), problem, found.bytes());
            return Optional.empty();
        }
    }

    private static DocumentType type(SealedDocument document) {
        return DocumentType.parse(document.type()).orElseThrow();
    }

    static Writing why(Exception failed) {
        String message = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
        if (failed instanceof AccessDeniedException || failed instanceof ReadOnlyFileSystemException
                || message.contains("read-only") || message.contains("permission")) {
            return Writing.READ_ONLY;
        }
        boolean full = message.contains("no space") || message.contains("not enough space") || message.contains("quota");
        return full ? Writing.FULL : Writing.FAILED;
    }
}
