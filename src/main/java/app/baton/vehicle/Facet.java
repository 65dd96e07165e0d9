package app.baton.vehicle;

import java.util.Collection;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One thing that lists and people say of a vehicle, apart from the others: of each the latest word counts. */
public enum Facet {
    NAME(it -> it.stock() + " " + it.year() + " " + it.make() + " " + it.model()),
    CONDITION(Listing::condition),
    TRIM(Listing::trim),
    BODY(it -> it.build().body()),
    EXTERIOR(it -> it.build().exterior()),
    INTERIOR(it -> it.build().interior()),
    ENGINE(it -> it.build().engine()),
    TRANSMISSION(it -> it.build().transmission()),
    DRIVETRAIN(it -> it.build().drivetrain()),
    FUEL(it -> it.build().fuel()),
    MODEL_CODE(it -> it.build().modelCode()),
    OPTIONS(it -> it.build().options()),
    MILES(Listing::miles),
    PRICE(Listing::price),
    MSRP(Listing::msrp),
    INVOICE(Listing::invoice),
    STOCKED(Listing::stocked),
    IN_TRANSIT(Listing::inTransit),
    PLACE(Listing::place),
    DEMONSTRATOR(Past.Fact.DEMONSTRATOR),
    LOANER(Past.Fact.LOANER),
    IN_SERVICE(Past.Fact.IN_SERVICE),
    SOLD_ORDER(Past.Fact.SOLD_ORDER),
    REPORTED(Past.Fact.REPORTED),
    FIELD_ACTION;

    private final @Nullable Function<Listing, @Nullable Object> listed;
    private final Past.@Nullable Fact fact;

    Facet() {
        listed = null;
        fact = null;
    }

    Facet(Function<Listing, @Nullable Object> listed) {
        this.listed = listed;
        fact = null;
    }

    Facet(Past.Fact fact) {
        listed = null;
        this.fact = fact;
    }

    /** Whether lists of the stock say it, and not only what is known of the vehicle's past. */
    boolean isListed() {
        return listed != null;
    }

    /** What is said of it; null where that is nothing. */
    @Nullable Object of(@Nullable Listing listing, Past past) {
        if (listed != null) {
            return listing == null ? null : listed.apply(listing);
        }
        return fact == null ? past.fieldAction() : past.of(fact);
    }

    boolean isOneOf(Collection<Past.Fact> facts) {
        return fact != null && facts.contains(fact);
    }

    /** Theirs where this is among the facets that they have, or else mine. */
    <T> @Nullable T pick(Set<Facet> theirs, @Nullable T mine, @Nullable T other) {
        return theirs.contains(this) ? other : mine;
    }
}
