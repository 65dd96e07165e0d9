package app.baton.incentive;

import app.baton.incentive.RevisionDiff.Change;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Two people's versions of one entry, brought together part by part. What only one of them changed goes that way by
 * itself; where both changed the same part differently, a question is left with both values in words.
 */
public final class Merge {

    /** The field of the question that is asked when the parts do not fit together at all: one version or the other. */
    public static final String ALL = "";

    /** Whose value to take. */
    public enum Side {
        MINE, THEIRS
    }

    /** Both changed it: what each made of it, in a line or more; {@code field} is where to put the answer. */
    public record Question(String field, String label, List<String> theirs, List<String> mine) { }

    private final Entry base;
    private final Entry theirs;
    private final Entry mine;
    private final Texts texts;
    private final List<Question> questions;

    private Merge(Entry base, Entry theirs, Entry mine, Texts texts) {
        this.base = base;
        this.theirs = theirs;
        this.mine = mine;
        this.texts = texts;
        this.questions = ask();
    }

    /** {@code base} is what both started from, {@code theirs} what is stored now, {@code mine} what is to be stored. */
    public static Merge of(Entry base, Entry theirs, Entry mine, Texts texts) {
        return new Merge(base, theirs, mine, texts);
    }

    /** None when everything came together by itself. */
    public List<Question> questions() {
        return questions;
    }

    /** What the other one changed since. */
    public List<Change> theirChanges() {
        return RevisionDiff.between(base, theirs, texts);
    }

    /**
     * The entry with each question answered; a question without an answer keeps mine.
     *
     * @throws Problem of kind {@code BAD_INPUT} when the chosen parts do not go together
     */
    public Entry answered(Map<String, Side> answers) {
        Side all = answers.get(ALL);
        if (all != null) {
            return all == Side.MINE ? mine : theirs;
        }
        try {
            return bring(answers).entry();
        } catch (Invalid parts) {
            throw Problem.badInput("draft.parts-differ", parts.field(), "The chosen parts do not go together: "
                    + parts.sentence() + " Nothing was saved. Choose the other value for one of them.");
        }
    }

    private record Brought(Entry entry, Set<String> open) { }

    private Brought bring(Map<String, Side> answers) {
        return switch (mine) {
            case Entry.OfProgram(var own) -> {
                Pick<Program> pick = new Pick<>(program(base), program(theirs), own, answers);
                yield new Brought(Entry.of(ProgramMerge.of(pick, own.revision())), pick.open());
            }
            case Entry.OfRulebook(var own) -> {
                Pick<Rulebook> pick = new Pick<>(rulebook(base), rulebook(theirs), own, answers);
                yield new Brought(Entry.of(RulebookMerge.of(pick, own.revision())), pick.open());
            }
        };
    }

    private static Program program(Entry entry) {
        return entry.program().orElseThrow(() -> new IllegalArgumentException("a program and a rulebook do not merge"));
    }

    private static Rulebook rulebook(Entry entry) {
        return entry.rulebook().orElseThrow(() -> new IllegalArgumentException("a program and a rulebook do not merge"));
    }

    private List<Question> ask() {
        Set<String> open;
        try {
            open = bring(Map.of()).open();
        } catch (Invalid parts) {
            open = Set.of(ALL);
        }
        if (open.isEmpty()) {
            return List.of();
        }
        Map<String, List<Change>> there = byField(theirs, open);
        Map<String, List<Change>> here = byField(mine, open);
        List<Question> asked = new ArrayList<>();
        for (String field : open) {
            List<Change> their = there.getOrDefault(field, List.of());
            List<Change> own = here.getOrDefault(field, List.of());
            String label = field.equals(ALL) ? texts.say("diff.entry")
                    : own.isEmpty() ? texts.say("diff.details") : own.getFirst().label();
            asked.add(new Question(field, label, lines(their), lines(own)));
        }
        return List.copyOf(asked);
    }

    private List<String> lines(List<Change> changes) {
        return changes.isEmpty() ? List.of(texts.say("diff.unworded")) : changes.stream().map(Change::line).toList();
    }

    private Map<String, List<Change>> byField(Entry entry, Set<String> fields) {
        return RevisionDiff.between(base, entry, texts).stream().collect(Collectors.groupingBy(
                change -> fields.contains(ALL) ? ALL : fields.stream().filter(field -> change.field().equals(field)
                        || change.field().startsWith(field + "/")).findFirst().orElse("-"), TreeMap::new,
                Collectors.toList()));
    }
}
