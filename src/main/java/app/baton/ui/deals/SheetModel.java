package app.baton.ui.deals;

import app.baton.deal.HouseTerms;
import app.baton.deal.tax.TaxPlace;
import app.baton.deal.worksheet.Contract;
import app.baton.deal.worksheet.Item;
import app.baton.deal.worksheet.LeaseWish;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Place;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Typed;
import app.baton.vehicle.VehicleState;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What of the terms only the whole deal needs: trades, fees and products, the place of the tax, how contract and lease start. */
final class SheetModel {

    private static final int MOST_RATE = 40;
    private static final int LATEST_FIRST_PAYMENT = 120;

    private final Texts texts;
    private final Typing typing;
    private final LocalDate today;
    private final ReadOnlyObjectWrapper<List<TradeModel>> trades = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<ItemModel>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<HouseTerms> house = new ReadOnlyObjectWrapper<>(HouseTerms.in(""));
    private Consumer<Object> heard = what -> { };
    private int made;
    private int traded;

    final FieldModel<String> county;
    final FieldModel<TaxPlace.Delivery> delivered;
    final FieldModel<String> tax;
    final FieldModel<String> taxSource;
    final FieldModel<String> firstDays;
    final FieldModel<String> leaseDue;
    final FieldModel<Boolean> leaseFee;
    final FieldModel<String> income;
    /** What the vehicle costs the store, for those alone who may see dealer money. */
    final FieldModel<String> cost;
    /** The rate of the contract where the store adds to the lender's; empty adds nothing. */
    final FieldModel<String> sellRate;
    /** Why it is less than what every buyer is asked for, as it is kept; empty is no reason. */
    final FieldModel<String> lessReason;

    SheetModel(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        typing = new Typing(texts);
        county = FieldModel.optional("county");
        delivered = FieldModel.of("delivered", TaxPlace.Delivery.AT_STORE, it -> "");
        tax = typing.moneyField("tax");
        taxSource = FieldModel.of("taxSource", "", typed -> typed.isBlank() && !tax.get().isBlank()
                ? texts.say("deals.tax.no-source") : "");
        tax.value().subscribe((before, now) -> taxSource.again());
        firstDays = typing.countField("firstDays", LATEST_FIRST_PAYMENT, "deals.first-days.wrong");
        leaseDue = typing.moneyField("leaseDue");
        leaseFee = FieldModel.of("leaseFee", Boolean.FALSE, it -> "");
        income = FieldModel.of("income", "", typed -> Typing.wrong(() -> income(typed)));
        cost = typing.moneyField("cost");
        sellRate = FieldModel.of("sellRate", "", typed -> Typing.wrong(() -> rate(typed)));
        lessReason = FieldModel.of("lessReason", "", picked -> "");
    }

    /** Its own fields and those of every trade, fee and product. */
    List<FieldModel<?>> fields() {
        List<FieldModel<?>> all = new ArrayList<>(List.of(county, delivered, tax, taxSource, firstDays, leaseDue, leaseFee,
                income, cost, sellRate, lessReason));
        trades.get().forEach(trade -> all.addAll(trade.fields()));
        items.get().forEach(item -> all.addAll(item.fields()));
        return all;
    }

    /** Calls as {@link TermsModel#onChange} does. */
    void onChange(Consumer<Object> listener) {
        heard = listener;
        fields().forEach(this::hear);
        trades.subscribe((before, now) -> listener.accept(now));
        items.subscribe((before, now) -> listener.accept(now));
    }

    private void hear(FieldModel<?> field) {
        field.value().subscribe((before, now) -> heard.accept(field));
    }

    /** The store's terms of this deal; what each deal has comes in with the first ones. */
    void know(HouseTerms now) {
        boolean first = house().usual().isEmpty() && items.get().isEmpty();
        house.set(now);
        if (first) {
            items.set(always());
        }
    }

    HouseTerms house() {
        return house.get();
    }

    ReadOnlyObjectProperty<HouseTerms> houseTerms() {
        return house.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<TradeModel>> trades() {
        return trades.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<ItemModel>> items() {
        return items.getReadOnlyProperty();
    }

    TradeModel addTrade() {
        TradeModel trade = new TradeModel(++traded, texts, today);
        trade.fields().forEach(this::hear);
        trades.set(with(trades.get(), trade));
        return trade;
    }

    void remove(TradeModel trade) {
        trades.set(trades.get().stream().filter(it -> it != trade).toList());
    }

    /** What the store usually sells and this deal has not. */
    List<Item> offered() {
        return house().usual().stream().map(HouseTerms.Usual::item)
                .filter(item -> items.get().stream().noneMatch(it -> it.is(item))).toList();
    }

    /** The fee or product of that name, where the deal has it. */
    Optional<ItemModel> find(Item item) {
        return items.get().stream().filter(it -> it.usual() && it.is(item)).findFirst();
    }

    ItemModel add(Item item, boolean usual) {
        ItemModel model = made(item, usual);
        items.set(with(items.get(), model));
        return model;
    }

    void remove(ItemModel item) {
        items.set(items.get().stream().filter(it -> it != item).toList());
    }

    /** Nothing in trade, and the fees and products that every deal has. */
    void begin() {
        stand(List.of(), always());
    }

    private List<ItemModel> always() {
        return house().always().stream().map(item -> made(item, true)).toList();
    }

    /** As they stood at another moment. */
    void stand(List<TradeModel> itsTrades, List<ItemModel> itsItems) {
        trades.set(itsTrades);
        items.set(itsItems);
    }

    private ItemModel made(Item item, boolean usual) {
        ItemModel model = new ItemModel(++made, item, usual, texts);
        model.fields().forEach(this::hear);
        return model;
    }

    private static <T> List<T> with(List<T> some, T more) {
        List<T> all = new ArrayList<>(some);
        all.add(more);
        return List.copyOf(all);
    }

    /** The buyer's income of a month; null is unknown. */
    @Nullable Money income() {
        return income(income.get());
    }

    private @Nullable Money income(String typed) {
        Money read = typing.money(typed);
        if (read != null && !read.isPositive()) {
            throw new Typed.Unread(texts.say("deals.income.wrong"));
        }
        return read;
    }

    private @Nullable Percent rate(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Percent read = Typed.percent(texts).read(typed);
        if (read.compareTo(Percent.of(0)) < 0 || read.compareTo(Percent.of(MOST_RATE)) > 0) {
            throw new Typed.Unread(texts.say("deals.sell-rate.wrong", MOST_RATE));
        }
        return read;
    }

    /** The next buyer is asked for what every buyer is (R8). */
    void forgetRate() {
        sellRate.set("");
        lessReason.set("");
    }

    /**
     * All of it; every field has to be readable.
     *
     * @param store the state in which the store is
     * @param place as the sponsors' programs know it
     */
    Worksheet worksheet(DealVehicle vehicle, String store, Place place, LocalDate sale, Money price, @Nullable Money down) {
        Integer days = typing.count(firstDays.get(), LATEST_FIRST_PAYMENT, "deals.first-days.wrong");
        Money entered = typing.money(tax.get());
        Contract plain = Contract.on(sale);
        Contract contract = new Contract(plain.date(), days == null || days == 0 ? null : sale.plusDays(days),
                plain.convention(), plain.rounding(), plain.balloon(), rate(sellRate.get()), Typing.text(lessReason),
                plain.rebates(), plain.equity());
        return new Worksheet(vehicle.condition() == null || vehicle.condition() == VehicleState.NEW, price,
                items.get().stream().map(ItemModel::item).toList(), trades.get().stream().map(TradeModel::trade).toList(),
                Objects.requireNonNullElse(down, Dollars.zero()),
                new TaxPlace(store, place.state(), Typing.text(county), place.zip(), delivered.get()),
                entered == null ? null : new Worksheet.EnteredTax(entered, taxSource.get().strip()), contract,
                new LeaseWish(typing.money(leaseDue.get()), leaseFee.get(), false, null),
                house().costs(typing.money(cost.get()), vehicle.msrp()), house().participation());
    }
}
