package app.baton.campaign;

import app.baton.incentive.Audience;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One promise as the floor keeps it: the campaign that made it, what the campaign says about it, and the program
 * behind it. Dealer money is never one: it is promised to nobody outside (R28).
 */
public record Promise(Campaign campaign, Promised promised, Program program) {

    private static final Comparator<Promise> ORDER = Comparator
            .comparing((Promise it) -> it.campaign().starts())
            .thenComparing(it -> it.campaign().name())
            .thenComparing(it -> it.campaign().id().value())
            .thenComparing(it -> it.program().ref());

    /** What a brief promises customers on a day; what has not begun by then waits for its day, what is over has dropped out. */
    public static List<Promise> inForce(Brief brief, LocalDate day) {
        List<Promise> promises = new ArrayList<>();
        for (Campaign campaign : brief.campaigns()) {
            if (!campaign.runsOn(day)) {
                continue;
            }
            for (Promised promised : campaign.promises()) {
                brief.program(promised.program())
                        .filter(program -> program.audience() != Audience.DEALER && current(program, day))
                        .ifPresent(program -> promises.add(new Promise(campaign, promised, program)));
            }
        }
        promises.sort(ORDER);
        return promises;
    }

    /** The last day on which it holds: the campaign's or the program's, whichever is earlier. */
    public LocalDate until() {
        return program.endsOn().filter(last -> last.isBefore(campaign.ends())).orElse(campaign.ends());
    }

    /** What it gives on the vehicles that the campaign names, in one short line. */
    public String gives(Texts texts) {
        return program.on(campaign.vehicleLines()).benefitLine(texts);
    }

    /** Whether nobody can buy with the program any more on that day, even if some may still take delivery. */
    static boolean over(Program program, LocalDate day) {
        return program.endsOn().map(last -> last.isBefore(day)).orElse(false);
    }

    /** Whether somebody can buy with the program on that day. */
    static boolean current(Program program, LocalDate day) {
        return program.hasBegunOn(day) && !over(program, day);
    }

    /** Whether it is the same offer of the same campaign, in whatever revisions. */
    boolean sameAs(Promise other) {
        return campaign.id().equals(other.campaign.id()) && sameOffer(other);
    }

    /** Whether it is the same program, in whatever revision and campaign. */
    boolean sameOffer(Promise other) {
        return program.ref().id().equals(other.program.ref().id());
    }
}
