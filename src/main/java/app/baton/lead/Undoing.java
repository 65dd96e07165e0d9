package app.baton.lead;

import app.baton.people.PersonId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What counts no more, and what can be taken back: the last thing that a person did and that still counts. */
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
        Set<UUID> off = off(events);
        return events.stream().filter(Predicate.not(event -> off.contains(event.id())));
    }

    /** What counts no more, in whatever order it happened: what was taken back, and the worse half of two merges that crossed. */
    static Set<UUID> off(List<LeadEvent> events) {
        Set<UUID> off = withdrawn(events);
        Set<LeadId> came = events.stream().filter(event -> !off.contains(event.id()))
                .flatMap(event -> event.step() instanceof LeadEvent.TookIn it ? Stream.of(it.other()) : Stream.empty())
                .collect(Collectors.toSet());
        // two desks each put the other's lead into theirs: the one with the smaller id stays, or nobody would work on either
        events.stream().filter(event -> event.step() instanceof LeadEvent.WentInto it && came.contains(it.other())
                && event.lead().value().compareTo(it.other().value()) < 0).map(LeadEvent::id).forEach(off::add);
        return off;
    }

    /** What somebody took back. Nobody takes back what another one did, whatever a desk sends. */
    private static Set<UUID> withdrawn(List<LeadEvent> events) {
        record TakenBack(UUID event, PersonId by) { }
        Set<TakenBack> taken = events.stream().flatMap(event -> event.step() instanceof LeadEvent.Withdrawn it
                ? Stream.of(new TakenBack(it.event(), event.by())) : Stream.empty()).collect(Collectors.toSet());
        return events.stream().filter(event -> taken.contains(new TakenBack(event.id(), event.by()))).map(LeadEvent::id)
                .collect(Collectors.toCollection(HashSet::new));
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
