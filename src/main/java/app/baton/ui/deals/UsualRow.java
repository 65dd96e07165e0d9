package app.baton.ui.deals;

import app.baton.deal.worksheet.Item;
import app.baton.journal.Texts;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.Locale;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One of the store's own fees or products: ticked where the deal has it, with its price, which may be another one here. */
final class UsualRow extends VBox {

    private final Texts texts;
    private final CheckBox tick;
    private final Label price;
    private final HBox line;
    private @Nullable ItemModel model;

    UsualRow(Item item, SheetModel sheet, Texts texts) {
        this.texts = texts;
        tick = new CheckBox(item.name());
        tick.setId("tick-" + item.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-"));
        tick.setWrapText(true);
        tick.setMinWidth(0);
        tick.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tick, Priority.ALWAYS);
        tick.setOnAction(event -> {
            if (tick.isSelected()) {
                sheet.add(item, true);
            } else {
                sheet.find(item).ifPresent(sheet::remove);
            }
        });
        price = Typography.whole(texts.formats().money(item.price()), Styles.CAPTION);
        line = Typography.row(tick, price);
        getStyleClass().add(Styles.TIGHT);
        getChildren().add(line);
    }

    /** What the deal has of it now; null is nothing. */
    void follow(@Nullable ItemModel now) {
        tick.setSelected(now != null);
        if (now == model) {
            return;
        }
        model = now;
        if (now == null) {
            line.getChildren().set(1, price);
            getChildren().setAll(line);
        } else {
            BareField field = new BareField(now.price, texts.say("deals.item.price-of", now.name.get()));
            line.getChildren().set(1, field.control());
            getChildren().setAll(line, field.error());
        }
    }
}
