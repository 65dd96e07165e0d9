package app.baton.ui.programs.editor;

import app.baton.incentive.DateKind;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.incentive.Window;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.RecordInput;

/** The forms of facts about the transaction, with the routes and windows that programs have as well. */
final class DealForms {

    private final Desk desk;

    DealForms(Desk desk) {
        this.desk = desk;
    }

    RecordInput<Routes> routes() {
        Sheet<Routes> sheet = new Sheet<>(desk, "routes", "", RecordInput.Flow.COLUMN);
        var kinds = sheet.picks("kinds", "editor.f.routes", RouteKind.class);
        var programs = sheet.programs("programs", "editor.f.route-programs");
        return sheet.of(() -> new Routes(kinds.get(), programs.get()), it -> {
            kinds.show(it.kinds());
            programs.show(it.programs());
        });
    }

    RecordInput<Window> window(String name) {
        Sheet<Window> sheet = new Sheet<>(desk, name, name.isEmpty() ? "" : desk.texts().say("editor.f.window"),
                RecordInput.Flow.ROW);
        var by = sheet.pick("by", "editor.f.window-by", DateKind.class);
        by.show(DateKind.SALE);
        var from = sheet.dayOr("from", "editor.f.first-day");
        var until = sheet.dayOr("until", "editor.f.last-day");
        return sheet.of(() -> new Window(by.get(), from.orNull(), until.orNull()), it -> {
            by.show(it.by());
            from.showOrClear(it.from());
            until.showOrClear(it.until());
        });
    }

    RecordInput<DealFact.OnRoute> onRoute() {
        Sheet<DealFact.OnRoute> sheet = Sheet.column(desk);
        var routes = sheet.add(routes());
        return sheet.of(() -> new DealFact.OnRoute(routes.get()), it -> routes.show(it.routes()));
    }

    RecordInput<DealFact.LenderIs> lenderIs() {
        Sheet<DealFact.LenderIs> sheet = Sheet.row(desk);
        var lender = sheet.text("lender", "editor.f.lender").suggest(() -> desk.shelf().get().parties());
        return sheet.of(() -> new DealFact.LenderIs(lender.get()), it -> lender.show(it.lender()));
    }

    RecordInput<DealFact.TierIn> tierIn() {
        Sheet<DealFact.TierIn> sheet = Sheet.row(desk);
        var tiers = sheet.tiers("tiers", "editor.f.tiers");
        return sheet.of(() -> new DealFact.TierIn(tiers.get()), it -> tiers.show(it.tiers()));
    }

    RecordInput<DealFact.ScoreAtLeast> scoreAtLeast() {
        Sheet<DealFact.ScoreAtLeast> sheet = Sheet.row(desk);
        var score = sheet.number("score", "editor.f.score");
        return sheet.of(() -> new DealFact.ScoreAtLeast(score.get()), it -> score.show(it.score()));
    }

    RecordInput<DealFact.TermWithin> termWithin() {
        Sheet<DealFact.TermWithin> sheet = Sheet.row(desk);
        var least = sheet.numberOr("atLeast", "editor.f.months-at-least");
        var most = sheet.numberOr("atMost", "editor.f.months-at-most");
        return sheet.of(() -> new DealFact.TermWithin(least.orNull(), most.orNull()), it -> {
            least.showOrClear(it.atLeast());
            most.showOrClear(it.atMost());
        });
    }

    RecordInput<DealFact.CashDown> cashDown() {
        Sheet<DealFact.CashDown> sheet = Sheet.row(desk);
        var amount = sheet.moneyOr("atLeast", "editor.f.cash-down");
        var share = sheet.percentOr("atLeastPercent", "editor.f.cash-down-percent");
        return sheet.of(() -> new DealFact.CashDown(amount.orNull(), share.orNull()), it -> {
            amount.showOrClear(it.atLeast());
            share.showOrClear(it.atLeastPercent());
        });
    }

    RecordInput<DealFact.AdvanceAtMost> advanceAtMost() {
        Sheet<DealFact.AdvanceAtMost> sheet = Sheet.row(desk);
        var percent = sheet.percent("percent", "editor.f.advance");
        return sheet.of(() -> new DealFact.AdvanceAtMost(percent.get()), it -> percent.show(it.percent()));
    }

    RecordInput<DealFact.SaleType> saleType() {
        Sheet<DealFact.SaleType> sheet = Sheet.row(desk);
        var anyOf = sheet.picks("anyOf", "editor.f.any-of", DealFact.SaleType.SaleKind.class);
        return sheet.of(() -> new DealFact.SaleType(anyOf.get()), it -> anyOf.show(it.anyOf()));
    }

    RecordInput<DealFact.DateIn> dateIn() {
        Sheet<DealFact.DateIn> sheet = Sheet.row(desk);
        var window = sheet.add(window("window"));
        return sheet.of(() -> new DealFact.DateIn(window.get()), it -> window.show(it.window()));
    }

    RecordInput<DealFact.NameOnOrder> nameOnOrder() {
        Sheet<DealFact.NameOnOrder> sheet = Sheet.row(desk);
        var hours = sheet.number("hoursBeforeArrival", "editor.f.hours-before-arrival");
        return sheet.of(() -> new DealFact.NameOnOrder(hours.get()), it -> hours.show(it.hoursBeforeArrival()));
    }

    RecordInput<DealFact.AskedFor> askedFor() {
        return Sheet.<DealFact.AskedFor>row(desk).of(DealFact.AskedFor::new, it -> { });
    }

    RecordInput<DealFact.UsedWith> usedWith() {
        Sheet<DealFact.UsedWith> sheet = Sheet.row(desk);
        var anyOf = sheet.programs("anyOf", "editor.f.one-of-programs");
        return sheet.of(() -> new DealFact.UsedWith(anyOf.get()), it -> anyOf.show(it.anyOf()));
    }

    RecordInput<Fact.ReadTheProgram> readTheProgram() {
        Sheet<Fact.ReadTheProgram> sheet = Sheet.column(desk);
        var question = sheet.lines("question", "editor.f.question");
        return sheet.of(() -> new Fact.ReadTheProgram(question.get()), it -> question.show(it.question()));
    }
}
