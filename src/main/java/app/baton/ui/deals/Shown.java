package app.baton.ui.deals;

import app.baton.deal.Structured;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.RouteStack;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the middle and on the right, all of one moment.
 *
 * @param quoted null where there are no whole figures
 * @param refusal why there are none, or none of a lease; empty otherwise
 */
record Shown(Structured structured, List<RouteStack> routes, RouteStack looked, Optional<NextQuestion> question,
             Interview.Told told, @Nullable Quoted quoted, String refusal) {

    Goal goal() {
        return structured.structure().goal();
    }
}
