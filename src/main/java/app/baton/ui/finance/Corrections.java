package app.baton.ui.finance;

import app.baton.deal.life.Offer;
import app.baton.deal.tax.Charge;
import app.baton.deal.worksheet.Item;
import app.baton.deal.worksheet.Worksheet;
import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Taxes and fees of one deal as finance types them; what is left empty is not charged, an empty tax is the table's. */
final class Corrections {

    /** What a fee may be that finance adds; what the buyer may decline is the floor's to sell. */
    static final List<Charge.Kind> KINDS = List.of(Charge.Kind.OFFICIAL_FEE, Charge.Kind.DOC_FEE, Charge.Kind.STORE_FEE,
            Charge.Kind.FINANCE_CHARGE, Charge.Kind.LEASE_FEE);

    /** A fee or product of the deal with what is typed for it. */
    record Row(Item item, FieldModel<String> amount) { }

    private final Texts texts;
    private final Typed<Money> money;
    private final Offer offer;
    private final List<Row> rows = new ArrayList<>();
    private final FormModel form;
    final FieldModel<String> tax;
    final FieldModel<String> source;
    final FieldModel<String> name;
    final FieldModel<String> amount;
    final FieldModel<Charge.Kind> kind = FieldModel.of("newKind", Charge.Kind.OFFICIAL_FEE, picked -> "");

    Corrections(Texts texts, Offer offer) {
        this.texts = texts;
        this.offer = offer;
        money = Typed.money(texts);
        Worksheet sheet = offer.request().worksheet();
        sheet.items().forEach(item -> rows.add(new Row(item, amount("fee-" + rows.size(), item.price()))));
        Worksheet.EnteredTax entered = sheet.tax();
        tax = amount("tax", entered == null ? null : entered.amount());
        source = FieldModel.of("taxSource", entered == null ? "" : entered.source(), this::wrongSource);
        name = FieldModel.of("newFee", "", this::wrongName);
        amount = FieldModel.of("newAmount", "", this::wrongAmount);
        tax.value().subscribe(now -> source.again());
        amount.value().subscribe(now -> name.again());
        name.value().subscribe(now -> amount.again());
        form = all();
    }

    private FieldModel<String> amount(String field, @Nullable Money now) {
        return FieldModel.of(field, now == null ? "" : money.show(now), this::wrong);
    }

    private String wrong(String typed) {
        try {
            return typed.isBlank() || !money.read(typed).isNegative() ? "" : texts.say("finance.taxes.negative");
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    private String wrongSource(String typed) {
        return typed.isBlank() && !tax.get().isBlank() ? texts.say("finance.taxes.source-missing") : "";
    }

    private String wrongName(String typed) {
        if (typed.isBlank()) {
            return amount.get().isBlank() ? "" : texts.say("finance.taxes.name-missing");
        }
        return rows.stream().anyMatch(row -> row.item().name().equals(typed.strip())) ? texts.say("finance.taxes.name-twice")
                : "";
    }

    private String wrongAmount(String typed) {
        return typed.isBlank() && !name.get().isBlank() ? texts.say("finance.taxes.amount-missing") : wrong(typed);
    }

    List<Row> rows() {
        return rows;
    }

    FormModel form() {
        return form;
    }

    private FormModel all() {
        return new FormModel(Stream.concat(rows.stream().<FieldModel<?>>map(Row::amount),
                Stream.of(tax, source, name, amount, kind)).toArray(FieldModel<?>[]::new));
    }

    /** What was typed, in the deal as it stands now: what somebody else changed meanwhile stays where nothing was typed. */
    Offer in(Offer now) {
        Worksheet sheet = now.request().worksheet();
        List<Item> items = new ArrayList<>(sheet.items().stream().flatMap(item -> rows.stream()
                .filter(row -> row.item().name().equals(item.name())).findFirst()
                .map(row -> typed(row, item)).orElseGet(() -> Stream.of(item))).toList());
        if (!name.get().isBlank()) {
            items.add(new Item(name.get().strip(), kind.get(), money.read(amount.get()), null, null, false));
        }
        return now.with(now.request().with(sheet.charging(items, taxIsTyped() ? entered() : sheet.tax())));
    }

    private Stream<Item> typed(Row row, Item now) {
        String typed = row.amount().get();
        if (typed.equals(money.show(row.item().price()))) {
            return Stream.of(now);
        }
        return typed.isBlank() ? Stream.empty() : Stream.of(new Item(now.name(), now.kind(), money.read(typed), now.cost(),
                now.taxed(), now.atSigning()));
    }

    private boolean taxIsTyped() {
        Worksheet.EnteredTax was = offer.request().worksheet().tax();
        return !tax.get().equals(was == null ? "" : money.show(was.amount()))
                || !source.get().equals(was == null ? "" : was.source());
    }

    private Worksheet.@Nullable EnteredTax entered() {
        return tax.get().isBlank() ? null : new Worksheet.EnteredTax(money.read(tax.get()), source.get().strip());
    }

    /** Whether it was made for that offer. */
    boolean isOf(Offer other) {
        return offer.equals(other);
    }
}
