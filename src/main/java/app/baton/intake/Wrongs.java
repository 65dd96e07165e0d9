package app.baton.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Gathers what is wrong in one row, so that whoever mends it hears of all its cells at once. */
final class Wrongs {

    private final List<RowProblem> found = new ArrayList<>();

    /** What the cell says; when it is wrong, that is noted and the row is read on with the other value. */
    <T> T of(Supplier<T> cell, T otherwise) {
        return tried(cell).orElse(otherwise);
    }

    /** What the cell says, or nothing when it is wrong, which is noted. */
    <T> Optional<T> tried(Supplier<T> cell) {
        try {
            return Optional.of(cell.get());
        } catch (RowProblem wrong) {
            found.add(wrong);
            return Optional.empty();
        }
    }

    void add(ProgramField field, String sentence) {
        found.add(new RowProblem(field, sentence));
    }

    boolean none() {
        return found.isEmpty();
    }

    /** @throws RowProblem with all that was noted, if anything was */
    void raise() {
        if (!found.isEmpty()) {
            throw RowProblem.all(found);
        }
    }
}
