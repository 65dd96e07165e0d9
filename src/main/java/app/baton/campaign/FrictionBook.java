package app.baton.campaign;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Friction notes with everything that happened to them. Those taken back are in no list. Writing needs a unit of work. */
public interface FrictionBook {

    Optional<FrictionNote> find(FrictionId id);

    /** What happened to a note, oldest first. */
    List<FrictionEvent> events(FrictionId id);

    /** Keeps what happened, once; whether it was new. */
    boolean add(FrictionEvent event);

    /** Notes without an answer, soonest due first. */
    Page<FrictionNote> open(PageRequest request);

    /** All notes, newest first. */
    Page<FrictionNote> newest(PageRequest request);

    /** Notes about one campaign, in whatever revision, newest first. */
    Page<FrictionNote> about(CampaignId campaign, PageRequest request);

    /** Notes that one person wrote, newest first. */
    Page<FrictionNote> by(PersonId person, PageRequest request);

    /** How many notes are not answered although they should be at that moment. */
    long overdue(Instant now);

    /** Notes of a time, {@code from} included and {@code until} not, counted by campaign and kind, most first. */
    List<FrictionCount> counts(Instant from, Instant until);
}
