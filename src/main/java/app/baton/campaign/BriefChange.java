package app.baton.campaign;

import app.baton.incentive.Audience;
import app.baton.journal.Texts;
import java.util.List;
import java.util.stream.Collectors;

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
            case CAMPAIGN, WORDS -> texts.say("brief.change.now", promise().campaign().name(), after);
        };
    }

    /** What held before, where the sentence does not say it; else an empty text. */
    public String was(Texts texts) {
        return switch (kind) {
            case CONDITIONS, DATES -> texts.say("brief.change.was", before);
            case WORDS -> before.isEmpty() ? "" : texts.say("brief.change.was", before);
            case ENDED, NEW, WORSE, DIFFERENT, BETTER, CAMPAIGN -> "";
        };
    }

    /** Who may have it now; of a new campaign each promise that not everybody gets. An empty text where that is no news. */
    public String who(Texts texts) {
        return switch (kind) {
            case ENDED, WORDS -> "";
            case NEW, WORSE, DIFFERENT, BETTER, CONDITIONS, DATES -> promise().program().oneLine(texts);
            case CAMPAIGN -> promises.stream().map(Promise::program).filter(it -> it.audience() == Audience.CONDITIONAL)
                    .distinct().map(it -> texts.say("brief.change.who", it.name(), it.oneLine(texts)))
                    .collect(Collectors.joining("\n"));
        };
    }

    /** The names of the campaigns that it touches, where the sentence does not begin with them; else an empty text. */
    public String campaigns() {
        return switch (kind) {
            case CAMPAIGN, WORDS -> "";
            case ENDED, NEW, WORSE, DIFFERENT, BETTER, CONDITIONS, DATES -> promises.stream()
                    .map(it -> it.campaign().name()).distinct().collect(Collectors.joining(", "));
        };
    }
}
