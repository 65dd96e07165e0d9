package app.baton.ui.finance;

import app.baton.deal.life.DealRow;
import app.baton.deal.life.DealState;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.Locale;
import java.util.function.Function;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** The office in one page: what waits, the deal in the middle, what to do with it on the right. */
final class FinanceView {

    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final FinanceViewModel model;
    private final Texts texts;
    private final ListView<DealLine> list;
    private final FilterBar<String> filter;
    private final ActsPane acts;
    private final FlowPane states = Typography.wrapping();
    private final Timeline clock;
    private final VBox page;

    FinanceView(FinanceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        list = list();
        filter = new FilterBar<>(model.filter(), change -> model.filter(change.apply(model.filter().get())));
        acts = new ActsPane(model, texts, this::toList);
        DealPane deal = new DealPane(model, texts);
        HBox.setHgrow(deal.node(), Priority.ALWAYS);
        HBox looked = new HBox(deal.node(), acts.node());
        looked.getStyleClass().add(Styles.SIDE_BY_SIDE);
        ContentPane content = new ContentPane(texts, looked, model.state());
        content.setMinWidth(0);
        HBox.setHgrow(content, Priority.ALWAYS);
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox left = new VBox(filter(), list);
        left.getStyleClass().addAll(Styles.TIGHT, Styles.FINANCE_SIDE);
        HBox sides = new HBox(left, content);
        sides.getStyleClass().add(Styles.SIDE_BY_SIDE);
        VBox.setVgrow(sides, Priority.ALWAYS);
        Label lead = Typography.lead("");
        lead.setId("lead");
        page = new VBox(lead, states, sides);
        page.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE, Styles.FINANCE);
        model.counts().subscribe(now -> {
            lead.setText(model.lead());
            states();
        });
        model.shown().subscribe(now -> states());
        model.moment().subscribe(now -> list.refresh());
        clock = new Timeline(new KeyFrame(Duration.seconds(30), event -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    /** Where deals stand, with how many there are; a chip and a key each. */
    private void states() {
        states.getChildren().clear();
        for (int i = 0; i < FinanceViewModel.STATES.size(); i++) {
            DealState state = FinanceViewModel.STATES.get(i);
            Button chip = Buttons.plain("state-" + state.name().toLowerCase(Locale.ROOT), texts.say("finance.state",
                    texts.name(state), model.count(state)), () -> model.show(state));
            chip.getStyleClass().add(Styles.CHIP);
            chip.setTooltip(Keys.tooltip(texts.name(state), KeyCombination.valueOf(FinanceScreen.STATE_KEYS.get(i))));
            chip.pseudoClassStateChanged(ANSWERED, state == model.shown().get());
            chip.setFocusTraversable(false);
            states.getChildren().add(chip);
        }
    }

    private Node filter() {
        filter.words("finance-filter", texts.say("finance.filter.prompt"), texts.say("finance.filter"),
                new FilterBar.Part<>(Function.identity(), (before, typed) -> typed)).leadsTo(this::toList);
        return filter;
    }

    /** To the words that narrow the list. */
    void toFilter() {
        filter.focusWords();
    }

    private ListView<DealLine> list() {
        ListView<DealLine> deals = new ListView<>(model.lines());
        deals.setId("finance-list");
        deals.getStyleClass().add(Styles.FINANCE_LIST);
        deals.setCellFactory(view -> new Row());
        deals.setPlaceholder(Typography.caption(texts.say("finance.list.none")));
        // what a list selects by itself when its lines change is nobody's wish
        deals.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                model.move(event.getCode() == KeyCode.DOWN ? 1 : -1);
            }
        });
        model.lines().addListener((ListChangeListener<DealLine>) change -> follow(deals));
        model.opened().subscribe(now -> follow(deals));
        return deals;
    }

    private void follow(ListView<DealLine> deals) {
        model.selected().ifPresentOrElse(deals.getSelectionModel()::select, deals.getSelectionModel()::clearSelection);
    }

    Node node() {
        return page;
    }

    Node firstThing() {
        return list;
    }

    boolean inList() {
        return list.isFocused();
    }

    private void toList() {
        list.requestFocus();
    }

    /** From the list to what can be done. */
    void toActs() {
        Node first = acts.first();
        if (first != null) {
            Focus.on(first);
            Focus.show(first);
        }
    }

    void ticking(boolean on) {
        if (on) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    /** Who buys and how long it has stood there, what, and how. */
    private final class Row extends ListCell<DealLine> {

        @Override
        protected void updateItem(@Nullable DealLine item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : row(item));
            setPrefWidth(0);
            setOnMouseClicked(event -> {
                if (item != null && !empty) {
                    model.look(item);
                }
            });
        }

        private Node row(DealLine line) {
            DealRow row = line.row();
            Label buyer = Typography.line(row.buyer().isEmpty() ? texts.say("finance.nobody") : row.buyer(), Styles.STRONG);
            HBox.setHgrow(buyer, Priority.ALWAYS);
            buyer.setMaxWidth(Double.MAX_VALUE);
            VBox words = new VBox(Typography.row(buyer, Typography.whole(model.age(row.since()), Styles.CAPTION)),
                    Typography.line(row.vehicle(), Styles.SMALL),
                    Typography.line(texts.say("finance.row", WayWords.of(line.way(), texts), row.ownerName()), Styles.CAPTION));
            words.getStyleClass().add(Styles.TIGHT);
            words.setMinWidth(0);
            return words;
        }
    }
}
