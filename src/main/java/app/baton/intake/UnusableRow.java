package app.baton.intake;

/** Why a row of a list cannot be used. */
abstract class UnusableRow extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final String field;

    /** @param field the column as the list names it, {@code *} for the whole row */
    UnusableRow(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    final String field() {
        return field;
    }

    final String sentence() {
        return String.valueOf(getMessage());
    }
}
