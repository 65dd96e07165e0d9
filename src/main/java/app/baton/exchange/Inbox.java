package app.baton.exchange;

import static app.baton.exchange.Verifier.refused;

import app.baton.exchange.Folder.Found;
import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.Background.Progress;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what the other desks wrote: their HEADs, then what is missing here, in the order in which it can be applied. */
final class Inbox {

    private static final Logger LOG = LoggerFactory.getLogger(Inbox.class);
    /** So many documents are fetched in one round; a desk that was away for long catches up over several. */
    private static final int MOST_A_ROUND = 2000;

    private final ShareBooks books;
    private final DeskId self;
    private final Intake intake;
    /** What was told of that several desks' words leave open, until it is settled. */
    private final Set<String> told = new TreeSet<>();
    /** Whether something came, perhaps before this process, of which nobody has looked what it leaves open. */
    private boolean unseen = true;

    Inbox(ShareBooks books, DeskId self, Intake intake) {
        this.books = books;
        this.self = self;
        this.intake = intake;
    }

    /** Another desk in this round. */
    private static final class Writer {

        private final RootDesk desk;
        private final Head head;
        private WriterState state;

        Writer(RootDesk desk, Head head, WriterState state) {
            this.desk = desk;
            this.head = head;
            this.state = state;
        }
    }

    /** A document that was fetched and may be believed. */
    private record Fetched(Writer writer, long sequence, String path, SignedFile file, byte[] bytes) { }

    /** @return how many writers could be read */
    int read(Share share, Root root, Round round, Progress progress) throws IOException {
        List<Writer> writers = new ArrayList<>();
        for (RootDesk desk : root.desks()) {
            if (!desk.id().equals(self) && desk.inForce() && !progress.cancelled()) {
                head(share, root, desk, round).ifPresent(writers::add);
            }
        }
        try {
            int left = MOST_A_ROUND;
            for (DocumentType type : DocumentType.values()) {
                if (type.travels() && !progress.cancelled()) {
                    int taken = type(share, root, type, writers, round, left);
                    left -= taken;
                    if (taken > 0) {
                        progress.at(MOST_A_ROUND - left, 0);
                    }
                }
            }
            if (left > 0 && !progress.cancelled() && !round.waits()) {
                settle(round);
            }
        } finally {
            remember(writers);
        }
        return writers.size();
    }

    /** A word that seems to contradict another one may be explained by a third: people are told when all are read. */
    private void settle(Round round) {
        if (!unseen && told.isEmpty()) {
            return;
        }
        SortedMap<String, Problem> open = intake.unsettled();
        round.settled(open.keySet());
        told.retainAll(open.keySet());
        open.forEach((about, problem) -> {
            if (told.add(about)) {
                round.refuse(about, problem, new byte[0]);
            }
        });
        unseen = false;
    }

    private void remember(List<Writer> writers) {
        for (Writer writer : writers) {
            if (!writer.state.equals(WriterState.find(books.settings(), writer.desk.id()))) {
                books.unitOfWork().write(Actor.SYSTEM, log -> {
                    writer.state.keep(books.settings(), writer.desk.id());
                    return true;
                });
            }
        }
    }

    private Optional<Writer> head(Share share, Root root, RootDesk desk, Round round) throws IOException {
        String path = Share.headPath(desk.id());
        WriterState state = WriterState.find(books.settings(), desk.id());
        Optional<Found> found;
        try {
            found = fetch(share, path, DocumentType.HEAD);
        } catch (Problem problem) {
            round.trouble(path, problem, new byte[0], null);
            return Optional.empty();
        }
        if (found.isEmpty()) {
            if (state.headSequence() > 0) {
                round.notice("share.head-gone", "\"" + desk.name() + "\" has vanished from the share.");
            }
            return Optional.empty();
        }
        byte[] bytes = found.get().bytes();
        try {
            SignedFile file = SignedFile.read(bytes, DocumentType.HEAD);
            new Verifier(root).check(file, new Verifier.Place(desk.id(), DocumentType.HEAD, file.sequence()));
            checkForward(desk, state, file);
            Head head = Head.of(file);
            warn(root, desk, file, head, round);
            round.good(path);
            return Optional.of(new Writer(desk, head, state.seen(file, CanonicalJson.sha256(bytes))));
        } catch (RuntimeException failed) {
            round.trouble(path, problem(path, failed), bytes, found.get().modified());
            return Optional.empty();
        }
    }

    private static void checkForward(RootDesk desk, WriterState state, SignedFile head) {
        if (head.sequence() < state.headSequence()) {
            throw refused("share.rolled-back", "The HEAD of \"" + desk.name()
                    + "\" is older than one that was here before. Nothing of it was taken.");
        }
        if (head.sequence() == state.headSequence() && !head.hash().equals(state.headHash())) {
            throw refused("share.two-documents", "\"" + desk.name()
                    + "\" has written two different HEADs under one number: two computers use its key.");
        }
    }

    private static void warn(Root root, RootDesk desk, SignedFile file, Head head, Round round) {
        if (round.now().isAfter(file.expires())) {
            round.notice("share.silent", "\"" + desk.name() + "\" has not been heard of since " + file.issued() + ".");
        }
        if (head.root() > root.version()) {
            round.notice("root.hidden", "\"" + desk.name() + "\" knows version " + head.root()
                    + " of the root of trust, but the share shows only version " + root.version() + ".");
        }
    }

    /** Reads one type from all writers; briefs in the order of their numbers, news of the stock in that of their moments. */
    private int type(Share share, Root root, DocumentType type, List<Writer> writers, Round round, int most)
            throws IOException {
        int looked = 0;
        List<Missing> missing = new ArrayList<>();
        for (Writer writer : writers) {
            missing.add(new Missing(writer, due(writer, type, round)));
        }
        List<Fetched> front = new ArrayList<>();
        while (looked < most) {
            for (Missing queue : missing) {
                while (queue.front == null && !queue.sequences.isEmpty() && looked < most) {
                    looked++;
                    queue.front = fetched(share, root, queue.writer, type, queue.sequences.removeFirst(), round);
                }
            }
            front.clear();
            missing.stream().map(queue -> queue.front).filter(each -> each != null).forEach(front::add);
            if (front.isEmpty()) {
                break;
            }
            Fetched next = front.stream().min(Comparator.comparingLong(Inbox::turn).thenComparing(Inbox::moment)).orElseThrow();
            missing.stream().filter(queue -> next.equals(queue.front)).forEach(queue -> queue.front = null);
            apply(root, next, round);
        }
        return looked;
    }

    /** Several desks speak of one vehicle or one deal, and the later word counts. */
    private static Instant moment(Fetched fetched) {
        DocumentType type = fetched.file.type();
        return type == DocumentType.STOCK || type.secret() ? fetched.file.issued() : Instant.EPOCH;
    }

    private static long turn(Fetched fetched) {
        return fetched.file.type() == DocumentType.BRIEF ? Intake.number(fetched.file) : 0;
    }

    /** What one writer has of a type that this desk has not looked at, oldest first. */
    private static final class Missing {

        private final Writer writer;
        private final NavigableSet<Long> sequences;
        private @Nullable Fetched front;

        Missing(Writer writer, NavigableSet<Long> sequences) {
            this.writer = writer;
            this.sequences = sequences;
        }
    }

    private NavigableSet<Long> due(Writer writer, DocumentType type, Round round) {
        NavigableSet<Long> due = new TreeSet<>();
        Optional<Head.Entry> newest = writer.head.newest(type);
        if (newest.isEmpty()) {
            return due;
        }
        WriterState.Progress progress = writer.state.of(type);
        String path = Share.path(writer.desk.id(), type, newest.get().sequence());
        if (newest.get().sequence() < progress.done()) {
            round.refuse(Share.headPath(writer.desk.id()), refused("share.rolled-back", "The HEAD of \""
                    + writer.desk.name() + "\" names an older " + type.wire() + " than one that was here before."), new byte[0]);
            return due;
        }
        if (newest.get().sequence() - progress.done() > Head.FARTHEST) {
            round.refuse(path, refused("share.jump", "\"" + writer.desk.name() + "\" claims absurdly many documents."),
                    new byte[0]);
            return due;
        }
        books.documents().find(writer.desk.id(), type.wire(), newest.get().sequence())
                .filter(known -> !known.hash().equals(newest.get().hash()) && round.patience().due(path, round.now()))
                .ifPresent(known -> due.add(known.sequence()));
        progress.open().stream()
                .filter(sequence -> round.patience().due(Share.path(writer.desk.id(), type, sequence), round.now()))
                .forEach(due::add);
        for (long sequence = progress.done() + 1; sequence <= newest.get().sequence() && due.size() < MOST_A_ROUND; sequence++) {
            due.add(sequence);
        }
        return due;
    }

    private static void done(Writer writer, DocumentType type, long sequence, boolean settled) {
        writer.state = writer.state.with(type, writer.state.of(type).with(sequence, settled));
    }

    private @Nullable Fetched fetched(Share share, Root root, Writer writer, DocumentType type, long sequence, Round round)
            throws IOException {
        String path = Share.path(writer.desk.id(), type, sequence);
        byte[] bytes = new byte[0];
        Optional<Found> found = Optional.empty();
        try {
            found = fetch(share, path, type);
            bytes = found.orElseThrow(() -> refused("share.missing", "\"" + writer.desk.name() + "\" says it wrote "
                    + type.wire() + " " + sequence + ", but the file is not there.")).bytes();
            SignedFile file = SignedFile.read(bytes, type);
            new Verifier(root).check(file, new Verifier.Place(writer.desk.id(), type, sequence));
            Optional<SealedDocument> known = books.documents().find(writer.desk.id(), type.wire(), sequence);
            if (known.isPresent()) {
                alreadyHere(known.get(), file, path, bytes, round);
                done(writer, type, sequence, true);
                return null;
            }
            checkChain(share, root, writer, file, round);
            return new Fetched(writer, sequence, path, file, bytes);
        } catch (RuntimeException failed) {
            round.trouble(path, problem(path, failed), bytes, found.map(Found::modified).orElse(null));
            done(writer, type, sequence, false);
            return null;
        }
    }

    /** Two documents of one number: identical copies are harmless, others are both set aside. */
    private void alreadyHere(SealedDocument known, SignedFile file, String path, byte[] bytes, Round round) {
        if (!known.hash().equals(file.hash())) {
            Problem two = refused("share.two-documents", "Two different documents stand under one number (" + path
                    + "): two computers use one desk's key. Both were set aside; give one of them a key of its own.");
            round.refuse(path, two, bytes);
            round.refuse(path + " (as first read)", two, known.json().getBytes(StandardCharsets.UTF_8));
            intake.setAside(known);
        }
    }

    private void checkChain(Share share, Root root, Writer writer, SignedFile file, Round round) throws IOException {
        Optional<Head.Entry> newest = writer.head.newest(file.type());
        if (newest.isPresent() && newest.get().sequence() == file.sequence() && !newest.get().hash().equals(file.hash())) {
            throw refused("share.mixed", "The file is genuine but is not the one that the HEAD of \"" + writer.desk.name()
                    + "\" names: parts of different states were mixed.");
        }
        Optional<SealedDocument> before = books.documents().find(file.issuer(), file.type().wire(), file.sequence() - 1);
        if (before.isPresent() && !before.get().hash().equals(file.previous())
                && !forked(share, root, writer, before.get(), file, round)) {
            throw refused("share.broken-chain", "The document does not follow the one before it that this desk knows. "
                    + "Perhaps two computers use the key of \"" + writer.desk.name() + "\".");
        }
        Optional<SealedDocument> after = books.documents().find(file.issuer(), file.type().wire(), file.sequence() + 1);
        if (after.isPresent() && !file.hash().equals(SignedFile.read(after.get().json()).previous())) {
            throw refused("share.broken-chain", "The document is not the one that the next one follows.");
        }
    }

    /** Whether the document follows another one that stands on the share now in the place of the one read first. */
    private boolean forked(Share share, Root root, Writer writer, SealedDocument before, SignedFile file, Round round)
            throws IOException {
        String path = Share.path(writer.desk.id(), file.type(), before.sequence());
        Optional<Found> found = fetch(share, path, file.type());
        if (found.isEmpty()) {
            return false;
        }
        SignedFile other = SignedFile.read(found.get().bytes(), file.type());
        new Verifier(root).check(other, new Verifier.Place(writer.desk.id(), file.type(), before.sequence()));
        alreadyHere(before, other, path, found.get().bytes(), round);
        return other.hash().equals(file.previous());
    }

    private void apply(Root root, Fetched next, Round round) {
        SignedFile file = next.file;
        unseen |= file.type() == DocumentType.STOCK;
        boolean newest = next.writer.head.newest(file.type()).map(entry -> entry.sequence() == next.sequence).orElse(false);
        try {
            if (intake.passedOver(file, round.now()) || intake.sealedToOthers(file, round.now())) {
                round.good(next.path);
            } else {
                List<Problem> told = intake.take(root, file, newest, round.now());
                round.received(new SyncReport.Received(file.type().wire(), file.issuer(), next.writer.desk.name(),
                        next.sequence));
                round.good(next.path);
                told.forEach(problem -> round.refuse(next.path, problem, next.bytes));
            }
            done(next.writer, file.type(), next.sequence, true);
        } catch (RuntimeException failed) {
            round.trouble(next.path, problem(next.path, failed), next.bytes, null);
            done(next.writer, file.type(), next.sequence, false);
        }
    }

    /** One document that nobody foresaw must not stop the others: it is kept aside like one that is refused. */
    static Problem problem(String path, RuntimeException failed) {
        if (failed instanceof Problem problem) {
            return problem;
        }
        LOG.warn("{} could not be taken", path, failed);
        return refused("share.untakable", "The document is signed as it should be, and yet this desk can make nothing of it. The"
                + " log says more. Ask whoever looks after Baton on the desk that wrote it.");
    }

    /** Reads a file; what is wrong with this one file only is a {@link Problem}, what is wrong with the share passes on. */
    static Optional<Found> fetch(Share share, String path, DocumentType type) throws IOException {
        try {
            return share.read(path, type);
        } catch (PatientFolder.Slow slow) {
            throw slow;
        } catch (IOException unreadable) {
            throw refused("share.unreadable", "The file cannot be read: " + path + ".");
        }
    }

    /** A line of the log for documents that came too late to matter. */
    static Activity passedOver(SignedFile file) {
        return Activity.of("share.passed-over", file.type().wire(), file.sequence()).with("issuer", file.issuer());
    }
}
