package app.baton.ui.programs;

import java.time.LocalDate;

/** The states that a person looks for in the grid; some are more than one standing, and one is about time. */
enum StateFilter {
    IN_FORCE, CHANGED, DRAFT, TO_CONFIRM, GIVEN_BACK, TO_READ, EXPIRING;

    private static final int SOON = 7;

    boolean test(ProgramRow row, LocalDate today) {
        return switch (this) {
            case IN_FORCE -> row.standing() == Standing.IN_FORCE;
            case CHANGED -> row.edited();
            case DRAFT -> row.standing() == Standing.DRAFT;
            case TO_CONFIRM -> row.standing() == Standing.TO_CONFIRM;
            case GIVEN_BACK -> row.standing() == Standing.GIVEN_BACK;
            case TO_READ -> !row.words().toRead().isEmpty();
            case EXPIRING -> row.content().endsOn()
                    .map(last -> !last.isBefore(today) && !last.isAfter(today.plusDays(SOON))).orElse(false);
        };
    }
}
