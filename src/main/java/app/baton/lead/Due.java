package app.baton.lead;

import app.baton.campaign.Intent;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a lead waits for next, by when, and how far in front of the others it stands until then (LQ8).
 *
 * @param band from 0, the first to be worked on; within one the earlier moment comes first
 */
public record Due(Kind kind, Instant by, int band) {

    /** What is waited for. */
    public enum Kind {
        /** The customer comes. */
        APPOINTMENT,
        /** He wrote, and nobody has tried to reach him yet. */
        ANSWER,
        /** Somebody said that he would do something by then. */
        STEP,
        /** Somebody spoke to him, and nothing was said of what comes next. */
        NO_STEP,
        /** It rests until then. */
        REST,
        /** Nothing. */
        NOTHING
    }

    /** The last band, of what is over. */
    public static final int LAST = 9;

    public static Due of(Lead lead) {
        if (lead.state().isOver()) {
            return new Due(Kind.NOTHING, lead.changed(), LAST);
        }
        NextStep next = lead.next();
        if (lead.state() == LeadState.COLD) {
            return new Due(Kind.REST, next == null ? lead.changed() : next.due(), LAST - 1);
        }
        Intent intent = Progress.intent(lead);
        Optional<Due> meets = lead.appointment().map(it -> new Due(Kind.APPOINTMENT, it.starts(), 0));
        Optional<Due> answers = lead.touches().waiting() ? Optional.of(new Due(Kind.ANSWER, answerBy(lead), 1 + behind(intent)))
                : Optional.empty();
        Optional<Due> steps = Optional.ofNullable(next).map(it -> new Due(Kind.STEP, it.due(), 2 + behind(intent)));
        return Stream.of(answers, meets, steps).flatMap(Optional::stream)
                .min((one, other) -> one.by.compareTo(other.by))
                .orElseGet(() -> new Due(Kind.NO_STEP, lead.touches().last(), 2 + behind(intent)));
    }

    private static Instant answerBy(Lead lead) {
        LeadEvent.Assigned assigned = lead.assigned();
        return assigned == null ? lead.received() : assigned.answerBy();
    }

    private static int behind(Intent intent) {
        return switch (intent) {
            case HIGH -> 0;
            case MEDIUM -> 1;
            case LOW -> 3;
        };
    }
}
