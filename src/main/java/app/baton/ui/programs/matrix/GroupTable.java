package app.baton.ui.programs.matrix;

import app.baton.incentive.Cap;
import app.baton.incentive.Extras;
import app.baton.incentive.Group;
import app.baton.incentive.Rulebook;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rulebooks with another cell, group or cap; the table stays complete and the same both ways round. */
final class GroupTable {

    private GroupTable() { }

    static boolean inTable(Group group) {
        return !group.alone() && !group.withAll();
    }

    /** The same with another answer for two groups, wherever it stands now. */
    static Rulebook with(Rulebook book, String one, String other, boolean together) {
        SortedMap<String, SortedMap<String, Boolean>> table = copy(book);
        boolean there = replace(table, one, other, together);
        boolean thereReversed = replace(table, other, one, together);
        if (!there && !thereReversed) {
            table.computeIfAbsent(one, any -> new TreeMap<>()).put(other, together);
        }
        return of(book, book.groups(), table, book.caps(), book.extras());
    }

    private static boolean replace(SortedMap<String, SortedMap<String, Boolean>> table, String one, String other,
                                   boolean together) {
        SortedMap<String, Boolean> row = table.get(one);
        return row != null && row.computeIfPresent(other, (group, before) -> together) != null;
    }

    /** The same with a group changed or, where there is none of that code, added. */
    static Rulebook with(Rulebook book, Group group) {
        List<Group> groups = new ArrayList<>(book.groups());
        int place = groups.stream().map(Group::id).toList().indexOf(group.id());
        if (place < 0) {
            groups.add(group);
        } else {
            groups.set(place, group);
        }
        return of(book, groups, complete(book, groups), book.caps(), book.extras());
    }

    /** The same without a group; caps lose it too, and a cap of nothing else goes. */
    static Rulebook without(Rulebook book, String group) {
        List<Group> groups = book.groups().stream().filter(it -> !it.id().equals(group)).toList();
        List<Cap> caps = new ArrayList<>();
        for (Cap cap : book.caps()) {
            List<String> rest = cap.groups().stream().filter(it -> !it.equals(group)).toList();
            if (!rest.isEmpty() || !cap.programs().isEmpty()) {
                caps.add(new Cap(cap.name(), cap.programs(), rest, cap.count(), cap.total(), cap.cutToFit(), cap.text()));
            }
        }
        // what a newer version of Baton keeps with groups and caps stands by their places, which are others now
        SortedMap<String, String> kept = new TreeMap<>(book.extras().fields());
        kept.keySet().removeIf(pointer -> pointer.startsWith("/groups/")
                || pointer.startsWith("/caps/") && caps.size() < book.caps().size());
        return of(book, groups, complete(book, groups), caps, new Extras(kept));
    }

    static Rulebook with(Rulebook book, List<Cap> caps, Extras extras) {
        return of(book, book.groups(), book.together(), caps, extras);
    }

    /** What the table says of the groups that stand in it; a group that went with all goes with each from now on. */
    private static SortedMap<String, SortedMap<String, Boolean>> complete(Rulebook book, List<Group> groups) {
        SortedMap<String, SortedMap<String, Boolean>> table = new TreeMap<>();
        List<Group> listed = groups.stream().filter(GroupTable::inTable).toList();
        for (int i = 0; i < listed.size(); i++) {
            for (int j = i; j < listed.size(); j++) {
                String one = listed.get(i).id();
                String other = listed.get(j).id();
                boolean said = book.goTogether(one, other).orElse(wentWithAll(book, one) || wentWithAll(book, other));
                boolean turned = book.together().containsKey(other) && book.together().get(other).containsKey(one);
                table.computeIfAbsent(turned ? other : one, any -> new TreeMap<>()).put(turned ? one : other, said);
            }
        }
        return table;
    }

    private static boolean wentWithAll(Rulebook book, String group) {
        return book.group(group).map(Group::withAll).orElse(false);
    }

    private static SortedMap<String, SortedMap<String, Boolean>> copy(Rulebook book) {
        SortedMap<String, SortedMap<String, Boolean>> table = new TreeMap<>();
        book.together().forEach((group, row) -> table.put(group, new TreeMap<>(row)));
        return table;
    }

    private static Rulebook of(Rulebook book, List<Group> groups, SortedMap<String, SortedMap<String, Boolean>> together,
                               List<Cap> caps, Extras extras) {
        return new Rulebook(book.id(), book.revision(), book.name(), groups, together, caps, book.standing(), book.tiers(),
                book.standardRates(), book.source(), extras);
    }
}
