package app.baton.lead.radar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;

/** People who hold no offer and come near somebody who does. Frozen with {@link Corruption}. */
final class Strangers {

    /** How near he comes. */
    enum Kind {
        /** Nothing in common but what names have in common in a town. */
        ANYBODY,
        /** First and last name of somebody on the list, living somewhere else. */
        NAMESAKE,
        /** Has the number that somebody on the list had before. */
        HIS_NUMBER_NOW,
        /** Lives where somebody on the list lived before. */
        HIS_HOUSE_NOW,
        /** Lives at the same street, a few houses on. */
        SAME_STREET,
        /** Another family in another apartment of the building. */
        SAME_BUILDING
    }

    /** What a stranger says of himself. */
    record Stranger(Kind kind, Typed typed) { }

    private final List<Household> town;
    private final TownNames names;
    private final SplittableRandom dice;
    private final Slips slips;

    Strangers(List<Household> town, long seed) {
        this.town = town;
        this.dice = new SplittableRandom(seed);
        this.names = new TownNames(new SplittableRandom(seed ^ 0x5eed), 20_000);
        this.slips = new Slips(dice.split());
    }

    /** So many of each kind in turn. */
    List<Stranger> of(int count) {
        List<Stranger> strangers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Kind kind = Kind.values()[i % Kind.values().length];
            strangers.add(new Stranger(kind, typed(kind, town.get(dice.nextInt(town.size())))));
        }
        return Collections.unmodifiableList(strangers);
    }

    private Typed typed(Kind kind, Household near) {
        Addressee person = near.persons().getFirst();
        Addressee other = Addressee.of(names.first(dice), names.last(dice));
        HomeAddress home = near.address();
        Typed self = Typed.nothing().named(other.first(), other.last()).calledAt(slips.written(Town.phone(dice)));
        String zip = home.zip();
        return switch (kind) {
            case ANYBODY -> self.writingFrom(Town.email(other, dice)).livingAt("", "", "", zip);
            case NAMESAKE -> self.named(person.first(), person.last()).livingAt(elsewhere(), "", "Toledo", "43604");
            case HIS_NUMBER_NOW -> near.phones().isEmpty() ? self : self.calledAt(slips.written(near.phones().getFirst()));
            case HIS_HOUSE_NOW -> self.livingAt(home.street(), home.unit(), home.city(), zip);
            case SAME_STREET -> self.livingAt(further(home.street()), "", home.city(), zip);
            case SAME_BUILDING -> self.livingAt(home.street(), "Apt " + (700 + dice.nextInt(99)), home.city(), zip);
        };
    }

    private String elsewhere() {
        return (1 + dice.nextInt(9000)) + " Glendale Ave";
    }

    private String further(String street) {
        int end = street.indexOf(' ');
        return (Integer.parseInt(street.substring(0, end)) + 2 + 2 * dice.nextInt(20)) + street.substring(end);
    }
}
