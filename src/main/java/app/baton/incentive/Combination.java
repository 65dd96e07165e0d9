package app.baton.incentive;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a program goes together with others: its group in a rulebook's table, the exceptions in its own text, and the
 * programs it needs beside it (each list: one of them). {@code alone} goes with nothing at all; {@code withAll} goes
 * with everything that is not alone or forbidden by a text, and is never mandatory.
 */
public record Combination(@Nullable ProgramId rulebook, @Nullable String group, List<PairRule> rules,
                          List<Requirement> requires, boolean alone, boolean withAll) {

    public Combination {
        rules = List.copyOf(rules);
        requires = List.copyOf(requires);
        Invalid.unless(group == null || rulebook != null, "group", "A group is one of a rulebook, and none is named.");
        Invalid.unless(!alone || !withAll, "withAll", "A program is alone or goes with all, not both.");
    }

    /** No group and no exception: the routes alone decide. */
    public static Combination free() {
        return new Combination(null, null, List.of(), List.of(), false, false);
    }

    /** The same under another rulebook, or none; a group is one of the rulebook's, so it is named with it. */
    public Combination under(@Nullable ProgramId other, @Nullable String groupThere) {
        return new Combination(other, groupThere, rules, requires, alone, withAll);
    }

    /** One of these programs has to be in the same stack. */
    public record Requirement(List<ProgramId> anyOf) {
        public Requirement {
            anyOf = List.copyOf(anyOf);
            Invalid.unless(!anyOf.isEmpty(), "anyOf", "No program is listed.");
        }
    }
}
