package app.baton.vehicle;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What programs ask of a vehicle's past beyond its listing. Null is unknown, and unknown is never "no".
 *
 * @param inService the day on which the sponsor's warranty started
 * @param soldOrder whether it was ordered in a buyer's name
 * @param reported whether it was reported to the sponsor as sold once before
 */
public record Past(@Nullable Boolean demonstrator, @Nullable Boolean loaner, @Nullable LocalDate inService,
                   @Nullable Boolean soldOrder, @Nullable Boolean reported, @Nullable FieldAction fieldAction) {

    private static final Past UNKNOWN = new Past(null, null, null, null, null, null);

    public Past {
        Limits.day("The day on which it went in service", inService);
    }

    public static Past unknown() {
        return UNKNOWN;
    }

    /** Whether it served the store in that way. */
    public @Nullable Boolean served(Use use) {
        return switch (use) {
            case DEMONSTRATOR -> demonstrator;
            case LOANER -> loaner;
        };
    }

    public Past with(@Nullable FieldAction action) {
        return new Past(demonstrator, loaner, inService, soldOrder, reported, action);
    }

    /** What a person at the store can say of a past; field actions come with the sponsor's lists. */
    public enum Fact {
        DEMONSTRATOR, LOANER, IN_SERVICE, SOLD_ORDER, REPORTED
    }

    /** What it knows of a fact: a yes or no, or a day; null is unknown. */
    @Nullable Object of(Fact fact) {
        return switch (fact) {
            case DEMONSTRATOR -> demonstrator;
            case LOANER -> loaner;
            case IN_SERVICE -> inService;
            case SOLD_ORDER -> soldOrder;
            case REPORTED -> reported;
        };
    }

    /** The facts that were known before and are not known any more, because somebody took them back. */
    List<Fact> forgotten(Past before) {
        return Arrays.stream(Fact.values()).filter(fact -> of(fact) == null && before.of(fact) != null).toList();
    }

    /** Only what is known otherwise than before. */
    Past news(Past before) {
        Set<Facet> news = Arrays.stream(Facet.values()).filter(facet -> !Objects.equals(facet.of(null, this),
                facet.of(null, before))).collect(Collectors.toSet());
        return UNKNOWN.taking(news, this);
    }

    /** This, with some of it as somebody else knows it. */
    Past taking(Set<Facet> some, Past from) {
        return new Past(Facet.DEMONSTRATOR.pick(some, demonstrator, from.demonstrator),
                Facet.LOANER.pick(some, loaner, from.loaner), Facet.IN_SERVICE.pick(some, inService, from.inService),
                Facet.SOLD_ORDER.pick(some, soldOrder, from.soldOrder), Facet.REPORTED.pick(some, reported, from.reported),
                Facet.FIELD_ACTION.pick(some, fieldAction, from.fieldAction));
    }
}
