package app.baton.lead;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One thing in which two versions of the rules differ.
 *
 * @param name the stage, route or outcome by its name, the person by his id; empty for the limits, of which there is one set
 */
public record RulesChange(Part part, How how, String name) {

    /** What of the rules. */
    public enum Part { STAGE, ROUTE, OUTCOME, SHIFT, LIMITS }

    /** What became of it. */
    public enum How {
        ADDED, CHANGED,
        /** It stands elsewhere among the others, who kept their order. */
        MOVED,
        REMOVED
    }

    /** Everything in which they differ: stages first, then routes, outcomes, shifts and limits. */
    public static List<RulesChange> between(LeadRules before, LeadRules after) {
        List<RulesChange> all = new ArrayList<>();
        all.addAll(new Lists<>(Part.STAGE, StageRule::code, StageRule::name).between(before.stages(), after.stages()));
        all.addAll(new Lists<>(Part.ROUTE, Route::name, Route::name).between(before.routes(), after.routes()));
        all.addAll(new Lists<>(Part.OUTCOME, Disposition::code, Disposition::name)
                .between(before.dispositions(), after.dispositions()));
        new Lists<>(Part.SHIFT, Shift::person, shift -> shift.person().toString()).between(before.shifts(), after.shifts())
                .stream().filter(change -> change.how != How.MOVED).forEach(all::add);
        if (!limits(before).equals(limits(after))) {
            all.add(new RulesChange(Part.LIMITS, How.CHANGED, ""));
        }
        return all;
    }

    private static List<Integer> limits(LeadRules rules) {
        return List.of(rules.protectedDays(), rules.most(), rules.coldDays());
    }

    /** Compares two lists by what stays the same when a name, a time or a place changes. */
    private record Lists<T>(Part part, Function<T, Object> key, Function<T, String> name) {

        List<RulesChange> between(List<T> before, List<T> after) {
            List<RulesChange> all = new ArrayList<>();
            Set<Object> stayed = stayed(before, after);
            for (T now : after) {
                Optional<T> was = with(before, key.apply(now));
                if (was.isEmpty()) {
                    all.add(new RulesChange(part, How.ADDED, name.apply(now)));
                } else if (!was.get().equals(now)) {
                    all.add(new RulesChange(part, How.CHANGED, name.apply(now)));
                }
                if (was.isPresent() && !stayed.contains(key.apply(now))) {
                    all.add(new RulesChange(part, How.MOVED, name.apply(now)));
                }
            }
            before.stream().filter(was -> with(after, key.apply(was)).isEmpty())
                    .forEach(was -> all.add(new RulesChange(part, How.REMOVED, name.apply(was))));
            return all;
        }

        private Optional<T> with(List<T> all, Object wanted) {
            return all.stream().filter(each -> Objects.equals(key.apply(each), wanted)).findFirst();
        }

        /** Whatever kept its order: the longest sequence that both have in common, so that one that moved is told as one. */
        private Set<Object> stayed(List<T> before, List<T> after) {
            List<Object> one = before.stream().map(key).toList();
            List<Object> other = after.stream().map(key).toList();
            int[][] longest = new int[one.size() + 1][other.size() + 1];
            for (int i = one.size() - 1; i >= 0; i--) {
                for (int j = other.size() - 1; j >= 0; j--) {
                    longest[i][j] = one.get(i).equals(other.get(j)) ? longest[i + 1][j + 1] + 1
                            : Math.max(longest[i + 1][j], longest[i][j + 1]);
                }
            }
            Set<Object> stayed = new HashSet<>();
            int i = 0;
            int j = 0;
            while (i < one.size() && j < other.size()) {
                if (one.get(i).equals(other.get(j))) {
                    stayed.add(one.get(i));
                    i++;
                    j++;
                } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                    i++;
                } else {
                    j++;
                }
            }
            return stayed;
        }
    }
}
