package app.baton.incentive;

import org.jspecify.annotations.Nullable;

/**
 * One primary way to buy, with its term. {@code program} is the rate or lease program that the route is; the cash route
 * has no term unless somebody outside lends.
 *
 * @param lender the captive lender's name, empty on the cash route
 */
public record Route(RouteKind kind, @Nullable Program program, @Nullable Integer months, String lender) {

    public Route {
        boolean own = kind == RouteKind.RATE || kind == RouteKind.LEASE;
        Invalid.unless(own == (program != null), "program", "A rate or lease route is a program, and no other route is.");
        Invalid.unless(months == null || months >= 1 && months <= 144, "months", "A term has 1 to 144 months: " + months + ".");
    }

    public static Route cash() {
        return new Route(RouteKind.CASH, null, null, "");
    }

    /** Whether a program that is no route itself may be used here. */
    public boolean takes(Program other) {
        return program == null ? other.routes().allow(kind) : other.routes().allow(program);
    }

    /** Whether these routes hold it. */
    boolean in(Routes routes) {
        return program == null ? routes.allow(kind) : routes.allow(program);
    }
}
