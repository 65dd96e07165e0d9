package app.baton.ui.deals.grid;

import app.baton.deal.QuoteRequest;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.DealDays;
import app.baton.incentive.Route;
import app.baton.incentive.Situation;
import app.baton.journal.Clock;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.Frame;
import app.baton.ui.kit.FakeDialogs;
import java.time.Instant;
import java.util.Objects;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A deal that does what the workbench puts into it, with a button where its panes would be. */
final class Host {

    final ObjectProperty<@Nullable OpenDeal> deal;
    final FakeDialogs dialogs = new FakeDialogs();
    final Texts texts = Texts.english(Bench.DETROIT);
    final Workbench bench;

    Host(OpenDeal open) {
        deal = new SimpleObjectProperty<>(open);
        Clock clock = Clock.fixed(Instant.parse("2026-11-24T15:00:00Z"), Bench.DETROIT);
        bench = new Workbench(deal, new SimpleObjectProperty<>(false), Dollars.of(20_000), this::change,
                new PromisesViewModel(deal, said -> { }, texts, dialogs), new InlineBackground(),
                clock, texts, dialogs);
    }

    OpenDeal open() {
        return Objects.requireNonNull(deal.get());
    }

    private void change(DealChange change) {
        OpenDeal was = open();
        Worksheet sheet = was.request().worksheet();
        sheet = change.price() == null ? sheet : sheet.at(change.price());
        sheet = change.down() == null ? sheet : sheet.down(change.down());
        var structure = was.request().structure();
        if (change.delivery() != null) {
            Situation situation = structure.situation();
            structure = structure.with(situation.with(new DealDays(situation.days().order(), situation.days().sale(),
                    change.delivery())));
        }
        Route route = change.way() == null ? was.route() : change.way().route();
        QuoteRequest request = was.request().with(sheet).with(new app.baton.deal.Structure(structure.situation(),
                structure.policy().with(java.util.List.of(Objects.requireNonNull(route.months())),
                        structure.policy().leaseTerms()),
                structure.goal()));
        deal.set(Bench.on(was.quoting(), request, route.kind()));
    }

    WorkbenchView view(Runnable leave) {
        return new WorkbenchView(bench, texts, leave);
    }

    /** Under a button in the room that the shell leaves. */
    Parent framed() {
        Button panes = new Button("the deal");
        panes.setId("panes");
        panes.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        WorkbenchView view = view(panes::requestFocus);
        return around(panes, view);
    }

    static Parent around(Node panes, WorkbenchView view) {
        VBox page = new VBox(view.banner(), panes, view);
        page.getStyleClass().addAll(app.baton.ui.kit.Styles.PAGE, app.baton.ui.kit.Styles.GRID_PAGE,
                app.baton.ui.kit.Styles.DEALS);
        VBox.setVgrow(panes, Priority.ALWAYS);
        view.full().subscribe(full -> {
            panes.setVisible(!full);
            panes.setManaged(!full);
            VBox.setVgrow(view, full ? Priority.ALWAYS : Priority.NEVER);
        });
        return Frame.around(page);
    }
}
