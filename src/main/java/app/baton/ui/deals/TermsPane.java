package app.baton.ui.deals;

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
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The terms of the deal: what the search needs to know and no more. */
final class TermsPane extends ScrollPane {

    private final TextField vehicle;
    private final TextField zip;

    TermsPane(DealsViewModel model, Texts texts, Runnable done) {
        TermsModel terms = model.terms();
        Form whole = form(terms, done);
        vehicle = whole.text(terms.vehicle, texts.say("deals.vehicle"), texts.say("deals.vehicle.hint"));
        Suggesting.on(vehicle, () -> terms.vehicles().suggestions(), done);
        Form money = form(terms, done).column();
        money.text(terms.price, texts.say("deals.price"));
        money.text(terms.down, texts.say("deals.down"));
        money.text(terms.amount, texts.say("deals.amount")).setPromptText(texts.say("deals.amount.prompt"));
        money.column();
        money.text(terms.msrp, texts.say("deals.msrp"));
        money.text(terms.planPrice, texts.say("deals.plan-price"));
        money.choice(terms.basis, texts.say("deals.basis"), List.of(Financing.Basis.values()), texts::name);
        Form months = form(terms, done).column();
        months.text(terms.terms, texts.say("deals.terms")).setTooltip(new Tooltip(texts.say("deals.terms.hint")));
        months.text(terms.leaseTerms, texts.say("deals.lease-terms"));
        months.column();
        ComboBox<@Nullable Tier> tier = months.choice(terms.tier, texts.say("deals.tier"), tiers(List.of()),
                code -> code == null ? texts.say("deals.tier.none") : code.code());
        model.tiers().subscribe(bands -> {
            @Nullable Tier now = terms.tier.get();
            List<@Nullable Tier> all = tiers(bands);
            if (!all.equals(tier.getItems())) {
                tier.getItems().setAll(all);
                tier.setValue(now);
            }
        });
        months.text(terms.score, texts.say("deals.score"));
        Form places = form(terms, done).column();
        zip = places.text(terms.zip, texts.say("deals.zip"));
        places.text(terms.miles, texts.say("deals.miles"));
        places.column();
        places.text(terms.state, texts.say("deals.state"));
        Form days = form(terms, done);
        days.day(terms.sale, texts.say("deals.sale"), texts);
        days.day(terms.delivery, texts.say("deals.delivery"), texts);
        days.day(terms.order, texts.say("deals.order"), texts).setPromptText(texts.say("deals.order.prompt"));
        Form goals = form(terms, done);
        ComboBox<Goal> goal = goals.choice(terms.goal, texts.say("deals.goal"), goals(true), texts::name);
        model.list().customerView().subscribe(safe -> {
            Goal now = terms.goal.get();
            goal.getItems().setAll(goals(safe));
            goal.setValue(now);
        });
        VBox all = new VBox(Typography.section(texts.say("deals.terms.title")), whole, money, months, places, days, goals);
        all.getStyleClass().addAll(Styles.CARD, Styles.TERMS);
        setContent(all);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().addAll(Styles.TERMS, Styles.EDITOR_SCROLL);
        setId("terms");
    }

    private static Form form(TermsModel terms, Runnable done) {
        return new Form(terms.form()).onSubmit(done).onCancel(done);
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
        zip.requestFocus();
    }
}
