package app.baton.vehicle;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a vehicle is built and looks, in the words of the stock list; null is unknown. */
public record Build(@Nullable String body, @Nullable String exterior, @Nullable String interior, @Nullable String engine,
                    @Nullable String transmission, @Nullable String drivetrain, @Nullable String fuel,
                    @Nullable String modelCode, @Nullable String options) {

    private static final Build UNKNOWN = new Build(null, null, null, null, null, null, null, null, null);

    public static Build unknown() {
        return UNKNOWN;
    }

    /** This, with some of it as another list has it. */
    Build taking(Set<Facet> some, Build from) {
        return new Build(Facet.BODY.pick(some, body, from.body), Facet.EXTERIOR.pick(some, exterior, from.exterior),
                Facet.INTERIOR.pick(some, interior, from.interior), Facet.ENGINE.pick(some, engine, from.engine),
                Facet.TRANSMISSION.pick(some, transmission, from.transmission),
                Facet.DRIVETRAIN.pick(some, drivetrain, from.drivetrain), Facet.FUEL.pick(some, fuel, from.fuel),
                Facet.MODEL_CODE.pick(some, modelCode, from.modelCode), Facet.OPTIONS.pick(some, options, from.options));
    }
}
