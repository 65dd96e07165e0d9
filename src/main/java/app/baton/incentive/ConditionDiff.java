package app.baton.incentive;

import app.baton.incentive.RevisionDiff.Change;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was added to a condition tree, taken out of it, or put differently; by its topmost parts. */
final class ConditionDiff {

    private final Texts texts;
    private final Changes changes;
    private final EligibilityWords words;
    private final ProofWords proofs;

    ConditionDiff(Texts texts) {
        this.texts = texts;
        this.changes = new Changes(texts);
        this.words = new EligibilityWords(texts);
        this.proofs = new ProofWords(texts);
    }

    List<Change> between(String field, Condition was, Condition is) {
        List<Condition> gone = new ArrayList<>(parts(was));
        List<Condition> added = new ArrayList<>(parts(is));
        List<Condition> kept = new ArrayList<>(gone);
        kept.retainAll(added);
        gone.removeAll(kept);
        added.removeAll(kept);
        List<Change> found = new ArrayList<>();
        for (Condition old : List.copyOf(gone)) {
            Optional<Condition> now = added.stream().filter(it -> kin(old, it)).findFirst();
            if (now.isPresent()) {
                gone.remove(old);
                added.remove(now.get());
                found.add(changed(field, old, now.get()));
            }
        }
        gone.forEach(it -> found.add(changes.of(field, texts.say("diff.condition"), full(it), "", Turn.DIFFERENT)));
        added.forEach(it -> found.add(changes.of(field, texts.say("diff.condition"), "", full(it), Turn.DIFFERENT)));
        return found;
    }

    /** The parts that all must be met. */
    static List<Condition> parts(Condition condition) {
        return condition instanceof Condition.All(var of, var text) && text == null
                ? of.stream().flatMap(part -> parts(part).stream()).toList() : List.of(condition);
    }

    /** Whether one may be the other, put differently: the same kind of fact, or the same kind of node. */
    private static boolean kin(Condition one, Condition other) {
        return one instanceof Condition.Is(var fact, _, _) && other instanceof Condition.Is(var more, _, _)
                ? fact.getClass() == more.getClass() : one.getClass() == other.getClass();
    }

    private Change changed(String field, Condition was, Condition is) {
        String before = words.words(was);
        String now = words.words(is);
        if (!before.equals(now)) {
            return changes.of(field, texts.say("diff.condition"), before, now, Turn.DIFFERENT);
        }
        String papers = papers(was);
        if (!papers.equals(papers(is))) {
            return changes.of(field, texts.say("diff.condition-proofs", now), papers.isEmpty() ? texts.say("diff.none") : papers,
                    papers(is).isEmpty() ? texts.say("diff.none") : papers(is), Turn.DIFFERENT);
        }
        return changes.of(field, texts.say("diff.condition-details", now), detail(was), detail(is), Turn.DIFFERENT);
    }

    /** What the short words leave out. */
    private String detail(Condition condition) {
        String said = String.join("; ", condition.leaves().stream().map(leaf -> leaf.text() == null ? "" : leaf.text())
                .filter(text -> !text.isEmpty()).toList());
        return said.isEmpty() ? PartWords.plain(condition) : said;
    }

    private String full(Condition condition) {
        String said = words.words(condition);
        return said.isEmpty() ? PartWords.plain(condition) : said;
    }

    private String papers(Condition condition) {
        return String.join("; ", proofs.of(condition.leaves().stream().flatMap(leaf -> leaf.proofs().stream()).toList()));
    }
}
