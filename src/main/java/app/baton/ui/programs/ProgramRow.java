package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.Program;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A program in the grid: what stands in its cells, what it is compared with, and the draft that keeps it. {@code key}
 * stays the same from the first edit to the confirmation. What depends on the content, such as whether it is {@code
 * edited}, is found out once with it: a filter asks every row with every letter.
 */
record ProgramRow(String key, Program content, @Nullable Program base, @Nullable Draft stored, boolean edited,
                  Words words, String who, int touches) {

    /** What the cells of a row say, what a filter looks into (in small letters), and what no machine can judge. */
    record Words(String kind, String eligibility, String amount, String all, List<String> toRead) { }

    Optional<Draft> draft() {
        return Optional.ofNullable(stored);
    }

    /** What it is compared with: the revision in force, or the one that it was made from. */
    Optional<Program> was() {
        return Optional.ofNullable(base);
    }

    Standing standing() {
        if (stored == null) {
            return edited ? Standing.DRAFT : Standing.IN_FORCE;
        }
        return switch (stored.state()) {
            case TO_CONFIRM -> Standing.TO_CONFIRM;
            case GIVEN_BACK -> Standing.GIVEN_BACK;
            case WRITING, CONFIRMED, DISCARDED -> Standing.DRAFT;
        };
    }

    /** Whether its words differ from what is in force under the same code. */
    static boolean edited(@Nullable Program base, Program content) {
        return base == null || !base.id().equals(content.id()) || !same(base, content);
    }

    /** Whether both say the same, whatever revision they are and whoever confirmed them. */
    static boolean same(Program one, Program other) {
        return one.equals(other) || comparable(one).equals(comparable(other));
    }

    private static Program comparable(Program it) {
        var source = new app.baton.incentive.Source(it.source().document(), it.source().section(), it.source().text(), null);
        return new Program(it.id(), 1, it.name(), it.sponsor(), it.payer(), it.payees(), it.windows(), it.routes(),
                it.benefits(), it.eligibility(), it.combination(), it.limits(), it.proofs(), it.claim(), it.meetsCashDown(),
                source, it.extras());
    }
}
