package app.baton.campaign;

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
}
