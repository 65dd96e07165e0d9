package app.baton.exchange;

import app.baton.exchange.Folder.Found;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Where things stand in the shared folder: {@code dealership.json} and every version of it in {@code roots/}, requests in
 * {@code join/}, and one folder per writer in {@code desks/} with its documents and its {@code HEAD}. Documents are
 * fetched by name and never by looking around, so that copies made by synchronizing tools are simply not seen.
 */
public final class Share {

    /** The root of trust, as every desk and every guest looks for it. */
    public static final String ROOT = "dealership.json";
    static final String JOIN = "join";

    private static final String ROOTS = "roots";
    private static final String DESKS = "desks";
    private static final String SCANS = "scans";
    private static final int MOST_PARTS = 1 << 20;
    private static final int MOST_REQUESTS = 200;

    private final Folder folder;

    Share(Folder folder) {
        this.folder = folder;
    }

    static String rootPath(long version) {
        return ROOTS + "/" + String.format(Locale.ROOT, "%06d", version) + ".json";
    }

    static String headPath(DeskId desk) {
        return DESKS + "/" + desk + "/HEAD";
    }

    static String path(DeskId desk, DocumentType type, long sequence) {
        return DESKS + "/" + desk + "/" + type.wire() + "-" + String.format(Locale.ROOT, "%08d", sequence) + ".json";
    }

    /** Where a document stands, or will stand, on the share. */
    public static String path(SealedDocument document) {
        return path(document.issuer(), DocumentType.parse(document.type()).orElseThrow(), document.sequence());
    }

    /** What a part of a scan is called; it says nothing of what it holds. */
    static String scanName(UUID parcel, int part) {
        return parcel + "-" + String.format(Locale.ROOT, "%03d", part);
    }

    static String scanPath(DeskId desk, UUID parcel, int part) {
        return scansOf(desk) + "/" + scanName(parcel, part);
    }

    private static String scansOf(DeskId desk) {
        return DESKS + "/" + desk + "/" + SCANS;
    }

    static String joinPath(DeskId desk) {
        return JOIN + "/" + desk + ".json";
    }

    Optional<Found> read(String path, DocumentType type) throws IOException {
        return folder.read(path, type.most());
    }

    void write(String path, byte[] bytes) throws IOException {
        folder.write(path, bytes);
    }

    /** Writes a document unless the very same bytes stand there already. */
    void write(SealedDocument document, DocumentType type) throws IOException {
        String path = path(document.issuer(), type, document.sequence());
        byte[] bytes = document.json().getBytes(StandardCharsets.UTF_8);
        Optional<Found> there = folder.read(path, type.most());
        if (there.isEmpty() || !Arrays.equals(there.get().bytes(), bytes)) {
            folder.write(path, bytes);
        }
    }

    void writeRoot(SignedFile root) throws IOException {
        folder.write(rootPath(root.sequence()), root.bytes());
        folder.write(ROOT, root.bytes());
    }

    /** The files in {@code join/} that are named after a desk; copies with other names are not looked at. */
    List<String> requests() throws IOException {
        return folder.list(JOIN, MOST_REQUESTS).stream()
                .filter(name -> name.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.json"))
                .map(name -> JOIN + "/" + name).toList();
    }

    /**
     * The highest number per type that a desk's HEAD names, unverified: what {@code doctor} compares with the store.
     *
     * @throws IOException when the share cannot be read
     */
    public static SortedMap<String, Long> sequences(Folder folder, DeskId desk) throws IOException {
        SortedMap<String, Long> sequences = new TreeMap<>();
        Optional<Found> found = folder.read(headPath(desk), DocumentType.HEAD.most());
        try {
            found.ifPresent(head -> Head.of(SignedFile.read(head.bytes(), DocumentType.HEAD)).newest()
                    .forEach((type, entry) -> sequences.put(type.wire(), entry.sequence())));
        } catch (Problem broken) {
            return new TreeMap<>();
        }
        return sequences;
    }

    /** A part of a scan, and at most one byte more than it should have. */
    Optional<Found> readScan(String path, int size) throws IOException {
        try {
            return folder.read(path, size);
        } catch (PatientFolder.Slow slow) {
            throw slow;
        } catch (IOException unreadable) {
            // one file that cannot be read is one that has not come; a share that is gone shows at the next document
            return Optional.empty();
        }
    }

    /** The names of the parts that a desk has put there. */
    Set<String> scans(DeskId self) throws IOException {
        return Set.copyOf(folder.list(scansOf(self), MOST_PARTS));
    }

    void tidyScans(DeskId self) throws IOException {
        folder.tidy(scansOf(self));
    }

    void tidy(DeskId self) throws IOException {
        folder.tidy(DESKS + "/" + self);
    }
}
