package app.baton.incentive;

import app.baton.journal.Clock;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.List;

/** Says which of today's programs fit which vehicles, as far as a person may see the programs. */
public final class FittingDesk {

    private final ProgramBook programs;
    private final UnitOfWork work;
    private final Clock clock;

    public FittingDesk(ProgramBook programs, UnitOfWork work, Clock clock) {
        this.programs = programs;
        this.work = work;
        this.clock = clock;
    }

    /** Today's programs; dealer money only for those who may see it (R28). */
    public Fitting today(User user) {
        Permissions.require(user, Action.SEE_STOCK);
        return work.read(() -> {
            List<Program> seen = EveryPage.of(request -> programs.current(clock.today(), request)).stream()
                    .filter(program -> user.may(Action.SEE_DEALER_MONEY) || program.audience() != Audience.DEALER).toList();
            return new Fitting(clock.today(), seen, programs.rulebooks());
        });
    }
}
