package app.baton.ui.deals;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A fee or product that only this deal has: what it is, and its price. */
final class OwnRow extends VBox {

    private final TextField name;

    OwnRow(ItemModel item, Texts texts, Runnable remove) {
        BareField what = new BareField(item.name, texts.name(item.kind()));
        BareField price = new BareField(item.price, texts.say("deals.item.price-of", item.name.get()));
        name = what.control();
        name.setMinWidth(0);
        name.getStyleClass().remove(Styles.ITEM_PRICE);
        HBox.setHgrow(name, Priority.ALWAYS);
        getStyleClass().add(Styles.TIGHT);
        getChildren().addAll(Typography.row(Typography.caption(texts.name(item.kind())), Typography.spring(),
                Buttons.icon("remove-" + item.name.name(), Feather.X, texts.say("deals.item.remove"), remove)),
                Typography.row(name, price.control()), what.error(), price.error());
    }

    TextField name() {
        return name;
    }
}
