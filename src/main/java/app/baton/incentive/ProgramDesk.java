package app.baton.incentive;

import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;

/** Brings programs into the dealership's book on somebody's order. */
public final class ProgramDesk {

    private final ProgramIntake intake;
    private final ProgramFormat format;
    private final UnitOfWork unit;

    public ProgramDesk(ProgramBook book, ProgramFormat format, UnitOfWork unit) {
        this.intake = new ProgramIntake(book, format);
        this.format = format;
        this.unit = unit;
    }

    /**
     * Imports a programs file: all good entries in one change, the others listed by JSON pointer and sentence.
     *
     * @throws app.baton.journal.Problem when the user may not, or the text is no programs file at all
     */
    public ProgramImport importPrograms(User user, String json) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return take(user, format.readAll(json));
    }

    /** As above, for entries that were read already. */
    public ProgramImport importPrograms(User user, ProgramReading reading) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        return take(user, reading);
    }

    /** What importing the file would do; nothing is kept. */
    public ProgramImport tryPrograms(User user, String json) {
        Permissions.require(user, Action.EDIT_PROGRAMS);
        try {
            return unit.write(user.actor(), log -> {
                throw new TakenBack(intake.take(format.readAll(json), log));
            });
        } catch (TakenBack tried) {
            return tried.would;
        }
    }

    /** Ends a unit of work without keeping anything, with what it came to. */
    private static final class TakenBack extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ProgramImport would;

        TakenBack(ProgramImport would) {
            super("tried only");
            this.would = would;
        }
    }

    private ProgramImport take(User user, ProgramReading reading) {
        return unit.write(user.actor(), log -> intake.take(reading, log));
    }
}
