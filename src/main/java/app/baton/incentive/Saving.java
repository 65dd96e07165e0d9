package app.baton.incentive;

import app.baton.incentive.RevisionDiff.Change;
import java.util.List;

/** What saving a draft came to. */
public sealed interface Saving {

    /** It is kept. {@code theirs} is what somebody else had changed meanwhile and what is in it now as well. */
    record Kept(Draft draft, List<Change> theirs) implements Saving {
        public Kept {
            theirs = List.copyOf(theirs);
        }
    }

    /** Nothing was saved: somebody else changed the same parts, and a person has to say which value stands. */
    record Asked(Draft stored, Merge merge) implements Saving { }

    /** Nothing was saved, and this is why; only when several are saved at once. */
    record Refused(Draft seen, Refusal why) implements Saving { }
}
