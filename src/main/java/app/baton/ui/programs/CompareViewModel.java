package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RevisionDiff;
import app.baton.incentive.RevisionDiff.Change;
import app.baton.incentive.Source;
import app.baton.journal.ActivityEntry;
import app.baton.journal.Background;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Two revisions of one program line by line, and who did what to it (GA7). */
public final class CompareViewModel {

    /** Deeds that put other words into a draft. */
    private static final Set<String> WITH_CHANGES = Set.of("program.draft-saved", "program.caught-up",
            "program.change-taken-back");

    private static final int HISTORY = 100;

    private final ProgramsDesks desks;
    private final Texts texts;
    private final User user;
    private final Background.Lane looking;
    private final ObservableList<Revision> revisions = FXCollections.observableArrayList();
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final ObservableList<ActivityEntry> history = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Revision> was = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Revision> is = new SimpleObjectProperty<>();

    /** A revision that can be put on either side. */
    public record Revision(String name, Entry entry) { }

    /** One line of both, the same words at both sides where nothing differs. */
    public record Line(String label, String was, String is) {
        public boolean changed() {
            return !was.equals(is);
        }
    }

    CompareViewModel(ProgramsDesks desks, Background background, Texts texts, User user) {
        this.desks = desks;
        this.texts = texts;
        this.user = user;
        looking = background.lane(texts.say("programs.looking"));
        was.subscribe((before, now) -> compare());
        is.subscribe((before, now) -> compare());
    }

    private record Found(List<Revision> revisions, List<ActivityEntry> history) { }

    /** Shows the newest two of a program: its draft against what is in force, or its last two revisions. */
    void open(ProgramId code, Optional<ProgramId> madeFrom, Optional<Draft> draft, Consumer<Problem> failed) {
        looking.run(progress -> {
            List<Revision> all = new ArrayList<>();
            draft.ifPresent(it -> all.add(new Revision(texts.say("programs.compare.draft", it.content().ref()), it.content())));
            desks.steward().revisions(user, code).forEach(entry -> all.add(named(entry)));
            madeFrom.filter(other -> !other.equals(code)).ifPresent(other ->
                    desks.steward().revisions(user, other).forEach(entry -> all.add(named(entry))));
            return new Found(all, desks.activity().of("program", code.value(), PageRequest.first(HISTORY)).rows());
        }, this::take, failed);
    }

    private Revision named(Entry entry) {
        String by = Optional.ofNullable(entry.source().check()).map(Source.Check::by).orElse("");
        return new Revision(by.isBlank() ? entry.ref().toString()
                : texts.say("programs.compare.confirmed", entry.ref(), by), entry);
    }

    private void take(Found found) {
        revisions.setAll(found.revisions());
        history.setAll(found.history());
        is.set(revisions.isEmpty() ? null : revisions.getFirst());
        was.set(revisions.size() > 1 ? revisions.get(1) : is.get());
        compare();
    }

    private void compare() {
        Revision before = was.get();
        Revision now = is.get();
        lines.setAll(before == null || now == null ? List.of() : lines(before.entry(), now.entry(), texts));
    }

    /** Every line of both; what only one of them has stands empty at the other side. */
    static List<Line> lines(Entry was, Entry is, Texts texts) {
        Map<String, Change> before = byPart(RevisionDiff.since(Optional.empty(), was, texts));
        Map<String, Change> now = byPart(RevisionDiff.since(Optional.empty(), is, texts));
        List<Line> lines = new ArrayList<>();
        now.forEach((part, change) -> lines.add(new Line(change.label(),
                Optional.ofNullable(before.remove(part)).map(Change::is).orElse(""), change.is())));
        before.forEach((part, change) -> lines.add(new Line(change.label(), change.is(), "")));
        return lines;
    }

    /** Parts of one name (two conditions, say) are told apart by their order. */
    private static Map<String, Change> byPart(List<Change> all) {
        Map<String, Change> parts = new LinkedHashMap<>();
        for (Change change : all) {
            String part = change.field() + "|" + change.label();
            int again = 2;
            String name = part;
            while (parts.containsKey(name)) {
                name = part + "|" + again++;
            }
            parts.put(name, change);
        }
        return parts;
    }

    /** What somebody did, in a line. */
    String words(ActivityEntry entry) {
        String deed = switch (entry.activity().what()) {
            case "program.drafted" -> texts.say("programs.did.drafted");
            case "program.draft-saved" -> texts.say("programs.did.saved");
            case "program.change-taken-back" -> texts.say("programs.did.taken-back");
            case "program.caught-up" -> texts.say("programs.did.caught-up");
            case "program.sent-to-confirm" -> texts.say("programs.did.sent");
            case "program.given-back" -> texts.say("programs.did.given-back",
                    entry.activity().details().getOrDefault("reason", ""));
            case "program.confirmed" -> texts.say("programs.did.confirmed");
            case "program.discarded" -> texts.say("programs.did.discarded");
            case "program.restored" -> texts.say("programs.did.restored");
            case "program.assigned" -> texts.say("programs.did.assigned",
                    entry.activity().details().getOrDefault("steward", ""));
            case "program.added" -> texts.say("programs.did.added");
            default -> entry.activity().what();
        };
        return texts.say("programs.did", entry.actor().name(), deed);
    }

    /** What exactly was changed by it, a line for each part; none for deeds without content. */
    static List<String> details(ActivityEntry entry) {
        return WITH_CHANGES.contains(entry.activity().what())
                ? entry.activity().details().entrySet().stream().filter(detail -> !detail.getKey().equals("revision"))
                        .map(Map.Entry::getValue).toList() : List.of();
    }

    public ObservableList<Revision> revisions() {
        return revisions;
    }

    public ObservableList<Line> lines() {
        return lines;
    }

    /** Newest first. */
    public ObservableList<ActivityEntry> history() {
        return history;
    }

    public ObjectProperty<@Nullable Revision> was() {
        return was;
    }

    public ObjectProperty<@Nullable Revision> is() {
        return is;
    }
}
