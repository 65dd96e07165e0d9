package app.baton.intake;

import java.util.Collection;
import java.util.List;

/** Why one row of a list is not taken, all its reasons: thrown while its cells are read, caught where rows are. */
final class RowProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Wrong> wrongs;

    /** One cell that is wrong, and the sentence that names the mend. */
    record Wrong(ProgramField field, String sentence) { }

    RowProblem(ProgramField field, String sentence) {
        this(List.of(new Wrong(field, sentence)));
    }

    private RowProblem(List<Wrong> wrongs) {
        super(String.join(" ", wrongs.stream().map(Wrong::sentence).toList()));
        this.wrongs = wrongs;
    }

    /** All of them as one; there is at least one. */
    static RowProblem all(Collection<RowProblem> problems) {
        return new RowProblem(problems.stream().flatMap(problem -> problem.wrongs.stream()).distinct().toList());
    }

    List<Wrong> wrongs() {
        return wrongs;
    }
}
