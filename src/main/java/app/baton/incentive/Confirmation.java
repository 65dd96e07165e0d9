package app.baton.incentive;

import app.baton.incentive.RevisionDiff.Change;
import java.util.List;
import java.util.Optional;

/**
 * All that the second person sees of one draft: what it was before, what changes, the sponsor's own words beside it with
 * what is not found in them, and what it touches. {@code blocked} says why this person cannot confirm it now.
 */
public record Confirmation(Draft draft, Optional<Entry> was, List<Change> changes, Words words, List<Doubt> doubts,
                           List<Touch> touches, Optional<String> blocked) {

    public Confirmation {
        changes = List.copyOf(changes);
        doubts = List.copyOf(doubts);
        touches = List.copyOf(touches);
    }

    /**
     * The sponsor's words: the section of the kept bulletin, or what the entry itself quotes (then {@code bulletin} is
     * empty). Both may be blank, when nobody gave any.
     */
    public record Words(String bulletin, String heading, String text) { }

    /** For the log, and for {@link ConfirmDesk#confirm}: this was shown. */
    public Looked looked() {
        return new Looked(draft.id(), draft.version(), words.bulletin(), changes.size(), doubts.size());
    }
}
