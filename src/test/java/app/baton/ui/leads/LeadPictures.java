package app.baton.ui.leads;

import app.baton.campaign.Intent;
import app.baton.journal.Background;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadKind;
import app.baton.lead.LeadQuery;
import app.baton.lead.Route;
import app.baton.lead.UsualRules;
import app.baton.lead.Wrote;
import app.baton.people.Role;
import app.baton.ui.Frame;
import app.baton.ui.Shots;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;

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
        take(shots, "offer", queue -> {
            queue.floor().in(Wrote.by("Natalie Hawthorn").phone("+17347990141").wants("Ford", "Escape"));
            OfferAlarmTest.mailed(queue);
            queue.model().change(now -> now.saying("Hawthorn"));
        });
        take(shots, "arrivals", queue -> arrivals(queue, true));
        take(shots, "arrivals-none", queue -> arrivals(queue, false));
        take(shots, "arrivals-mailbox", queue -> {
            arrivals(queue, true);
            queue.arrivals().mailbox().open();
        });
        rules(shots, "rules-stages", KeyCode.DIGIT1);
        rules(shots, "rules-routes", KeyCode.DIGIT2);
        rules(shots, "rules-outcomes", KeyCode.DIGIT3);
        rules(shots, "rules-shifts", KeyCode.DIGIT4);
        rules(shots, "rules-limits", KeyCode.DIGIT5);
        rules(shots, "rules-trial", KeyCode.DIGIT6);
        rules(shots, "rules-versions", KeyCode.DIGIT7);
        take(shots, "leads-none", queue -> queue.model().change(now -> now.showing(LeadQuery.View.UNREAD)));
    }

    /** One page of the rules, as its key shows it. */
    private static void rules(Shots shots, String name, KeyCode page) {
        shots.take(name, () -> {
            LeadQueue queue = LeadQueue.busy();
            var routes = new ArrayList<>(UsualRules.rules().routes());
            routes.add(1, new Route("Trucks to Ana and Bo", List.of(LeadKind.SALES), List.of(LeadChannel.FORM), Intent.MEDIUM,
                    "truck", List.of(queue.floor().ana.id(), queue.floor().bo.id()), List.of(), 5, 10, Role.SALES_MANAGER));
            queue.floor().office.rules().change(queue.floor().sam, 0, UsualRules.rules().withRoutes(routes)
                    .withLimits(14, 6, 30), "The truck event needs people who know trucks");
            LeadsScreen screen = queue.screen();
            queue.rules().show();
            screen.commands().stream().filter(it -> it.combination().filter(KeyCombination.valueOf(page.getChar())::equals)
                    .isPresent() && it.possible().getAsBoolean()).findFirst().orElseThrow().run().run();
            return Frame.around(screen.node());
        });
    }

    /** What came in, with a file that stays and one of which not all could be read; or a folder that is still to be chosen. */
    private static void arrivals(LeadQueue queue, boolean some) {
        try {
            Path folder = Files.createTempDirectory("leads");
            if (some) {
                Files.writeString(folder.resolve("web-form-2026-11-24.csv"), """
                        Submission ID,Submitted,Full Name,Email,Phone,Interested In
                        W-1,11/24/2026 7:29 AM,Jo Vega,jo@example.com,313.274.0163,F150 xlt 2026
                        W-2,11/24/2026 7:31 AM,Al Roe,,,Explorer
                        W-3,13/45/2026 8:00 AM,Bo Fox,bo@example.com,734-904-0112,Bronco
                        """);
                Files.writeString(folder.resolve("autoportal.example-1187.xml"), LeadQueue.PORTAL);
                Files.writeString(folder.resolve("Re_ your Ranger on the lot.eml"), "Is the red Ranger still there? Al");
                Files.writeString(folder.resolve("leads-evening.xml.part"), "<adf>");
                queue.drop().use(queue.floor().sam, folder);
                queue.drop().look(Background.Progress.unwatched());
                queue.drop().look(Background.Progress.unwatched());
            }
            queue.arrivals().show();
            queue.arrivals().rows().stream().max(Comparator.comparing(it -> it.troubles().size()))
                    .ifPresent(queue.arrivals()::select);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
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
