package app.baton.deal;

import app.baton.incentive.Audience;
import app.baton.incentive.EveryPage;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Reading;
import app.baton.journal.Activity;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.List;

/** Gives the store's programs to whoever may structure a deal; dealer money only to those who may see it (R28). */
public final class StackDesk {

    private final ProgramBook programs;
    private final UnitOfWork work;

    public StackDesk(ProgramBook programs, UnitOfWork work) {
        this.programs = programs;
        this.work = work;
    }

    /** Whatever may be used for a vehicle that is delivered on that day, every revision of it, and the newest rulebooks. */
    public DealPrograms programs(User user, LocalDate delivery) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        return work.read(() -> {
            List<Program> seen = EveryPage.of(request -> programs.usable(delivery, request)).stream()
                    .filter(program -> user.may(Action.SEE_DEALER_MONEY) || program.audience() != Audience.DEALER).toList();
            return new DealPrograms(new ProgramSheet(programs.rulebooks(), seen));
        });
    }

    /**
     * Signs what the user decided who read a program's text. Deals are not kept yet, so that the decision lives with the
     * structure that is open; the log keeps it.
     */
    public void signs(User user, Reading reading) {
        noted(user, reading, "deal.reading-signed");
    }

    /** Takes a signed decision back: the text is unread again, and the log keeps both. */
    public void withdraws(User user, Reading reading) {
        noted(user, reading, "deal.reading-withdrawn");
    }

    private void noted(User user, Reading reading, String what) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        Permissions.require(user, Action.SIGN_READING);
        work.write(user.actor(), log -> {
            log.note(Activity.of(what, "program", reading.program().id().value())
                    .with("revision", String.valueOf(reading.program().revision())).with("text", reading.text().question())
                    .with("answer", reading.fits() ? "fits" : "does not fit").with("note", reading.note()));
            return log;
        });
    }

    /** The gross goal is for managers, and the log says who looked at which vehicle by it (R5). */
    public void looksAtGross(User user, String vehicle) {
        Permissions.require(user, Action.STRUCTURE_DEAL);
        Permissions.require(user, Action.SEE_DEALER_MONEY);
        work.write(user.actor(), log -> {
            log.note(Activity.of("deal.gross-looked-at", "deal", vehicle));
            return log;
        });
    }
}
