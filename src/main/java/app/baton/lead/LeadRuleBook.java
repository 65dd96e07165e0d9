package app.baton.lead;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The store's rules for leads, version by version; the last one counts. Writing needs a unit of work. */
public interface LeadRuleBook {

    /** One version, and who made it. */
    record Version(int number, LeadRules rules, String byName, Instant at, String why) { }

    Optional<Version> newest();

    /** The newest first. */
    List<Version> versions();

    void keep(Version version);
}
