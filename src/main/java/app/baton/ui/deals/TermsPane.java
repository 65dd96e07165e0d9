package app.baton.ui.deals;

import app.baton.deal.worksheet.Participation;
import app.baton.incentive.Financing;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.incentive.stack.Goal;
import app.baton.journal.Texts;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Suggesting;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The terms of the deal, from the vehicle down to the days, in the order in which they come up at a desk. */
final class TermsPane extends ScrollPane {

    private final DealsViewModel model;
    private final TermsModel terms;
    private final Texts texts;
    private final Runnable done;
    private final TextField vehicle;
    private final TradesPane trades;
    private final ItemsPane items;
    private final PlacePane place;

    TermsPane(DealsViewModel model, Texts texts, Runnable done) {
        this.model = model;
        this.terms = model.terms();
        this.texts = texts;
        this.done = done;
        Form whole = form();
        vehicle = whole.text(terms.vehicle, texts.say("deals.vehicle"), texts.say("deals.vehicle.hint"));
        Suggesting.on(vehicle, () -> terms.vehicles().suggestions(), done);
        trades = new TradesPane(terms.sheet(), model.list().customerView(), this::form, texts);
        items = new ItemsPane(terms.sheet(), texts, done);
        place = new PlacePane(terms, this::form, texts);
        VBox all = new VBox(Typography.section(texts.say("deals.terms.title")), whole, money(), trades, items, place,
                part("deals.contract", months(), tier(), first()), part("deals.leasing", lease(), leaseStart(), leaseFee()),
                days(), goal(), byHand());
        all.getStyleClass().addAll(Styles.CARD, Styles.TERMS);
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll(Styles.TERMS, Styles.EDITOR_SCROLL);
        setId("terms");
    }

    private Form form() {
        return new Form(terms.form()).onSubmit(done).onCancel(done);
    }

    private VBox part(String key, Node... nodes) {
        VBox part = new VBox(Typography.label(texts.say(key), Styles.STRONG));
        part.getChildren().addAll(nodes);
        part.getStyleClass().add(Styles.TERMS_PART);
        return part;
    }

    private VBox money() {
        Form first = form().column();
        first.text(terms.price, texts.say("deals.price"));
        first.column();
        first.text(terms.down, texts.say("deals.down"));
        Form second = form().column();
        second.text(terms.msrp, texts.say("deals.msrp"));
        second.column();
        second.text(terms.planPrice, texts.say("deals.plan-price"));
        Form cost = form();
        cost.text(terms.sheet().cost, texts.say("deals.cost"));
        cost.text(terms.sheet().sellRate, texts.say("deals.sell-rate"), asked());
        List<String> reasons = new ArrayList<>(List.of(""));
        Arrays.stream(LessReason.values()).map(texts::name).forEach(reasons::add);
        cost.choice(terms.sheet().lessReason, texts.say("deals.less-reason"), reasons, Function.identity());
        var safe = model.list().customerView();
        BooleanBinding shown = Bindings.createBooleanBinding(() -> !safe.get(), safe);
        cost.visibleProperty().bind(shown);
        cost.managedProperty().bind(shown);
        VBox money = new VBox(first, second, cost);
        money.getStyleClass().add(Styles.TERMS_PART);
        return money;
    }

    /** What every buyer is asked for (R8), where the store has said so. */
    private String asked() {
        Participation house = terms.sheet().house().participation();
        return house == null ? texts.say("deals.sell-rate.hint") : texts.say("deals.sell-rate.standard", house.standard());
    }

    private Form months() {
        Form form = form().column();
        form.text(terms.terms, texts.say("deals.terms")).setTooltip(new Tooltip(texts.say("deals.terms.hint")));
        form.column();
        form.text(terms.sheet().firstDays, texts.say("deals.first-days")).setPromptText(texts.say("deals.first-days.prompt"));
        return form;
    }

    private Form tier() {
        Form form = form().column();
        ComboBox<@Nullable Tier> tier = form.choice(terms.tier, texts.say("deals.tier"), tiers(List.of()),
                code -> code == null ? texts.say("deals.tier.none") : code.code());
        model.tiers().subscribe(bands -> {
            @Nullable Tier now = terms.tier.get();
            List<@Nullable Tier> all = tiers(bands);
            if (!all.equals(tier.getItems())) {
                tier.getItems().setAll(all);
                tier.setValue(now);
            }
        });
        form.column();
        form.text(terms.score, texts.say("deals.score"));
        return form;
    }

    private Form first() {
        Form form = form();
        form.text(terms.sheet().income, texts.say("deals.income")).setPromptText(texts.say("deals.income.prompt"));
        return form;
    }

    private Form lease() {
        Form form = form().column();
        form.text(terms.leaseTerms, texts.say("deals.terms"));
        form.column();
        form.text(terms.miles, texts.say("deals.miles")).setPromptText(texts.say("deals.miles.prompt"));
        return form;
    }

    private Form leaseStart() {
        Form form = form();
        form.text(terms.sheet().leaseDue, texts.say("deals.lease-due")).setPromptText(texts.say("deals.lease-due.prompt"));
        return form;
    }

    private CheckBox leaseFee() {
        CheckBox fee = new CheckBox(texts.say("deals.lease-fee"));
        fee.setId("field-leaseFee");
        fee.setWrapText(true);
        fee.selectedProperty().subscribe((before, now) -> terms.sheet().leaseFee.set(now));
        terms.sheet().leaseFee.value().subscribe(now -> fee.setSelected(now));
        return fee;
    }

    private Form days() {
        Form form = form();
        form.day(terms.sale, texts.say("deals.sale"), texts);
        form.day(terms.delivery, texts.say("deals.delivery"), texts);
        form.day(terms.order, texts.say("deals.order"), texts).setPromptText(texts.say("deals.order.prompt"));
        return form;
    }

    private Form goal() {
        Form form = form();
        ComboBox<Goal> goal = form.choice(terms.goal, texts.say("deals.goal"), goals(true), texts::name);
        model.list().customerView().subscribe(safe -> {
            Goal now = terms.goal.get();
            goal.getItems().setAll(goals(safe));
            goal.setValue(now);
        });
        return form;
    }

    /** What is financed, where only the stack is wanted and no price is agreed. */
    private Form byHand() {
        Form form = form().column();
        form.text(terms.amount, texts.say("deals.amount")).setPromptText(texts.say("deals.amount.prompt"));
        form.column();
        form.choice(terms.basis, texts.say("deals.basis"), List.of(Financing.Basis.values()), texts::name);
        return form;
    }

    private static List<Goal> goals(boolean customerSafe) {
        return customerSafe ? List.of(Goal.LARGEST_SAVING, Goal.LOWEST_PAYMENT) : List.of(Goal.values());
    }

    private static List<@Nullable Tier> tiers(List<TierBand> bands) {
        List<@Nullable Tier> all = new ArrayList<>(Collections.singletonList((Tier) null));
        bands.stream().map(TierBand::tier).distinct().forEach(all::add);
        return all;
    }

    Node vehicle() {
        return vehicle;
    }

    void zip() {
        place.zip().requestFocus();
    }

    void addTrade() {
        trades.add();
    }

    void addItem() {
        items.add();
    }
}
