package app.baton.incentive;

import java.util.List;
import java.util.Optional;

/** The sponsor's bulletins as they were kept. Writing needs an open unit of work. */
public interface BulletinBook {

    /** Newest first; a dealership keeps a few each month. */
    List<Bulletin.Header> list();

    Optional<Bulletin> find(String name);

    /** Keeps a bulletin; one of the same name is replaced. */
    void keep(Bulletin bulletin);
}
