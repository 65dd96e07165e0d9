package app.baton.incentive;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The dealership's programs, every revision kept. Writing needs an open unit of work. */
public interface ProgramBook {

    Optional<Program> find(ProgramRef ref);

    /** Those of the given revisions that exist, in the order of their refs. */
    List<Program> findAll(Collection<ProgramRef> refs);

    /** The newest revision of each program that is not over on the given day, by id: what the next one is written from. */
    Page<Program> newest(LocalDate day, PageRequest request);

    /** The newest revision of each of these, over or not. */
    List<Program> newestOf(Collection<ProgramId> ids);

    /**
     * What counts on the given day, by id: of each program the newest revision that has begun by then, as {@link Counting}
     * says, so that one that was confirmed ahead of its first day takes nothing away before.
     */
    Page<Program> current(LocalDate day, PageRequest request);

    /** All revisions of one program, newest first. */
    List<Program> revisions(ProgramId id);

    /** Every revision that may still be used for a delivery on the given day or later, by ref. */
    Page<Program> usable(LocalDate day, PageRequest request);

    long count();

    /**
     * Adds a revision. The same revision with the same content is harmless.
     *
     * @return whether anything was added
     * @throws app.baton.journal.Problem of kind {@code CONFLICT} when that revision exists with other content
     */
    boolean add(Program program);

    /** The newest revision of each rulebook, by id; a dealership has a handful. */
    List<Rulebook> rulebooks();

    Optional<Rulebook> findRulebook(ProgramRef ref);

    /**
     * Adds a revision of a rulebook. The same revision with the same content is harmless.
     *
     * @return whether anything was added
     * @throws app.baton.journal.Problem of kind {@code CONFLICT} when that revision exists with other content
     */
    boolean add(Rulebook rulebook);
}
