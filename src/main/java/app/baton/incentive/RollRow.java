package app.baton.incentive;

import app.baton.incentive.RevisionDiff.Change;
import java.util.List;
import java.util.Optional;

/**
 * One line of a roll-over before it is done: what it was, what it becomes, what that changes, what was left as it was
 * and wants a look, and why it cannot be done where it cannot.
 */
public record RollRow(Entry was, Entry becomes, List<Change> changes, List<String> looks, Optional<String> blocked) {

    public RollRow {
        changes = List.copyOf(changes);
        looks = List.copyOf(looks);
    }
}
