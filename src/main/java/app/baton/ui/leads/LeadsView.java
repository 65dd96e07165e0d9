package app.baton.ui.leads;

import app.baton.campaign.Intent;
import app.baton.journal.Texts;
import app.baton.lead.LeadKind;
import app.baton.lead.LeadQuery;
import app.baton.lead.LeadRow;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.FilterBar.Part;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import app.baton.ui.leads.arrivals.ArrivalsCommands;
import app.baton.ui.leads.arrivals.ArrivalsViewModel;
import app.baton.ui.leads.rules.RulesCommands;
import app.baton.ui.leads.rules.RulesViewModel;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The queue in one page: a sentence, the parts of the work, one line a lead, and one lead opened beside them. */
final class LeadsView {

    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");
    private static final double NEAR_THE_END = 0.8;
    private static final int A_PAGE = 12;

    private final LeadsViewModel model;
    private final RulesViewModel rules;
    private final ArrivalsViewModel arrivals;
    private final Texts texts;
    private final FilterBar<LeadFilter> filter;
    private final TableView<LeadRow> table;
    private final LeadCard card;
    private final FlowPane views = Typography.wrapping();
    private final Timeline clock;
    private final VBox page;

    LeadsView(LeadsViewModel model, RulesViewModel rules, ArrivalsViewModel arrivals, Texts texts) {
        this.model = model;
        this.rules = rules;
        this.arrivals = arrivals;
        this.texts = texts;
        table = table();
        filter = filter();
        card = new LeadCard(model, texts, table::requestFocus);
        ContentPane list = new ContentPane(texts, table, model.state());
        list.setMinWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        ContentPane opened = new ContentPane(texts, card.node(), model.card());
        opened.getStyleClass().add(Styles.SIDE_WIDE);
        HBox sides = new HBox(list, opened);
        sides.getStyleClass().add(Styles.SIDE_BY_SIDE);
        VBox.setVgrow(sides, Priority.ALWAYS);
        page = new VBox(head(), views, filter, sides);
        page.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE, Styles.LEADS);
        model.filter().subscribe(now -> views());
        model.queue().subscribe(now -> views());
        model.moment().subscribe(now -> table.refresh());
        follow();
        clock = new Timeline(new KeyFrame(Duration.seconds(15), event -> model.tick()));
        clock.setCycleCount(Animation.INDEFINITE);
    }

    private void follow() {
        // what a table selects by itself when its rows change is nobody's wish
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int by = event.isShortcutDown() || event.isAltDown() ? 0 : switch (event.getCode()) {
                case DOWN, J -> 1;
                case UP, K -> -1;
                case PAGE_DOWN -> A_PAGE;
                case PAGE_UP -> -A_PAGE;
                case END -> model.rows().size();
                case HOME -> -model.rows().size();
                default -> 0;
            };
            if (by != 0) {
                event.consume();
                model.move(by);
            }
        });
        table.setOnMouseClicked(event -> {
            LeadRow clicked = table.getSelectionModel().getSelectedItem();
            if (clicked != null) {
                model.look(clicked);
            }
        });
        model.opened().subscribe(now -> model.selected().ifPresentOrElse(row -> {
            if (!row.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(row);
                table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 4));
            }
        }, table.getSelectionModel()::clearSelection));
        table.skinProperty().subscribe(skin -> {
            if (skin != null && table.lookup(".scroll-bar:vertical") instanceof ScrollBar bar) {
                bar.valueProperty().subscribe(at -> {
                    if (at.doubleValue() > NEAR_THE_END * bar.getMax()) {
                        model.more();
                    }
                });
            }
        });
    }

    private Node head() {
        Label lead = Typography.lead("");
        lead.setId("lead");
        lead.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(lead, Priority.ALWAYS);
        model.queue().subscribe(now -> lead.setText(model.lead()));
        Button log = Buttons.plain("leads-log", texts.name(LeadAct.LOG), () -> model.acts().begin(LeadAct.LOG));
        log.setTooltip(Keys.tooltip(texts.name(LeadAct.LOG), KeyCombination.valueOf(LeadAct.LOG.keys())));
        Button away = Buttons.flat("leads-away", texts.name(LeadAct.AWAY), () -> model.acts().begin(LeadAct.AWAY));
        away.setTooltip(Keys.tooltip(texts.name(LeadAct.AWAY), KeyCombination.valueOf(LeadAct.AWAY.keys())));
        HBox head = new HBox(lead, away, log);
        if (rules.may()) {
            Button change = Buttons.flat("leads-rules", texts.say("rules.title"), rules::show);
            change.setTooltip(Keys.tooltip(texts.say("rules.title"), KeyCombination.valueOf(RulesCommands.OPEN_KEYS)));
            head.getChildren().add(1, change);
        }
        if (arrivals.may()) {
            Button came = Buttons.flat("leads-arrivals", texts.say("arrivals.title"), arrivals::show);
            came.setTooltip(Keys.tooltip(texts.say("arrivals.title"), KeyCombination.valueOf(ArrivalsCommands.OPEN_KEYS)));
            head.getChildren().add(1, came);
        }
        head.getStyleClass().add(Styles.ROW);
        return head;
    }

    /** The parts of the work, with how many leads are in each; a chip and a key each. */
    private void views() {
        views.getChildren().clear();
        for (int i = 0; i < LeadsViewModel.VIEWS.size(); i++) {
            LeadQuery.View view = LeadsViewModel.VIEWS.get(i);
            String words = view == LeadQuery.View.OVER ? texts.name(view)
                    : texts.say("leads.view", texts.name(view), model.count(view));
            Button chip = Buttons.plain("view-" + view.name().toLowerCase(Locale.ROOT), words,
                    () -> model.change(now -> now.showing(view)));
            chip.getStyleClass().add(Styles.CHIP);
            chip.setTooltip(Keys.tooltip(texts.name(view), KeyCombination.valueOf(LeadsScreen.VIEW_KEYS.get(i))));
            chip.pseudoClassStateChanged(ANSWERED, view == model.filter().getValue().view());
            chip.setFocusTraversable(false);
            views.getChildren().add(chip);
        }
    }

    private FilterBar<LeadFilter> filter() {
        FilterBar<LeadFilter> bar = new FilterBar<>(model.filter(), model::change);
        bar.words("leads-filter", texts.say("leads.filter.words"), texts.say("leads.focus-filter"),
                new Part<>(LeadFilter::words, LeadFilter::saying)).leadsTo(table::requestFocus);
        if (model.mayAll()) {
            bar.<Boolean>choice("filter-whose", List.of(true, false), mine -> texts.say(mine ? "leads.mine" : "leads.team"),
                    new Part<>(LeadFilter::mine, LeadFilter::ofMine));
        }
        bar.<@Nullable LeadKind>choice("filter-kind", FilterBar.orAny(List.of(LeadKind.values())),
                it -> it == null ? texts.say("leads.any-kind") : texts.name(it), new Part<>(LeadFilter::kind, LeadFilter::of));
        return bar.clear("filter-clear", texts.say("leads.clear"), now -> now.kind() != null || !now.words().isEmpty(),
                model::clear);
    }

    private TableView<LeadRow> table() {
        TableBuilder<LeadRow> builder = new TableBuilder<>("leads", model.rows())
                .node("", 44, this::intent)
                .node(texts.say("leads.column.clock"), 136, this::clock)
                .text(texts.say("leads.column.person"), 150, row -> name(row))
                .text(texts.say("leads.column.wants"), 170, row -> row.wants())
                .text(texts.say("leads.column.from"), 110, row -> row.source())
                .code(texts.say("leads.column.stage"), 130, row -> model.rules().stage(row.stage()).name());
        if (model.mayAll()) {
            builder.text(texts.say("leads.column.owner"), 96, row -> row.owner() == null ? texts.say("leads.nobodys")
                    : shortened(row.ownerName()));
        }
        return builder.onOpen(row -> card.focus()).whenEmpty(texts.say("leads.nothing-found")).build();
    }

    /** "Isabel R." */
    private static String shortened(String name) {
        int last = name.lastIndexOf(' ');
        return last < 0 || last + 2 > name.length() ? name : name.substring(0, last + 2) + ".";
    }

    private String name(LeadRow row) {
        String known = row.customer().name().isEmpty() ? LeadWords.phone(row.customer().phone()) : row.customer().name();
        return known.isEmpty() ? row.customer().email().isEmpty() ? texts.say("leads.nobody") : row.customer().email() : known;
    }

    /** A shape and a word to hear, not only a hue. */
    private Node intent(LeadRow row) {
        boolean unread = row.unread();
        Feather shape = unread ? Icons.WARNING : row.intent() == Intent.HIGH ? Feather.CHEVRONS_UP
                : row.intent() == Intent.MEDIUM ? Feather.CHEVRON_UP : Feather.MINUS;
        String hue = unread ? Styles.CARE : row.intent() == Intent.HIGH ? Styles.GOOD : Styles.MUTED;
        Label mark = Typography.label("");
        mark.setGraphic(Icons.of(shape, hue));
        String words = unread ? texts.say("leads.unread") : texts.say("leads.intent", texts.name(row.intent()));
        mark.setAccessibleText(words);
        mark.setTooltip(new Tooltip(words));
        return mark;
    }

    private Node clock(LeadRow row) {
        String words = model.words().clock(row.due(), model.moment().get(), model.queue().get().opening());
        return LeadWords.late(row, model.moment().get()) ? Badge.care(words, Feather.CLOCK)
                : Typography.whole(words, Styles.SMALL);
    }

    Node node() {
        return page;
    }

    Node firstThing() {
        return table;
    }

    void focusFilter() {
        filter.focusWords();
    }

    void ticking(boolean on) {
        if (on) {
            clock.play();
        } else {
            clock.stop();
        }
    }
}
