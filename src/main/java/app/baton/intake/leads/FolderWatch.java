package app.baton.intake.leads;

import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.lead.Original;
import app.baton.lead.OriginalDesk;
import app.baton.lead.TakenIn;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One folder over many looks. A file is read when two looks in a row found it the same; it is stored, and then moved away. Cut
 * off between the two it is read again, and everything in it is known then. For one thread at a time.
 */
final class FolderWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FolderWatch.class);
    /** So many files are taken in by one look; the next one goes on with what it found. */
    static final int AT_ONCE = 200;
    private static final int MOST_TOLD = 50;
    /** So many failures in a row are the store's and not the files'. */
    private static final int TROUBLED = 3;
    private static final int LOOKS_AFTER = 6;
    private static final Duration EMPTY_FOR = Duration.ofMinutes(5);

    private final Path folder;
    private final OriginalDesk desk;
    private final LeadReader reader;
    private final Texts texts;
    private Map<String, Stamp> before = new HashMap<>();
    private final Deque<String> queue = new ArrayDeque<>();
    private final Map<String, Step> left = new HashMap<>();
    /** Taken in, and cannot be moved away. */
    private final Map<String, Stamp> staying = new HashMap<>();
    private final Map<String, Stamp> failed = new HashMap<>();
    private final Map<Path, Fresh> fresh = new HashMap<>();

    FolderWatch(Path folder, OriginalDesk desk, LeadReader reader, Texts texts) {
        this.folder = folder;
        this.desk = desk;
        this.reader = reader;
        this.texts = texts;
    }

    /** A file that was moved away not long ago, as it was read. */
    private record Fresh(Stamp read, int looksLeft) { }

    Path folder() {
        return folder;
    }

    /** After a look: how many files wait still, which stay for a reason, and whether more can be taken in at once. */
    record Looked(int waiting, List<FolderState.Left> left, boolean more) { }

    private enum Step {
        OVER, BUSY, UNREADABLE, NOT_STORED, NOT_MOVED
    }

    /** What lies in a folder itself, without what is hidden. */
    static Map<String, Stamp> list(Path folder) throws IOException {
        Map<String, Stamp> files = new HashMap<>();
        Files.walkFileTree(folder, Set.of(), 1, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (file.equals(folder)) {
                    throw new NotDirectoryException(folder.toString());
                }
                if (attributes.isRegularFile() && !LeadFiles.hidden(file)) {
                    files.put(file.getFileName().toString(), Stamp.of(attributes));
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                if (file.equals(folder)) {
                    throw failure;
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return files;
    }

    /**
     * One look, or one more piece of what the last one found.
     *
     * @throws IOException when the folder cannot be read
     */
    Looked look(Instant moment, Background.Progress progress) throws IOException {
        if (queue.isEmpty()) {
            list(moment);
        }
        int tried = 0;
        int inARow = 0;
        while (!queue.isEmpty() && tried < AT_ONCE) {
            if (inARow == TROUBLED || progress.cancelled()) {
                queue.clear();
                break;
            }
            tried++;
            String name = queue.remove();
            Step step = take(name, Objects.requireNonNull(before.get(name)));
            inARow = step == Step.NOT_STORED ? inARow + 1 : 0;
            if (step == Step.OVER) {
                before.remove(name);
            } else {
                left.put(name, step);
            }
            progress.at(tried, tried + queue.size());
        }
        return new Looked(before.size() - staying.size(), told(), !queue.isEmpty());
    }

    private void list(Instant moment) throws IOException {
        writtenSince();
        Map<String, Stamp> now = list(folder);
        staying.entrySet().removeIf(each -> !each.getValue().equals(now.get(each.getKey())));
        failed.entrySet().removeIf(each -> !each.getValue().equals(now.get(each.getKey())));
        queue.addAll(stable(now, moment));
        before = now;
        left.clear();
        staying.keySet().forEach(name -> left.put(name, Step.NOT_MOVED));
    }

    /** The files that nobody writes to, the oldest first; an empty one may be the beginning of one, for a while. */
    private List<String> stable(Map<String, Stamp> now, Instant moment) {
        Instant old = moment.minus(EMPTY_FOR);
        return now.entrySet().stream().filter(each -> each.getValue().equals(before.get(each.getKey())))
                .filter(each -> !staying.containsKey(each.getKey()))
                .filter(each -> each.getValue().size() > 0 || each.getValue().written().toInstant().isBefore(old))
                .sorted(Comparator.comparing((Map.Entry<String, Stamp> each) -> each.getValue().written())
                        .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey).toList();
    }

    /** A writer that only paused goes on writing where its file lies now: what he adds is still to be read. */
    private void writtenSince() {
        Map<Path, Fresh> still = new HashMap<>();
        fresh.forEach((moved, it) -> {
            try {
                if (!Trays.back(moved, it.read()) && it.looksLeft() > 1) {
                    still.put(moved, new Fresh(it.read(), it.looksLeft() - 1));
                }
            } catch (IOException gone) {
                LOG.debug("{} is not there any more", moved);
            }
        });
        fresh.clear();
        fresh.putAll(still);
    }

    private List<FolderState.Left> told() {
        List<String> names = new ArrayList<>(left.keySet());
        names.sort(null);
        return names.stream().limit(MOST_TOLD).map(name -> new FolderState.Left(name,
                why(Objects.requireNonNull(left.get(name))), left.get(name) == Step.BUSY)).toList();
    }

    private String why(Step step) {
        return switch (step) {
            case OVER -> "";
            case BUSY -> texts.say("leads.folder.busy");
            case UNREADABLE -> texts.say("leads.folder.unreadable-file");
            case NOT_STORED -> texts.say("leads.folder.not-stored");
            case NOT_MOVED -> texts.say("leads.folder.not-moved");
        };
    }

    private Step take(String name, Stamp stamp) {
        Path file = folder.resolve(name);
        if (!same(file, stamp)) {
            return Step.OVER;
        }
        return switch (LeadFiles.look(file)) {
            case LeadFiles.Look.Busy _ -> Step.BUSY;
            case LeadFiles.Look.Unreadable _ -> Files.notExists(file) ? Step.OVER : Step.UNREADABLE;
            case LeadFiles.Look.Whole it -> {
                @Nullable TakenIn noted = stored(name, stamp, it);
                yield noted == null ? Step.NOT_STORED : moved(file, stamp, noted);
            }
        };
    }

    private static boolean same(Path file, Stamp stamp) {
        try {
            return Stamp.of(file).equals(stamp);
        } catch (IOException gone) {
            return false;
        }
    }

    private Step moved(Path file, Stamp stamp, TakenIn noted) {
        return switch (Trays.move(file, stamp, noted.troubles().isEmpty() ? Trays.TAKEN : Trays.UNREAD)) {
            case Trays.Outcome.Moved it -> {
                fresh.put(it.to(), new Fresh(stamp, LOOKS_AFTER));
                yield Step.OVER;
            }
            case Trays.Outcome.Changed _ -> Step.OVER;
            case Trays.Outcome.Refused _ -> {
                staying.put(file.getFileName().toString(), stamp);
                yield Step.NOT_MOVED;
            }
        };
    }

    /** What was noted of a file, or null where it could not be stored. */
    private @Nullable TakenIn stored(String name, Stamp stamp, LeadFiles.Look.Whole it) {
        Original original = it.original(name, Original.Door.FOLDER);
        try {
            if (it.whole() && !Files.isWritable(folder)) {
                // it stays whatever is done: read again after each start it would be noted again each time
                var known = desk.whole(original.sha256());
                if (known.isPresent()) {
                    return known.get();
                }
            }
            return take(original, it, it.read(reader, name));
        } catch (RuntimeException refused) {
            if (failed.putIfAbsent(name, stamp) == null) {
                LOG.error("A file with leads could not be stored.", refused);
                return null;
            }
            return unread(name, original, it);
        }
    }

    /** What cannot be stored twice in a row is stored unread, so that one file never stands in the way for ever. */
    private @Nullable TakenIn unread(String name, Original original, LeadFiles.Look.Whole it) {
        try {
            return take(original, it, reader.unread(it.bytes(), name));
        } catch (RuntimeException store) {
            LOG.warn("A file with leads could not be stored unread either: {}", store.toString());
            return null;
        }
    }

    private TakenIn take(Original original, LeadFiles.Look.Whole it, LeadReading reading) {
        return desk.takeInAlone(original, it.bytes(), reading.enquiries(), reading.troubles()).noted();
    }
}
