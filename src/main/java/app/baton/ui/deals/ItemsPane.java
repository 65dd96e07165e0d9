package app.baton.ui.deals;

import app.baton.deal.HouseTerms;
import app.baton.deal.tax.Charge;
import app.baton.deal.worksheet.Item;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Fees and products: what the store usually has, to tick, and what only this deal has. */
final class ItemsPane extends VBox {

    /** What a deal may have of its own, in the order in which it is offered. */
    private static final List<Charge.Kind> KINDS = List.of(Charge.Kind.PRODUCT, Charge.Kind.ACCESSORY, Charge.Kind.STORE_FEE,
            Charge.Kind.DOC_FEE, Charge.Kind.OFFICIAL_FEE, Charge.Kind.FINANCE_CHARGE, Charge.Kind.LEASE_FEE);

    private final SheetModel sheet;
    private final Texts texts;
    private final Map<Item, UsualRow> usual = new HashMap<>();
    private final Map<ItemModel, OwnRow> own = new HashMap<>();
    private final Label none;
    private final MenuButton add;

    /** {@code done} is where Enter in a field leads. */
    ItemsPane(SheetModel sheet, Texts texts, Runnable done) {
        this.sheet = sheet;
        this.texts = texts;
        none = Typography.caption(texts.say("deals.items.none"));
        add = new MenuButton(texts.say("deals.item.add"));
        add.setId("add-item");
        add.setTooltip(Keys.tooltip(texts.say("deals.item.add"), KeyCombination.valueOf(DealsScreen.ITEM_KEYS)));
        KINDS.forEach(kind -> add.getItems().add(entry(kind)));
        setId("items");
        getStyleClass().add(Styles.TERMS_PART);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            boolean leaves = event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE;
            if (leaves && event.getTarget() instanceof TextField) {
                event.consume();
                done.run();
            }
        });
        sheet.houseTerms().subscribe(this::show);
        sheet.items().subscribe(now -> show());
    }

    private MenuItem entry(Charge.Kind kind) {
        MenuItem entry = new MenuItem(texts.name(kind));
        entry.setId("add-" + kind.name());
        entry.setOnAction(event -> Focus.on(own(sheet.add(new Item(texts.name(kind), kind, Dollars.zero(), null, null, false),
                false)).name()));
        return entry;
    }

    /** Offers the kinds to add one of. */
    void add() {
        add.requestFocus();
        Focus.show(add);
        // once it has its place on the screen
        Platform.runLater(add::show);
    }

    private OwnRow own(ItemModel item) {
        return own.computeIfAbsent(item, it -> new OwnRow(it, texts, () -> {
            sheet.remove(it);
            add.requestFocus();
        }));
    }

    private void show() {
        List<Node> rows = new ArrayList<>(List.of(Typography.label(texts.say("deals.items"), Styles.STRONG)));
        for (HouseTerms.Usual its : sheet.house().usual()) {
            UsualRow row = usual.computeIfAbsent(its.item(), item -> new UsualRow(item, sheet, texts));
            row.follow(sheet.find(its.item()).orElse(null));
            rows.add(row);
        }
        own.keySet().retainAll(sheet.items().get());
        sheet.items().get().stream().filter(item -> !known(item)).forEach(item -> rows.add(own(item)));
        if (rows.size() == 1) {
            rows.add(none);
        }
        rows.add(add);
        if (!getChildren().equals(rows)) {
            getChildren().setAll(rows);
        }
    }

    /** What the store no longer has stays in a deal that has it, and its name may be changed. */
    private boolean known(ItemModel item) {
        return item.usual() && sheet.house().usual().stream().anyMatch(its -> item.is(its.item()));
    }
}
