package app.baton.campaign;

import app.baton.journal.Texts;
import java.util.List;

/**
 * One thing that is not as it was when the reader last looked: which promises it touches (the same program in several
 * campaigns is one change), what it was and what it is, in a sentence each. {@code before} is empty for what is new,
 * {@code after} for what is gone.
 */
public record BriefChange(ChangeKind kind, List<Promise> promises, String before, String after) {

    public BriefChange {
        promises = List.copyOf(promises);
    }

    public Promise promise() {
        return promises.getFirst();
    }

    /** What holds now, in a sentence that can stand alone. */
    public String sentence(Texts texts) {
        String name = promise().program().name();
        return switch (kind) {
            case ENDED -> texts.say("brief.change.ended", name, before);
            case NEW, CONDITIONS, DATES -> texts.say("brief.change.now", name, after);
            case WORSE, DIFFERENT, BETTER -> after;
            case WORDS -> texts.say("brief.change.now", promise().campaign().name(), after);
        };
    }

    /** What held before, where the sentence does not say it; else an empty text. */
    public String was(Texts texts) {
        return switch (kind) {
            case CONDITIONS, DATES -> texts.say("brief.change.was", before);
            case ENDED, NEW, WORSE, DIFFERENT, BETTER, WORDS -> "";
        };
    }
}
