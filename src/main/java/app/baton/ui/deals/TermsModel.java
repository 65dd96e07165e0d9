package app.baton.ui.deals;

import app.baton.deal.tax.ZipStates;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.DealDays;
import app.baton.incentive.DealFact.SaleType.SaleKind;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Financing;
import app.baton.incentive.Invalid;
import app.baton.incentive.Place;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Terms;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.Policy;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.deals.grid.DealChange;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.vehicle.StockUnit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The left pane: what the search needs to know, as it is typed. What cannot be read stays, with its sentence beside it. */
public final class TermsModel {

    private static final int MOST_MILES = 100_000;

    private final Texts texts;
    private final Typing typing;
    private final SheetModel sheet;
    private Vehicles vehicles;
    private String zipState = "";
    private String wish = "";
    private @Nullable Kept kept;

    /** A vehicle of a kept deal. */
    private record Kept(String stock, DealVehicle vehicle) { }

    final FieldModel<String> vehicle;
    final FieldModel<String> msrp;
    final FieldModel<String> price;
    final FieldModel<String> planPrice;
    final FieldModel<String> down;
    final FieldModel<String> amount;
    final FieldModel<Financing.Basis> basis;
    final FieldModel<String> terms;
    final FieldModel<String> leaseTerms;
    final FieldModel<String> miles;
    final FieldModel<@Nullable Tier> tier;
    final FieldModel<String> score;
    final FieldModel<String> zip;
    final FieldModel<String> state;
    final DayModel sale;
    final DayModel delivery;
    final DayModel order;
    final FieldModel<Goal> goal;

    TermsModel(Texts texts, LocalDate today) {
        this.texts = texts;
        vehicles = new Vehicles(List.of(), List.of(), texts);
        typing = new Typing(texts);
        sheet = new SheetModel(texts, today);
        vehicle = FieldModel.of("vehicle", "", typed -> typed.isBlank() || found(typed).isPresent() ? ""
                : texts.say("deals.vehicle.unknown", typed));
        msrp = typing.moneyField("msrp");
        price = typing.moneyField("price");
        planPrice = typing.moneyField("planPrice");
        down = typing.moneyField("down");
        amount = typing.moneyField("amount");
        basis = FieldModel.of("basis", Financing.Basis.APPLIED, it -> "");
        terms = FieldModel.of("terms", "60, 72", typed -> Typing.wrong(() -> typing.months(typed)));
        leaseTerms = FieldModel.of("leaseTerms", "36", typed -> Typing.wrong(() -> typing.months(typed)));
        miles = typing.countField("miles", MOST_MILES, "deals.miles.wrong");
        tier = FieldModel.of("tier", null, it -> "");
        score = FieldModel.of("score", "", typed -> Typing.wrong(() -> typing.score(typed)));
        zip = FieldModel.of("zip", "", typed -> typed.isBlank() || typed.strip().matches("\\d{5}") ? ""
                : texts.say("deals.zip.wrong", typed));
        state = FieldModel.of("state", "", typed -> typed.isBlank() || typed.strip().matches("[A-Za-z]{2}") ? ""
                : texts.say("deals.state.wrong", typed));
        sale = new DayModel("sale", texts, today, texts.say("deals.day.missing"), day -> "");
        delivery = new DayModel("delivery", texts, today, texts.say("deals.day.missing"), this::afterSale);
        order = new DayModel("order", texts, today, "", day -> "");
        goal = FieldModel.of("goal", Goal.LARGEST_SAVING, it -> "");
        sale.reset(today);
        delivery.reset(today);
        sale.field().value().subscribe(now -> delivery.field().again());
    }

    /** Every field, in the order in which they stand. */
    FormModel form() {
        return new FormModel(vehicle, msrp, price, planPrice, down, amount, basis, terms, leaseTerms, miles, tier, score, zip,
                state, sale.field(), delivery.field(), order.field(), goal);
    }

    /** Calls with the field whenever anything is typed or picked, and with something else when there is a line more or less. */
    void onChange(Consumer<Object> heard) {
        form().fields().forEach(field -> field.value().subscribe((before, now) -> heard.accept(field)));
        sheet.onChange(heard);
    }

    /** Trades, fees and products, and what else only the whole deal needs. */
    SheetModel sheet() {
        return sheet;
    }

    /** Every field, those of trades, fees and products among them. */
    List<FieldModel<?>> fields() {
        List<FieldModel<?>> all = new ArrayList<>(form().fields());
        all.addAll(sheet.fields());
        return all;
    }

    void know(Vehicles all) {
        vehicles = all;
        vehicle.again();
    }

    Vehicles vehicles() {
        return vehicles;
    }

    /**
     * What of the figures and days cannot be read, which is said beside each of them from now on. A vehicle may still be
     * on its way through the keyboard.
     */
    List<String> unreadable() {
        List<String> wrong = new ArrayList<>();
        fields().stream().filter(field -> field != vehicle && !field.accept())
                .forEach(field -> wrong.add(field.error().get()));
        return wrong;
    }

    Optional<StockUnit> unit() {
        return vehicles.unit(vehicle.get());
    }

    /** The number of the unit, also of one that was sold since; empty of a vehicle that has none. */
    String stock() {
        return unit().map(StockUnit::stock).or(() -> kept(vehicle.get()).map(Kept::stock)).orElse("");
    }

    /** A vehicle as a kept deal has it, for when it is offered no more: sold, or of a model that no program names any more. */
    void keep(String stock, DealVehicle its) {
        kept = new Kept(stock, its);
        vehicle.set(stock.isEmpty() ? its.name() : stock);
    }

    private Optional<Kept> kept(String typed) {
        return Optional.ofNullable(kept).filter(its -> typed.strip().equalsIgnoreCase(its.stock.isEmpty() ? its.vehicle.name()
                : its.stock));
    }

    private Optional<DealVehicle> found(String typed) {
        return vehicles.unit(typed).map(DealVehicle::of).or(() -> kept(typed).map(Kept::vehicle))
                .or(() -> vehicles.model(typed));
    }

    /** As for somebody of whom nothing is known: no vehicle, no figures, no trade, and what the store sells with every deal. */
    void begin() {
        List.of(vehicle, msrp, price, planPrice, down, amount, score, zip, state).forEach(field -> field.set(""));
        tier.set(null);
        sheet.begin();
    }

    /** A vehicle for when there are some to find it among. */
    void wish(String thing) {
        wish = thing;
    }

    /** The vehicle that was waited for, if any. */
    void wished() {
        if (!wish.isEmpty()) {
            vehicle.set(wish);
            wish = "";
        }
    }

    /** The vehicle with the sticker price that is typed; an order day says that it was ordered. */
    Optional<DealVehicle> chosen() {
        return found(vehicle.get()).map(it -> {
            Money sticker = typing.money(msrp.get());
            Boolean ordered = order.field().get().isBlank() ? it.ordered() : Boolean.TRUE;
            return new DealVehicle(it.vin(), it.year(), it.make(), it.model(), it.trim(), it.condition(),
                    sticker == null || !sticker.isPositive() ? it.msrp() : sticker, it.invoice(), it.stocked(), ordered,
                    it.past());
        });
    }

    DealDays days() {
        return new DealDays(order.field().get().isBlank() ? null : order.day().orElse(null), sale.day().orElseThrow(),
                delivery.day().orElseThrow());
    }

    Place place() {
        String at = state.get().isBlank() ? null : state.get().strip().toUpperCase(Locale.ROOT);
        String county = Typing.text(sheet.county);
        return new Place(at, at == null || county == null ? null : county + ", " + at, Typing.text(zip), null);
    }

    /** The state follows the ZIP, unless somebody typed another one. */
    void followZip() {
        String its = ZipStates.of(zip.get().strip()).orElse("");
        if (!its.equals(zipState) && (state.get().isBlank() || state.get().strip().equalsIgnoreCase(zipState))) {
            state.set(its);
            sheet.county.set("");
        }
        zipState = its;
    }

    /** Empty while there is no price, or the amount financed is typed by hand: then only the stack is searched. */
    Optional<Worksheet> worksheet(DealVehicle its) {
        String store = sheet.house().state();
        Money asked = typing.money(price.get());
        return asked == null || !asked.isPositive() || store == null || !amount.get().isBlank() ? Optional.empty()
                : Optional.of(sheet.worksheet(its, store, place(), sale.day().orElseThrow(), asked,
                        typing.money(down.get())));
    }

    /** The tier is what is picked, or the one that the score lies in. */
    Terms terms(List<TierBand> bands) {
        Integer points = typing.score(score.get());
        return new Terms(SaleKind.RETAIL, tier(bands), points, typing.money(price.get()), typing.money(planPrice.get()),
                typing.money(down.get()), "", null);
    }

    @Nullable Tier tier(List<TierBand> bands) {
        Tier picked = tier.get();
        return picked != null ? picked : byScore(bands).orElse(null);
    }

    /** The tier that the score lies in; the lender has not said so (R17). */
    Optional<Tier> byScore(List<TierBand> bands) {
        Integer points = typing.score(score.get());
        return points == null ? Optional.empty() : bands.stream().filter(band -> holds(band, points)).map(TierBand::tier)
                .findFirst();
    }

    private static boolean holds(TierBand band, int points) {
        Integer from = band.scoreFrom();
        Integer to = band.scoreTo();
        return (from == null || points >= from) && (to == null || points <= to);
    }

    /** Of what is not typed, the amount financed is the price less what is paid down. */
    Policy policy() {
        return new Policy(new Financing(financed(), basis.get()), List.of(), typing.months(terms.get()),
                typing.months(leaseTerms.get()), typing.count(miles.get(), MOST_MILES, "deals.miles.wrong"), null,
                java.util.Map.of(), java.util.Map.of(), Policy.MANY_PLACES);
    }

    @Nullable Money financed() {
        Money typed = typing.money(amount.get());
        Money asked = typing.money(price.get());
        if (typed != null || asked == null) {
            return typed;
        }
        Money paid = typing.money(down.get());
        return Dollars.max(paid == null ? asked : asked.minus(paid), Dollars.zero());
    }

    /** What the listing of a unit says takes the place of what an earlier vehicle brought. */
    void fill(StockUnit unit) {
        msrp.reset(typing.shown(unit.listing().msrp()));
        price.reset(typing.shown(unit.listing().price()));
        planPrice.reset("");
        amount.reset("");
        sheet.cost.reset(typing.shown(unit.listing().invoice()));
    }

    /** What somebody found under the deal takes the place of what was typed; a term stands among the others. */
    void put(DealChange change) {
        Optional.ofNullable(change.price()).ifPresent(money -> price.set(typing.shown(money)));
        Optional.ofNullable(change.down()).ifPresent(money -> down.set(typing.shown(money)));
        Optional.ofNullable(change.delivery()).ifPresent(delivery::set);
        RouteStack way = change.way();
        Integer months = way == null ? null : way.route().months();
        FieldModel<String> field = way != null && way.route().kind() == RouteKind.LEASE ? leaseTerms : terms;
        if (months != null && !field.get().isBlank() && !typing.months(field.get()).contains(months)) {
            field.set(field.get().strip() + ", " + months);
        }
    }

    /** Says beside its field what the deal cannot be worked out with. */
    void refuse(Invalid refused) {
        switch (refused.field()) {
            case "cashDown" -> down.refuse(refused.sentence());
            case "lease/dueAtSigning" -> sheet.leaseDue.refuse(refused.sentence());
            case "price" -> price.refuse(refused.sentence());
            default -> { }
        }
    }

    private String afterSale(LocalDate day) {
        return sale.day().filter(day::isBefore).isPresent() ? texts.say("deals.delivery.early") : "";
    }
}
