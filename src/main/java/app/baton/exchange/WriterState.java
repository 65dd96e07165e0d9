package app.baton.exchange;

import app.baton.journal.DeskId;
import app.baton.journal.Settings;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What this desk remembers of another writer, outside the share: the highest HEAD it saw, and per type how far it has
 * looked ({@code done}) and which documents before that may still turn good ({@code open}).
 */
record WriterState(long headSequence, String headHash, String headFile, Map<DocumentType, Progress> types) {

    /** More documents that wait for better days are not remembered; the oldest go first. */
    private static final int MOST_OPEN = 64;
    private static final String NAME = "share.writer.";

    /** How far one type was read. */
    record Progress(long done, SortedSet<Long> open) {

        static final Progress NONE = new Progress(0, new TreeSet<>());

        Progress {
            open = new TreeSet<>(open);
        }

        Progress with(long sequence, boolean settled) {
            SortedSet<Long> left = new TreeSet<>(open);
            if (settled) {
                left.remove(sequence);
            } else {
                left.add(sequence);
            }
            while (left.size() > MOST_OPEN) {
                left.removeFirst();
            }
            return new Progress(Math.max(done, sequence), left);
        }
    }

    WriterState {
        types = types.isEmpty() ? Map.of() : Map.copyOf(types);
    }

    static WriterState find(Settings settings, DeskId desk) {
        return settings.find(NAME + desk).map(WriterState::read).orElseGet(() -> new WriterState(0, "", "", Map.of()));
    }

    void keep(Settings settings, DeskId desk) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        object.put("sequence", headSequence).put("hash", headHash).put("file", headFile);
        ObjectNode list = object.putObject("types");
        types.forEach((type, progress) -> {
            ArrayNode open = list.putObject(type.wire()).put("done", progress.done).putArray("open");
            progress.open.forEach(open::add);
        });
        settings.put(NAME + desk, CanonicalJson.text(object));
    }

    Progress of(DocumentType type) {
        @Nullable Progress progress = types.get(type);
        return progress == null ? Progress.NONE : progress;
    }

    WriterState seen(SignedFile head, String file) {
        return new WriterState(head.sequence(), head.hash(), file, types);
    }

    WriterState with(DocumentType type, Progress progress) {
        Map<DocumentType, Progress> more = new EnumMap<>(DocumentType.class);
        more.putAll(types);
        more.put(type, progress);
        return new WriterState(headSequence, headHash, headFile, more);
    }

    /** Whether everything that a HEAD names was looked at and nothing waits. */
    boolean settled(Head head) {
        return head.newest().entrySet().stream().allMatch(each -> of(each.getKey()).done() >= each.getValue().sequence()
                && of(each.getKey()).open().isEmpty());
    }

    boolean nothingOpen() {
        return types.values().stream().allMatch(progress -> progress.open.isEmpty());
    }

    private static WriterState read(String json) {
        Fields fields = Fields.of(CanonicalJson.read(json));
        Map<DocumentType, Progress> types = new EnumMap<>(DocumentType.class);
        Fields list = fields.object("types");
        for (String name : list.node().propertyNames()) {
            Optional<DocumentType> type = DocumentType.parse(name);
            Fields entry = list.object(name);
            SortedSet<Long> open = new TreeSet<>();
            entry.node().get("open").forEach(each -> open.add(each.longValue()));
            type.ifPresent(known -> types.put(known, new Progress(entry.integer("done"), open)));
        }
        return new WriterState(fields.integer("sequence"), fields.text("hash"), fields.text("file"), types);
    }
}
