package app.baton.ui.stock;

import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import app.baton.vehicle.Hold;
import app.baton.vehicle.StockState;
import java.util.Comparator;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The stock in one page: a sentence, what narrows it, one line a vehicle, and one vehicle opened beside them. */
final class StockView {

    private final StockViewModel model;
    private final Texts texts;
    private final StockFilterBar filter;
    private final TableView<StockRow> table;
    private final UnitPane unit;
    private final ListImportPage importing;
    private final StackPane root = new StackPane();

    StockView(StockViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        filter = new StockFilterBar(model, texts);
        table = table();
        unit = new UnitPane(model, texts);
        VBox.setVgrow(table, Priority.ALWAYS);
        importing = new ListImportPage(model, texts);
        ContentPane content = new ContentPane(texts, page(), model.state());
        model.listing().subscribe(now -> root.getChildren().setAll(now ? importing.node() : content));
        table.getSelectionModel().selectedItemProperty().subscribe((before, now) -> {
            if (now != null) {
                model.selected().set(now);
            }
        });
        model.selected().subscribe(now -> {
            if (now != null && table.getSelectionModel().getSelectedItem() != now) {
                table.getSelectionModel().select(now);
                table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 4));
            }
        });
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
        HBox head = new HBox(lead, take);
        head.getStyleClass().add(Styles.ROW);
        HBox sides = new HBox(table, unit.node());
        sides.getStyleClass().add(Styles.SIDE_BY_SIDE);
        HBox.setHgrow(table, Priority.ALWAYS);
        VBox.setVgrow(sides, Priority.ALWAYS);
        VBox page = new VBox(head, filter, sides);
        page.getStyleClass().addAll(Styles.PAGE, Styles.GRID_PAGE, Styles.TRACKER);
        return page;
    }

    private TableView<StockRow> table() {
        return new TableBuilder<>("units", model.rows())
                .text(texts.say("stock.column.number"), 78, row -> row.unit().stock())
                .sortedBy(Comparator.comparing((StockRow row) -> row.unit().stock()))
                .text(texts.say("stock.column.vehicle"), 220, row -> row.unit().name())
                .sortedBy(Comparator.comparing((StockRow row) -> row.unit().name()))
                .text(texts.say("stock.column.color"), 110, row -> word(row.unit().listing().build().exterior()))
                .figure(texts.say("stock.column.price"), 84, row -> row.unit().listing().price() == null ? ""
                        : texts.formats().money(row.unit().listing().price()))
                .figure(texts.say("stock.column.days"), 52, row -> row.days().isPresent() ? String.valueOf(row.days().getAsInt())
                        : "")
                .sortedBy(Comparator.comparing((StockRow row) -> row.days().orElse(-1)).reversed())
                .figure(texts.say("stock.column.fits"), 66, row -> row.fits().mayFit() == 0 ? String.valueOf(row.fits().fit())
                        : texts.say("stock.fits-and-may", row.fits().fit(), row.fits().mayFit()))
                .sortedBy(Comparator.comparing((StockRow row) -> row.fits().fit()).reversed())
                .figure(texts.say("stock.column.best"), 78, row -> row.fits().best().isZero() ? ""
                        : texts.formats().money(row.fits().best()))
                .sortedBy(Comparator.comparing((StockRow row) -> row.fits().best()).reversed())
                .node(texts.say("stock.column.state"), 150, this::standing)
                .onOpen(row -> unit.focus())
                .whenEmpty(texts.say("stock.nothing-found"))
                .build();
    }

    private static String word(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }

    private Node standing(StockRow row) {
        HBox badges = new HBox();
        badges.getStyleClass().addAll(Styles.ROW, Styles.TIGHT);
        Hold hold = row.hold();
        if (hold != null) {
            badges.getChildren().add(Badge.care(hold.byName(), Feather.LOCK));
        }
        if (row.unit().state() == StockState.IN_TRANSIT) {
            badges.getChildren().add(Badge.plain(texts.say("stock.in-transit"), Feather.TRUCK));
        }
        var action = row.unit().past().fieldAction();
        if (action != null && action.open()) {
            badges.getChildren().add(Badge.care(texts.say("stock.recall"), Icons.WARNING));
        }
        return badges;
    }

    Node node() {
        return root;
    }

    Node firstThing() {
        return model.listing().get() ? importing.firstThing() : table;
    }

    void focusFilter() {
        filter.focusWords();
    }

    void hold() {
        unit.hold();
    }

    void release() {
        unit.release();
    }

    boolean releasable() {
        StockRow row = model.selected().get();
        return row != null && row.hold() != null && model.acts().mayRelease(row.hold());
    }
}
