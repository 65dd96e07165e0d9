package app.baton.ui.deals;

import app.baton.journal.Texts;
import app.baton.ui.deals.grid.WorkbenchView;
import app.baton.ui.deals.life.LifeBar;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The deal in one page: terms, the next question over the best stack, the ways to buy. */
final class DealsView {

    /** The share of the page that the figures take, as far as they gain by it. */
    private static final double WAYS = 0.3;
    private static final double WIDEST_WAYS = 580;

    private final DealsViewModel model;
    private final TurnedModel turned;
    private final Texts texts;
    private final TermsPane terms;
    private final StackView stack;
    private final RoutesPane routes;
    private final WorkbenchView bench;
    private final LifeBar life;
    private final VBox page;

    private boolean stackWanted;

    DealsView(DealsViewModel model, TurnedModel turned, Texts texts) {
        this.model = model;
        this.turned = turned;
        this.texts = texts;
        life = new LifeBar(model.life(), texts);
        stack = new StackView(model, texts);
        routes = new RoutesPane(model, texts);
        terms = new TermsPane(model, texts, this::toTheStack);
        VBox middle = new VBox(new QuestionPane(model, texts, terms::zip), stack);
        middle.getStyleClass().add(Styles.COLUMN);
        middle.setMinWidth(0);
        // as wide as the others leave it, however long its sentences are
        middle.setPrefWidth(0);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox solved = new HBox(middle, routes);
        solved.getStyleClass().add(Styles.SIDE_BY_SIDE);
        ContentPane content = new ContentPane(texts, solved, model.state());
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        HBox sides = new HBox(terms, content);
        sides.getStyleClass().add(Styles.SIDE_BY_SIDE);
        VBox.setVgrow(sides, Priority.ALWAYS);
        // what stands under them is never cut off: their lists are scrolled instead
        List.of(middle, solved, content, sides).forEach(pane -> pane.setMinHeight(0));
        bench = new WorkbenchView(model.workbench(), texts, this::toPanes);
        bench.full().subscribe(full -> {
            sides.setVisible(!full);
            sides.setManaged(!full);
            VBox.setVgrow(bench, full ? Priority.ALWAYS : Priority.NEVER);
        });
        page = new VBox(head(), life, bench.banner(), sides, bench);
        page.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE, Styles.DEALS);
        page.widthProperty().subscribe(width -> routes.setPrefWidth(Math.clamp(width.doubleValue() * WAYS, 0, WIDEST_WAYS)));
        page.addEventFilter(KeyEvent.KEY_PRESSED, this::numpad);
        terms.addEventFilter(KeyEvent.KEY_PRESSED, event -> stackWanted = false);
        model.shown().subscribe(now -> toTheStackWhenThere());
    }

    /** From a field on to the questions, as soon as there is a stack to ask about, unless somebody goes on typing. */
    private void toTheStack() {
        stackWanted = true;
        toTheStackWhenThere();
    }

    private void toTheStackWhenThere() {
        if (stackWanted && model.shown().get() != null) {
            stackWanted = false;
            Focus.on(stack.focusTarget());
        }
    }

    private Node head() {
        Label lead = Typography.lead("");
        lead.setId("lead");
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        model.shown().subscribe(now -> lead.setText(now == null ? texts.say("deals.lead.none")
                : texts.say("deals.lead", now.structured().structure().situation().vehicle().name(),
                        now.routes().getFirst().value(), NextQuestion.routeName(now.routes().getFirst(), texts))));
        Label view = Badge.plain("", Feather.EYE);
        view.setId("view");
        model.list().customerView().subscribe(safe -> {
            view.setText(texts.say(safe ? "deals.view.customer" : "deals.view.dealer"));
            view.setGraphic(Icons.of(safe ? Icons.CUSTOMER_MONEY : Icons.DEALER_MONEY, safe ? Styles.CUSTOMER : Styles.DEALER));
        });
        Button turn = button("deals-view", "deals.view.switch", DealsScreen.VIEW_KEYS, model::switchView);
        turn.setVisible(model.maySeeDealerMoney());
        turn.setManaged(turn.isVisible());
        Button show = button("deals-turn", "deals.customer", DealsScreen.TURN_KEYS, turned::turn);
        show.setGraphic(Icons.of(Feather.MONITOR));
        Button print = icon("deals-print", Feather.PRINTER, texts.say("deals.print"), DealsScreen.PRINT_KEYS, turned::print);
        model.quoted().subscribe(now -> {
            show.setDisable(now == null);
            print.setDisable(now == null);
        });
        HBox row = new HBox(lead, view, turn, button("deals-next-buyer", "deals.next-buyer", DealsScreen.NEXT_KEYS,
                model::nextBuyer), show, print, icon("deals-copy", Feather.COPY, texts.say("deals.copy"),
                        DealsScreen.COPY_KEYS, model::copy));
        row.getStyleClass().add(Styles.ROW);
        return row;
    }

    private static Button icon(String id, Feather icon, String words, String keys, Runnable action) {
        return Buttons.withKeys(Buttons.icon(id, icon, words, action), words, KeyCombination.valueOf(keys));
    }

    private Button button(String id, String key, String keys, Runnable action) {
        Button button = Buttons.flat(id, texts.say(key), action);
        button.setTooltip(Keys.tooltip(texts.say(key), KeyCombination.valueOf(keys)));
        return button;
    }

    /** The digits on the right of the keyboard answer too. */
    private void numpad(KeyEvent event) {
        if (event.getCode().isKeypadKey() && event.getCode().isDigitKey() && !Keys.typing(page.getScene().getFocusOwner(), event)
                && inSight()) {
            event.consume();
            model.replies().answer(event.getCode().getCode() - javafx.scene.input.KeyCode.NUMPAD0.getCode());
        }
    }

    /** Whether the panes of a deal that is worked out are in sight. */
    boolean inSight() {
        return model.shown().get() != null && !bench.full().get();
    }

    private void toPanes() {
        Focus.on(firstThing());
    }

    /** Whose deal it is, and where it stands. */
    LifeBar life() {
        return life;
    }

    /** What stands under the panes. */
    WorkbenchView bench() {
        return bench;
    }

    Node node() {
        return page;
    }

    Node firstThing() {
        return model.shown().get() == null ? terms.vehicle() : stack.focusTarget();
    }

    void vehicle() {
        bench.full().set(false);
        terms.vehicle().requestFocus();
    }

    void figures() {
        bench.full().set(false);
        routes.table().requestFocus();
    }

    void checks() {
        bench.full().set(false);
        routes.checks();
    }

    void addTrade() {
        bench.full().set(false);
        terms.addTrade();
    }

    void addItem() {
        bench.full().set(false);
        terms.addItem();
    }

    void why() {
        stack.why();
    }
}
