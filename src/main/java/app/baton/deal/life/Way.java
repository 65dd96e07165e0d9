package app.baton.deal.life;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The way to buy that the customer chose.
 *
 * @param program of a rate or lease; null on the others
 * @param months null is cash without a loan
 */
public record Way(RouteKind kind, @Nullable ProgramId program, @Nullable Integer months) {

    /** The same way as one that was worked out. */
    public static Way of(Route route) {
        Program program = route.program();
        return new Way(route.kind(), program == null ? null : program.id(), route.months());
    }

    /** The same for so many months. */
    Way over(@Nullable Integer other) {
        return other == null || months == null ? this : new Way(kind, program, other);
    }

    /** Whether it was chosen. */
    public boolean is(Route route) {
        return equals(of(route));
    }

    /** Whether a loan or lease is needed for it. */
    public boolean borrows() {
        return kind != RouteKind.CASH || months != null;
    }

    @Override
    public String toString() {
        return kind + (program == null ? "" : " " + program) + (months == null ? "" : " " + Objects.toString(months));
    }
}
