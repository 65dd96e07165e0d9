package app.baton.ui.deals.grid;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * What stands under the panes of a deal: the days of delivery, the payment to reach, and the payments, which a high window
 * always shows and a key gives the whole height.
 */
public final class WorkbenchView extends VBox {

    static final String GRID_KEYS = "G";
    static final String REACH_KEYS = "T";
    static final String DAYS_KEYS = "D";
    static final String TAKE_KEYS = "U";
    static final String PROMISE_KEYS = "W";
    static final String COPY_KEYS = "Shortcut+Shift+C";
    /** A window of that height has room for the payments under the panes, some lines of them at least. */
    private static final double HIGH = 960;
    private static final double LEAST_PAYMENTS = 290;

    private final Workbench bench;
    private final Texts texts;
    private final Runnable leave;
    private final BooleanProperty full = new SimpleBooleanProperty();
    private final BooleanProperty high = new SimpleBooleanProperty();
    private final PaymentsView payments;
    private final DeliveryPane delivery;
    private final ReachPane reach;
    private final PromisesPane promises;
    private final QuoteBanner banner;

    /** {@code leave} puts the keyboard back where the deal is worked on. */
    public WorkbenchView(Workbench bench, Texts texts, Runnable leave) {
        this.bench = bench;
        this.texts = texts;
        this.leave = leave;
        payments = new PaymentsView(bench.payments(), this::closeGrid);
        delivery = new DeliveryPane(bench.delivery(), texts, leave);
        reach = new ReachPane(bench.reach(), texts, leave);
        promises = new PromisesPane(bench.promises(), texts, leave);
        banner = new QuoteBanner(bench.living(), texts);
        setId("workbench");
        getStyleClass().addAll(Styles.CARD, Styles.WORKBENCH);
        bench.payments().open().bind(full.or(high));
        payments.visibleProperty().bind(bench.payments().open());
        payments.managedProperty().bind(payments.visibleProperty());
        payments.setMinHeight(LEAST_PAYMENTS);
        VBox.setVgrow(payments, Priority.ALWAYS);
        getChildren().addAll(delivery, row(), promises, reach.ways(), payments);
        sceneProperty().flatMap(scene -> scene.heightProperty()).subscribe(height ->
                high.set(height != null && height.doubleValue() >= HIGH));
    }

    private Node row() {
        Button grid = Buttons.withKeys(Buttons.flat("payments-open", texts.say("deals.grid.open"), this::turnGrid),
                texts.say("deals.grid.open"), KeyCombination.valueOf(GRID_KEYS));
        full.subscribe(now -> grid.setText(texts.say(now ? "deals.grid.close" : "deals.grid.open")));
        Label none = Typography.caption(texts.say("deals.promise.none"));
        none.setId("workbench-none");
        none.visibleProperty().bind(bench.delivery().there().not());
        none.managedProperty().bind(none.visibleProperty());
        HBox row = Typography.row(none, new PromiseLine(bench.promises(), texts).node(), promised(), Typography.spring(),
                reach.field(), grid);
        row.setId("workbench-row");
        return row;
    }

    private Button promised() {
        Button open = Buttons.withKeys(Buttons.flat("promises-open", texts.say("deals.promise.list"), promises::turn),
                texts.say("deals.promise.turn"), KeyCombination.valueOf(PROMISE_KEYS));
        bench.promises().rows().subscribe(all -> {
            open.setVisible(!all.isEmpty());
            open.setManaged(!all.isEmpty());
        });
        return open;
    }

    private void turnGrid() {
        if (full.get()) {
            closeGrid();
        } else {
            full.set(true);
            payments.toGrid();
        }
    }

    private void closeGrid() {
        full.set(false);
        leave.run();
    }

    /** Says over the panes what newer programs would change. */
    public Node banner() {
        return banner;
    }

    /** Whether the payments have the whole height, so that the panes make room. */
    public BooleanProperty full() {
        return full;
    }

    /** Whether the keyboard is in it, so that the keys of the panes wait. */
    public boolean focused() {
        return isFocusWithin();
    }

    /** What can be done here by key. */
    public List<Command> commands() {
        return List.of(
                Command.of("deals-grid", texts.say("deals.grid.turn"), Feather.GRID, this::turnGrid).withKeys(GRID_KEYS),
                Command.of("deals-reach", texts.say("deals.reach.focus"), Feather.TARGET, reach::toField).withKeys(REACH_KEYS),
                Command.of("deals-days", texts.say("deals.delivery.focus"), Feather.CALENDAR, delivery::toDays)
                        .withKeys(DAYS_KEYS).when(() -> bench.delivery().plan().get() != null),
                Command.of("deals-promises", texts.say("deals.promise.turn"), Feather.MESSAGE_SQUARE, promises::turn)
                        .withKeys(PROMISE_KEYS).when(() -> !bench.promises().rows().get().isEmpty())
                        .orSay(() -> texts.say("deals.promise.nothing")),
                Command.of("deals-take", texts.say("deals.living.take"), Feather.REFRESH_CW, bench.living()::take)
                        .withKeys(TAKE_KEYS).when(() -> bench.living().banner().get() != null),
                Command.of("deals-copy-payments", texts.say("deals.grid.copy"), Feather.COPY, bench.payments()::copy)
                        .withKeys(COPY_KEYS).when(() -> bench.payments().table().get() != null));
    }
}
