package app.baton.campaign;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Briefs as they were published or picked up, and who acknowledged which. Writing needs an open unit of work. */
public interface BriefBook {

    /** The brief with the highest number, those left out that were {@link #setAside}. */
    Optional<Brief> newest();

    /** The highest number ever kept, set aside or not; zero before the first brief. The next brief has one more. */
    long highest();

    Optional<Brief> find(long number);

    Optional<BriefHeader> header(long number);

    /** The campaigns and programs of a brief that do not stand exactly so in the other one; empty for unknown numbers. */
    BriefContent onlyIn(long number, long other);

    /** Newest first; briefs that were set aside never stood and are left out. */
    Page<BriefHeader> history(PageRequest request);

    /** Keeps a brief with the hash of its signed document; the number must be new. */
    void add(Brief brief, String hash);

    /**
     * Another brief with this number and other content was found, so that nobody can tell which was meant: it stays in
     * the history and can be found, but is never {@link #newest} again. Unknown numbers are harmless.
     */
    void setAside(long number);

    /** Everybody who acknowledged a brief, first reader first. */
    List<Acknowledgement> readers(long number);

    /** The newest brief that a person acknowledged. */
    Optional<Acknowledgement> lastRead(PersonId person);

    /**
     * Keeps an acknowledgement once per person and brief.
     *
     * @return whether it was new
     */
    boolean acknowledge(Acknowledgement acknowledgement);

    /** When this desk last looked at the share with success, for the age of the brief. */
    Optional<Instant> lastLooked();

    void looked(Instant when);
}
