package app.baton.lead;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be taken back: the last thing that a person did and that still counts. */
final class Undoing {

    private Undoing() { }

    static Optional<LeadEvent> last(List<LeadEvent> events) {
        Optional<LeadEvent> first = events.stream().filter(event -> event.step() instanceof LeadEvent.Assigned).findFirst();
        return counting(events).filter(event -> may(event.step()) && !first.equals(Optional.of(event)))
                .reduce((_, later) -> later);
    }

    /** By which step a lead went into another one, while it still does. */
    static Optional<LeadEvent> going(List<LeadEvent> events) {
        return counting(events).filter(event -> event.step() instanceof LeadEvent.WentInto).reduce((_, later) -> later);
    }

    private static Stream<LeadEvent> counting(List<LeadEvent> events) {
        Set<UUID> withdrawn = withdrawn(events);
        return events.stream().filter(Predicate.not(event -> withdrawn.contains(event.id())));
    }

    /** What somebody took back. */
    static Set<UUID> withdrawn(List<LeadEvent> events) {
        return events.stream().flatMap(event -> event.step() instanceof LeadEvent.Withdrawn it ? Stream.of(it.event())
                : Stream.empty()).collect(Collectors.toSet());
    }

    /** How a lead came in and who was told of it stays as it is; the first owner stays too. */
    private static boolean may(LeadEvent.Step step) {
        return switch (step) {
            case LeadEvent.Received _, LeadEvent.WroteAgain _, LeadEvent.Escalated _, LeadEvent.Withdrawn _,
                 LeadEvent.WentInto _ -> false;
            default -> true;
        };
    }
}
