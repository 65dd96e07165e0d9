package app.baton.ui.campaigns;

import app.baton.campaign.Campaign;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What can be taken back while a campaign is written: all typing in one field is one step until another one is touched. */
final class Steps {

    private final Deque<Step> steps = new ArrayDeque<>();

    private record Step(String field, Campaign before) { }

    void changed(String field, Campaign before) {
        if (steps.isEmpty() || !steps.peek().field().equals(field)) {
            steps.push(new Step(field, before));
        }
    }

    /** The campaign before the last step, which is forgotten by that. */
    Optional<Campaign> back() {
        return Optional.ofNullable(steps.poll()).map(Step::before);
    }

    void clear() {
        steps.clear();
    }
}
