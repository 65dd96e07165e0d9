package app.baton.ui.programs.matrix;

import app.baton.incentive.Group;
import app.baton.incentive.PairRule;
import app.baton.incentive.Program;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cell under the cursor in words, with everything that can be changed in it. */
public sealed interface Cell {

    /** What it means, in one sentence or two. */
    String sentence();

    /** Two groups. {@code exceptions} are the programs of both whose texts say something else. */
    record OfGroups(Group row, Group column, boolean inTable, boolean together, String sentence, List<String> exceptions)
            implements Cell {
        public OfGroups {
            exceptions = List.copyOf(exceptions);
        }
    }

    /**
     * Two programs. {@code own} and {@code words} are what the row's text says about the column, {@code shared} the other
     * programs for which the same words stand, {@code other} what the column's text says, {@code caps} what caps both.
     */
    record OfPrograms(Program row, Program column, String sentence, PairRule.@Nullable Policy own, String words,
                      List<String> shared, String other, List<String> caps) implements Cell {
        public OfPrograms {
            shared = List.copyOf(shared);
            caps = List.copyOf(caps);
        }

        boolean same() {
            return row.id().equals(column.id());
        }
    }
}
