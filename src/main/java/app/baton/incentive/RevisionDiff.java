package app.baton.incentive;

import app.baton.journal.Texts;
import java.util.List;
import java.util.Optional;

/**
 * What differs between two revisions, part by part, in words that a marketing person reads: "F-150 XLT: $2,500 → $3,000".
 * The revision's own number is no change, and neither is who confirmed it.
 */
public final class RevisionDiff {

    private RevisionDiff() { }

    /**
     * One difference. {@code field} is the part of the entry as its JSON names it ("benefits", "windows",
     * "together/A/R"); an empty {@code was} means that it is new, an empty {@code is} that it is gone.
     */
    public record Change(String field, String label, String was, String is, Turn turn, String line) { }

    /** The differences in the order in which an entry is read; none when both say the same. */
    public static List<Change> between(Entry was, Entry is, Texts texts) {
        return switch (is) {
            case Entry.OfProgram(var now) -> was.program().map(before -> new ProgramDiff(texts).between(before, now))
                    .orElseGet(() -> whole(was, is, texts));
            case Entry.OfRulebook(var now) -> was.rulebook().map(before -> new RulebookDiff(texts).between(before, now))
                    .orElseGet(() -> whole(was, is, texts));
        };
    }

    public static List<Change> between(Program was, Program is, Texts texts) {
        return new ProgramDiff(texts).between(was, is);
    }

    /** What a brand new entry says, as if all of it were added; for one that was there before, what differs. */
    public static List<Change> since(Optional<Entry> was, Entry is, Texts texts) {
        return was.map(before -> between(before, is, texts)).orElseGet(() -> (switch (is) {
            case Entry.OfProgram(var now) -> new ProgramDiff(texts).all(now);
            case Entry.OfRulebook(var now) -> new RulebookDiff(texts).all(now);
        }).stream().map(part -> said(part, texts)).toList());
    }

    /** Of something new it need not be said of each part that it is new, nor than what it is better. */
    private static Change said(Change part, Texts texts) {
        return new Change(part.field(), part.label(), "", part.is(), Turn.DIFFERENT, texts.say("diff.said", part.label(),
                part.is()));
    }

    /** Figure by figure of two tables of one part. */
    public static List<Change> rows(String field, List<Cell> was, List<Cell> is, Texts texts) {
        return new Changes(texts).cells(field, was, is);
    }

    private static List<Change> whole(Entry was, Entry is, Texts texts) {
        return List.of(new Changes(texts).of("", texts.say("diff.entry"), was.name(), is.name(), Turn.DIFFERENT));
    }
}
