package app.baton.incentive;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/** A rulebook put together part by part; its table of groups pair by pair, its lists by what each entry is called. */
final class RulebookMerge {

    private RulebookMerge() { }

    static Rulebook of(Pick<Rulebook> pick, int revision) {
        List<Group> groups = listed(pick, "groups", Rulebook::groups, Group::id);
        return new Rulebook(pick.whole("id", Rulebook::id), revision, pick.whole("name", Rulebook::name), groups,
                table(pick, groups), listed(pick, "caps", Rulebook::caps, Cap::name),
                listed(pick, "standing", Rulebook::standing, StandingRule::section),
                listed(pick, "tiers", Rulebook::tiers, TierBand::tier),
                listed(pick, "standardRates", Rulebook::standardRates, it -> it.lender() + " " + it.from()), source(pick),
                pick.whole("extras", Rulebook::extras));
    }

    private static Source source(Pick<Rulebook> pick) {
        return new Source(pick.whole("source/document", it -> it.source().document()),
                pick.maybe("source/section", it -> Optional.ofNullable(it.source().section())).orElse(null),
                pick.whole("source/text", it -> it.source().text()), null);
    }

    /** Entries by what tells them apart; two of one name make the list one piece. */
    private static <V, K> List<V> listed(Pick<Rulebook> pick, String field, Function<Rulebook, List<V>> list,
                                         Function<V, K> key) {
        return pick.by(field, list, (base, theirs, mine) -> apart(base, key) && apart(theirs, key) && apart(mine, key)
                ? Blend.map(keyed(base, key), keyed(theirs, key), keyed(mine, key)).map(merged -> List.copyOf(merged.values()))
                : Blend.whole(base, theirs, mine));
    }

    private static <V, K> boolean apart(List<V> list, Function<V, K> key) {
        return keyed(list, key).size() == list.size();
    }

    private static <V, K> Map<K, V> keyed(List<V> list, Function<V, K> key) {
        Map<K, V> keyed = new LinkedHashMap<>();
        list.forEach(item -> keyed.put(key.apply(item), item));
        return keyed;
    }

    /** Each pair is a part of its own, so that two people can work on one table. */
    private static SortedMap<String, SortedMap<String, Boolean>> table(Pick<Rulebook> pick, List<Group> groups) {
        SortedMap<String, SortedMap<String, Boolean>> table = new TreeMap<>();
        List<String> listed = groups.stream().filter(group -> !group.alone() && !group.withAll()).map(Group::id).toList();
        for (int i = 0; i < listed.size(); i++) {
            for (int j = i; j < listed.size(); j++) {
                String one = listed.get(i);
                String other = listed.get(j);
                Optional<Boolean> said = pick.maybe("together/" + one + "/" + other, book -> book.goTogether(one, other));
                said.ifPresent(allowed -> table.computeIfAbsent(one, _ -> new TreeMap<>()).put(other, allowed));
            }
        }
        return table;
    }
}
