package app.baton.ui.deals.grid;

import static app.baton.deal.QuoteCase.base;

import app.baton.deal.Quoting;
import app.baton.incentive.RouteKind;
import app.baton.ui.Shots;
import java.nio.file.Path;
import javafx.scene.control.Button;

/** Writes pictures of what stands under a deal into a folder. */
public final class WorkbenchPictures {

    private WorkbenchPictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        shots.take("bench-foot", () -> {
            Host host = new Host(Bench.at(base(), RouteKind.STANDARD));
            host.bench.reach().payment.set("499");
            host.bench.living().offer(new Quoting(base().with("/programs/0/revision", "2")
                    .with("/programs/0/benefits/0/benefit/amount/amount", "\"1000.00\"").asked().programs()), () -> { });
            return host.framed();
        });
        shots.take("bench-grid", () -> {
            Host host = new Host(Bench.at(base(), RouteKind.STANDARD));
            Button panes = new Button();
            WorkbenchView view = host.view(panes::requestFocus);
            var root = Host.around(panes, view);
            view.full().set(true);
            return root;
        });
    }
}
