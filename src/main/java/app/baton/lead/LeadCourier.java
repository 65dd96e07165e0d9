package app.baton.lead;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import java.util.List;

/**
 * Hands what happened to leads on this desk to the others, in the order in which it happened: what one person did in a row goes
 * together. What may not go yet waits, and follows when it may.
 */
public final class LeadCourier {

    private static final int MOST_TOGETHER = 100;
    private static final int MOST_AT_ONCE = 2000;

    private final LeadBook leads;
    private final LeadPost post;
    private final UnitOfWork work;
    private final DeskId desk;

    LeadCourier(LeadBook leads, LeadPost post, UnitOfWork work, DeskId desk) {
        this.leads = leads;
        this.post = post;
        this.work = work;
        this.desk = desk;
    }

    /** Sends what waits; how much that was. A desk that has very much to say says it in several looks at the share. */
    public int catchUp() {
        int sent = 0;
        int some = 1;
        while (some > 0 && sent < MOST_AT_ONCE && work.read(() -> post.sends() && !leads.unsent(desk, 1).isEmpty())) {
            some = work.write(Actor.SYSTEM, this::sendSome);
            sent += some;
        }
        return sent;
    }

    private int sendSome(ActivityLog log) {
        List<LeadEvent> waiting = leads.unsent(desk, MOST_TOGETHER);
        if (waiting.isEmpty()) {
            return 0;
        }
        LeadEvent first = waiting.getFirst();
        List<LeadEvent> together = waiting.stream()
                .takeWhile(event -> event.by().equals(first.by()) && event.byName().equals(first.byName())).toList();
        int gone = gone(together, log);
        leads.sent(together.subList(0, gone));
        return gone;
    }

    /** What no document holds stays here alone: it must not keep back what came after it. */
    private int gone(List<LeadEvent> together, ActivityLog log) {
        try {
            return post.send(together);
        } catch (Problem problem) {
            if (!problem.code().equals("share.too-large")) {
                throw problem;
            }
            log.note(Activity.of("lead.too-large", "lead", together.getFirst().lead()));
            return 1;
        }
    }
}
