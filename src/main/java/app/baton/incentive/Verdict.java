package app.baton.incentive;

import java.util.List;

/**
 * One program in one situation on one route: met, not met, or ask, with a reason for each demand. What depends on the
 * stack itself (other programs in it, the amount financed after it) is not judged here: {@code pending} are those
 * conditions, and they are judged with the stack applied (R14).
 */
public record Verdict(Program program, Known met, List<Reason> reasons, List<Condition> pending) {

    public Verdict {
        reasons = List.copyOf(reasons);
        pending = List.copyOf(pending);
    }

    /** Whether all that is open is text that a person has to read and decide on. */
    public boolean onlyReading() {
        return met == Known.UNKNOWN && reasons.stream().filter(reason -> reason.known() == Known.UNKNOWN)
                .allMatch(Reason::onlyReading);
    }

    /** The demands that are not met. */
    public List<Reason> failing() {
        return reasons.stream().filter(reason -> reason.known() == Known.NO).toList();
    }

    /** The questions that are still open, each once, in the order of the program's text. */
    public List<Situation.Asked> open() {
        return reasons.stream().filter(reason -> reason.known() == Known.UNKNOWN)
                .flatMap(reason -> reason.open().stream()).distinct().toList();
    }
}
