package app.baton.paper;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What has happened to a deal so far, as it is printed in its jacket: each list in the order in which it happened.
 *
 * @param pencils what was presented, as it was presented
 * @param decisions what the lender said
 * @param approvals who approved what
 * @param dates order, contract, delivery, report and funding, each a date of its own
 * @param proofs papers that somebody has seen
 * @param promises how each promise that the deal does not keep ended
 */
public record DealTrail(List<Step> pencils, List<Step> decisions, List<Step> approvals, List<Step> dates, List<Step> proofs,
                        List<Step> promises) {

    /** One thing that happened: what, by whom, on which day where one is known, and what was said of it. */
    public record Step(String what, String by, @Nullable LocalDate on, String note) { }

    public DealTrail {
        pencils = List.copyOf(pencils);
        decisions = List.copyOf(decisions);
        approvals = List.copyOf(approvals);
        dates = List.copyOf(dates);
        proofs = List.copyOf(proofs);
        promises = List.copyOf(promises);
    }

    /** Nothing has happened yet. */
    public static DealTrail none() {
        return new DealTrail(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
