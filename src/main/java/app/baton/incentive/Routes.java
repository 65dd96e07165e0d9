package app.baton.incentive;

import java.util.HashSet;
import java.util.List;

/**
 * The routes on which a program may be used: whole kinds, and rate or lease programs by name. For a program that is a
 * route itself this is empty: it is used on its own route.
 */
public record Routes(List<RouteKind> kinds, List<ProgramId> programs) {

    public Routes {
        kinds = List.copyOf(kinds);
        programs = List.copyOf(programs);
        Invalid.unless(new HashSet<>(kinds).size() == kinds.size(), "kinds", "A route is named once.");
        Invalid.unless(new HashSet<>(programs).size() == programs.size(), "programs",
                "A route is named once.");
    }

    public static Routes all() {
        return new Routes(List.of(RouteKind.values()), List.of());
    }

    public static Routes none() {
        return new Routes(List.of(), List.of());
    }

    public boolean isEmpty() {
        return kinds.isEmpty() && programs.isEmpty();
    }

    /** Whether the program may be used on the cash or the standard route. */
    public boolean allow(RouteKind kind) {
        return kinds.contains(kind);
    }

    /** Whether the program may be used on the route that a rate or lease program is. */
    public boolean allow(Program route) {
        return programs.contains(route.id()) || route.route().map(kinds::contains).orElse(false);
    }
}
