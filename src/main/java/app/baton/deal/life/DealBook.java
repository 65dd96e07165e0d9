package app.baton.deal.life;

import app.baton.journal.DeskId;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import app.baton.vehicle.Vin;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Deals with everything that happened to them. Writing needs a unit of work. */
public interface DealBook {

    Optional<Deal> find(DealId id);

    /** What happened to a deal, oldest first. */
    List<DealEvent> events(DealId id);

    /** Keeps what happened, once; whether it was new. */
    boolean add(DealEvent event);

    /** What happened first of what a desk has not sent yet. */
    Optional<DealEvent> unsent(DeskId desk);

    /** Notes that the other desks were sent it. */
    void sent(DealEvent event);

    /** Deals in one state, the one that has been longest in it first. */
    Page<DealRow> in(DealState state, PageRequest request);

    /** All deals, the newest change first. */
    Page<DealRow> newest(PageRequest request);

    /** Deals of one salesperson, the newest change first. */
    Page<DealRow> of(PersonId owner, PageRequest request);

    /** Deals of one vehicle, the newest change first. */
    Page<DealRow> of(Vin vin, PageRequest request);

    /** How many there are in each state; a state that has none may be missing. */
    Map<DealState, Long> counts();
}
