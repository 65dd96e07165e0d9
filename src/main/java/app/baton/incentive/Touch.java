package app.baton.incentive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something at the store that uses a program: what it is ("Campaign"), its id there, its name, where it stands
 * ("published"), and the revision it uses; {@code toldUntil} is the last day for which people outside were told of it, null
 * while nobody was.
 */
public record Touch(String what, String id, String name, String standing, ProgramRef uses, @Nullable LocalDate toldUntil) {

    /** Whether people go on being told what an older revision said, on days on which this newer one counts. */
    boolean lagsBehind(Entry newer) {
        return toldUntil != null && uses.id().equals(newer.id()) && uses.revision() < newer.revision()
                && newer.program().flatMap(Program::startsOn).filter(first -> first.isAfter(toldUntil)).isEmpty();
    }
}
