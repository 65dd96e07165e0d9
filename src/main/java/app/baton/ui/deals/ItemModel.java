package app.baton.ui.deals;

import app.baton.deal.tax.Charge;
import app.baton.deal.worksheet.Item;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.FieldModel;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;

/** One fee or product of the deal: what it is stays, and its price may be changed. */
final class ItemModel {

    private final Typing typing;
    private final Item item;
    private final boolean usual;
    final FieldModel<String> name;
    final FieldModel<String> price;

    /** {@code usual} is one of the store's own, whose name stays; {@code number} tells it apart from the deal's others. */
    ItemModel(int number, Item item, boolean usual, Texts texts) {
        this.item = item;
        this.usual = usual;
        typing = new Typing(texts);
        name = FieldModel.of("item" + number + "Name", item.name(),
                typed -> typed.isBlank() ? texts.say("deals.item.unnamed") : "");
        price = typing.moneyField("item" + number + "Price");
        price.set(item.price().isZero() ? "" : typing.shown(item.price()));
    }

    boolean usual() {
        return usual;
    }

    Charge.Kind kind() {
        return item.kind();
    }

    boolean is(Item other) {
        return item.name().equals(other.name());
    }

    List<FieldModel<?>> fields() {
        return List.of(name, price);
    }

    Money amount() {
        return Objects.requireNonNullElse(typing.money(price.get()), Dollars.zero());
    }

    /** Every field has to be readable. */
    Item item() {
        return new Item(name.get().strip(), item.kind(), amount(), item.cost(), item.taxed(), item.atSigning());
    }
}
