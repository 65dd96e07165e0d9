package app.baton.ui.deals;

import app.baton.incentive.DealDays;
import app.baton.incentive.DealFact.SaleType.SaleKind;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Financing;
import app.baton.incentive.Place;
import app.baton.incentive.Terms;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.incentive.stack.Goal;
import app.baton.incentive.stack.Policy;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Typed;
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

    private static final int LONGEST = 144;

    private final Texts texts;
    private final Typed<Money> money;
    private final Typed<Integer> number;
    private Vehicles vehicles;

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
        money = Typed.money(texts);
        number = Typed.number(texts);
        vehicle = FieldModel.of("vehicle", "", typed -> typed.isBlank() || found(typed).isPresent() ? ""
                : texts.say("deals.vehicle.unknown", typed));
        msrp = amountField("msrp");
        price = amountField("price");
        planPrice = amountField("planPrice");
        down = amountField("down");
        amount = amountField("amount");
        basis = FieldModel.of("basis", Financing.Basis.APPLIED, it -> "");
        terms = FieldModel.of("terms", "60, 72", typed -> wrong(() -> months(typed)));
        leaseTerms = FieldModel.of("leaseTerms", "36", typed -> wrong(() -> months(typed)));
        miles = FieldModel.of("miles", "", typed -> wrong(() -> count(typed, 100_000, "deals.miles.wrong")));
        tier = FieldModel.of("tier", null, it -> "");
        score = FieldModel.of("score", "", typed -> wrong(() -> score(typed)));
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

    private FieldModel<String> amountField(String name) {
        return FieldModel.of(name, "", typed -> wrong(() -> money(typed)));
    }

    /** Every field, in the order in which they stand. */
    FormModel form() {
        return new FormModel(vehicle, msrp, price, planPrice, down, amount, basis, terms, leaseTerms, miles, tier, score, zip,
                state, sale.field(), delivery.field(), order.field(), goal);
    }

    /** Calls whenever anything is typed or picked. */
    void onChange(Consumer<FieldModel<?>> heard) {
        form().fields().forEach(field -> field.value().subscribe((before, now) -> heard.accept(field)));
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
        form().fields().stream().filter(field -> field != vehicle && !field.accept())
                .forEach(field -> wrong.add(field.error().get()));
        return wrong;
    }

    Optional<StockUnit> unit() {
        return vehicles.unit(vehicle.get());
    }

    private Optional<DealVehicle> found(String typed) {
        return vehicles.unit(typed).map(DealVehicle::of).or(() -> vehicles.model(typed));
    }

    /** The vehicle with the sticker price that is typed; an order day says that it was ordered. */
    Optional<DealVehicle> chosen() {
        return found(vehicle.get()).map(it -> {
            Money sticker = money(msrp.get());
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
        return new Place(state.get().isBlank() ? null : state.get().strip().toUpperCase(Locale.ROOT), null,
                zip.get().isBlank() ? null : zip.get().strip(), null);
    }

    /** The tier is what is picked, or the one that the score lies in. */
    Terms terms(List<TierBand> bands) {
        Integer points = score(score.get());
        return new Terms(SaleKind.RETAIL, tier(bands), points, money(price.get()), money(planPrice.get()), money(down.get()), "",
                null);
    }

    @Nullable Tier tier(List<TierBand> bands) {
        Tier picked = tier.get();
        return picked != null ? picked : byScore(bands).orElse(null);
    }

    /** The tier that the score lies in; the lender has not said so (R17). */
    Optional<Tier> byScore(List<TierBand> bands) {
        Integer points = score(score.get());
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
        return new Policy(new Financing(financed(), basis.get()), List.of(), months(terms.get()), months(leaseTerms.get()),
                count(miles.get(), 100_000, "deals.miles.wrong"), null, java.util.Map.of(), java.util.Map.of(),
                Policy.MANY_PLACES);
    }

    @Nullable Money financed() {
        Money typed = money(amount.get());
        Money asked = money(price.get());
        if (typed != null || asked == null) {
            return typed;
        }
        Money paid = money(down.get());
        return Dollars.max(paid == null ? asked : asked.minus(paid), Dollars.zero());
    }

    /** What the listing of a unit says takes the place of what an earlier vehicle brought. */
    void fill(StockUnit unit) {
        msrp.reset(shown(unit.listing().msrp()));
        price.reset(shown(unit.listing().price()));
        planPrice.reset("");
        amount.reset("");
    }

    private String shown(@Nullable Money value) {
        return value == null ? "" : money.show(value);
    }

    private String afterSale(LocalDate day) {
        return sale.day().filter(day::isBefore).isPresent() ? texts.say("deals.delivery.early") : "";
    }

    private @Nullable Money money(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Money read = money.read(typed);
        if (read.isNegative()) {
            throw new Typed.Unread(texts.say("deals.money.negative"));
        }
        return read;
    }

    private @Nullable Integer score(String typed) {
        Integer points = count(typed, Integer.MAX_VALUE, "deals.score.wrong");
        if (points != null && (points < 300 || points > 900)) {
            throw new Typed.Unread(texts.say("deals.score.wrong", points));
        }
        return points;
    }

    private @Nullable Integer count(String typed, int most, String key) {
        if (typed.isBlank()) {
            return null;
        }
        Integer read = number.read(typed);
        if (read < 0 || read > most) {
            throw new Typed.Unread(texts.say(key, read));
        }
        return read;
    }

    private List<Integer> months(String typed) {
        List<Integer> all = new ArrayList<>();
        for (String part : typed.strip().split("[,;\\s]+")) {
            if (!part.isEmpty()) {
                Integer months = number.read(part);
                if (months < 1 || months > LONGEST) {
                    throw new Typed.Unread(texts.say("deals.months.wrong", months));
                }
                if (!all.contains(months)) {
                    all.add(months);
                }
            }
        }
        return all;
    }

    private static String wrong(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }
}
