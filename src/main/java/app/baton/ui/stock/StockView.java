package app.baton.ui.stock;

import app.baton.incentive.Fit;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import app.baton.vehicle.FieldAction;
import app.baton.vehicle.Hold;
import app.baton.vehicle.StockState;
import app.baton.vehicle.Vin;
import java.util.Comparator;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The stock in one page: a sentence, what narrows it, one line a vehicle, and one vehicle opened beside them. */
final class StockView {

    /** As many characters of a VIN as people say to each other. */
    private static final int TAIL = 6;

    private final StockViewModel model;
    private final Texts texts;
    private final FilterBar<StockFilter> filter;
    private final TableView<StockRow> table;
    private final UnitPane unit;
    private final ListImportPage importing;
    private final FieldActionsPage actions;
    private final HoldRulesPage rules;
    private final Timeline clock;
    private final StackPane root = new StackPane();

    StockView(StockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table = table();
        filter = StockFilters.bar(model, texts, table::requestFocus);
        unit = new UnitPane(model, texts, table::requestFocus);
        VBox.setVgrow(table, Priority.ALWAYS);
        importing = new ListImportPage(model, texts);
        ContentPane content = new ContentPane(texts, page(), model.state());
        actions = new FieldActionsPage(model.fieldActions(), texts, model.today(), model::closePage);
        rules = new HoldRulesPage(model.holdRules(), texts, model::closePage);
        clock = new Timeline(new KeyFrame(Duration.seconds(15), event -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        model.page().subscribe(now -> {
            root.getChildren().setAll(switch (now) {
                case TABLE -> content;
                case IMPORT -> importing.node();
                case FIELD_ACTIONS -> actions.node();
                case HOLD_RULES -> rules.node();
            });
            if (now == StockViewModel.Page.FIELD_ACTIONS) {
                actions.front();
            } else if (now == StockViewModel.Page.HOLD_RULES) {
                rules.front();
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null) {
                model.selected().set(now);
            }
        });
        model.selected().subscribe(now -> {
            if (now != null && !now.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(now);
                table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 4));
            }
        });
    }

    /** Calm, and only where it is so: the work goes on. */
    private Node untold() {
        Label words = Typography.body("");
        words.textProperty().bind(model.untold());
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox bar = new HBox(Icons.of(Icons.NO_PERMISSION, Styles.INFO), words);
        if (model.mayOpenDesks()) {
            Button desks = Buttons.flat("stock-open-desks", texts.say("stock.open-desks"), model::openDesks);
            desks.setMinWidth(Button.USE_PREF_SIZE);
            bar.getChildren().add(desks);
        }
        bar.getStyleClass().addAll(Styles.BANNER, Styles.INFO);
        bar.setId("stock-untold");
        model.untold().subscribe(why -> {
            bar.setVisible(!why.isEmpty());
            bar.setManaged(!why.isEmpty());
        });
        return bar;
    }

    private Node page() {
        Label lead = Typography.lead("");
        lead.setId("lead");
        lead.textProperty().bind(model.lead());
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        Button take = Buttons.plain("stock-import", texts.say("stock.import"), model::openImport);
        take.setTooltip(Keys.tooltip(texts.say("stock.import"), KeyCombination.valueOf(StockScreen.IMPORT_KEYS)));
        take.setVisible(model.mayImport());
        take.setManaged(model.mayImport());
        Button recalls = Buttons.flat("stock-field-actions", texts.say("stock.actions"), model::openFieldActions);
        recalls.setVisible(model.mayEdit());
        recalls.setManaged(model.mayEdit());
        Button rule = Buttons.flat("stock-hold-rules", texts.say("stock.rules"), model::openHoldRules);
        rule.setVisible(model.mayRule());
        rule.setManaged(model.mayRule());
        HBox head = new HBox(lead, rule, recalls, take);
        head.getStyleClass().add(Styles.ROW);
        HBox sides = new HBox(table, unit.node());
        sides.getStyleClass().add(Styles.SIDE_BY_SIDE);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(sides, Priority.ALWAYS);
        VBox page = new VBox(head, untold(), filter, sides);
        page.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE, Styles.TRACKER);
        return page;
    }

    private TableView<StockRow> table() {
        return new TableBuilder<>("units", model.rows())
                .code(texts.say("stock.column.number"), 80, row -> row.unit().stock())
                .sortedBy(Comparator.comparing((StockRow row) -> row.unit().stock()))
                .code(texts.say("stock.column.vin"), 76, row -> tail(row.unit().vin()))
                .text(texts.say("stock.column.vehicle"), 220, row -> row.unit().name())
                .sortedBy(Comparator.comparing((StockRow row) -> row.unit().name()))
                .code(texts.say("stock.column.condition"), 68, row -> row.unit().listing().condition() == null ? ""
                        : texts.name(row.unit().listing().condition()))
                .figure(texts.say("stock.column.days"), 50, row -> row.days().isPresent() ? String.valueOf(row.days().getAsInt())
                        : "")
                .sortedBy(Comparator.comparingInt((StockRow row) -> row.days().orElse(-1)).reversed())
                .hint(texts.say("stock.column.days.hint"))
                .figure(texts.say("stock.column.price"), 74, row -> money(row.unit().listing().price()))
                .sortedBy(Comparator.comparing((StockRow row) -> worth(row.unit().listing().price())))
                .figure(texts.say("stock.column.msrp"), 74, row -> money(row.unit().listing().msrp()))
                .sortedBy(Comparator.comparing((StockRow row) -> worth(row.unit().listing().msrp())))
                .figure(texts.say("stock.column.best"), 64, row -> row.fits().best().isZero() ? "" : money(row.fits().best()))
                .sortedBy(Comparator.comparing((StockRow row) -> row.fits().best()).reversed())
                .figure(texts.say("stock.column.fits"), 72, row -> row.fits().mayFit() == 0 ? String.valueOf(row.fits().fit())
                        : texts.say("stock.fits-and-may", row.fits().fit(), row.fits().mayFit()))
                .sortedBy(Comparator.comparingInt((StockRow row) -> row.fits().fit()).reversed())
                .node(texts.say("stock.column.state"), 104, this::standing)
                .onOpen(row -> unit.focus())
                .whenEmpty(texts.say("stock.nothing-found"))
                .build();
    }

    private String money(@Nullable Money amount) {
        return amount == null ? "" : texts.formats().money(amount);
    }

    private static Money worth(@Nullable Money amount) {
        return amount == null ? Dollars.zero() : amount;
    }

    private Node standing(StockRow row) {
        HBox badges = new HBox();
        badges.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
        Hold hold = row.hold();
        if (hold != null) {
            Label held = Badge.care(hold.byName().split(" ")[0], Feather.LOCK);
            held.setTooltip(new Tooltip(texts.say("stock.hold.by", hold.byName(), texts.formats().moment(hold.until()))));
            badges.getChildren().add(held);
        }
        if (model.answer(row).filter(answer -> answer == Fit.Answer.MAY_FIT).isPresent()) {
            badges.getChildren().add(Badge.ask(texts.say("stock.fits.may")));
        }
        state(row.unit().state()).ifPresent(badges.getChildren()::add);
        FieldAction action = row.unit().past().fieldAction();
        if (action != null && action.open()) {
            badges.getChildren().add(hold == null ? Badge.care(texts.say("stock.recall"), Icons.WARNING) : recall());
        }
        return badges;
    }

    private Optional<Node> state(StockState state) {
        return switch (state) {
            case IN_TRANSIT -> Optional.of(Badge.plain(texts.say("stock.in-transit"), Feather.TRUCK));
            case SOLD -> Optional.of(Badge.good(texts.say("stock.was-sold")));
            case GONE -> Optional.of(Badge.plain(texts.say("stock.was-gone"), Feather.LOG_OUT));
            case IN_STOCK -> Optional.empty();
        };
    }

    /** The field action of a vehicle that is held as well: there is no room for both words. */
    private Node recall() {
        Label sign = new Label();
        sign.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
        sign.setTooltip(new Tooltip(texts.say("stock.recall")));
        sign.setAccessibleText(texts.say("stock.recall"));
        return sign;
    }

    private static String tail(Vin vin) {
        String tail = vin.tail();
        return tail.substring(Math.max(0, tail.length() - TAIL));
    }

    Node node() {
        return root;
    }

    Node firstThing() {
        return model.page().get() == StockViewModel.Page.IMPORT ? importing.firstThing() : table;
    }

    void focusFilter() {
        filter.focusWords();
    }

    void hold() {
        unit.hold();
    }

    void known() {
        unit.known();
    }

    /** Starts or stops the countdowns. */
    void ticking(boolean on) {
        if (on) {
            clock.play();
        } else {
            clock.stop();
        }
    }

    void sold() {
        StockRow row = model.selected().get();
        if (row != null && !row.isLeft()) {
            model.acts().sold(row.unit());
        }
    }

    /** Whether a customer can still have the selected vehicle. */
    boolean offered() {
        StockRow row = model.selected().get();
        return row != null && !row.isLeft();
    }

    void release() {
        unit.release();
    }

    /** Why nothing can be let go here: nobody holds it, or somebody else does. */
    String whyNotReleasable() {
        StockRow row = model.selected().get();
        Hold hold = row == null ? null : row.hold();
        return hold == null ? texts.say("stock.hold.none") : texts.say("stock.release.may-not", hold.byName());
    }

    boolean releasable() {
        StockRow row = model.selected().get();
        return row != null && row.hold() != null && model.acts().mayRelease(row.hold());
    }
}
