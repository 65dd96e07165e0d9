package app.baton.lead;

import app.baton.journal.DeskId;
import app.baton.lead.enquiry.Enquiry;
import app.baton.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as it stands after everything that happened to it.
 *
 * @param enquiries what the customer wrote, the first one first
 * @param owner who works on it; null is nobody yet
 * @param assigned why he, and until when he has to answer
 * @param known what is known, one entry a fact, the last one said
 * @param next what is done next; null is nothing
 * @param appointments all of them, the oldest first
 * @param stopped how the customer must not be reached (R4)
 * @param allowed how he said that he may be
 * @param deals that were structured for him
 * @param bought when he did; null is not
 * @param into the lead that this one went into; null is none
 * @param version counts what happened
 */
public record Lead(LeadId id, DeskId desk, LeadState state, LeadKind kind, LeadChannel channel, Instant received,
                   List<Enquiry> enquiries, Customer customer, @Nullable PersonId owner, String ownerName,
                   LeadEvent.@Nullable Assigned assigned, boolean escalated, Touches touches, List<Known> known,
                   @Nullable NextStep next, @Nullable Outcome outcome, List<Appointment> appointments, Set<Way> stopped,
                   Set<Way> allowed, List<UUID> deals, @Nullable LocalDate bought, @Nullable LeadId into, Instant changed,
                   UUID newest, long version) {

    public Lead {
        enquiries = List.copyOf(enquiries);
        known = List.copyOf(known);
        appointments = List.copyOf(appointments);
        stopped = Set.copyOf(stopped);
        allowed = Set.copyOf(allowed);
        deals = List.copyOf(deals);
    }

    /** What a lead's events make of it, in whatever order they are given; nothing while its first one is not among them. */
    public static Optional<Lead> of(List<LeadEvent> events) {
        return LeadStory.of(events);
    }

    /** What the customer wrote last. */
    public Enquiry enquiry() {
        return enquiries.getLast();
    }

    public Optional<Known> known(LeadFact fact) {
        return known.stream().filter(each -> each.fact() == fact).findFirst();
    }

    /** The same in words; empty where it is not known. */
    public String told(LeadFact fact) {
        return known(fact).map(Known::value).orElse("");
    }

    /** The appointment to which the customer is still to come, the nearest one. */
    public Optional<Appointment> appointment() {
        return appointments.stream().filter(Appointment::isAhead)
                .min((one, other) -> one.starts().compareTo(other.starts()));
    }

    /** Whether the customer may be reached so (R4). */
    public boolean mayReach(Way way) {
        return !stopped.contains(way);
    }
}
