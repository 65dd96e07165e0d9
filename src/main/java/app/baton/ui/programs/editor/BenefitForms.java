package app.baton.ui.programs.editor;

import app.baton.incentive.Benefit;
import app.baton.incentive.Part;
import app.baton.people.Role;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.KindsInput;
import app.baton.ui.programs.form.MaybeInput;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.RowsInput;
import java.math.BigDecimal;
import java.util.List;

/** What a program can give: a form for each kind of benefit. */
final class BenefitForms {

    private final Desk desk;
    private final AmountForms amounts;

    BenefitForms(Desk desk) {
        this.desk = desk;
        amounts = new AmountForms(desk);
    }

    /** The parts of a program; it gives their sum. */
    RowsInput<Part> parts() {
        RowsInput<Part> parts = new RowsInput<>("benefits", desk.texts().say("editor.f.benefits"),
                desk.texts().say("editor.add-benefit"), this::part);
        parts.start(1);
        return parts;
    }

    private RecordInput<Part> part() {
        Sheet<Part> sheet = Sheet.column(desk);
        KindsInput<Benefit, BenefitKind> benefit = sheet.add(new KindsInput<>("benefit", desk.texts().say("editor.f.benefit"),
                List.of(BenefitKind.values()), desk.texts()::name, BenefitKind::of, this::form));
        var when = sheet.add(new MaybeInput<>(desk.texts().say("editor.f.part-when"),
                new ConditionInput("when", desk.texts().say("editor.f.part-condition"), desk)));
        return sheet.of(() -> new Part(benefit.get(), when.orNull()), it -> {
            benefit.show(it.benefit());
            when.showOrNone(it.when());
        });
    }

    private RecordInput<? extends Benefit> form(BenefitKind kind) {
        return switch (kind) {
            case CUSTOMER_CASH -> customerCash();
            case DEALER_CASH -> dealerCash();
            case RATE_TIERS -> rates();
            case LEASE_TERMS -> lease();
            case RESIDUAL_ADJUSTMENT -> residual();
            case RATE_REDUCTION -> reduction();
            case PAYMENT_WAIVER -> waiver();
            case PAYMENT_MULTIPLE -> multiple();
            case PAYMENT_DEFERRAL -> deferral();
            case PLAN_PRICE -> planPrice();
            case VOLUME_BONUS -> volume();
            case SPIFF -> spiff();
            case NON_CASH -> nonCash();
        };
    }

    private RecordInput<Benefit.CustomerCash> customerCash() {
        Sheet<Benefit.CustomerCash> sheet = Sheet.column(desk);
        var amount = sheet.add(amounts.amount());
        var bears = sheet.percentOr("storeBears", "editor.f.store-bears");
        return sheet.of(() -> new Benefit.CustomerCash(amount.get(), bears.orNull()), it -> {
            amount.show(it.amount());
            bears.showOrClear(it.storeBears());
        });
    }

    private RecordInput<Benefit.DealerCash> dealerCash() {
        Sheet<Benefit.DealerCash> sheet = Sheet.column(desk);
        var amount = sheet.add(amounts.amount());
        return sheet.of(() -> new Benefit.DealerCash(amount.get()), it -> amount.show(it.amount()));
    }

    private RecordInput<Benefit.RateTiers> rates() {
        Sheet<Benefit.RateTiers> sheet = Sheet.column(desk);
        var rows = sheet.add(new RateTable(desk));
        var score = sheet.numberOr("scoreAtLeast", "editor.f.score");
        return sheet.of(() -> new Benefit.RateTiers(rows.get(), score.orNull()), it -> {
            rows.show(it.rows());
            score.showOrClear(it.scoreAtLeast());
        });
    }

    private RecordInput<Benefit.LeaseTerms> lease() {
        Sheet<Benefit.LeaseTerms> sheet = Sheet.column(desk);
        var rows = sheet.add(new LeaseTable(desk));
        var miles = sheet.number("milesPerYear", "editor.f.miles-per-year");
        var acquisition = sheet.money("acquisitionFee", "editor.f.acquisition-fee");
        var disposition = sheet.money("dispositionFee", "editor.f.disposition-fee");
        var steps = sheet.add(new RowsInput<>("mileage", desk.texts().say("editor.f.mileage"),
                desk.texts().say("editor.add-row"), this::mileage));
        return sheet.of(() -> new Benefit.LeaseTerms(rows.get(), miles.get(), steps.get(), acquisition.get(), disposition.get()),
                it -> {
                    rows.show(it.rows());
                    miles.show(it.milesPerYear());
                    acquisition.show(it.acquisitionFee());
                    disposition.show(it.dispositionFee());
                    steps.show(it.mileage());
                });
    }

    private RecordInput<Benefit.LeaseTerms.MileageStep> mileage() {
        Sheet<Benefit.LeaseTerms.MileageStep> sheet = Sheet.row(desk);
        var miles = sheet.number("milesPerYear", "editor.f.miles-per-year");
        var points = sheet.percent("pointsOff", "editor.f.points-off");
        return sheet.of(() -> new Benefit.LeaseTerms.MileageStep(miles.get(), points.get()), it -> {
            miles.show(it.milesPerYear());
            points.show(it.pointsOff());
        });
    }

    private RecordInput<Benefit.ResidualAdjustment> residual() {
        Sheet<Benefit.ResidualAdjustment> sheet = Sheet.row(desk);
        var points = sheet.percent("points", "editor.f.residual-points");
        return sheet.of(() -> new Benefit.ResidualAdjustment(points.get()), it -> points.show(it.points()));
    }

    private RecordInput<Benefit.RateReduction> reduction() {
        Sheet<Benefit.RateReduction> sheet = Sheet.row(desk);
        var points = sheet.percent("points", "editor.f.rate-points");
        var floor = sheet.percent("floor", "editor.f.rate-floor");
        return sheet.of(() -> new Benefit.RateReduction(points.get(), floor.get()), it -> {
            points.show(it.points());
            floor.show(it.floor());
        });
    }

    private RecordInput<Benefit.PaymentWaiver> waiver() {
        Sheet<Benefit.PaymentWaiver> sheet = Sheet.row(desk);
        var payments = sheet.number("payments", "editor.f.payments");
        var each = sheet.money("eachAtMost", "editor.f.each-at-most");
        var total = sheet.money("totalAtMost", "editor.f.total-at-most");
        return sheet.of(() -> new Benefit.PaymentWaiver(payments.get(), each.get(), total.get()), it -> {
            payments.show(it.payments());
            each.show(it.eachAtMost());
            total.show(it.totalAtMost());
        });
    }

    private RecordInput<Benefit.PaymentMultiple> multiple() {
        Sheet<Benefit.PaymentMultiple> sheet = Sheet.row(desk);
        var times = sheet.number("times", "editor.f.times");
        var most = sheet.money("atMost", "editor.f.at-most");
        return sheet.of(() -> new Benefit.PaymentMultiple(times.get(), most.get()), it -> {
            times.show(it.times());
            most.show(it.atMost());
        });
    }

    private RecordInput<Benefit.PaymentDeferral> deferral() {
        Sheet<Benefit.PaymentDeferral> sheet = Sheet.column(desk);
        var days = sheet.number("days", "editor.f.days");
        var interest = sheet.flag("interestRuns", "editor.f.interest-runs");
        return sheet.of(() -> new Benefit.PaymentDeferral(days.get(), interest.get()), it -> {
            days.show(it.days());
            interest.show(it.interestRuns());
        });
    }

    private RecordInput<Benefit.PlanPrice> planPrice() {
        Sheet<Benefit.PlanPrice> sheet = Sheet.row(desk);
        var gift = sheet.moneyOr("giftAtMost", "editor.f.gift-at-most");
        return sheet.of(() -> new Benefit.PlanPrice(gift.orNull()), it -> gift.showOrClear(it.giftAtMost()));
    }

    private RecordInput<Benefit.VolumeBonus> volume() {
        Sheet<Benefit.VolumeBonus> sheet = Sheet.column(desk);
        var steps = sheet.add(new RowsInput<>("steps", desk.texts().say("editor.f.steps"),
                desk.texts().say("editor.add-step"), this::step));
        steps.start(1);
        var weights = sheet.add(new RowsInput<>("weights", desk.texts().say("editor.f.weights"),
                desk.texts().say("editor.add-weight"), this::weight));
        return sheet.of(() -> new Benefit.VolumeBonus(steps.get(), weights.get()), it -> {
            steps.show(it.steps());
            weights.show(it.weights());
        });
    }

    private RecordInput<Benefit.VolumeBonus.Step> step() {
        Sheet<Benefit.VolumeBonus.Step> sheet = Sheet.row(desk);
        var from = sheet.number("fromUnits", "editor.f.from-units");
        var each = sheet.money("perUnit", "editor.f.per-unit");
        return sheet.of(() -> new Benefit.VolumeBonus.Step(from.get(), each.get()), it -> {
            from.show(it.fromUnits());
            each.show(it.perUnit());
        });
    }

    private RecordInput<Benefit.VolumeBonus.Weight> weight() {
        Sheet<Benefit.VolumeBonus.Weight> sheet = Sheet.row(desk);
        var program = sheet.program("program", "editor.f.program");
        var counts = sheet.required("counts", "editor.f.counts", Typed.of(Typed.Look.NUMBER, this::decimal,
                BigDecimal::toPlainString));
        return sheet.of(() -> new Benefit.VolumeBonus.Weight(program.get(), counts.get()), it -> {
            program.show(it.program());
            counts.show(it.counts());
        });
    }

    private BigDecimal decimal(String text) {
        if (!text.matches("\\d{1,4}(\\.\\d{1,4})?")) {
            throw new Typed.Unread(desk.texts().say("editor.decimal-wrong", text));
        }
        return new BigDecimal(text);
    }

    private RecordInput<Benefit.Spiff> spiff() {
        Sheet<Benefit.Spiff> sheet = Sheet.column(desk);
        var amount = sheet.add(amounts.amount());
        var by = sheet.pickOr("approvedBy", "editor.f.approved-by", Role.class, desk.texts().say("editor.nobody"));
        var claimed = sheet.flag("afterClaim", "editor.f.after-claim");
        return sheet.of(() -> new Benefit.Spiff(amount.get(), by.orNull(), claimed.get()), it -> {
            amount.show(it.amount());
            by.showOrNone(it.approvedBy());
            claimed.show(it.afterClaim());
        });
    }

    private RecordInput<Benefit.NonCash> nonCash() {
        Sheet<Benefit.NonCash> sheet = Sheet.row(desk);
        var what = sheet.text("what", "editor.f.what");
        return sheet.of(() -> new Benefit.NonCash(what.get()), it -> what.show(it.what()));
    }
}
