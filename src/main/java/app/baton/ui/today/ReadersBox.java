package app.baton.ui.today;

import app.baton.campaign.Readers;
import app.baton.journal.Texts;
import app.baton.people.Role;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Who has read the brief, in words: the sum, when it was due, the missing by role, and the readers with their times. */
public record ReadersBox(String summary, String due, boolean late, int read, int all, List<Group> missing, List<String> readers) {

    /** The people of one role who have not read it. */
    public record Group(String role, List<String> names) { }

    static ReadersBox of(Readers readers, Texts texts) {
        Map<Role, List<String>> byRole = new EnumMap<>(Role.class);
        for (Readers.Line line : readers.unread()) {
            Role role = line.roles().stream().sorted().findFirst().orElse(Role.SALESPERSON);
            byRole.computeIfAbsent(role, any -> new ArrayList<>()).add(line.name());
        }
        List<Group> missing = byRole.entrySet().stream()
                .map(entry -> new Group(texts.name(entry.getKey()), List.copyOf(entry.getValue()))).toList();
        List<String> read = readers.read().stream()
                .map(line -> texts.say("today.readers.at", line.name(), line.at().map(texts.formats()::moment).orElse("")))
                .toList();
        boolean late = readers.pastDue() && !readers.unread().isEmpty();
        String due = texts.formats().time(readers.due());
        String dueWords;
        if (readers.unread().isEmpty()) {
            dueWords = texts.say("today.readers.all");
        } else if (late) {
            dueWords = texts.say("today.readers.late", due);
        } else {
            dueWords = texts.say("today.readers.due", due);
        }
        return new ReadersBox(texts.say("today.readers.summary", readers.read().size(), readers.people().size()), dueWords, late,
                readers.read().size(), readers.people().size(), missing, read);
    }
}
