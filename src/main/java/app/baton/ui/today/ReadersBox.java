package app.baton.ui.today;

import app.baton.campaign.Readers;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;

/** Who has read the brief, in words: the sum, when it was due, the missing by role, and the readers with their times. */
public record ReadersBox(String summary, String due, boolean late, int read, int all, List<Group> missing, List<String> readers) {

    /** The people of one role who have not read it. */
    public record Group(String role, List<String> names) { }

    static ReadersBox of(Readers readers, Texts texts) {
        List<Group> missing = new ArrayList<>();
        readers.missing().forEach((role, names) -> missing.add(new Group(texts.name(role), names)));
        List<String> others = readers.missingOfNewerRoles();
        if (!others.isEmpty()) {
            missing.add(new Group(texts.say("today.readers.newer-role"), others));
        }
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
