package app.baton.incentive;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which revision of one program counts on a day. */
public final class Counting {

    private Counting() { }

    /**
     * The newest that has begun by then. Where none has, or that one is over, it is the newest of all, which lies ahead;
     * nothing where that is over too.
     */
    public static Optional<Program> on(LocalDate day, Collection<Program> revisions) {
        Comparator<Program> newer = Comparator.comparingInt(Program::revision);
        return revisions.stream().filter(program -> program.hasBegunOn(day)).max(newer).filter(program -> !program.overOn(day))
                .or(() -> revisions.stream().max(newer).filter(program -> !program.overOn(day)));
    }
}
