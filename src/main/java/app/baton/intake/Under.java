package app.baton.intake;

import app.baton.incentive.ProgramId;

/**
 * Under which rulebook the programs of a sheet come, and from which document they are where the sheet does not say.
 *
 * @param document a name that somebody chose, or empty: then it is the rulebook's own
 */
public record Under(Rules rules, String document) {

    /** Which rulebook. */
    public sealed interface Rules {

        /** For each program the newest one of its sponsor that is for its days. */
        record Fitting() implements Rules { }

        /** One for all. */
        record Book(ProgramId code) implements Rules { }

        /** None: every program stands by itself. */
        record None() implements Rules { }
    }

    public Under {
        document = document.strip();
    }

    /** What fits each program best. */
    public static Under fitting() {
        return new Under(new Rules.Fitting(), "");
    }

    /** One rulebook for every program, by its code. */
    public static Under book(String code) {
        return new Under(new Rules.Book(new ProgramId(code.strip())), "");
    }

    public Under with(Rules other) {
        return new Under(other, document);
    }

    public Under with(String name) {
        return new Under(rules, name);
    }

    /** Whether somebody chose anything, so that also a row that says nothing new is moved there. */
    boolean chosen() {
        return !(rules instanceof Rules.Fitting) || !document.isEmpty();
    }
}
