package app.baton.lead;

import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.lead.enquiry.EnquiryId;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Leads with everything that happened to them. Writing needs a unit of work. */
public interface LeadBook {

    Optional<Lead> find(LeadId id);

    /** What happened to a lead, oldest first. */
    List<LeadEvent> events(LeadId id);

    /** Keeps what happened, once; whether it was new. An id is its desk's own: two desks may use the same one. */
    boolean add(LeadEvent event);

    /** What happened on a desk and was not sent yet, the oldest first. */
    List<LeadEvent> unsent(DeskId desk, int most);

    /** Notes that the other desks were sent them. */
    void sent(List<LeadEvent> events);

    /** Keeps what lists show of a lead after it changed. */
    void show(LeadRow row);

    /** The lead that an enquiry went into, if it was ever taken in. */
    Optional<LeadId> holder(EnquiryId enquiry);

    /** Notes into which lead an enquiry went. */
    void hold(EnquiryId enquiry, LeadId lead);

    /** Leads that carry one of these numbers or this address, the newest change first, at most 50. */
    List<LeadRow> reachedBy(List<String> phones, String email);

    /** Part of the queue, in the order in which it is worked on; what is over or at rest, the newest change first. */
    Page<LeadRow> queue(LeadQuery query, PageRequest request);

    /** How many there are. */
    long count(LeadQuery query);

    /** Open leads of which a manager should have been told by that moment, the longest overdue first. */
    List<LeadId> toEscalate(Instant by, int most);

    /**
     * Open leads to which nothing happened since then, and for which somebody should have done something by that moment; whoever
     * waits for a first answer or is expected is none of them. The longest first.
     */
    List<LeadId> toCool(Instant unchangedSince, Instant by, int most);

    /** Leads that rested until that moment or before, the longest first. */
    List<LeadId> toWake(Instant by, int most);

    /** Leads received since that moment, whatever became of them, the newest first. */
    List<LeadId> receivedSince(Instant since, int most);

    /** Whose turn was when: the higher, the later. Who never had one is missing. */
    Map<PersonId, Long> turns();

    /** How many of a person's leads wait for a first answer. */
    Map<PersonId, Integer> waiting();

    /** He is given one: the others come first now. */
    void give(PersonId person);

    /** Until when people are away (lunch, a test drive); who is here is missing. */
    Map<PersonId, Instant> away();

    /** He is away until then; a moment that has passed says that he is back. */
    void leave(PersonId person, Instant until);
}
