package app.baton.intake;

/** Why one row of a list is not taken: thrown while its cells are read, caught where rows are. */
final class RowProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProgramField field;

    RowProblem(ProgramField field, String sentence) {
        super(sentence);
        this.field = field;
    }

    ProgramField field() {
        return field;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
