package app.baton.cli;

import app.baton.journal.Problem;

/** The exit codes that scripts rely on. */
public enum Exit {
    DONE(0), FINDINGS(1), BAD_INPUT(2), COULD_NOT(3);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    static Exit of(Problem.Kind kind) {
        return switch (kind) {
            case BAD_INPUT -> BAD_INPUT;
            case NOT_ALLOWED, CONFLICT, COULD_NOT -> COULD_NOT;
        };
    }
}
