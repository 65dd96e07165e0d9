package app.baton.ui.leads;

import app.baton.lead.LeadQuery;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Writes pictures of the lead queue into a folder. */
public final class LeadPictures {

    private LeadPictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        take(shots, "leads-queue", queue -> queue.model().move(1));
        take(shots, "leads-meeting", queue -> queue.model().tick());
        take(shots, "leads-outcome", queue -> queue.acts().begin(LeadAct.OUTCOME));
        take(shots, "leads-why", queue -> {
            queue.acts().begin(LeadAct.OUTCOME);
            queue.acts().choose(queue.model().rules().disposition("lost").orElseThrow());
        });
        take(shots, "leads-appointment", queue -> {
            queue.acts().begin(LeadAct.APPOINTMENT);
            queue.acts().send();
        });
        take(shots, "leads-log", queue -> queue.acts().begin(LeadAct.LOG));
        take(shots, "leads-consent", queue -> queue.acts().begin(LeadAct.CONSENT));
        take(shots, "leads-document", LeadQueue::withDocument);
        take(shots, "leads-none", queue -> queue.model().change(now -> now.showing(LeadQuery.View.UNREAD)));
    }

    private static void take(Shots shots, String name, Consumer<LeadQueue> then) {
        shots.take(name, () -> {
            LeadQueue queue = LeadQueue.busy();
            LeadsScreen screen = queue.screen();
            then.accept(queue);
            return Frame.around(screen.node());
        });
    }
}
