package app.baton.lead.radar;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** How sure it is that a household is the one that is meant. One kind of evidence alone is never sure, a surname never more. */
final class Judgement {

    private static final int OF_ITS_OWN = 4;
    private static final int MARGIN = 3 * 16;

    private final Set<Part> whole = EnumSet.noneOf(Part.class);
    private final Set<Evidence.What> other = EnumSet.noneOf(Evidence.What.class);
    private final List<Evidence> evidence;
    private final int strangeNames;

    private Judgement(Comparison.Tally tally) {
        evidence = tally.evidence();
        strangeNames = tally.strangeNames();
        for (Evidence each : evidence) {
            if (each instanceof Evidence.Word(Part part, Likeness likeness)
                    && (part == Part.HOUSE ? likeness == Likeness.SAME : likeness.isWhole())) {
                whole.add(part);
            } else if (each instanceof Evidence.Other(Evidence.What what)) {
                other.add(what);
            }
        }
    }

    /** Whether something more than where he lives or what he is called at the beginning speaks for it. */
    static boolean worthShowing(Comparison.Tally tally) {
        return tally.score() > 0 && tally.evidence().stream().anyMatch(it -> !(it instanceof Evidence.Other));
    }

    static Strength of(Comparison.Tally tally, int people) {
        return new Judgement(tally).strength(tally.score(), people);
    }

    private Strength strength(int score, int people) {
        boolean numbered = evidence.stream().anyMatch(it -> it instanceof Evidence.Certificate(boolean all) && all
                || it instanceof Evidence.Vehicle);
        if (numbered) {
            return Strength.SURE;
        }
        boolean first = whole.contains(Part.FIRST);
        boolean last = whole.contains(Part.LAST);
        boolean house = whole.contains(Part.HOUSE) && whole.contains(Part.STREET);
        boolean door = house && !other.contains(Evidence.What.UNIT) && !elsewhere();
        boolean reached = reached(Integer.MAX_VALUE);
        boolean own = reached(OF_ITS_OWN);
        boolean sameName = first && last && !other.contains(Evidence.What.SUFFIX);
        if (sameName && (reached || door) || own && last && !other.contains(Evidence.What.SUFFIX) && !contradicted(first)) {
            return Strength.SURE;
        }
        boolean probable = score >= Rarity.of(1, people) + MARGIN;
        boolean nobodyElse = first || last || strangeNames == 0;
        boolean likely = own && nobodyElse || own && first || reached && last || door && last
                || first && last && probable && !other.contains(Evidence.What.HOUSE) && !other.contains(Evidence.What.STREET);
        return likely ? Strength.LIKELY : Strength.POSSIBLE;
    }

    /** The same street and number stand in more than one town. */
    private boolean elsewhere() {
        return other.contains(Evidence.What.ZIP) && !whole.contains(Part.CITY)
                || other.contains(Evidence.What.CITY) && !whole.contains(Part.ZIP);
    }

    /** A number shared by a family still needs the first name when another one was typed. */
    private boolean contradicted(boolean first) {
        return !first && strangeNames > 0;
    }

    /** Whether a whole number or address is the same, and not more than so many households have it. */
    private boolean reached(int most) {
        return evidence.stream().anyMatch(it -> switch (it) {
            case Evidence.Phone(Evidence.Fit fit, int households) -> households < most
                    && (fit == Evidence.Fit.SAME || fit == Evidence.Fit.WITHOUT_AREA && households == 1);
            case Evidence.Mail(boolean all, int households) -> all && households < most;
            case Evidence.Word _, Evidence.Swapped _, Evidence.Certificate _, Evidence.Vehicle _, Evidence.Other _ -> false;
        });
    }
}
