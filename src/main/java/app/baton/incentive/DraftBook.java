package app.baton.incentive;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The drafts of the steward's desk; those that are done with stay for the record. Writing needs an open unit of work. */
public interface DraftBook {

    Optional<Draft> find(DraftId id);

    /** The open draft of a code; there is one at most. */
    Optional<Draft> openFor(ProgramId code);

    /** Open drafts, by code. */
    Page<Draft> open(PageRequest request);

    /** Confirmed and discarded ones, latest change first. */
    Page<Draft> closed(PageRequest request);

    /** All drafts of one roll-over or import, open or not, by code. */
    List<Draft> batch(UUID batch);

    /** How many wait for the person as the second one, and how many came back to him as their steward. */
    DraftsWaiting waitingFor(PersonId person);

    /**
     * Adds (version 0) or saves a draft whose version is the stored one.
     *
     * @return the draft as stored, with the next version
     * @throws app.baton.journal.Problem of kind {@code CONFLICT} when somebody else saved first ({@code draft.changed}), or
     *         another open draft has the code ({@code draft.code-taken})
     */
    Draft save(Draft draft);
}
