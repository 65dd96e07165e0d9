package app.baton.incentive;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

/** What the parts of a rulebook must have to do with each other. */
final class RulebookChecks {

    private RulebookChecks() { }

    static void check(List<Group> groups, SortedMap<String, SortedMap<String, Boolean>> together, List<Cap> caps,
                      List<TierBand> tiers) {
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < groups.size(); i++) {
            Invalid.unless(ids.add(groups.get(i).id()), "groups/" + i + "/id", "There is a group of this id above.");
        }
        named(groups, together, ids);
        complete(groups, together);
        for (int i = 0; i < caps.size(); i++) {
            Invalid.unless(ids.containsAll(caps.get(i).groups()), "caps/" + i + "/groups", "It names a group that is not there.");
        }
        Set<Tier> seen = new HashSet<>();
        for (int i = 0; i < tiers.size(); i++) {
            TierBand band = tiers.get(i);
            Invalid.unless(seen.add(band.tier()), "tiers/" + i + "/tier", "There is a band of this tier above.");
            Invalid.unless(tiers.subList(0, i).stream().noneMatch(band::overlaps), "tiers/" + i + "/scoreFrom",
                    "The scores of tier " + band.tier() + " overlap those of a tier above.");
        }
    }

    private static void named(List<Group> groups, SortedMap<String, SortedMap<String, Boolean>> together, Set<String> ids) {
        together.forEach((one, row) -> row.forEach((other, allowed) -> {
            String field = "together/" + one + "/" + other;
            Invalid.unless(ids.contains(one) && ids.contains(other), field, "It names a group that is not there.");
            Boolean turned = together.containsKey(other) ? together.get(other).get(one) : null;
            Invalid.unless(turned == null || turned.equals(allowed), field, "The table says the contrary the other way round.");
        }));
        for (Group group : groups) {
            Invalid.unless(!(group.alone() || group.withAll()) || !together.containsKey(group.id()), "together/" + group.id(),
                    "A group that is alone or goes with all does not stand in the table.");
        }
    }

    /** A pair that the table leaves out would be a guess. */
    private static void complete(List<Group> groups, SortedMap<String, SortedMap<String, Boolean>> together) {
        List<Group> listed = groups.stream().filter(group -> !group.alone() && !group.withAll()).toList();
        for (Group one : listed) {
            for (Group other : listed) {
                boolean said = together.containsKey(one.id()) && together.get(one.id()).containsKey(other.id())
                        || together.containsKey(other.id()) && together.get(other.id()).containsKey(one.id());
                Invalid.unless(said, "together", "The table does not say whether " + one.id() + " goes with " + other.id() + ".");
            }
        }
    }
}
