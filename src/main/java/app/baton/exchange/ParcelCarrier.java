package app.baton.exchange;

import app.baton.deal.scan.Hash;
import app.baton.deal.scan.Parcel;
import app.baton.exchange.Folder.Found;
import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.Background.Progress;
import app.baton.journal.DeskId;
import app.baton.journal.KeptAside;
import app.baton.journal.Problem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Carries scans to the share and fetches those of other desks, after the documents have been carried: a large scan keeps no
 * deal waiting. What cannot go or has not come yet waits for a later round.
 */
final class ParcelCarrier {

    private static final int MOST_AT_ONCE = 500;
    /** So many bytes go each way in one round. */
    private static final long MOST_BYTES = 64L << 20;
    private static final int MOST_LISTED = 1000;

    private final ShareBooks books;
    private final ScanLine line;
    private final DeskId self;

    ParcelCarrier(ShareBooks books, ScanLine line, DeskId self) {
        this.books = books;
        this.line = line;
        this.self = self;
    }

    /** The share was emptied, or put back to an older state: what lay there is put there again. */
    void sendAgain() {
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            line.parcels().sendAgain(self);
            return true;
        });
    }

    void send(Share share, Round round, Progress progress) throws IOException {
        List<Parcel> waiting = books.unitOfWork().read(() -> line.parcels().toSend(self, MOST_AT_ONCE));
        if (waiting.isEmpty()) {
            return;
        }
        try {
            share.tidyScans(self);
            Set<String> there = share.scans(self);
            long sent = 0;
            for (Parcel parcel : waiting) {
                if (progress.cancelled() || sent > MOST_BYTES) {
                    return;
                }
                sent += send(share, parcel, there);
                books.unitOfWork().write(Actor.SYSTEM, log -> {
                    line.parcels().settled(parcel);
                    log.note(Activity.of("scan.sent", "scan", parcel.sha256()).with("parcel", parcel.id()));
                    return true;
                });
            }
        } catch (PatientFolder.Slow slow) {
            throw slow;
        } catch (IOException | ReadOnlyFileSystemException failed) {
            round.writing(Outbox.why(failed));
        }
    }

    /** Part by part; those that an earlier round has written stand there. */
    private long send(Share share, Parcel parcel, Set<String> there) throws IOException {
        byte[] content = books.unitOfWork().read(() -> line.scans().find(parcel.sha256())).orElseThrow();
        for (int part = 0; part < ParcelSeal.parts(parcel); part++) {
            if (!there.contains(Share.scanName(parcel.id(), part))) {
                share.write(Share.scanPath(parcel.desk(), parcel.id(), part), ParcelSeal.seal(parcel, part, content));
            }
        }
        return content.length;
    }

    void fetch(Share share, Round round, Progress progress) throws IOException {
        long fetched = 0;
        for (Parcel parcel : books.unitOfWork().read(() -> line.parcels().toFetch(MOST_AT_ONCE))) {
            if (progress.cancelled() || fetched > MOST_BYTES) {
                return;
            }
            Optional<byte[]> content = fetch(share, parcel, round);
            if (content.isPresent()) {
                fetched += content.get().length;
                keep(parcel, content.get(), round);
            }
        }
    }

    /** Nothing while a part is not there, or cannot be believed. */
    private Optional<byte[]> fetch(Share share, Parcel parcel, Round round) throws IOException {
        var content = new ByteArrayOutputStream(parcel.bytes());
        for (int part = 0; part < ParcelSeal.parts(parcel); part++) {
            String path = Share.scanPath(parcel.desk(), parcel.id(), part);
            if (!round.patience().due(path, round.now())) {
                return Optional.empty();
            }
            Optional<Found> found = share.readScan(path, ParcelSeal.size(parcel, part));
            if (found.isEmpty()) {
                return Optional.empty();
            }
            byte[] file = found.get().bytes();
            Optional<byte[]> opened = file.length == ParcelSeal.size(parcel, part) ? ParcelSeal.open(parcel, part, file)
                    : Optional.empty();
            if (opened.isEmpty()) {
                round.trouble(path, file.length < ParcelSeal.size(parcel, part) ? cut() : altered(), file,
                        found.get().modified());
                return Optional.empty();
            }
            round.patience().good(path);
            content.writeBytes(opened.get());
        }
        return Optional.of(content.toByteArray());
    }

    private void keep(Parcel parcel, byte[] content, Round round) {
        if (!Hash.of(content).equals(parcel.sha256())) {
            round.refuse(Share.scanPath(parcel.desk(), parcel.id(), 0), Verifier.refused("scan.other", "The scan is not the one"
                    + " that its deal names: the desk that sent it sealed something else. It was not kept. Ask at that desk."),
                    new byte[0]);
            books.unitOfWork().write(Actor.SYSTEM, log -> {
                line.parcels().settled(parcel);
                return true;
            });
            return;
        }
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            line.scans().keep(parcel.sha256(), content);
            line.parcels().settled(parcel);
            log.note(Activity.of("scan.arrived", "scan", parcel.sha256()).with("parcel", parcel.id())
                    .with("desk", parcel.desk()));
            return true;
        });
        String name = parcel.id().toString();
        books.documents().keptAside(MOST_LISTED).stream().map(KeptAside::path).filter(path -> path.contains(name))
                .forEach(round::good);
    }

    /** A name that {@link Round} knows: a file that is being written may be whole in a moment. */
    private static Problem cut() {
        return Verifier.refused(Round.CUT, "A part of a scan is shorter than it was sealed: it was cut, or is still being"
                + " written. It was not kept, and is looked at again in every round. If it stays so, add the scan once more where"
                + " it is.");
    }

    private static Problem altered() {
        return Verifier.refused("scan.altered", "A part of a scan does not open: it was altered on the share, or put in another"
                + " one's place. It was not kept, and is looked at again in every round. Add the scan once more where it is.");
    }
}
